package dateline.tag.place;

import dateline.article.Article;
import dateline.article.Articles;
import dateline.article.Passage;
import dateline.tag.name.Name;
import dateline.tag.name.NameFinder;
import dateline.tag.name.NameType;
import dateline.text.Span;
import dateline.text.Tokens;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Fits [Weights] by coordinate search: each weight in turn is moved as long as more places come
/// out right and are believed in. Of every set only the half with number 0 is used, so that the
/// other stays to measure on (`scripts/evaluate places FOLDER --half 1`).
///
/// World news needs no gold: a capital's name, or one of a city of a million outside the United
/// States, means that city there. Without it, sets of local news would make Vienna a town in
/// Virginia. `doubt` is not fitted here, because on the very texts that weights are fitted on
/// confidence looks better than it is: it was chosen by likelihood on one quarter of the sets with
/// weights fitted on another.
public final class PlaceTuning {
  private static final double RIGHT_WITHIN_KM = 161;
  private static final double LIKELIHOOD = 0.3;
  private static final int MAX_WORLD_NEWS = 700;
  private static final int BIG_CITY = 1_000_000;
  private static final double[] STEPS = {0.5, -0.5, 0.2, -0.2};
  private static final double[] FACTORS = {1.4, 1 / 1.4, 1.15, 1 / 1.15};
  private static final Set<String> FACTORED = Set.of("nearKm", "half", "hint", "temperature");
  private static final Set<String> FIXED = Set.of("doubt");

  /// A place that is known: where it is named and where it lies.
  private record Known(Span span, String geonames, double lat, double lon) {}

  private record Text(
      Article article, Tokens tokens, List<Name> names, List<Known> known, int set) {}

  private final Gazetteer gazetteer = Gazetteer.load();
  private final NameFinder finder = NameFinder.load();
  private final List<Text> texts = new ArrayList<>();
  private int sets;

  /// Adds the capitals and big cities of some articles, as far as their names have another sense in
  /// the United States.
  public void addWorldNews(List<Article> articles) {
    for (Article article : articles) {
      if (texts.size() < MAX_WORLD_NEWS && article.text().contains("U.S.")) {
        Tokens tokens = tokens(article);
        List<Name> names = finder.find(tokens);
        List<Known> known = new ArrayList<>();
        for (Name name : names) {
          if (name.type() == NameType.PLACE) {
            addBigCity(tokens.span(name.first(), name.last()), article.text(), known);
          }
        }
        if (!known.isEmpty()) {
          texts.add(new Text(article, tokens, names, known, sets));
        }
      }
    }
    sets++;
  }

  private void addBigCity(Span span, String text, List<Known> known) {
    int[] found = gazetteer.find(PlaceNames.fold(span.of(text)));
    int city = -1;
    for (int entry : found) {
      if (gazetteer.kind(entry) == PlaceKind.CITY && city < 0) {
        city = entry;
      }
    }
    if (found.length > 1
        && city >= 0
        && gazetteer.kind(found[0]) != PlaceKind.COUNTRY
        && !"US".equals(gazetteer.countryCode(city))
        && (gazetteer.capital(city) || gazetteer.population(city) >= BIG_CITY)) {
      known.add(new Known(span, "", gazetteer.lat(city), gazetteer.lon(city)));
    }
  }

