package dateline.tag.date;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// People who are named like a month. Other months than May are mostly first names (`April Ryan`),
/// which the name behind them tells.
final class Namesakes {
  /// `Theresa May`, `Mrs. May`, not before `May 5` or a headline's `May Visit`.
  private static final Pattern MAY =
      Pattern.compile("(\\p{Lu}\\p{Ll}+|Mrs\\.|Ms\\.|Mr\\.|Dr\\.) May\\b(?! ?[\\p{Lu}\\d])");

  /// What stands with a capital before the month, at the start of a sentence.
  private static final Set<String> BEFORE_THE_MONTH =
      Set.of(
          """
          in of since by until till from to through during last next this before after for between
          throughout around about each every late early mid earlier on past and or than as the that
          monday tuesday wednesday thursday friday saturday sunday
          """
              .split("\\s+"));

  private Namesakes() {}

  /// Whether a text speaks of somebody whose surname is May.
  static boolean hasMay(String text) {
    if (!text.contains(" May")) {
      return false;
    }
    Matcher m = MAY.matcher(text);
    while (m.find()) {
      if (!BEFORE_THE_MONTH.contains(m.group(1).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
