package dateline.tag.person;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
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

  /// Fewer articles do not show whom a bare name is used for.
  private static final int MIN_USES = 10;

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
    Map<String, Integer> candidates = new HashMap<>(articles);
    candidates
        .keySet()
        .removeIf(key -> !(oneWord || key.endsWith("-" + part)) || !isShortFor(part, key));
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Foremost foremost = Foremost.of(candidates);
    int alone = articles.getOrDefault(part, 0);
    // a name so much more usual alone (Muhammad) is mostly of somebody else
    boolean usualAlone =
        oneWord ? alone > 10 && alone > 3 * foremost.articles : alone >= foremost.articles;
    if (foremost.isInDoubt() || usualAlone) {
      return Optional.empty();
    }
    String reason =
        foremost.all == foremost.articles
            ? "nobody else of that name is in the index"
            : "%d of the %d articles that give a full name mean this person"
                .formatted(foremost.articles, foremost.all);
    return Optional.of(foremost.named(part, reason));
  }

  /// The one person that a bare word is used for, if the corpus leaves no doubt: it may be a family
  /// name that others bear too (`Assad`), or a given name (`Saddam`).
  ///
  /// @param word the key of a name of one word
  /// @param alone the number of articles in which nothing tells whom the word means
  /// @param uses of each person's key, the number of articles in which the bare word means the
  ///   person, who is named in full there
  public static Optional<FullName> usedFor(String word, int alone, Map<String, Integer> uses) {
    if (uses.isEmpty()) {
      return Optional.empty();
    }
    Foremost foremost = Foremost.of(uses);
    if (foremost.isInDoubt() || foremost.articles < Math.max(MIN_USES, alone)) {
      return Optional.empty();
    }
    String reason =
        "so it is in %d of the %d articles that give a full name as well"
            .formatted(foremost.articles, foremost.all);
    return Optional.of(foremost.named(word, reason));
  }

  /// The person whom most articles name.
  ///
  /// @param key under which most of them do
  /// @param keys all that may be this person's
  /// @param articles that name the person
  /// @param all articles that name anybody
  private record Foremost(String key, Set<String> keys, long articles, long all) {

    static Foremost of(Map<String, Integer> articles) {
      // by articles, then the longer name, then the alphabet, so that the order of a map is no
      // matter
      String first =
          Collections.min(
              articles.keySet(),
              Comparator.<String>comparingInt(key -> -articles.getOrDefault(key, 0))
                  .thenComparingInt(key -> -key.length())
                  .thenComparing(Comparator.naturalOrder()));
      Set<String> same = new HashSet<>();
      long together = 0;
      long all = 0;
      for (Map.Entry<String, Integer> entry : articles.entrySet()) {
        String key = entry.getKey();
        all += entry.getValue();
        if (key.equals(first) || isShortFor(first, key) || isShortFor(key, first)) {
          same.add(key);
          together += entry.getValue();
        }
      }
      return new Foremost(first, same, together, all);
    }

    boolean isInDoubt() {
      return articles < NO_DOUBT * all;
    }

    FullName named(String part, String reason) {
      Set<String> with = new HashSet<>(keys);
      with.add(part);
      return new FullName(key, with, reason);
    }
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
