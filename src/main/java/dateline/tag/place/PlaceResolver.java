package dateline.tag.place;

import dateline.article.Article;
import dateline.article.Dateline;
import dateline.tag.name.Name;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the places among an article's names and words, and resolves them to gazetteer entries.
///
/// Each name of the article is a [Toponym] with its candidates in the gazetteer. What stands next
/// to it ('Springfield, Illinois', 'Homs province') and how big a place is decide first; then, in a
/// few rounds, each name is decided anew in the light of where the others lie. One name has one
/// sense in an article unless different containers are named with it. Safe for use by several
/// threads.
public final class PlaceResolver {
  private static final int MAX_CANDIDATES = 40;
  private static final int ROUNDS = 3;

  /// Bonus of a candidate that lies in the place named right after it.
  private static final double CONTAINED = 6;

  /// Bonus of a candidate that is what the noun beside the name says: 'Homs province'.
  private static final double KIND = 3;

  private static final Map<String, PlaceKind> NOUNS =
      Map.ofEntries(
          Map.entry("province", PlaceKind.ADMIN1),
          Map.entry("governorate", PlaceKind.ADMIN1),
          Map.entry("state", PlaceKind.ADMIN1),
          Map.entry("oblast", PlaceKind.ADMIN1),
          Map.entry("region", PlaceKind.ADMIN1),
          Map.entry("prefecture", PlaceKind.ADMIN1),
          Map.entry("provinces", PlaceKind.ADMIN1),
          Map.entry("governorates", PlaceKind.ADMIN1),
          Map.entry("states", PlaceKind.ADMIN1),
          Map.entry("county", PlaceKind.ADMIN2),
          Map.entry("counties", PlaceKind.ADMIN2),
          Map.entry("parish", PlaceKind.ADMIN2),
          Map.entry("district", PlaceKind.ADMIN2),
          Map.entry("department", PlaceKind.ADMIN2),
          Map.entry("city", PlaceKind.CITY),
          Map.entry("town", PlaceKind.CITY),
          Map.entry("village", PlaceKind.CITY),
          Map.entry("capital", PlaceKind.CITY),
          Map.entry("suburb", PlaceKind.CITY),
          Map.entry("neighborhood", PlaceKind.CITY),
          Map.entry("river", PlaceKind.WATER),
          Map.entry("sea", PlaceKind.WATER),
          Map.entry("lake", PlaceKind.WATER),
          Map.entry("gulf", PlaceKind.WATER));

  private final Gazetteer gazetteer;
  private final Candidates candidates;
  private final PlaceFinder finder;
  private final Weights weights;

  PlaceResolver(Gazetteer gazetteer, Weights weights) {
    this.gazetteer = gazetteer;
    this.weights = weights;
    this.candidates = new Candidates(gazetteer);
    this.finder = new PlaceFinder(gazetteer, candidates);
  }

  /// A resolver with the gazetteer that comes with the program.
  public static PlaceResolver load() {
    return new PlaceResolver(Gazetteer.load(), Weights.DEFAULT);
  }

  /// The places of an article, by first mention.
  ///
  /// @param names all names found in the article, also of people and organisations
  public List<Place> resolve(Article article, Tokens tokens, List<Name> names) {
    List<Mention> mentions = finder.find(tokens, names);
    List<Toponym> toponyms = toponyms(tokens, mentions);
    double[] nationalities = nationalities(tokens);
    for (Toponym toponym : toponyms) {
      cues(tokens, toponym);
    }
    datelineCue(article, toponyms);
    for (int round = 0; round < ROUNDS; round++) {
      Surroundings surroundings = new Surroundings(gazetteer, weights, toponyms, nationalities);
      for (Toponym toponym : toponyms) {
        surroundings.score(toponym, round > 0);
      }
      for (Toponym toponym : toponyms) {
        toponym.decide(weights.temperature());
      }
    }
    return places(toponyms);
  }

