package dateline.tag.place;

import dateline.text.WordLists;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Names of nationalities. They are not places, but they say which countries a report is about.
final class Demonyms {
  private static final Map<String, String> COUNTRIES = load();

  /// The first words of names of two words.
  private static final Set<String> FIRST_OF_TWO =
      COUNTRIES.keySet().stream()
          .filter(word -> word.indexOf('-') > 0)
          .map(word -> word.substring(0, word.indexOf('-')))
          .collect(Collectors.toUnmodifiableSet());

  private Demonyms() {}

  /// The ISO 3166-1 code of the country whose people or things are called `word`, or null.
  ///
  /// @param word as written; two words are joined by a hyphen (`North-Korean`)
  static @Nullable String country(String word) {
    return COUNTRIES.get(word);
  }

  /// Whether a name of two words starts with `word`.
  static boolean startsTwo(String word) {
    return FIRST_OF_TWO.contains(word);
  }

  private static Map<String, String> load() {
    Map<String, String> countries = new HashMap<>();
    for (String line : WordLists.lines(Demonyms.class, "demonyms.txt")) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        countries.put(words[i], words[0]);
      }
    }
    return Map.copyOf(countries);
  }
}
