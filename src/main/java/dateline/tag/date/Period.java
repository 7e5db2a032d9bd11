package dateline.tag.date;

import dateline.article.Granularity;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A stretch of the calendar, as a TIMEX3 value says it or as a user types it.
///
/// @param value the TIMEX3 value: `2018`, `2018-09`, `2018-W36`, `199` (the 1990s), `XXXX-WXX-1`
/// @param granularity how exact it is
/// @param start its first moment; null if it is under-specified (any Monday)
/// @param end the first moment after it; null if it is under-specified
public record Period(
    String value,
    Granularity granularity,
    @Nullable LocalDateTime start,
    @Nullable LocalDateTime end) {

  /// Calendar values from centuries (`19` is 1900 to 1999) down to seconds.
  private static final Pattern TIMEX =
      Pattern.compile(
          """
          (?<century>\\d\\d)
          | (?<decade>\\d{3})X?
          | (?<year>\\d{4})
            (?: -XX(?:-XX)? | -WXX | -QX | -HX
              | -Q(?<quarter>[1-4])
              | -H(?<half>[12])
              | -(?<season>SP|SU|FA|AU|WI)
              | -W(?<week>\\d\\d) (?: -(?<weekday>[1-7X]|WE) )?
              | -(?<month>\\d\\d) (?: -XX | -(?<day>\\d\\d) )? )?
            (?: T (?: (?<part>MO|MI|AF|EV|NI|DT|XX)
                | (?<hour>\\d\\d) (?: :(?<minute>\\d\\d) (?: :(?<second>\\d\\d) )? )?
                  (?: Z | [+-]\\d\\d:?\\d\\d )? ) )?
          """,
          Pattern.COMMENTS);

  /// Values whose year is open.
  private static final Pattern OPEN =
      Pattern.compile(
          "XXXX(?:-(?:(?<week>WXX)(?<weekday>-(?:[1-7X]|WE))?|(?<quarter>Q[1-4X])|(?<half>H[12X])"
              + "|(?<season>SP|SU|FA|AU|WI)|(?<month>\\d\\d|XX)(?<day>-(?:\\d\\d|XX))?))?"
              + "(?:T[0-9A-Z:+-]+)?");

  public Period {
    if ((start == null) != (end == null)) {
      throw new IllegalArgumentException("an interval has both ends or none: " + value);
    }
    if (start != null && end != null && !start.isBefore(end)) {
      throw new IllegalArgumentException("an interval starts before it ends: " + value);
    }
  }

  /// The period that a user's words name: `2018`, `2018-09`, `2018-09-07`, `2018-W36`, `2018-Q3`,
  /// `1990s`, `September 2018`, `7 September 2018`, `Sept. 7, 2018`, `monday`. Upper and lower case
  /// are the same.
  ///
  /// @return empty if they name none, or one that depends on the day they are typed (`today`)
  public static Optional<Period> parse(String typed) {
    String text = typed.strip();
    if (text.length() > 60) {
      return Optional.empty();
    }
    Optional<Period> written = ofTimex(text.toUpperCase(Locale.ROOT));
    if (written.isPresent()) {
      // two or three digits are TIMEX3 for a century or a decade, but a user means something else
      return text.length() < 4 ? Optional.empty() : written;
    }
    return DateTagger.read(text).filter(period -> period.granularity() != Granularity.CENTURY);
  }

  /// The period of a TIMEX3 value. Positions that are open (`2018-XX`) widen it to what is known.
  ///
  /// @return empty for values that are not on the calendar: durations, sets, `PRESENT_REF`
  public static Optional<Period> ofTimex(String value) {
    int slash = value.indexOf('/');
    if (slash > 0) {
      return range(value, ofTimex(value.substring(0, slash)), ofTimex(value.substring(slash + 1)));
    }
    Matcher open = OPEN.matcher(value);
    if (open.matches()) {
      return Optional.of(new Period(value, openGranularity(open), null, null));
    }
    Matcher m = TIMEX.matcher(value);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(value, m));
    } catch (DateTimeException e) {
      return Optional.empty(); // the thirtieth of February
    }
  }

  /// From the first moment of one period to the last of another.
  private static Optional<Period> range(String value, Optional<Period> from, Optional<Period> to) {
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    LocalDateTime start = from.get().start;
    LocalDateTime end = to.get().end;
    boolean placed = start != null && end != null && start.isBefore(end);
    return Optional.of(
        new Period(value, from.get().granularity, placed ? start : null, placed ? end : null));
  }

  private static Granularity openGranularity(Matcher m) {
    if (m.group("weekday") != null || m.group("day") != null) {
      return Granularity.DAY;
    }
    if (m.group("week") != null) {
      return Granularity.WEEK;
    }
    if (m.group("quarter") != null) {
      return Granularity.QUARTER;
    }
    if (m.group("half") != null) {
      return Granularity.HALF;
    }
    if (m.group("season") != null) {
      return Granularity.SEASON;
    }
    return m.group("month") != null ? Granularity.MONTH : Granularity.YEAR;
  }

  private static Period of(String value, Matcher m) {
    if (m.group("century") != null) {
      LocalDate first = LocalDate.of(Integer.parseInt(m.group("century")) * 100, 1, 1);
      return days(value, Granularity.CENTURY, first, first.plusYears(100));
    }
    if (m.group("decade") != null) {
      LocalDate first = LocalDate.of(Integer.parseInt(m.group("decade")) * 10, 1, 1);
      return days(value, Granularity.DECADE, first, first.plusYears(10));
    }
    LocalDate year = LocalDate.of(Integer.parseInt(m.group("year")), 1, 1);
    if (m.group("quarter") != null) {
      LocalDate first = year.plusMonths(3L * (Integer.parseInt(m.group("quarter")) - 1));
      return days(value, Granularity.QUARTER, first, first.plusMonths(3));
    }
    if (m.group("half") != null) {
      LocalDate first = year.plusMonths(6L * (Integer.parseInt(m.group("half")) - 1));
      return days(value, Granularity.HALF, first, first.plusMonths(6));
    }
    if (m.group("season") != null) {
      int month =
          switch (m.group("season")) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "WI" -> 12;
            default -> 9;
          };
      LocalDate first = year.withMonth(month);
      return days(value, Granularity.SEASON, first, first.plusMonths(3));
    }
    LocalDate day;
    if (m.group("week") != null) {
      int week = Integer.parseInt(m.group("week"));
      // the fourth of January is always in week 1
      LocalDate monday =
          LocalDate.of(year.getYear(), 1, 4).with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
      if (week < 1 || monday.get(IsoFields.WEEK_BASED_YEAR) != year.getYear()) {
        throw new DateTimeException("no such week");
      }
      String weekday = m.group("weekday");
      if (weekday == null || weekday.equals("X")) {
        return days(value, Granularity.WEEK, monday, monday.plusDays(7));
      }
      if (weekday.equals("WE")) {
        return days(value, Granularity.DAY, monday.plusDays(5), monday.plusDays(7));
      }
      day = monday.plusDays(Integer.parseInt(weekday) - 1L);
    } else if (m.group("month") != null) {
      LocalDate month = year.withMonth(Integer.parseInt(m.group("month")));
      if (m.group("day") == null) {
        return days(value, Granularity.MONTH, month, month.plusMonths(1));
      }
      day = month.withDayOfMonth(Integer.parseInt(m.group("day")));
    } else {
      return days(value, Granularity.YEAR, year, year.plusYears(1));
    }
    if (m.group("part") != null) {
      return part(value, day, m.group("part"));
    }
    if (m.group("hour") != null) {
      return clock(value, day, m);
    }
    return days(value, Granularity.DAY, day, day.plusDays(1));
  }

  private static Period days(
      String value, Granularity granularity, LocalDate start, LocalDate end) {
    return new Period(value, granularity, start.atStartOfDay(), end.atStartOfDay());
  }

  /// Parts of the day, a little wider than any one meaning of the word. A night belongs to the day
  /// on which it starts.
  private static Period part(String value, LocalDate day, String part) {
    LocalDateTime midnight = day.atStartOfDay();
    return switch (part) {
      case "MO" -> new Period(value, Granularity.DAY, midnight, midnight.plusHours(12));
      case "MI" ->
          new Period(value, Granularity.DAY, midnight.plusHours(11), midnight.plusHours(14));
      case "AF" ->
          new Period(value, Granularity.DAY, midnight.plusHours(12), midnight.plusHours(18));
      case "EV" ->
          new Period(value, Granularity.DAY, midnight.plusHours(17), midnight.plusHours(24));
      case "NI" ->
          new Period(value, Granularity.DAY, midnight.plusHours(18), midnight.plusHours(30));
      case "DT" ->
          new Period(value, Granularity.DAY, midnight.plusHours(6), midnight.plusHours(18));
      default -> new Period(value, Granularity.DAY, midnight, midnight.plusDays(1));
    };
  }

  /// A clock time, in the zone it is given in.
  private static Period clock(String value, LocalDate day, Matcher m) {
    int hour = Integer.parseInt(m.group("hour"));
    String minute = m.group("minute");
    String second = m.group("second");
    LocalDateTime start =
        hour == 24 && (minute == null || minute.equals("00"))
            ? day.plusDays(1).atStartOfDay()
            : day.atTime(
                LocalTime.of(
                    hour,
                    minute == null ? 0 : Integer.parseInt(minute),
                    second == null ? 0 : Integer.parseInt(second)));
    if (second != null) {
      return new Period(value, Granularity.SECOND, start, start.plusSeconds(1));
    }
    return minute != null
        ? new Period(value, Granularity.MINUTE, start, start.plusMinutes(1))
        : new Period(value, Granularity.HOUR, start, start.plusHours(1));
  }
}
