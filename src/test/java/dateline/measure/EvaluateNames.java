package dateline.measure;

import dateline.tag.name.CrossValidation;
import dateline.tag.name.NameFinder;
import dateline.tag.name.NameScore;
import dateline.tag.name.NameType;
import dateline.tag.name.NamedText;
import dateline.text.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Measures the names found in raw text: precision, recall and F1 of people and places, where a
/// name counts only with the right start, end and type.
///
/// `FOLDER` holds `docs/*.txt` and `gold.jsonl`: the product's model is measured on it. A file of
/// JSON lines `{id, text, entities}` is measured likewise. `FOLDER --folds N PACKAGES`: `FOLDER` is
/// the data folder, and models are trained as by `scripts/train-names`, each without the fold that
/// it is measured on; a text is in one fold as a whole. `FOLDER --transfer PACKAGES`: models are
/// trained on some sources and measured on another. `--wrong` lists the errors.
public final class EvaluateNames {
  private EvaluateNames() {}

  public static void main(String[] args) throws IOException {
    List<String> options = List.of(args);
    Path path = Path.of(args[0]);
    int folds = options.indexOf("--folds");
    int transfer = options.indexOf("--transfer");
    Map<String, NameScore> scores;
    if (folds >= 0) {
      CrossValidation validation = new CrossValidation(path, Path.of(options.get(folds + 2)));
      scores = Map.of("", validation.folds(Integer.parseInt(options.get(folds + 1))));
    } else if (transfer >= 0) {
      scores = new CrossValidation(path, Path.of(options.get(transfer + 1))).transfer();
    } else {
      scores = Map.of("", score(path));
    }
    scores.forEach((name, score) -> print(name, score, options.contains("--wrong")));
  }

  private static NameScore score(Path path) throws IOException {
    List<NamedText> texts =
        Files.isDirectory(path) ? NamedText.readFolder(path) : NamedText.readJson(path);
    NameFinder finder = NameFinder.load();
    NameScore score = new NameScore();
    for (NamedText text : texts) {
      Tokens tokens = text.tokens();
      score.add(text, tokens, finder.find(tokens));
    }
    return score;
  }

  private static void print(String name, NameScore score, boolean wrong) {
    if (!name.isEmpty()) {
      System.out.println(name);
    }
    System.out.println("people  " + score.line(NameType.PERSON));
    System.out.println("places  " + score.line(NameType.PLACE));
    if (wrong) {
      score.wrong.entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
          .forEach(entry -> System.out.println(entry.getValue() + " " + entry.getKey()));
    }
  }
}
