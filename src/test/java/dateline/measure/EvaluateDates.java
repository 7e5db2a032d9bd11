package dateline.measure;

import dateline.article.Article;
import dateline.article.Articles;
import dateline.tag.date.DateTagger;
import dateline.tag.date.Period;
import dateline.tag.date.Timex;
import dateline.text.Offsets;
import dateline.text.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/// Measures the dates of [DateTagger] as TempEval-3 did: strict and relaxed spans, and relaxed
/// spans with the right value, as F1; and the share of gold dates that can be put on the calendar
/// whose interval overlaps the one found.
///
/// A folder holds `docs/*.txt`, `gold.jsonl` (doc, start, end in code points, ttype or type, value,
/// optional) and `dct.tsv` (doc, publication date). Documents are parted in two halves by a hash of
/// their name: one to develop on, one to check against. `--errors` lists what is wrong in the
/// first.
public final class EvaluateDates {
  private record Expression(int start, int end, String type, String value, boolean optional) {
    boolean overlaps(Expression other) {
      return start < other.end && other.start < end;
    }
  }

  private record Document(String name, String text, List<Expression> gold, List<Expression> found) {
    boolean isForDevelopment() {
      CRC32 crc = new CRC32();
      crc.update(name.getBytes(StandardCharsets.UTF_8));
      return (crc.getValue() & 1) == 0;
    }

    String text(Expression e) {
      int from = text.offsetByCodePoints(0, e.start);
      return text.substring(from, text.offsetByCodePoints(from, e.end - e.start))
          .replace('\n', ' ');
    }

    String around(Expression e) {
      int from = text.offsetByCodePoints(0, e.start);
      int to = text.offsetByCodePoints(from, e.end - e.start);
      return (text.substring(Math.max(0, from - 60), from)
              + "[["
              + text.substring(from, to)
              + "]]"
              + text.substring(to, Math.min(text.length(), to + 40)))
          .replace('\n', ' ');
    }
  }

