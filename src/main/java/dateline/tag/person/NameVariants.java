package dateline.tag.person;

import dateline.text.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The classes of spellings in `name-variants.txt`, loaded with the first name.
final class NameVariants {
  private static final Map<String, String> FORMS = read();

  /// By the class of the first letter, made when the first such name is looked up: a query needs
  /// one or two of them, and to make all takes long in a fresh process.
  private static final Map<Character, Map<String, String>> BY_SOUND = new ConcurrentHashMap<>();

  private NameVariants() {}

  /// The form of a folded word that stands in keys, if it is listed.
  static @Nullable String form(String folded) {
    return FORMS.get(folded);
  }

  /// All words listed.
  static Set<String> words() {
    return FORMS.keySet();
  }

  /// Like [#form(String)], for a word that the spelling rules have been applied to.
  static @Nullable String formBySound(String spelled) {
    if (spelled.length() < 5) {
      return null; // short words are too much alike
    }
    return BY_SOUND.computeIfAbsent(initial(spelled), NameVariants::bySound).get(spelled);
  }

  /// The class of a word's first letter: words that the spelling rules make alike are in one class.
  static char initial(String word) {
    return switch (word.charAt(0)) {
      case 'q', 'g', 'k', 'c', 't', 's', 'x' -> 'k';
      case 'a', 'e', 'i', 'o', 'u', 'y' -> 'a';
      case 'p', 'f' -> 'f';
      case 'd', 'j' -> 'j';
      default -> word.charAt(0);
    };
  }

  private static Map<String, String> read() {
    Map<String, String> forms = HashMap.newHashMap(2048);
    for (String line : WordLists.lines(NameVariants.class, "name-variants.txt")) {
      int start = 0;
      String first = null;
      while (start < line.length()) {
        int space = line.indexOf(' ', start);
        int end = space < 0 ? line.length() : space;
        String word = line.substring(start, end);
        first = first == null ? word : first;
        forms.put(word, first);
        start = end + 1;
      }
    }
    return forms;
  }

  /// A word that the rules make of spellings from two classes belongs to neither, unless it is
  /// listed itself.
  private static Map<String, String> bySound(char initial) {
    Map<String, String> sounds = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    FORMS.forEach(
        (word, form) -> {
          if (initial(word) == initial) {
            String spelled = Spelling.apply(word);
            String other = sounds.putIfAbsent(spelled, form);
            if (other != null && !other.equals(form)) {
              ambiguous.add(spelled);
            }
          }
        });
    for (String spelled : ambiguous) {
      String listed = FORMS.get(spelled);
      if (listed == null) {
        sounds.remove(spelled);
      } else {
        sounds.put(spelled, listed);
      }
    }
    return sounds;
  }
}
