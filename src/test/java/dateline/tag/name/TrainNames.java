package dateline.tag.name;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Trains the name model: `TrainNames DATA PACKAGES OUT`.
///
/// `DATA` holds `names/` (texts with names) and `articles/` (open text), `PACKAGES` the unpacked
/// npm packages that [LexiconBuilder] reads; `scripts/train-names` fetches them.
public final class TrainNames {
  private static final long BEGUN = System.nanoTime();

  private TrainNames() {}

  /// What a model is trained from, once the lexicon is built.
  record Data(
      Lexicon lexicon, List<NamedText> gold, List<NamedText> wikigold, List<NamedText> silver) {}

  public static void main(String[] args) throws IOException {
    Data data = read(Path.of(args[0]), Path.of(args[1]));
    Model model = train(data, data.gold());
    Path out = Path.of(args[2]);
    try (DataOutputStream to =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
      model.write(to);
    }
    log("%s: %d bytes", out, Files.size(out));
  }

  /// Reads the texts and builds the lexicon.
  static Data read(Path data, Path packages) {
    Path names = data.resolve("names");
    List<NamedText> gold = NamedText.readJson(names.resolve("news_gold.jsonl"));
    List<NamedText> wikigold = NamedText.readBio(names.resolve("wikigold.bio"), "wikigold");
    List<NamedText> silver = NamedText.readBio(names.resolve("news_silver.bio.gz"), "silver");
    List<NamedText> mixed = NamedText.readBio(names.resolve("gum_silver.bio.gz"), "gum");
    LexiconBuilder builder = new LexiconBuilder();
    builder.readPeople(packages);
    builder.readPlaces(packages);
    List<NamedText> open = new ArrayList<>(wikigold);
    open.addAll(silver);
    open.addAll(mixed);
    builder.learnWords(data, open, 3);
    builder.learnInner(gold);
    return new Data(builder.build(), gold, wikigold, silver);
  }

  /// Trains on some of the gold texts and on all else.
  static Model train(Data data, List<NamedText> gold) {
    List<Trainer.Example> examples = new ArrayList<>();
    gold.forEach(text -> examples.add(new Trainer.Example(text, 1)));
    data.wikigold().forEach(text -> examples.add(new Trainer.Example(text, 1)));
    for (int i = 0; i < data.silver().size(); i += 3) {
      examples.add(new Trainer.Example(data.silver().get(i), 0.1f));
    }
    return new Trainer(data.lexicon()).train(examples, 2, 120_000, 16, 1);
  }

  static void log(String format, Object... values) {
    System.err.printf(
        Locale.ROOT,
        "%6.1f s  %s%n",
        (System.nanoTime() - BEGUN) / 1e9,
        String.format(Locale.ROOT, format, values));
  }
}
