package dateline.article;

import dateline.text.WordLists;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Agencies and outlets by name (`outlets.txt`), and the look of names that are not listed.
final class Outlets {
  private static final Map<String, Outlet> KNOWN = new HashMap<>();
  private static final int MAX_LENGTH = 40;

  /// Words that names of outlets are made of.
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(?:news|newspaper|times|post|daily|weekly|herald|tribune|tv|television|agency|press|journal"
              + "|guardian|telegraph|observer|chronicle|gazette|express|monitor|radio|network|channel|online"
              + "|bulletin|courier|dispatch|inquirer|examiner|sentinel|mirror|register|review|today|media"
              + "|magazine|broadcasting)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DOMAIN =
      Pattern.compile("(?:www\\.)?[\\p{L}\\d-]+(?:\\.[a-z]{2,4}){1,2}", Pattern.CASE_INSENSITIVE);
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{1,5}");

  /// @param name as it is listed first
  /// @param agency whether it is a news agency
  record Outlet(String name, boolean agency) {}

  static {
    for (String line : WordLists.lines(Outlets.class, "outlets.txt")) {
      String[] columns = line.split("\t");
      Outlet outlet = new Outlet(columns[1], columns[0].equals("agency"));
      for (int i = 1; i < columns.length; i++) {
        KNOWN.putIfAbsent(key(columns[i]), outlet);
      }
    }
  }

  private Outlets() {}

  /// The listed agency or outlet of this name.
  static @Nullable Outlet known(String name) {
    return name.length() > MAX_LENGTH ? null : KNOWN.get(key(name.strip()));
  }

  /// Whether the name is a listed agency.
  static boolean isAgency(String name) {
    Outlet outlet = known(name);
    return outlet != null && outlet.agency();
  }

  /// Whether a short line looks like the name of an outlet: a listed one, a web address, an acronym
  /// or a name with a word such as `Times` in it.
  static boolean looksLikeOne(String line) {
    if (line.length() > MAX_LENGTH) {
      return false;
    }
    if (known(line) != null || DOMAIN.matcher(line).matches() || ACRONYM.matcher(line).matches()) {
      return true;
    }
    Matcher matcher = WORDS.matcher(line);
    return matcher.find() && !line.isEmpty() && Character.isUpperCase(line.charAt(0));
  }

  /// Whether a line names nothing but agencies and outlets: `FRANCE 24 with AFP and REUTERS`.
  static boolean areAll(String line) {
    if (line.length() > 80) {
      return false;
    }
    for (String part : line.split("\\s*(?:,|/|&|\\+|\\band\\b|\\bwith\\b)\\s*")) {
      if (known(part) == null) {
        return false;
      }
    }
    return true;
  }

  /// Short names keep their case: `AA` is an agency and `aa` is not.
  private static String key(String name) {
    return name.length() < 4 ? name : name.toLowerCase(Locale.ROOT);
  }
}
