package dateline.measure;

import dateline.article.Article;
import dateline.article.Passage;
import dateline.tag.name.Name;
import dateline.tag.name.NameFinder;
import dateline.tag.name.NameType;
import dateline.tag.place.GazetteerEntry;
import dateline.tag.place.Place;
import dateline.tag.place.PlaceResolver;
import dateline.text.Span;
import dateline.text.Tokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures places in raw text: strict spans (precision, recall, F1), how many of the places found
/// were put on the map right (same GeoNames id, or within 161 km), and both together (right ones of
/// all gold places that have a point); and how often the confidence given is right, by tenths.
///
/// `FOLDER` holds `docs/*.txt` and `gold.jsonl`. Gold marked optional, facilities and demonyms
/// count neither way. Options: `--gold` takes the gold spans for names, so that resolution is
/// measured alone; `--half 0|1` takes one half of the documents; `--wrong` lists the errors.
public final class EvaluatePlaces {
  private static final double RIGHT_WITHIN_KM = 161;
  private static final double EARTH_DIAMETER_KM = 12_742;

  /// Demonyms that some sets mark as places.
  private static final Set<String> DEMONYMS =
      Set.of(
          "Russian",
          "Syrian",
          "Iranian",
          "Turkish",
          "American",
          "British",
          "French",
          "German",
          "Chinese",
          "Israeli",
          "Iraqi",
          "Saudi",
          "Egyptian",
          "Palestinian",
          "Afghan",
          "Pakistani",
          "Indian",
          "Japanese",
          "Korean",
          "Ukrainian",
          "Italian",
          "Spanish",
          "Canadian",
          "Australian",
          "European",
          "African",
          "Asian",
          "Arab",
          "Western",
          "Mexican",
          "Brazilian",
          "Dutch",
          "Swedish",
          "Greek",
          "Lebanese",
          "Yemeni",
          "Kurdish",
          "Jordanian");

  /// A place in the gold.
  private record Gold(
      Set<Span> spans,
      String text,
      boolean optional,
      double lat,
      double lon,
      @Nullable String geonames,
      @Nullable String country) {
    boolean located() {
      return !Double.isNaN(lat);
    }
  }

  /// Places put on the map with some confidence, and how many of them right.
  private static final class Bucket {
    int places;
    int right;
    double confidence;
  }

  private final Map<String, Integer> wrong = new TreeMap<>();
  private final NavigableMap<Integer, Bucket> buckets = new TreeMap<>();
  private int found;
  private int foundWrongly;
  private int required;
  private int placed;
  private int placedRight;
  private int located;

  private EvaluatePlaces() {}

  public static void main(String[] args) throws IOException {
    List<String> options = List.of(args);
    Path folder = Path.of(args[0]);
    boolean gold = options.contains("--gold");
    int half = options.contains("--half") ? options.indexOf("--half") + 1 : -1;
    new EvaluatePlaces()
        .run(
            folder,
            gold ? null : NameFinder.load(),
            half < 0 ? -1 : Integer.parseInt(options.get(half)),
            options.contains("--wrong"));
  }

  private void run(Path folder, @Nullable NameFinder finder, int half, boolean listWrong)
      throws IOException {
    Map<String, List<Gold>> gold = gold(folder);
    PlaceResolver resolver = PlaceResolver.load();
    List<Path> files;
    try (var docs = Files.list(folder.resolve("docs"))) {
      files = docs.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      String doc = file.getFileName().toString().replaceFirst("\\.txt$", "");
      if (half >= 0 && half(doc) != half) {
        continue;
      }
      String text = Files.readString(file);
      List<Gold> places = gold.getOrDefault(doc, List.of());
      Article article = PlainArticles.of(doc, text);
      Tokens tokens = Tokens.of(text, article.passages().stream().map(Passage::span).toList());
      List<Name> names = finder == null ? names(text, tokens, places) : finder.find(tokens);
      add(doc, text, places, resolver.resolve(article, tokens, names));
    }
    double precision = (double) found / Math.max(1, found + foundWrongly);
    double recall = (double) found / Math.max(1, required);
    System.out.printf(
        Locale.ROOT,
        "%s places P %.3f R %.3f F1 %.3f | within 161 km of recognised %.3f (n %d) | end to end"
            + " %.3f (gold %d)%n",
        folder.getFileName(),
        precision,
        recall,
        2 * precision * recall / Math.max(1e-9, precision + recall),
        (double) placedRight / Math.max(1, placed),
        placed,
        (double) placedRight / Math.max(1, located),
        located);
    confidences();
    if (listWrong) {
      wrong.entrySet().stream()
          .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
          .forEach(entry -> System.out.println(entry.getValue() + " " + entry.getKey()));
    }
  }

  private static int half(String doc) {
    CRC32 crc = new CRC32();
    crc.update(doc.getBytes(StandardCharsets.UTF_8));
    return (int) (crc.getValue() % 2);
  }

  private static List<Name> names(String text, Tokens tokens, List<Gold> places) {
    List<Name> names = new ArrayList<>();
    int next = 0;
    List<Gold> sorted =
        places.stream()
            .sorted(Comparator.comparing((Gold gold) -> gold.spans().iterator().next()))
            .toList();
    for (Gold gold : sorted) {
      Span span = gold.spans().iterator().next();
      int start = text.offsetByCodePoints(0, span.start());
      int end = text.offsetByCodePoints(0, span.end());
      int first = tokens.firstEndingAfter(start);
      int last = first;
      while (last + 1 < tokens.size() && tokens.start(last + 1) < end) {
        last++;
      }
      if (first >= next && first < tokens.size()) {
        names.add(new Name(NameType.PLACE, first, last));
        next = last + 1;
      }
    }
    return names;
  }

