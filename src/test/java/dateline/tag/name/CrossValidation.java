package dateline.tag.name;

import dateline.text.Tokens;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Measures the training itself: models are measured on gold texts that they were not trained on.
///
/// They have the lexicon of the product: but for which small words stand inside names, nothing in
/// it comes from the gold texts.
public final class CrossValidation {
  private final NameTraining.Data data;

  /// Reads the texts of the data folder.
  public CrossValidation(Path folder, Path packages) {
    data = NameTraining.read(folder, packages, NameFinder.shipped().lexicon());
  }

  /// Trains and measures as many models as there are folds, each on the fold that it has not seen.
  public NameScore folds(int folds) {
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
      measure(data.withSilver(silver), train, test, score);
      NameTraining.log(
          "after fold %d: people %s; places %s",
          fold + 1, score.line(NameType.PERSON), score.line(NameType.PLACE));
    }
    return score;
  }

  /// Measures how training carries over to texts of another source: one outlet each way, and
  /// encyclopedia articles, whose conventions differ a little. The silver texts are one outlet's,
  /// and left out where that outlet is measured on.
  ///
  /// @return the score by what was trained on and measured on
  public Map<String, NameScore> transfer() {
    List<NamedText> agency = source("voa");
    List<NamedText> paper = source("tt");
    Map<String, NameScore> scores = new LinkedHashMap<>();
    scores.put("paper -> agency", measure(data, paper, agency, new NameScore()));
    scores.put(
        "agency -> paper", measure(data.withSilver(List.of()), agency, paper, new NameScore()));
    scores.put(
        "news -> wikigold",
        measure(data.withoutWikigold(), data.gold(), data.wikigold(), new NameScore()));
    return scores;
  }

  private List<NamedText> source(String name) {
    return data.gold().stream().filter(text -> text.id().startsWith(name + "-")).toList();
  }

  private static NameScore measure(
      NameTraining.Data data, List<NamedText> train, List<NamedText> test, NameScore score) {
    NameFinder finder = new NameFinder(NameTraining.train(data, train));
    for (NamedText text : test) {
      Tokens tokens = text.tokens();
      score.add(text, tokens, finder.find(tokens));
    }
    return score;
  }

  /// The first letters of a text, by which it is known again however it was cut into tokens.
  private static String opening(NamedText text) {
    String letters = text.text().replaceAll("\\W", "");
    return letters.substring(0, Math.min(60, letters.length()));
  }
}
