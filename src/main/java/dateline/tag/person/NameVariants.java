package dateline.tag.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The classes of spellings in `name-variants.txt`, loaded with the first name.
final class NameVariants {
  private static final Map<String, String> FORMS = read();
  private static final Map<String, String> BY_SOUND = bySound();

  private NameVariants() {}

  /// The form of a folded word that stands in keys, if the word, or a word that the spelling rules
  /// cannot tell from it, is listed.
  static @Nullable String form(String folded) {
    return FORMS.get(folded);
  }

  /// Like [#form(String)], for a word that the spelling rules have been applied to.
  static @Nullable String formBySound(String spelled) {
    return spelled.length() < 5 ? null : BY_SOUND.get(spelled); // short words are too much alike
  }

  private static Map<String, String> read() {
    Map<String, String> forms = HashMap.newHashMap(2048);
    for (String line : lines()) {
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
  private static Map<String, String> bySound() {
    Map<String, String> sounds = HashMap.newHashMap(2048);
    Set<String> ambiguous = new HashSet<>();
    FORMS.forEach(
        (word, form) -> {
          String spelled = Spelling.apply(word);
          String other = sounds.putIfAbsent(spelled, form);
          if (other != null && !other.equals(form)) {
            ambiguous.add(spelled);
          }
        });
    ambiguous.forEach(sounds::remove);
    FORMS.forEach(
        (word, form) -> {
          if (sounds.containsKey(word) || ambiguous.contains(word)) {
            sounds.put(word, form);
          }
        });
    return sounds;
  }

  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    try (InputStream in = NameVariants.class.getResourceAsStream("name-variants.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: name-variants.txt is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          lines.add(line);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
