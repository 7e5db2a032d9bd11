package dateline.search;

import dateline.index.Fields;
import dateline.tag.person.PersonNames;
import dateline.tag.person.PersonNames.FullName;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Who is who among the people of an index.
final class People {
  private final IndexView index;
  private final Map<String, Map<String, Integer>> withWord = new HashMap<>();
  private final Map<String, Optional<FullName>> fullNames = new HashMap<>();

  People(IndexView index) {
    this.index = index;
  }

  /// The keys that have a word in them, each with the number of articles that name it.
  Map<String, Integer> withWord(String word) throws IOException {
    Map<String, Integer> keys = withWord.get(word);
    if (keys == null) {
      keys = read(word);
      withWord.put(word, keys);
    }
    return keys;
  }

  private Map<String, Integer> read(String word) throws IOException {
    Map<String, Integer> keys = new HashMap<>();
    for (String term : index.terms(Fields.PERSON_WORD, word + Fields.SEPARATOR)) {
      String key = term.substring(term.lastIndexOf(Fields.SEPARATOR) + 1);
      if (!keys.containsKey(key)) {
        keys.put(key, index.docFreq(Fields.BODY, Fields.PERSON_TAG + ":" + key));
      }
    }
    return keys;
  }

  /// The one person that a name stands for, if the index leaves no doubt: whose fuller name it is
  /// short for.
  Optional<FullName> fullName(String key) throws IOException {
    Optional<FullName> known = fullNames.get(key);
    if (known == null) {
      String word = key.substring(key.lastIndexOf('-') + 1);
      known = PersonNames.fullName(key, withWord(word));
      fullNames.put(key, known);
    }
    return known;
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
