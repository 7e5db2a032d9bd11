package dateline.article;

import dateline.text.WordLists;
import java.util.Locale;
import java.util.Set;

/// Cities that datelines name without anything else, by their usual names.
final class DatelinePlaces {
  private static final Set<String> PLACES =
      Set.copyOf(WordLists.lines(DatelinePlaces.class, "dateline-places.txt"));

  private DatelinePlaces() {}

  /// Whether a name, or its part before a comma or slash, is one of them.
  static boolean contains(String name) {
    int end = 0;
    while (end < name.length() && name.charAt(end) != ',' && name.charAt(end) != '/') {
      end++;
    }
    return PLACES.contains(name.substring(0, end).strip().toLowerCase(Locale.ROOT));
  }
}