  private EvaluateDates() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    boolean errors = List.of(args).contains("--errors");
    List<Document> documents = new ArrayList<>();
    for (String arg : args) {
      if (!arg.startsWith("--")) {
        documents.addAll(read(Path.of(arg)));
      }
    }
    report(out, "development half", documents, Document::isForDevelopment);
    report(out, "other half", documents, document -> !document.isForDevelopment());
    report(out, "all", documents, document -> true);
    if (errors) {
      documents.stream().filter(Document::isForDevelopment).forEach(d -> errors(out, d));
    }
  }

  private static List<Document> read(Path folder) throws IOException {
    Map<String, String> published = new HashMap<>();
    Path dct = folder.resolve("dct.tsv");
    if (Files.exists(dct)) {
      for (String line : Files.readAllLines(dct)) {
        String[] fields = line.split("\t", -1);
        published.put(fields[0], fields[1]);
      }
    }
    Map<String, List<Expression>> gold = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      Map<String, String> x = object(line);
      String type = x.getOrDefault("ttype", x.getOrDefault("type", ""));
      if (Set.of("DATE", "TIME", "DURATION", "SET").contains(type)) {
        gold.computeIfAbsent(x.getOrDefault("doc", ""), doc -> new ArrayList<>())
            .add(
                new Expression(
                    Integer.parseInt(x.getOrDefault("start", "0")),
                    Integer.parseInt(x.getOrDefault("end", "0")),
                    type,
                    x.getOrDefault("value", ""),
                    Boolean.parseBoolean(x.getOrDefault("optional", "false"))));
      }
    }
    DateTagger tagger = new DateTagger();
    try (Stream<Path> files = Files.list(folder.resolve("docs"))) {
      return files
          .sorted()
          .map(
              file -> {
                String name = file.getFileName().toString().replaceAll("\\.txt$", "");
                return document(
                    tagger, file, name, gold.getOrDefault(name, List.of()), published.get(name));
              })
          .toList();
    }
  }

  private static Document document(
      DateTagger tagger,
      Path file,
      String name,
      List<Expression> gold,
      @Nullable String published) {
    try {
      String text = Files.readString(file);
      Article article = Articles.of(name, text, published);
      Offsets offsets = new Offsets(text);
      List<Expression> found = new ArrayList<>();
      for (Timex timex : tagger.tag(article)) {
        for (Span mention : timex.mentions()) {
          found.add(
              new Expression(
                  offsets.codePoint(mention.start()),
                  offsets.codePoint(mention.end()),
                  timex.type().name(),
                  timex.value(),
                  false));
        }
      }
      found.sort(Comparator.comparingInt(Expression::start));
      return new Document(name, text, gold, found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> object(String json) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser =
        new JsonFactory().createParser(tools.jackson.core.ObjectReadContext.empty(), json)) {
      String name = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          name = parser.currentName();
        } else if (token.isScalarValue()) {
          fields.put(name, parser.getString());
        }
      }
    }
    return fields;
  }

  private static void report(
      PrintStream out, String title, List<Document> documents, Predicate<Document> of) {
    List<Document> part = documents.stream().filter(of).toList();
    out.printf(Locale.ROOT, "%s: %d documents%n", title, part.size());
    for (String type : List.of("", "DATE")) {
      Score score = new Score();
      part.forEach(document -> score.add(document, type));
      out.printf(
          Locale.ROOT,
          "  %-5s strict %.1f relaxed %.1f value %.1f (gold %d, found %d)%n",
          type.isEmpty() ? "all" : type,
          score.f1(score.strict),
          score.f1(score.relaxed),
          score.f1(score.value),
          score.gold,
          score.found);
    }
    int placed = 0;
    int overlapping = 0;
    for (Document document : part) {
      for (Expression gold : document.gold) {
        Optional<Period> period =
            gold.type.equals("DATE") ? interval(gold.value) : Optional.empty();
        if (period.isPresent()) {
          placed++;
          overlapping += overlaps(document, gold, period.get()) ? 1 : 0;
        }
      }
    }
    out.printf(
        Locale.ROOT,
        "  DATE interval overlaps gold %.1f %% of %d%n",
        100.0 * overlapping / Math.max(1, placed),
        placed);
  }

  private static Optional<Period> interval(String value) {
    return Period.ofTimex(value).filter(period -> period.start() != null);
  }

  private static boolean overlaps(Document document, Expression gold, Period period) {
    return document.found.stream()
        .filter(gold::overlaps)
        .flatMap(found -> interval(found.value).stream())
        .anyMatch(
            found -> found.start().isBefore(period.end()) && period.start().isBefore(found.end()));
  }

  /// The counts of TempEval-3: each gold expression takes the free system expression that is the
  /// same, or else the one that overlaps it most. Optional gold counts neither way.
  private static final class Score {
    int gold;
    int found;
    int strict;
    int relaxed;
    int value;

    void add(Document document, String type) {
      Predicate<Expression> counts = e -> type.isEmpty() || e.type.equals(type);
      List<Expression> optional = document.gold.stream().filter(Expression::optional).toList();
      List<Expression> required =
          document.gold.stream().filter(e -> !e.optional()).filter(counts).toList();
      List<Expression> system =
          document.found.stream()
              .filter(counts)
              .filter(
                  e ->
                      optional.stream().noneMatch(e::overlaps)
                          || required.stream().anyMatch(e::overlaps))
              .toList();
      gold += required.size();
      found += system.size();
      Set<Expression> used = new HashSet<>();
      for (Expression g : required) {
        Optional<Expression> best = best(g, system, used);
        best.ifPresent(
            s -> {
              used.add(s);
              relaxed++;
              strict += s.start == g.start && s.end == g.end ? 1 : 0;
              value += s.value.equals(g.value) ? 1 : 0;
            });
      }
    }

    static Optional<Expression> best(
        Expression gold, List<Expression> system, Set<Expression> used) {
      return system.stream()
          .filter(s -> !used.contains(s) && s.overlaps(gold))
          .max(
              Comparator.<Expression, Boolean>comparing(
                      s -> s.start == gold.start && s.end == gold.end)
                  .thenComparing(s -> Math.min(gold.end, s.end) - Math.max(gold.start, s.start))
                  .thenComparing(Expression::start));
    }

    double f1(int hits) {
      return 200.0 * hits / Math.max(1, gold + found);
    }
  }

  private static void errors(PrintStream out, Document document) {
    Set<Expression> used = new HashSet<>();
    for (Expression gold : document.gold) {
      Optional<Expression> best = Score.best(gold, document.found, used);
      if (best.isEmpty()) {
        out.printf(
            "MISSED %s %s | %s | %s%n",
            gold.type, gold.value, document.around(gold), document.name);
        continue;
      }
      Expression s = best.get();
      used.add(s);
      if (s.start != gold.start || s.end != gold.end) {
        out.printf(
            "EXTENT '%s' not '%s' | %s%n",
            document.text(s), document.text(gold), document.around(gold));
      }
      if (!s.value.equals(gold.value)) {
        out.printf(
            "VALUE %s not %s | %s | %s%n",
            s.value, gold.value, document.around(gold), document.name);
      }
    }
    for (Expression s : document.found) {
      if (document.gold.stream().noneMatch(s::overlaps)) {
        out.printf("EXTRA %s %s | %s | %s%n", s.type, s.value, document.around(s), document.name);
      }
    }
  }
}
