package dateline.search;

import dateline.index.Fields;
import dateline.tag.person.PersonNames;
import dateline.tag.person.PersonNames.FullName;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who is who among the people of an index.
final class People {
  private final IndexView index;
  private final Map<String, Optional<FullName>> fullNames = new HashMap<>();
  private @Nullable Map<String, Map<String, Integer>> byWord;

  People(IndexView index) {
    this.index = index;
  }

  /// The keys of all people by each of their words, with the number of articles that name them. One
  /// pass over all is faster than looking for the words of every name that is counted.
  private Map<String, Map<String, Integer>> byWord() throws IOException {
    Map<String, Map<String, Integer>> keys = byWord;
    if (keys == null) {
      keys = new HashMap<>();
      for (var key : index.docFreqs(Fields.BODY, Fields.PERSON_TAG + ":").entrySet()) {
        for (String word : key.getKey().split("-", -1)) {
          keys.computeIfAbsent(word, _ -> new HashMap<>()).put(key.getKey(), key.getValue());
        }
      }
      byWord = keys;
    }
    return keys;
  }

  /// The one person that a name stands for, if the index leaves no doubt: whose fuller name it is
  /// short for.
  private Optional<FullName> fullName(String key) throws IOException {
    Optional<FullName> known = fullNames.get(key);
    if (known == null) {
      known = fullName(index, key, byWord().getOrDefault(lastWord(key), Map.of()));
      fullNames.put(key, known);
    }
    return known;
  }

  /// The one person that a name stands for, if the index leaves no doubt.
  ///
  /// @param articles of the keys that hold the last word of `key`, the number of articles
  static Optional<FullName> fullName(IndexView index, String key, Map<String, Integer> articles)
      throws IOException {
    Optional<FullName> borne = PersonNames.fullName(key, articles);
    return borne.isPresent() || !key.equals(lastWord(key))
        ? borne
        : PersonNames.usedFor(key, articles.getOrDefault(key, 0), uses(index, key));
  }

  static String lastWord(String key) {
    return key.substring(key.lastIndexOf('-') + 1);
  }

  /// Whom a bare word means in articles that name the person in full, too: the number of articles
  /// by the person's key.
  private static Map<String, Integer> uses(IndexView index, String word) throws IOException {
    char separator = Fields.SEPARATOR;
    Map<String, Integer> uses =
        new HashMap<>(index.docFreqs(Fields.PERSON_WORD, word + separator + word + separator));
    uses.remove(word);
    return uses;
  }

  /// The key under which a name is counted: that of the full name it stands for.
  String counted(String key) throws IOException {
    String counted = key;
    Optional<FullName> fuller = fullName(key);
    while (fuller.isPresent()) { // ends: each is longer than the one before
      counted = fuller.get().key();
      fuller = fullName(counted);
    }
    return counted;
  }
}
