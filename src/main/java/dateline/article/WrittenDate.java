package dateline.article;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads calendar dates as stamps, metadata, bylines and captions write them. Only full dates count
/// (a day with its year, or a month with its year); dates in running text are the work of
/// `tag.date`. The time of day beside a date is read by [WrittenTime].
final class WrittenDate {
  private static final String MONTH =
      "(?<%s>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?"
          + "|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  private static final Pattern EPOCH = Pattern.compile("(?<!\\d)(?:\\d{13}|\\d{10})(?!\\d)");
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(?<y>\\d{4})(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})(?!\\d)(?:\\s*T\\s*(?=\\d))?");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d{2})(?<m>[01]\\d)(?<d>[0-3]\\d)(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s./-]{1,3}"
              + MONTH.formatted("m")
              + "(?![a-z])[\\s,،./-]{1,3}(?<y>\\d{4})(?!\\d)",
          FLAGS);
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<![a-z])"
              + MONTH.formatted("m")
              + "(?![a-z])[\\s,-]{1,3}(?<d>\\d{1,2})(?:st|nd|rd|th)?[\\s,،.-]{1,3}(?<y>\\d{4})(?!\\d)",
          FLAGS);

  /// `Fri Sep 07 18:16:34 UTC 2018`, as computers print it.
  private static final Pattern MONTH_DAY_TIME_YEAR =
      Pattern.compile(
          "(?<![a-z])"
              + MONTH.formatted("m")
              + "\\s{1,3}(?<d>\\d{1,2})\\s(?=\\d{1,2}:\\d\\d)[\\d:]{5,8}\\s(?:[A-Z]{3,4}\\s|[+-]\\d{4}\\s)?(?<y>\\d{4})(?!\\d)",
          FLAGS);

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d.])(?<a>\\d{1,2})(?<sep>[-/.])(?<b>\\d{1,2})\\k<sep>(?<y>\\d{4})(?!\\d)");
  private static final Pattern MONTH_YEAR =
      Pattern.compile(
          "(?<![a-z])(?<!\\d[\\s.-])"
              + MONTH.formatted("m")
              + "(?![a-z])[\\s,]{1,2}(?<y>\\d{4})(?!\\d)",
          FLAGS);
  private static final Pattern WEEKDAY =
      Pattern.compile("(?<![a-z])(mon|tue|wed|thu|fri|sat|sun)[a-z]*", FLAGS);

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private WrittenDate() {}

  /// A date found in a text.
  ///
  /// @param start where it starts, in UTF-16 units
  /// @param end where it ends, the time of day left out
  record Found(Moment moment, int start, int end) {}

  /// The first date of a stamp or metadata value, with its time of day if that is there too.
  static @Nullable Moment parse(String text) {
    if (text.isEmpty() || text.length() > 300) {
      return null;
    }
    Moment epoch = epoch(text);
    if (epoch != null) {
      return epoch;
    }
    Found found = firstDay(text, 0);
    if (found != null) {
      return WrittenTime.beside(found, text);
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.find()) {
      Moment day = day(compact);
      if (day != null) {
        return day;
      }
    }
    Matcher month = MONTH_YEAR.matcher(text);
    if (month.find()) {
      return Moment.ofMonth(Integer.parseInt(month.group("y")), month(month.group("m")));
    }
    Matcher isoMonth = Pattern.compile("^\\s*(\\d{4})(?:-(\\d{2}))?\\s*$").matcher(text);
    if (isoMonth.find()) {
      int year = Integer.parseInt(isoMonth.group(1));
      return isoMonth.group(2) == null
          ? Moment.ofYear(year)
          : Moment.ofMonth(year, Integer.parseInt(isoMonth.group(2)));
    }
    return null;
  }

  /// Seconds or milliseconds since 1970, when that is all that `text` is.
  static @Nullable Moment epoch(String text) {
    String digits = text.strip();
    if (!EPOCH.matcher(digits).matches()) {
      return null;
    }
    long number = Long.parseLong(digits);
    Instant instant =
        Instant.ofEpochSecond(digits.length() == 13 ? number / 1000 : number)
            .truncatedTo(ChronoUnit.SECONDS);
    LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(instant.getEpochSecond(), 86_400L));
    return day.getYear() < 1990
            || Moment.ofDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth()) == null
        ? null
        : new Moment(instant.toString(), Granularity.SECOND);
  }

  /// The first day with its year at or after `from`.
  static @Nullable Found firstDay(String text, int from) {
    if (!hasYear(text, from)) {
      return null;
    }
    Found best = null;
    for (Pattern pattern :
        new Pattern[] {ISO, DAY_MONTH, MONTH_DAY, MONTH_DAY_TIME_YEAR, NUMBERS}) {
      Matcher matcher = pattern.matcher(text);
      int at = from;
      while (at <= text.length() && matcher.find(at)) {
        Moment day = pattern == NUMBERS ? ambiguous(matcher, text) : day(matcher);
        if (day != null) {
          if (best == null || matcher.start() < best.start()) {
            best = new Found(day, matcher.start(), matcher.end());
          }
          break;
        }
        at = matcher.start() + 1;
      }
    }
    return best;
  }

  /// Whether four digits in a row stand in a text: looking for them is faster than for dates.
  private static boolean hasYear(String text, int from) {
    int digits = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
      if (digits == 4) {
        return true;
      }
    }
    return false;
  }

  /// The date in a file name: `2017-11-21_name`, `name-20171121`.
  static @Nullable Moment inFileName(String name) {
    String spaced = name.replace('_', ' ');
    Found found = firstDay(spaced, 0);
    if (found != null) {
      return found.moment();
    }
    Matcher compact = COMPACT.matcher(spaced);
    return compact.find() ? day(compact) : null;
  }

  /// The number of a month from its first three letters, or 0 if they are no month's.
  static int month(String name) {
    int at = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    return at % 3 == 0 ? at / 3 + 1 : 0;
  }

  /// The first day of a text that its weekday stands right before, as in `on Monday, 20 November
  /// 2017`.
  static @Nullable Moment dayWithWeekday(String text) {
    for (int at = text.indexOf("day"); at >= 0; at = text.indexOf("day", at + 3)) {
      String after = text.substring(at + 3, Math.min(text.length(), at + 40));
      Found found = firstDay(after, 0);
      if (found != null
          && found.start() <= 5
          && WEEKDAY.matcher(text.substring(Math.max(0, at - 6), at)).find()) {
        return found.moment();
      }
    }
    return null;
  }

  private static @Nullable Moment day(Matcher matcher) {
    String month = matcher.group("m");
    return Moment.ofDay(
        Integer.parseInt(matcher.group("y")),
        Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : month(month),
        Integer.parseInt(matcher.group("d")));
  }

  /// `07/09/2018`: which of the two numbers is the month is decided by what exists, then by the
  /// weekday written beside it; full stops are day first. If neither helps, only the year is known.
  private static @Nullable Moment ambiguous(Matcher matcher, String text) {
    int a = Integer.parseInt(matcher.group("a"));
    int b = Integer.parseInt(matcher.group("b"));
    int year = Integer.parseInt(matcher.group("y"));
    Moment dayFirst = Moment.ofDay(year, b, a);
    Moment monthFirst = Moment.ofDay(year, a, b);
    if (dayFirst == null || monthFirst == null || a == b) {
      return dayFirst != null ? dayFirst : monthFirst;
    }
    if (matcher.group("sep").equals(".")) {
      return dayFirst;
    }
    DayOfWeek weekday = weekday(text);
    boolean first = dayFirst.day().getDayOfWeek() == weekday;
    boolean second = monthFirst.day().getDayOfWeek() == weekday;
    if (first != second) {
      return first ? dayFirst : monthFirst;
    }
    return Moment.ofYear(year);
  }

  private static @Nullable DayOfWeek weekday(String text) {
    Matcher matcher = WEEKDAY.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    int index = "montuewedthufrisatsun".indexOf(matcher.group(1).toLowerCase(Locale.ROOT)) / 3;
    return DayOfWeek.of(index + 1);
  }
}
