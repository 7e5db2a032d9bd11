package dateline.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields of one record. Nested fields have paths with full stops (`author.name`); lists give
/// several values.
///
/// @param values by path, in the order of the record
record Fields(Map<String, List<String>> values) {

  /// What a field of a record can be, with the names that it usually has, best first.
  enum Role {
    TEXT(
        """
        text body fulltext maintext articlebody articletext bodytext content article story
        storytext contenttext plaintext rawtext textcontent newstext document description
        summary abstract lead snippet
        """),
    TITLE("title headline head heading articletitle newstitle subject titletext"),
    DATE(
        """
        published publishedat datepublished publisheddate publishdate publishedon pubdate
        publicationdate firstpublished publishtime publishedtime posteddate postedat date
        datetime timestamp time createdat created datecreated dateposted day
        """),
    SOURCE(
        """
        outlet source sourcename publisher publication newspaper site sitename website
        newssource provider domain media
        """),
    AUTHOR("author authors byline creator writer writers journalist by authorname"),
    URL("url link weburl canonicalurl canonical uri sourceurl articleurl permalink href"),
    ID("id articleid docid documentid uid uuid guid docno recordid identifier");

    @SuppressWarnings("ImmutableEnumChecker") // the list is unmodifiable
    private final List<String> names;

    Role(String names) {
      this.names = List.of(names.strip().split("\\s+"));
    }

    /// The name of the role in `--field`.
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Inner fields that name their outer one: `author.name` is the author.
  private static final List<String> INNER =
      List.of("name", "value", "content", "rendered", "text", "title");

  /// The field that has a role: the one the caller named, else the one with the best name, fields
  /// further out before those further in.
  ///
  /// @param named `ReadOptions.fields()`
  @Nullable String field(Role role, Map<String, String> named) {
    String given = named.get(role.label());
    if (given != null) {
      return hasValue(given)
          ? given
          : values.keySet().stream()
              .filter(path -> path.endsWith("." + given) && hasValue(path))
              .findFirst()
              .orElse(null);
    }
    for (String name : role.names) {
      String best = null;
      for (String path : values.keySet()) {
        if (hasValue(path) && isNamed(path, name) && (best == null || depth(path) < depth(best))) {
          best = path;
        }
      }
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  /// The values of a field.
  List<String> of(@Nullable String field) {
    return field == null ? List.of() : values.getOrDefault(field, List.of());
  }

  /// The digest of all names and values: it changes when the record does.
  String sha256() {
    StringBuilder all = new StringBuilder();
    values.forEach(
        (path, list) -> all.append(path).append('\0').append(String.join("\0", list)).append('\0'));
    return Hash.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private boolean hasValue(String path) {
    return values.getOrDefault(path, List.of()).stream().anyMatch(value -> !value.isBlank());
  }

  private static boolean isNamed(String path, String name) {
    List<String> parts = new ArrayList<>(List.of(path.split("\\.")));
    if (plain(parts.getLast()).equals(name)) {
      return true;
    }
    return parts.size() > 1
        && INNER.contains(plain(parts.getLast()))
        && plain(parts.get(parts.size() - 2)).equals(name);
  }

  private static int depth(String path) {
    return (int) path.chars().filter(c -> c == '.').count();
  }

  private static String plain(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }
}
