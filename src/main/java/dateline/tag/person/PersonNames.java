package dateline.tag.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which keys may be short for which, among the people of a whole corpus.
public final class PersonNames {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  /// Of the articles that name somebody of this name, so many must name the same person.
  private static final double NO_DOUBT = 0.95;

  private PersonNames() {}

  /// Who a short name stands for.
  ///
  /// @param key the key under which most articles give the person's full name
  /// @param keys the keys that are taken to be that person, `key` and the short name included
  /// @param reason how this is known, a sentence
  public record FullName(String key, Set<String> keys, String reason) {

    public FullName {
      keys = Set.copyOf(keys);
    }
  }

  /// Whether `part` may be a short form of `whole`: some of its words in the same order, the family
  /// name among them. A key is no short form of itself.
  public static boolean isShortFor(String part, String whole) {
    return isShortFor(List.of(part.split("-")), List.of(whole.split("-")));
  }

  /// The same, for the words of two keys.
  static boolean isShortFor(List<String> some, List<String> all) {
    return some.size() < all.size() && isSubsequence(some, all) && familyName(some, all);
  }

  /// The one person that a short name stands for, if the corpus leaves no doubt.
  ///
  /// A bare family name stands for the person of that name, unless several are named in the corpus
  /// about as often. A name of several words is short only for one that ends with it (`Amir
  /// Abdollahian`) and is named more often: John Adams may well be another than John Quincy Adams.
  ///
  /// @param part the key of a name
  /// @param articles of each person's key, the number of articles that name the person; only keys
  ///   that hold the last word of `part` matter
  public static Optional<FullName> fullName(String part, Map<String, Integer> articles) {
    boolean oneWord = part.indexOf('-') < 0;
    List<String> candidates = new ArrayList<>();
    long total = 0;
    for (Map.Entry<String, Integer> entry : articles.entrySet()) {
      String key = entry.getKey();
      if ((oneWord || key.endsWith("-" + part)) && isShortFor(part, key)) {
        candidates.add(key);
        total += entry.getValue();
      }
    }
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    // by articles, then the longer name, then the alphabet, so that the order of a map is no matter
    candidates.sort(
        Comparator.<String>comparingInt(key -> -articles.getOrDefault(key, 0))
            .thenComparingInt(key -> -key.length())
            .thenComparing(Comparator.naturalOrder()));
    String first = candidates.getFirst();
    Set<String> same = new HashSet<>(List.of(part));
    long together = 0;
    for (String key : candidates) {
      if (key.equals(first) || isShortFor(first, key) || isShortFor(key, first)) {
        same.add(key);
        together += articles.getOrDefault(key, 0);
      }
    }
    int alone = articles.getOrDefault(part, 0);
    // a name so much more usual alone (Muhammad) is mostly of somebody else
    boolean usualAlone = oneWord ? alone > 10 && alone > 3 * together : alone >= together;
    if (together < NO_DOUBT * total || usualAlone) {
      return Optional.empty();
    }
    String reason =
        total == together
            ? "nobody else of that name is in the index"
            : "%d of the %d articles that give a full name mean this person"
                .formatted(together, total);
    return Optional.of(new FullName(first, same, reason));
  }

  private static boolean isSubsequence(List<String> some, List<String> all) {
    int at = 0;
    for (String word : all) {
      if (at < some.size() && some.get(at).equals(word)) {
        at++;
      }
    }
    return at == some.size();
  }

  /// Whether the last word of the short name is the last of the full one, `Jr.` aside; where the
  /// family name stands first, the short name is that name.
  private static boolean familyName(List<String> some, List<String> all) {
    int last = all.size() - 1;
    boolean suffixed = SUFFIXES.contains(all.get(last));
    if (suffixed && !some.getLast().equals(all.get(last))) {
      return false; // a Trump is not Donald Trump Jr.
    }
    if (some.size() == 1 && last > 0 && all.get(last - 1).equals("ben")) {
      return false; // King Salman is not his son
    }
    return some.getLast().equals(all.get(last))
        || (some.size() == 1
            && some.getFirst().equals(all.getFirst())
            && PersonKey.isEastAsianSurname(all.getFirst()));
  }
}
