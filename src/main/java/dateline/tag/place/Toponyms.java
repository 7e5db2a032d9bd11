package dateline.tag.place;

import dateline.text.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The names of one article: its mentions of places, grouped by name and by the place named right
/// after them that contains them, and the names that are only hinted at.
final class Toponyms {
  private static final int MAX_CANDIDATES = 40;

  /// What stands at the end of a second-level division's name where it contains towns.
  private static final Set<String> COUNTIES = Set.of("county", "co", "parish", "borough");

  /// A name that is mentioned more often before its container is named means another place then.
  private static final int MAX_BARE = 2;

  private final Gazetteer gazetteer;
  private final Candidates candidates;
  private final Weights weights;
  private final Tokens tokens;
  private final List<Mention> mentions;

  /// The folded name of each mention.
  private final String[] keys;

  private final Set<String> allKeys;
  private final Map<String, Toponym> byName = new LinkedHashMap<>();
  private final Toponym[] ofMention;

  Toponyms(
      Gazetteer gazetteer,
      Candidates candidates,
      Weights weights,
      Tokens tokens,
      List<Mention> mentions,
      List<String> hinted) {
    this.gazetteer = gazetteer;
    this.candidates = candidates;
    this.weights = weights;
    this.tokens = tokens;
    this.mentions = mentions;
    this.keys = mentions.stream().map(m -> PlaceNames.fold(m.surface())).toArray(String[]::new);
    this.allKeys = new LinkedHashSet<>(Arrays.asList(keys));
    this.allKeys.addAll(hinted);
    this.ofMention = new Toponym[keys.length];
    group(hinted);
  }

  /// All names; those that are only hinted at have no mentions, and come last.
  List<Toponym> all() {
    return List.copyOf(byName.values());
  }

  /// The number of mentions.
  int mentions() {
    return keys.length;
  }

  /// The name of mention `i`.
  Toponym of(int i) {
    return ofMention[i];
  }

  /// Mention `i`.
  Mention mention(int i) {
    return mentions.get(i);
  }