  /// Groups mentions of one name and one container.
  private List<Toponym> toponyms(Tokens tokens, List<Mention> mentions) {
    String[] keys = new String[mentions.size()];
    int[] containers = new int[mentions.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = PlaceNames.fold(mentions.get(i).surface());
    }
    Map<String, String> containerOfKey = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      containers[i] = container(tokens, mentions, keys, i);
      if (containers[i] >= 0) {
        containerOfKey.putIfAbsent(keys[i], keys[containers[i]]);
      }
    }
    Map<String, Toponym> byName = new LinkedHashMap<>();
    Toponym[] ofMention = new Toponym[keys.length];
    for (int i = 0; i < keys.length; i++) {
      String key = keys[i];
      String container =
          containers[i] >= 0 ? keys[containers[i]] : containerOfKey.getOrDefault(key, "");
      ofMention[i] =
          byName.computeIfAbsent(
              key + "\0" + container,
              name -> new Toponym(key, trimmed(candidates.of(key)), gazetteer, weights));
      ofMention[i].mentions.add(mentions.get(i));
    }
    for (int i = 0; i < keys.length; i++) {
      if (containers[i] >= 0 && ofMention[containers[i]] != ofMention[i]) {
        ofMention[i].container = ofMention[containers[i]];
      }
    }
    return List.copyOf(byName.values());
  }

  private static int[] trimmed(int[] found) {
    return found.length > MAX_CANDIDATES ? Arrays.copyOf(found, MAX_CANDIDATES) : found;
  }

  /// The mention that names what contains mention `i` ('Springfield, Illinois'), or -1.
  private int container(Tokens tokens, List<Mention> mentions, String[] keys, int i) {
    for (int j = i + 1; j < Math.min(i + 3, keys.length); j++) {
      Mention before = mentions.get(j - 1);
      Mention after = mentions.get(j);
      if (!parted(tokens, before.last(), after.first())) {
        return -1;
      }
      if (containsAny(candidates.of(keys[j]), candidates.of(keys[i]))) {
        return j;
      }
    }
    return -1;
  }

  /// Whether only a comma, a bracket or 'in' stands between two tokens of one paragraph.
  private static boolean parted(Tokens tokens, int last, int first) {
    if (first - last != 2 || tokens.paragraphStart(first) || tokens.paragraphStart(last + 1)) {
      return false;
    }
    String between = tokens.word(last + 1);
    return between.equals(",") || between.equals("(") || between.equals("in");
  }

  private boolean containsAny(int[] outers, int[] inners) {
    for (int outer : outers) {
      for (int inner : inners) {
        if (contains(gazetteer, outer, inner)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether one entry lies in another, as far as the gazetteer tells.
  static boolean contains(Gazetteer gazetteer, int outer, int inner) {
    return outer != inner
        && gazetteer.country(outer) >= 0
        && gazetteer.country(outer) == gazetteer.country(inner)
        && switch (gazetteer.kind(outer)) {
          case COUNTRY -> gazetteer.kind(inner) != PlaceKind.COUNTRY;
          case ADMIN1 ->
              gazetteer.division(outer) == gazetteer.division(inner)
                  && gazetteer.kind(inner) != PlaceKind.ADMIN1;
          case ADMIN2 ->
              gazetteer.division(outer) == gazetteer.division(inner)
                  && gazetteer.kind(inner) == PlaceKind.CITY
                  && near(gazetteer, outer, inner, 0.6);
          case REGION ->
              gazetteer.kind(inner) == PlaceKind.CITY && near(gazetteer, outer, inner, 2);
          case CITY ->
              gazetteer.sectionOfTown(inner)
                  && gazetteer.division(outer) == gazetteer.division(inner)
                  && near(gazetteer, outer, inner, 0.5);
          case WATER, OTHER -> false;
        };
  }

  private static boolean near(Gazetteer gazetteer, int a, int b, double degrees) {
    return Math.abs(gazetteer.lat(a) - gazetteer.lat(b)) <= degrees
        && Math.abs(gazetteer.lon(a) - gazetteer.lon(b)) <= 1.5 * degrees;
  }

  /// How often each country's people or things are spoken of.
  private double[] nationalities(Tokens tokens) {
    double[] counts = new double[gazetteer.countries()];
    for (int i = 0; i < tokens.size(); i++) {
      if (Character.isUpperCase(tokens.text().charAt(tokens.start(i)))) {
        String word = tokens.word(i);
        String code = Demonyms.country(word);
        if (i + 1 < tokens.size()
            && Character.isUpperCase(tokens.text().charAt(tokens.start(i + 1)))) {
          String two = Demonyms.country(word + "-" + tokens.word(i + 1));
          code = two == null ? code : two;
        }
        int country = code == null ? -1 : gazetteer.countryNumber(code);
        if (country >= 0) {
          counts[country]++;
        }
      }
    }
    return counts;
  }

  /// Weighs the candidates by the nouns beside the mentions.
  private void cues(Tokens tokens, Toponym toponym) {
    for (Mention mention : toponym.mentions) {
      PlaceKind kind = noun(tokens, mention);
      if (kind == null) {
        continue;
      }
      for (int i = 0; i < toponym.candidates.length; i++) {
        if (gazetteer.kind(toponym.candidates[i]) == kind) {
          toponym.cues[i] = KIND;
        }
      }
    }
  }

  /// What the noun after a name ('Homs province') or before it ('the city of Homs') says it is.
  private static @Nullable PlaceKind noun(Tokens tokens, Mention mention) {
    int after = mention.last() + 1;
    if (after < tokens.size() && !tokens.paragraphStart(after)) {
      PlaceKind kind = NOUNS.get(tokens.word(after).toLowerCase(Locale.ROOT));
      if (kind != null) {
        return kind;
      }
    }
    int first = mention.first();
    if (first >= 2 && !tokens.paragraphStart(first) && tokens.word(first - 1).equals("of")) {
      return NOUNS.get(tokens.word(first - 2).toLowerCase(Locale.ROOT));
    }
    return null;
  }

  /// What a dateline names is the capital or a well-known town, and the news is near it.
  private void datelineCue(Article article, List<Toponym> toponyms) {
    Dateline dateline = article.dateline();
    if (dateline == null || dateline.placeSpan() == null) {
      return;
    }
    Span span = dateline.placeSpan();
    for (Toponym toponym : toponyms) {
      if (toponym.mentions.stream().anyMatch(mention -> mention.span().overlaps(span))) {
        for (int i = 0; i < toponym.candidates.length; i++) {
          if (gazetteer.kind(toponym.candidates[i]) == PlaceKind.CITY) {
            toponym.cues[i] += 1;
          }
        }
      }
    }
  }

  /// Joins the names that mean one entry.
  private List<Place> places(List<Toponym> toponyms) {
    Map<Object, List<Toponym>> byEntry = new LinkedHashMap<>();
    for (Toponym toponym : toponyms) {
      byEntry
          .computeIfAbsent(
              toponym.resolved() ? (Object) toponym.entry() : toponym.key, key -> new ArrayList<>())
          .add(toponym);
    }
    List<Place> places = new ArrayList<>();
    for (List<Toponym> names : byEntry.values()) {
      Toponym first = names.getFirst();
      List<Span> mentions =
          names.stream()
              .flatMap(name -> name.mentions.stream())
              .map(Mention::span)
              .sorted()
              .toList();
      if (!first.resolved()) {
        places.add(
            new Place(
                first.mentions.getFirst().surface(),
                null,
                0,
                mentions,
                List.of("The gazetteer does not know this name.")));
        continue;
      }
      GazetteerEntry entry = gazetteer.entry(first.entry());
      double belief = names.stream().mapToDouble(name -> name.belief).max().orElse(0);
      places.add(
          new Place(
              entry.name(), entry, belief, mentions, new Reasons(gazetteer, toponyms).of(names)));
    }
    places.sort((a, b) -> a.mentions().getFirst().compareTo(b.mentions().getFirst()));
    return places;
  }

  /// What the places of one article say about each other.
  private static final class Surroundings {
    private final Gazetteer gazetteer;
    private final Weights weights;
    private final List<Toponym> toponyms;
    private final double[] named;
    private final double[] countries;
    private final double[] siblings;
    private final Map<Integer, double[]> divisions = new HashMap<>();
    private double allNamed;
    private double all;

    Surroundings(
        Gazetteer gazetteer, Weights weights, List<Toponym> toponyms, double[] nationalities) {
      this.gazetteer = gazetteer;
      this.weights = weights;
      this.toponyms = toponyms;
      this.named = nationalities.clone();
      this.allNamed = Arrays.stream(nationalities).sum();
      this.countries = new double[nationalities.length];
      this.siblings = new double[nationalities.length];
      for (Toponym toponym : toponyms) {
        if (toponym.resolved()) {
          add(toponym, toponym.belief * toponym.mentions.size());
        }
      }
    }

    private void add(Toponym toponym, double weight) {
      int entry = toponym.entry();
      int country = gazetteer.country(entry);
      if (country < 0) {
        return;
      }
      PlaceKind kind = gazetteer.kind(entry);
      if (kind == PlaceKind.COUNTRY || gazetteer.capital(entry)) {
        // a capital stands for its country more often than for its neighbourhood
        named[country] += weight;
        allNamed += weight;
        return;
      }
      countries[country] += weight;
      all += weight;
      if (kind == PlaceKind.ADMIN1) {
        siblings[country] += weight;
        division(entry)[0] += weight;
      } else {
        division(entry)[1] += weight;
      }
    }

    private double[] division(int entry) {
      return divisions.computeIfAbsent(gazetteer.division(entry), key -> new double[2]);
    }

    /// Scores the candidates of a name; its own part in what surrounds it is left out.
    void score(Toponym toponym, boolean settled) {
      if (toponym.resolved()) {
        add(toponym, -toponym.belief * toponym.mentions.size());
      }
      for (int i = 0; i < toponym.candidates.length; i++) {
        toponym.scores[i] = toponym.priors[i] + toponym.cues[i] + contained(toponym, i);
        if (settled) {
          toponym.scores[i] += context(toponym, i);
        }
      }
      if (toponym.resolved()) {
        add(toponym, toponym.belief * toponym.mentions.size());
      }
    }

    /// 'Springfield, Illinois': the town must lie in the state, and the state must have such a
    /// town.
    private double contained(Toponym toponym, int candidate) {
      Toponym container = toponym.container;
      double bonus = 0;
      if (container != null) {
        for (int outer : container.candidates) {
          if (contains(gazetteer, outer, toponym.candidates[candidate])) {
            bonus = CONTAINED + (container.resolved() && container.entry() == outer ? 1 : 0);
            break;
          }
        }
      }
      for (Toponym inner : toponyms) {
        if (inner.container == toponym && inner != toponym) {
          for (int entry : inner.candidates) {
            if (contains(gazetteer, toponym.candidates[candidate], entry)) {
              return bonus + CONTAINED;
            }
          }
        }
      }
      return bonus;
    }

    private double context(Toponym toponym, int candidate) {
      int entry = toponym.candidates[candidate];
      int country = gazetteer.country(entry);
      double score = near(toponym, candidate) * weights.near();
      if (country >= 0) {
        boolean isCountry = gazetteer.kind(entry) == PlaceKind.COUNTRY;
        double[] division = divisions.get(gazetteer.division(entry));
        if (gazetteer.kind(entry) == PlaceKind.ADMIN1) {
          score += weights.sibling() * weights.share(siblings[country], all);
        }
        score += weights.countryNamed() * weights.share(named[country], allNamed);
        if (!isCountry) {
          if (division != null && gazetteer.kind(entry) != PlaceKind.ADMIN1) {
            score += weights.divisionNamed() * weights.share(division[0], all);
          }
        }
        score += weights.sameCountry() * weights.share(countries[country], all);
        if (division != null && !isCountry) {
          score += weights.sameDivision() * weights.share(division[1], all);
        }
      }
      return score;
    }

    private double near(Toponym toponym, int candidate) {
      double sum = 0;
      for (Toponym other : toponyms) {
        if (other != toponym && other.resolved() && local(other)) {
          double ratio = toponym.distance(candidate, other, other.best) / weights.nearKm();
          sum += other.belief / (1 + ratio * ratio);
        }
      }
      return weights.damped(sum);
    }

    private boolean local(Toponym toponym) {
      PlaceKind kind = gazetteer.kind(toponym.entry());
      return kind == PlaceKind.CITY || kind == PlaceKind.ADMIN2 || kind == PlaceKind.OTHER;
    }
  }
}
