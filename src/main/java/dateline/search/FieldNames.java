package dateline.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of the query language's fields, and what people write instead of them.
final class FieldNames {
  private FieldNames() {}

  private static final Map<String, String> EXAMPLES =
      Map.of(
          "person", "person:\"Vladimir Putin\"",
          "place", "place:Idlib",
          "inside", "inside:Syria",
          "near", "near:Damascus~100km",
          "date", "date:\"7 September 2018\"",
          "published", "published:2017-11..2018-09",
          "source", "source:SANA",
          "author", "author:\"Jane Doe\"",
          "title", "title:ceasefire",
          "id", "id:000_98b1bb1a97ed4267");

  /// All of them, those that are used most first.
  static final List<String> ALL =
      List.of(
          "person",
          "place",
          "inside",
          "near",
          "date",
          "published",
          "source",
          "author",
          "title",
          "id");

  /// Words of other search tools and everyday words for the same.
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("people", "person"),
          Map.entry("persons", "person"),
          Map.entry("who", "person"),
          Map.entry("location", "place"),
          Map.entry("where", "place"),
          Map.entry("when", "date"),
          Map.entry("since", "date"),
          Map.entry("before", "date"),
          Map.entry("after", "date"),
          Map.entry("year", "date"),
          Map.entry("publisher", "source"),
          Map.entry("outlet", "source"),
          Map.entry("agency", "source"),
          Map.entry("byline", "author"),
          Map.entry("headline", "title"),
          Map.entry("intitle", "title"));

  /// A correct query with a field.
  static String example(String field) {
    return EXAMPLES.getOrDefault(field, "place:Idlib");
  }

  /// Two values of a field, as an example.
  static String list(String field) {
    return switch (field) {
      case "date", "published" -> "2017, 2018";
      case "person", "author" -> "Putin, Erdogan";
      default -> "Idlib, Homs";
    };
  }

  /// The field that a name which is none was meant to be, or null if it may well be a plain word.
  static @Nullable String meant(String name) {
    String other = OTHERS.get(name);
    if (other != null) {
      return other;
    }
    for (String field : ALL) {
      if (slip(name, field)) {
        return field;
      }
    }
    return null;
  }

  /// Whether one letter was left out, added, exchanged with its neighbour or, in longer names,
  /// replaced. Short names have too many real words one letter away: `data`, `rate`, `fear`.
  private static boolean slip(String name, String field) {
    int difference = name.length() - field.length();
    if (Math.abs(difference) > 1 || field.length() < 4) {
      return false;
    }
    int same = 0;
    while (same < Math.min(name.length(), field.length())
        && name.charAt(same) == field.charAt(same)) {
      same++;
    }
    String rest = name.substring(same);
    String expected = field.substring(same);
    return switch (difference) {
      case -1 -> rest.equals(expected.substring(1));
      case 1 -> rest.substring(1).equals(expected);
      default -> {
        boolean replaced =
            field.length() > 4
                && rest.length() > 1
                && rest.substring(1).equals(expected.substring(1));
        boolean exchanged =
            rest.length() > 1
                && rest.charAt(0) == expected.charAt(1)
                && rest.charAt(1) == expected.charAt(0)
                && rest.substring(2).equals(expected.substring(2));
        yield replaced || exchanged;
      }
    };
  }
}