  private void group(List<String> hinted) {
    int[] containers = new int[keys.length];
    Map<String, String> containerOfKey = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      containers[i] = container(i);
      int count = seen.merge(keys[i], 1, Integer::sum);
      if (containers[i] >= 0 && count <= MAX_BARE + 1) {
        containerOfKey.putIfAbsent(keys[i], keys[containers[i]]);
      }
    }
    for (int i = 0; i < keys.length; i++) {
      String container =
          containers[i] >= 0 ? keys[containers[i]] : containerOfKey.getOrDefault(keys[i], "");
      ofMention[i] = toponym(keys[i], container);
      ofMention[i].mentions.add(mentions.get(i));
      ofMention[i].weight++;
    }
    for (int i = 0; i < keys.length; i++) {
      if (containers[i] >= 0 && ofMention[containers[i]] != ofMention[i]) {
        ofMention[i].container = ofMention[containers[i]];
      }
    }
    for (String key : hinted) {
      toponym(key, containerOfKey.getOrDefault(key, "")).weight += weights.hint();
    }
  }

  private Toponym toponym(String key, String container) {
    return byName.computeIfAbsent(
        key + "\0" + container, name -> new Toponym(key, candidates(key), gazetteer, weights));
  }

  /// What a name can mean, also if it is a longer name of the article cut short ('Avondale' for
  /// 'Avondale Estates'); only names of towns are.
  private int[] candidates(String key) {
    int[] found = candidates.of(key);
    if (!Arrays.stream(found).allMatch(this::isTown)) {
      return trimmed(found);
    }
    IntStream longer =
        allKeys.stream()
            .filter(other -> other.startsWith(key) && other.startsWith(" ", key.length()))
            .flatMapToInt(other -> Arrays.stream(candidates.of(other)))
            .filter(this::isTown);
    return trimmed(IntStream.concat(longer, Arrays.stream(found)).distinct().toArray());
  }

  private boolean isTown(int entry) {
    PlaceKind kind = gazetteer.kind(entry);
    return kind == PlaceKind.CITY || kind == PlaceKind.ADMIN2 || kind == PlaceKind.OTHER;
  }

  private static int[] trimmed(int[] found) {
    return found.length > MAX_CANDIDATES ? Arrays.copyOf(found, MAX_CANDIDATES) : found;
  }

  /// The mention that names what contains mention `i` ('Springfield, Illinois'), or -1.
  private int container(int i) {
    for (int j = i + 1; j < Math.min(i + 3, keys.length) && contained(j - 1); j++) {
      if (containsAny(j, i) && !items(i, j)) {
        return j;
      }
    }
    return -1;
  }

  /// Whether mention `i` and the next one stand as a place and what contains it do.
  private boolean contained(int i) {
    String between = between(i);
    return between.equals(",") || between.equals("(") || between.equals("in");
  }

  /// Whether mention `i` and the next one stand as items of a list do.
  boolean enumerated(int i) {
    return switch (between(i)) {
      case ",", "and", ",and", "or" -> true;
      default -> false;
    };
  }

  /// The one or two words between mention `i` and the next one; empty if there are none, or more,
  /// or no next mention in the paragraph.
  private String between(int i) {
    if (i < 0 || i + 1 >= keys.length) {
      return "";
    }
    int start = mentions.get(i).last() + 1;
    int end = mentions.get(i + 1).first();
    StringBuilder words = new StringBuilder();
    for (int token = start; token <= end && end - start <= 2; token++) {
      if (tokens.paragraphStart(token)) {
        return "";
      }
      words.append(token < end ? tokens.word(token) : "");
    }
    return words.toString();
  }

  /// Whether a place of one mention's name may contain one of another's.
  private boolean containsAny(int outer, int inner) {
    int[] inners = candidates.of(keys[inner]);
    for (int entry : candidates.of(keys[outer])) {
      if (Arrays.stream(inners).anyMatch(in -> gazetteer.contains(entry, in))
          && mayContain(entry, outer, inner)) {
        return true;
      }
    }
    return false;
  }

  /// Whether an entry is named for what lies in it: a county by its noun ('Paris, Washington' is
  /// not in Washington County), a country not beside another ('the UK, Russia, China') or another's
  /// capital ('in Vienna, U.S. officials said').
  private boolean mayContain(int entry, int outer, int inner) {
    return switch (gazetteer.kind(entry)) {
      case ADMIN2 -> COUNTIES.contains(keys[outer].substring(keys[outer].lastIndexOf(' ') + 1));
      case COUNTRY -> {
        int usual = usual(inner);
        yield gazetteer.kind(usual) != PlaceKind.COUNTRY
            && (!gazetteer.capital(usual) || gazetteer.contains(entry, usual));
      }
      default -> true;
    };
  }

  /// Whether a mention and the container it might have are rather divisions in a list ('Ontario,
  /// California and Texas').
  private boolean items(int inner, int outer) {
    int container = usual(outer);
    return isDivision(container)
        && hasDivision(inner, gazetteer.country(container))
        && (divisions(inner - 1) || divisions(outer));
  }

  /// Whether mention `i` and the next one are divisions in a list.
  private boolean divisions(int i) {
    if (!enumerated(i)) {
      return false;
    }
    int entry = usual(i);
    int next = usual(i + 1);
    return (isDivision(entry) && hasDivision(i + 1, gazetteer.country(entry)))
        || (isDivision(next) && hasDivision(i, gazetteer.country(next)));
  }

  /// Whether the name of mention `i` is one of a division of a country.
  private boolean hasDivision(int i, int country) {
    return Arrays.stream(candidates.of(keys[i]))
        .anyMatch(entry -> isDivision(entry) && gazetteer.country(entry) == country);
  }

  private boolean isDivision(int entry) {
    return entry >= 0 && gazetteer.kind(entry) == PlaceKind.ADMIN1;
  }

  /// The entry that is meant most often by a mention's name, or -1.
  private int usual(int i) {
    int usual = -1;
    double best = Double.NEGATIVE_INFINITY;
    for (int entry : candidates.of(keys[i])) {
      double prior = weights.prior(gazetteer, entry, keys[i]);
      if (prior > best) {
        best = prior;
        usual = entry;
      }
    }
    return usual;
  }
}
