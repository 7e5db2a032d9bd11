package dateline.tag.name;

import dateline.text.Tokens;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
      NameFinder finder = new NameFinder(NameTraining.train(data, train));
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
}
