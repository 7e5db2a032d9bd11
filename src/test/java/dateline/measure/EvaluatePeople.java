package dateline.measure;

import dateline.article.Article;
import dateline.tag.name.NameFinder;
import dateline.tag.name.NamedText;
import dateline.tag.person.Person;
import dateline.tag.person.PersonKey;
import dateline.tag.person.PersonLinker;
import dateline.text.Span;
import dateline.text.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Measures how mentions are merged into people, across the articles of a set.
///
/// `FOLDER` holds `docs/*.txt` and `gold.jsonl`, where people have a `canonical` name. Two mentions
/// are of one person if the keys of their people are equal. B-cubed and pairwise precision, recall
/// and F1, with the names given and with the names that the model finds; then the pairs of names in
/// the test resource `name-pairs.tsv`.
///
/// `FOLDER` may be a file of JSON lines `{id, text}` instead: then the people of all articles are
/// listed, with the number of articles that name them.
public final class EvaluatePeople {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final PersonLinker LINKER = new PersonLinker();

  private EvaluatePeople() {}

  public static void main(String[] args) throws IOException {
    Path path = Path.of(args[0]);
    if (!Files.isDirectory(path)) {
      list(path);
      return;
    }
    Map<String, Map<Span, String>> gold = canonicalNames(path);
    List<NamedText> texts = NamedText.readFolder(path);
    NameFinder finder = NameFinder.load();
    Merging given = new Merging();
    Merging found = new Merging();
    for (NamedText text : texts) {
      Tokens tokens = text.tokens();
      Map<Span, String> people = gold.getOrDefault(text.id(), Map.of());
      given.add(
          text.id(),
          people,
          LINKER.link(PlainArticles.of(text.id(), text.text()), tokens, text.names(tokens)));
      found.add(
          text.id(),
          people,
          LINKER.link(PlainArticles.of(text.id(), text.text()), tokens, finder.find(tokens)));
    }
    System.out.println("names given  " + given);
    System.out.println("names found  " + found);
    pairs();
  }

  /// Mentions with the person whom they are of, truly and as the linker says.
  private static final class Merging {
    private final List<String> truth = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    void add(String id, Map<Span, String> gold, List<Person> people) {
      Map<Span, String> keys = new HashMap<>();
      for (Person person : people) {
        person.mentions().forEach(span -> keys.put(span, person.key()));
      }
      gold.forEach(
          (span, canonical) -> {
            truth.add(canonical);
            // a missed mention is a person of its own
            said.add(keys.getOrDefault(span, "? " + id + " " + span));
          });
    }

    @Override
    public String toString() {
      double precision = 0;
      double recall = 0;
      long both = 0;
      long inSaid = 0;
      long inTruth = 0;
      for (int i = 0; i < truth.size(); i++) {
        int sameTruth = 0;
        int sameSaid = 0;
        int same = 0;
        for (int j = 0; j < truth.size(); j++) {
          boolean t = truth.get(i).equals(truth.get(j));
          boolean s = said.get(i).equals(said.get(j));
          sameTruth += t ? 1 : 0;
          sameSaid += s ? 1 : 0;
          same += t && s ? 1 : 0;
        }
        precision += (double) same / sameSaid;
        recall += (double) same / sameTruth;
        both += same - 1;
        inSaid += sameSaid - 1;
        inTruth += sameTruth - 1;
      }
      int n = Math.max(1, truth.size());
      return "B-cubed %s   pairwise %s   (%d mentions)"
          .formatted(
              figures(precision / n, recall / n),
              figures((double) both / Math.max(1, inSaid), (double) both / Math.max(1, inTruth)),
              truth.size());
    }
  }

  private static String figures(double precision, double recall) {
    return String.format(
        Locale.ROOT,
        "P %.1f R %.1f F1 %.1f",
        100 * precision,
        100 * recall,
        200 * precision * recall / Math.max(1e-9, precision + recall));
  }

  private static void pairs() throws IOException {
    int same = 0;
    int joined = 0;
    int different = 0;
    int apart = 0;
    InputStream in = PersonKey.class.getResourceAsStream("name-pairs.tsv");
    if (in == null) {
      throw new IOException("name-pairs.tsv is not on the class path");
    }
    try (in) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith("#")) {
          continue;
        }
        String[] pair = line.split("\t");
        boolean equal = PersonKey.of(pair[1]).equals(PersonKey.of(pair[2]));
        if (pair[0].equals("different")) {
          different++;
          apart += equal ? 0 : 1;
        } else {
          same++;
          joined += equal ? 1 : 0;
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "name pairs   joined %d of %d spellings, kept apart %d of %d people%n",
        joined,
        same,
        apart,
        different);
  }

  private static Map<String, Map<Span, String>> canonicalNames(Path folder) throws IOException {
    Map<String, Map<Span, String>> gold = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      JsonNode node = JSON.readTree(line);
      if (node.get("type").asString().equals("PER") && !node.path("optional").asBoolean(false)) {
        String doc = node.get("doc").asString();
        String text = Files.readString(folder.resolve("docs").resolve(doc + ".txt"));
        Span span =
            new Span(
                text.offsetByCodePoints(0, node.get("start").asInt()),
                text.offsetByCodePoints(0, node.get("end").asInt()));
        gold.computeIfAbsent(doc, d -> new HashMap<>()).put(span, node.get("canonical").asString());
      }
    }
    return gold;
  }

  private static void list(Path file) throws IOException {
    NameFinder finder = NameFinder.load();
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Map<String, Integer>> names = new HashMap<>();
    for (Article article : PlainArticles.read(file, Integer.MAX_VALUE)) {
      Tokens tokens = NamedText.tokens(article.text());
      List<Person> people = LINKER.link(article, tokens, finder.find(tokens));
      Set<String> seen = new HashSet<>();
      for (Person person : people) {
        if (seen.add(person.key())) {
          counts.merge(person.key(), 1, Integer::sum);
        }
        names
            .computeIfAbsent(person.key(), k -> new HashMap<>())
            .merge(person.name(), 1, Integer::sum);
      }
    }
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            entry -> {
              String spellings =
                  names.get(entry.getKey()).entrySet().stream()
                      .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                      .limit(6)
                      .map(name -> name.getKey() + " " + name.getValue())
                      .reduce((a, b) -> a + ", " + b)
                      .orElse("");
              System.out.println(entry.getValue() + "\t" + entry.getKey() + "\t" + spellings);
            });
  }
}