  private void add(String doc, String text, List<Gold> gold, List<Place> places) {
    Set<Gold> hit = new HashSet<>();
    required += (int) gold.stream().filter(place -> !place.optional()).count();
    located += (int) gold.stream().filter(place -> !place.optional() && place.located()).count();
    for (Place place : places) {
      for (Span mention : place.mentions()) {
        Span span =
            new Span(
                text.codePointCount(0, mention.start()), text.codePointCount(0, mention.end()));
        Gold match =
            gold.stream()
                .filter(g -> !g.optional() && !hit.contains(g) && g.spans().contains(span))
                .findFirst()
                .orElse(null);
        if (match == null) {
          if (gold.stream()
              .noneMatch(
                  g ->
                      g.optional() && g.spans().stream().anyMatch(other -> other.overlaps(span)))) {
            foundWrongly++;
            wrong.merge("not gold: " + mention.of(text) + " " + doc, 1, Integer::sum);
          }
          continue;
        }
        hit.add(match);
        found++;
        if (match.located()) {
          placed++;
          if (place.entry() != null) {
            Bucket bucket =
                buckets.computeIfAbsent((int) (10 * place.confidence()), key -> new Bucket());
            bucket.places++;
            bucket.right += right(match, place.entry()) ? 1 : 0;
            bucket.confidence += place.confidence();
          }
          if (right(match, place.entry())) {
            placedRight++;
          } else {
            wrong.merge("wrong: " + describe(match, place, doc), 1, Integer::sum);
          }
        }
      }
    }
    for (Gold place : gold) {
      if (!place.optional() && !hit.contains(place)) {
        wrong.merge("missed: " + place.text() + " " + doc, 1, Integer::sum);
      }
    }
  }

  /// Prints for each tenth of confidence the number of places, the mean confidence and the share
  /// that is right, and at last the mean difference between the two (expected calibration error).
  private void confidences() {
    double error = 0;
    int all = 0;
    StringBuilder line = new StringBuilder("confidence said/right (n):");
    for (Bucket bucket : buckets.values()) {
      double said = bucket.confidence / bucket.places;
      double right = (double) bucket.right / bucket.places;
      line.append(String.format(Locale.ROOT, " %.2f/%.2f (%d)", said, right, bucket.places));
      error += Math.abs(said - right) * bucket.places;
      all += bucket.places;
    }
    System.out.printf(Locale.ROOT, "%s | calibration error %.3f%n", line, error / Math.max(1, all));
  }

  private static String describe(Gold gold, Place place, String doc) {
    GazetteerEntry entry = place.entry();
    return gold.text()
        + " "
        + doc
        + (entry == null
            ? " unresolved"
            : " "
                + entry.name()
                + " "
                + entry.kind()
                + " "
                + entry.admin1()
                + " "
                + entry.country()
                + " "
                + entry.lat()
                + ","
                + entry.lon())
        + " gold "
        + gold.lat()
        + ","
        + gold.lon();
  }

  private static boolean right(Gold gold, @Nullable GazetteerEntry entry) {
    return entry != null
        && (String.valueOf(entry.geonames()).equals(gold.geonames())
            || kilometres(gold.lat(), gold.lon(), entry.lat(), entry.lon()) <= RIGHT_WITHIN_KM
            || (gold.country() != null && gold.country().equals(entry.country())));
  }

  private static double kilometres(double lat1, double lon1, double lat2, double lon2) {
    double a = Math.sin(Math.toRadians(lat2 - lat1) / 2);
    double b = Math.sin(Math.toRadians(lon2 - lon1) / 2);
    double h = a * a + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * b * b;
    return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  private static Map<String, List<Gold>> gold(Path folder) throws IOException {
    boolean kinds = folder.getFileName().toString().equals("gwn");
    Map<String, List<Gold>> gold = new HashMap<>();
    JsonMapper json = new JsonMapper();
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      JsonNode node = json.readTree(line);
      String type = node.get("type").asString();
      String kind = node.path("kind").asString("");
      if ((!type.equals("LOC") && !type.equals("FAC"))
          || (kinds
              && Set.of("Literal_Expression", "Non_Lit_Expression", "Non_Toponym", "Homonym")
                  .contains(kind))) {
        continue;
      }
      String text = node.get("text").asString();
      Set<Span> spans = new HashSet<>();
      spans.add(new Span(node.get("start").asInt(), node.get("end").asInt()));
      for (JsonNode other : node.path("alt")) {
        spans.add(
            other.isArray()
                ? new Span(other.get(0).asInt(), other.get(1).asInt())
                : new Span(other.get("start").asInt(), other.get("end").asInt()));
      }
      boolean optional =
          node.path("optional").asBoolean(false)
              || type.equals("FAC")
              || DEMONYMS.contains(text.replaceFirst("^(North|South|Latin) ", ""))
              || (kinds
                  && Arrays.asList("Demonym", "Language", "Embedded_Non_Lit", "Embedded_Literal")
                      .contains(kind));
      gold.computeIfAbsent(node.get("doc").asString(), key -> new ArrayList<>())
          .add(
              new Gold(
                  spans,
                  text,
                  optional,
                  node.path("lat").isNumber() ? node.get("lat").asDouble() : Double.NaN,
                  node.path("lon").isNumber() ? node.get("lon").asDouble() : Double.NaN,
                  node.path("geonames").isString() || node.path("geonames").isNumber()
                      ? node.get("geonames").asString()
                      : null,
                  kind.equals("country") && node.path("country").isString()
                      ? node.get("country").asString()
                      : null));
    }
    return gold;
  }
}