  /// Adds half of a set with points.
  public void addGold(Path folder) throws IOException {
    JsonMapper json = new JsonMapper();
    Map<String, List<JsonNode>> gold = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      JsonNode place = json.readTree(line);
      if (place.path("lat").isNumber()) {
        gold.computeIfAbsent(place.get("doc").asString(), doc -> new ArrayList<>()).add(place);
      }
    }
    for (Map.Entry<String, List<JsonNode>> doc : new TreeMap<>(gold).entrySet()) {
      CRC32 crc = new CRC32();
      crc.update(doc.getKey().getBytes(StandardCharsets.UTF_8));
      if (crc.getValue() % 2 == 0) {
        String text = Files.readString(folder.resolve("docs").resolve(doc.getKey() + ".txt"));
        Article article = Articles.of(doc.getKey(), text, null);
        Tokens tokens = tokens(article);
        List<Known> known = new ArrayList<>();
        for (JsonNode place : doc.getValue()) {
          int start = text.offsetByCodePoints(0, place.get("start").asInt());
          int end = text.offsetByCodePoints(0, place.get("end").asInt());
          known.add(
              new Known(
                  new Span(start, end),
                  place.path("geonames").asString(""),
                  place.get("lat").asDouble(),
                  place.get("lon").asDouble()));
        }
        texts.add(new Text(article, tokens, finder.find(tokens), known, sets));
      }
    }
    sets++;
  }

  /// Searches, and prints each step and the weights found.
  public void run(int rounds) {
    RecordComponent[] components = Weights.class.getRecordComponents();
    double[] values = values(Weights.DEFAULT, components);
    double best = score(weights(values), false);
    boolean better = true;
    for (int round = 0; round < rounds && better; round++) {
      better = false;
      for (int i = 0; i < values.length; i++) {
        String name = components[i].getName();
        boolean factored = FACTORED.contains(name);
        for (double step : FIXED.contains(name) ? new double[0] : factored ? FACTORS : STEPS) {
          double old = values[i];
          values[i] = factored ? old * step : old + step;
          double score = score(weights(values), false);
          if (score > best + 1e-4) {
            best = score;
            better = true;
            System.out.printf(Locale.ROOT, "%s %.3f: %.4f%n", name, values[i], best);
          } else {
            values[i] = old;
          }
        }
      }
    }
    System.out.println(weights(values));
    score(weights(values), true);
  }

  /// The shares of places that are right, summed over the sets, and some of their log-likelihood.
  private double score(Weights weights, boolean print) {
    PlaceResolver resolver = new PlaceResolver(gazetteer, weights);
    double[] right = new double[sets];
    double[] likelihood = new double[sets];
    double[] all = new double[sets];
    for (Text text : texts) {
      Map<Span, Place> places = new HashMap<>();
      for (Place place : resolver.resolve(text.article(), text.tokens(), text.names())) {
        place.mentions().forEach(span -> places.put(span, place));
      }
      for (Known known : text.known()) {
        Place place = places.get(known.span());
        GazetteerEntry entry = place == null ? null : place.entry();
        if (place != null && entry != null) {
          boolean hit = isRight(known, entry);
          all[text.set()]++;
          right[text.set()] += hit ? 1 : 0;
          likelihood[text.set()] +=
              Math.log(Math.max(0.03, hit ? place.confidence() : 1 - place.confidence()));
        }
      }
    }
    double score = 0;
    for (int set = 0; set < sets; set++) {
      score += (right[set] + LIKELIHOOD * likelihood[set]) / Math.max(1, all[set]);
    }
    if (print) {
      System.out.println("right " + Arrays.toString(right) + " of " + Arrays.toString(all));
    }
    return score;
  }

  private static boolean isRight(Known known, GazetteerEntry entry) {
    double lat = Math.toRadians(entry.lat() - known.lat());
    double lon = Math.toRadians(entry.lon() - known.lon()) * Math.cos(Math.toRadians(known.lat()));
    return String.valueOf(entry.geonames()).equals(known.geonames())
        || 6371 * Math.hypot(lat, lon) <= RIGHT_WITHIN_KM;
  }

  private static double[] values(Weights weights, RecordComponent[] components) {
    return Arrays.stream(components)
        .mapToDouble(
            component -> {
              try {
                return (double) component.getAccessor().invoke(weights);
              } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
              }
            })
        .toArray();
  }

  private static Weights weights(double[] values) {
    try {
      return (Weights)
          Weights.class.getDeclaredConstructors()[0].newInstance(
              Arrays.stream(values).boxed().toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Tokens tokens(Article article) {
    return Tokens.of(article.text(), article.passages().stream().map(Passage::span).toList());
  }
}
