package dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Word lists, which stand beside the classes that use them among the resources. Lines that start
/// with `#` are comments.
public final class WordLists {
  private WordLists() {}

  /// The lines of a list; comments and empty lines are left out.
  ///
  /// @param beside a class of the package that the list belongs to
  /// @param name the file's name
  public static List<String> lines(Class<?> beside, String name) {
    InputStream in = beside.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the program is incomplete: " + name + " is missing");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The lists of a file that holds several: `[name]` stands above each, and its words follow,
  /// parted by commas or line ends.
  ///
  /// @param beside a class of the package that the file belongs to
  /// @param name the file's name
  public static Map<String, Set<String>> sections(Class<?> beside, String name) {
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> words = new HashSet<>();
    for (String line : lines(beside, name)) {
      if (line.startsWith("[") && line.endsWith("]")) {
        words =
            sections.computeIfAbsent(line.substring(1, line.length() - 1), s -> new HashSet<>());
      } else {
        words.addAll(List.of(line.strip().split(",\\s*")));
      }
    }
    sections.replaceAll((section, set) -> Set.copyOf(set));
    return Map.copyOf(sections);
  }
}
