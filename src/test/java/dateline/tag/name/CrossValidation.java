package dateline.tag.name;

import dateline.text.Tokens;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Measures the training itself: models are measured on gold texts that they were not trained on.
public final class CrossValidation {
  private CrossValidation() {}

  /// Trains and measures as many models as there are folds, with the lexicon of the product: but
  /// for which small words stand inside names, nothing in it comes from the gold texts.
  public static NameScore run(Path folder, Path packages, int folds) {
    NameTraining.Data data = NameTraining.read(folder, packages, NameFinder.shipped().lexicon());
    NameScore score = new NameScore();
    for (int fold = 0; fold < folds; fold++) {
      List<NamedText> train = new ArrayList<>();
      List<NamedText> test = new ArrayList<>();
      for (int i = 0; i < data.gold().size(); i++) {
        (i % folds == fold ? test : train).add(data.gold().get(i));
      }
      // the silver texts hold the same articles, labelled by a machine
      Set<String> openings = new HashSet<>();
      test.forEach(text -> openings.add(opening(text)));
      List<NamedText> silver =
          data.silver().stream().filter(text -> !openings.contains(opening(text))).toList();
      NameFinder finder = new NameFinder(NameTraining.train(data.withSilver(silver), train));
      for (NamedText text : test) {
        Tokens tokens = text.tokens();
        score.add(text, tokens, finder.find(tokens));
      }
      NameTraining.log(
          "after fold %d: people %s; places %s",
          fold + 1, score.line(NameType.PERSON), score.line(NameType.PLACE));
    }
    return score;
  }

  /// The first letters of a text, by which it is known again however it was cut into tokens.
  private static String opening(NamedText text) {
    String letters = text.text().replaceAll("\\W", "");
    return letters.substring(0, Math.min(60, letters.length()));
  }
}
