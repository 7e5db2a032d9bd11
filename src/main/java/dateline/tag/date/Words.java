package dateline.tag.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of months and weekdays.
final class Words {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private static final Pattern WEEKDAY =
      Pattern.compile("(mon|tues|wednes|thurs|fri|satur|sun)day");
  private static final Pattern DECADE = Pattern.compile("(?:the )?(\\d{3})0'?s");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(\\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?)?,?"
              + " (\\d{4})");

  private Words() {}

  /// The TIMEX3 value of a weekday, a decade, or a date with its year.
  static Optional<String> period(String typed) {
    String text = typed.toLowerCase(Locale.ROOT);
    Matcher m = WEEKDAY.matcher(text);
    if (m.matches()) {
      return Optional.of("XXXX-WXX-" + (DAYS.indexOf(text.substring(0, 3)) + 1));
    }
    m = DECADE.matcher(text);
    if (m.matches()) {
      return Optional.of(m.group(1));
    }
    m = DATE.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    int month = MONTHS.indexOf(m.group(2).substring(0, 3)) + 1;
    if (month == 0) {
      return Optional.empty();
    }
    String day = m.group(1) == null ? m.group(3) : m.group(1);
    String value = m.group(4) + String.format(Locale.ROOT, "-%02d", month);
    return Optional.of(
        day == null ? value : value + String.format(Locale.ROOT, "-%02d", Integer.parseInt(day)));
  }
}
