package dateline.tag.date;

import dateline.article.Granularity;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Puts days, months, years and counted units on the calendar; [Weekdays], [Quarters] and the rules
/// of seasons and holidays do so for theirs. There are two [Anchors]: the article's **publication**
/// and the time that the **text** spoke of last. These are the rules:
///
/// - What names its year is taken as it is.
/// - `today`, `last week`, `three years ago`, `this fall` count from the publication; `the same
///   day`, `the following month`, `a week later`, `a year earlier` from the text.
/// - A month without a year is the last one up to the publication, or the next one if the text
///   looks ahead ([Direction]). So is a day of a month, but one that lies in the next two months is
///   taken to be ahead.
/// - Without an anchor that is exact enough the value stays open: `XXXX-WXX-1`, `XXXX-09`.
final class Resolver {
  /// A day of a month that is fewer days ahead than this is taken to be ahead.
  private static final int SOON = 61;

  /// What is further ahead than these days, and so not long past, is taken to be past.
  private static final int FAR = 275;

  /// A month that is at most this far ahead is taken to be ahead where the text does not say.
  private static final int NEAR_MONTHS = 4;

  private final Anchors anchors;

  Resolver(Anchors anchors) {
    this.anchors = anchors;
  }

  Anchors anchors() {
    return anchors;
  }

  // --- dates that say their year

  /// A day; null if there is no such day.
  @Nullable Reading day(int year, int month, int day) {
    if (!exists(year, month, day)) {
      return null;
    }
    return Reading.date(Unit.DAY.value(LocalDate.of(year, month, day)), "a full date");
  }

  /// A day written in numbers whose order is unknown: the order that gives a day; if both do, the
  /// one nearer to the publication, or else month first.
  @Nullable Reading numericDay(int first, int second, int year) {
    boolean monthFirst = exists(year, first, second);
    boolean dayFirst = exists(year, second, first);
    LocalDate anchor = anchors.published(Unit.YEAR);
    if (monthFirst && dayFirst && anchor != null) {
      long one = Math.abs(LocalDate.of(year, first, second).toEpochDay() - anchor.toEpochDay());
      long other = Math.abs(LocalDate.of(year, second, first).toEpochDay() - anchor.toEpochDay());
      monthFirst = one <= other;
    }
    return monthFirst ? day(year, first, second) : day(year, second, first);
  }

  /// Seconds or milliseconds since 1970.
  static Reading epoch(String digits) {
    long number = Long.parseLong(digits);
    Instant instant = Instant.ofEpochSecond(digits.length() > 10 ? number / 1000 : number);
    return Reading.time(instant.toString(), "a time stamp in seconds or milliseconds since 1970");
  }

  static boolean exists(int year, int month, int day) {
    return year >= 1
        && year <= 9999
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  static Reading month(int year, int month) {
    return Reading.date(
        String.format(Locale.ROOT, "%04d-%02d", year, month), "a month with its year");
  }

  static Reading year(int year) {
    return Reading.date(String.format(Locale.ROOT, "%04d", year), "a year");
  }

  // --- days and months without a year

  /// `7 September`: see the rules above.
  @Nullable Reading dayOfMonth(int month, int day, Direction direction) {
    if (!exists(2000, month, day)) {
      return null;
    }
    LocalDate anchor = anchors.published(Unit.DAY);
    if (anchor == null) {
      Reading sameYear = publishedYear(month, day);
      return sameYear != null
          ? sameYear
          : Reading.date(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day), Anchors.OPEN);
    }
    LocalDate before = latest(month, day, anchor);
    LocalDate after = earliest(month, day, anchor);
    boolean soon = after.isBefore(anchor.plusDays(SOON));
    if (direction == Direction.FUTURE && after.isBefore(anchor.plusDays(FAR))) {
      return Reading.date(
          Unit.DAY.value(after), "day of a month: the next one, as the text looks ahead");
    }
    return soon
        ? Reading.date(Unit.DAY.value(after), "day of a month: it lies in the next two months")
        : Reading.date(
            Unit.DAY.value(before), "day of a month: the last one up to the publication");
  }

  /// Another day of the month in which the day lies that the text named last.
  ///
  /// @return null if it did not name a day `before` of a month last, or there is no such day
  @Nullable Reading dayOfSameMonth(int before, int day) {
    Period period = anchors.last();
    String ending = String.format(Locale.ROOT, "-%02d", before);
    if (period == null || !period.value().matches("[0-9X]{4}-\\d\\d" + ending)) {
      return null;
    }
    String month = period.value().substring(0, 7);
    String value = String.format(Locale.ROOT, "%s-%02d", month, day);
    return Period.ofTimex(value).isPresent()
        ? Reading.date(value, "another day of the month that the text named last")
        : null;
  }

  /// `the 14th`: of the month of the day that the text named last, or of the next one where it has
  /// passed; or else counted from the publication. Null if there is no such day.
  @Nullable Reading dayOfRunningMonth(int day, Direction direction) {
    LocalDate anchor = anchors.lastDay() != null ? anchors.lastDay() : anchors.published(Unit.DAY);
    if (anchor == null) {
      return Reading.date(String.format(Locale.ROOT, "XXXX-XX-%02d", day), Anchors.OPEN);
    }
    YearMonth month = YearMonth.from(anchor);
    boolean passed = day < anchor.getDayOfMonth();
    if (passed && direction == Direction.FUTURE) {
      month = month.plusMonths(1);
    } else if (!passed && direction == Direction.PAST && anchors.lastDay() == null) {
      month = day == anchor.getDayOfMonth() ? month : month.minusMonths(1);
    }
    return month.isValidDay(day)
        ? Reading.date(month.atDay(day).toString(), "a day of the month that the text speaks of")
        : null;
  }

  private @Nullable Reading publishedYear(int month, int day) {
    LocalDate year = anchors.published(Unit.YEAR);
    return year == null || !exists(year.getYear(), month, day)
        ? null
        : Reading.date(
            Unit.DAY.value(LocalDate.of(year.getYear(), month, day)),
            "day of a month: in the year of publication");
  }

  private static LocalDate latest(int month, int day, LocalDate upTo) {
    int year = upTo.getYear();
    while (!exists(year, month, day) || LocalDate.of(year, month, day).isAfter(upTo)) {
      year--; // at most nine times, for the 29th of February
    }
    return LocalDate.of(year, month, day);
  }

  private static LocalDate earliest(int month, int day, LocalDate from) {
    int year = from.getYear();
    while (!exists(year, month, day) || LocalDate.of(year, month, day).isBefore(from)) {
      year++;
    }
    return LocalDate.of(year, month, day);
  }

  /// `September`, `last May`, `next June`.
  ///
  /// @param relation null if there is none
  Reading monthOfYear(int month, @Nullable Relation relation, Direction direction) {
    if (relation != null
        && relation.isNarrative()
        && anchors.last() != null
        && anchors.last().start() != null) {
      LocalDate anchor = anchors.last().start().toLocalDate();
      int year = anchor.getYear();
      int steps = Integer.compare(month, anchor.getMonthValue());
      if (relation == Relation.PREVIOUS && steps >= 0) {
        year--;
      } else if (relation == Relation.FOLLOWING && steps <= 0) {
        year++;
      }
      return Reading.date(month(year, month).value(), "month: counted from " + Anchors.TEXT);
    }
    LocalDate anchor = anchors.published(Unit.MONTH);
    if (anchor == null) {
      LocalDate year = anchors.published(Unit.YEAR);
      return year != null
          ? Reading.date(month(year.getYear(), month).value(), "month: in the year of publication")
          : Reading.date(String.format(Locale.ROOT, "XXXX-%02d", month), Anchors.OPEN);
    }
    int ahead = Math.floorMod(month - anchor.getMonthValue(), 12); // months until the next one
    YearMonth now = YearMonth.from(anchor);
    YearMonth next = now.plusMonths(ahead);
    YearMonth before = ahead == 0 ? now : next.minusYears(1);
    if (relation == null) {
      return switch (direction) {
            case FUTURE -> ahead <= 8;
            case UNCLEAR -> ahead <= NEAR_MONTHS;
            case PAST -> false;
          }
          ? Reading.date(next.toString(), "month: the next one, as the text looks ahead")
          : Reading.date(before.toString(), "month: the last one up to the publication");
    }
    YearMonth found =
        switch (relation.steps()) {
          case -1 -> ahead == 0 ? now.minusYears(1) : before;
          case 1 -> ahead == 0 ? now.plusYears(1) : next;
          default -> YearMonth.of(now.getYear(), month);
        };
    return Reading.date(found.toString(), "month: counted from the publication");
  }

  // --- units

  /// `this year`, `last week`, `the following month`: the calendar unit some steps from an anchor.
  Reading unit(Unit unit, Relation relation) {
    return relation.isNarrative()
        ? fromText(unit, relation.steps())
        : fromPublication(unit, relation.steps());
  }

  /// The calendar unit `steps` units from the publication: `yesterday`, `two weeks ago`.
  Reading fromPublication(Unit unit, long steps) {
    if (unit.compareTo(Unit.DAY) < 0) {
      return clock(unit, steps);
    }
    LocalDate anchor = anchors.published(unit);
    return anchor == null
        ? Reading.date(unit.open(), Anchors.OPEN)
        : Reading.date(unit.value(unit.plus(anchor, steps)), "counted from the publication");
  }

  /// The calendar unit `exactly` that the day lies in that was so many `units` before the
  /// publication: `ten years ago today`, `a year ago this week`.
  Reading ago(long units, Unit unit, Unit exactly) {
    LocalDate anchor = anchors.published(exactly);
    return anchor == null
        ? Reading.date(exactly.open(), Anchors.OPEN)
        : Reading.date(exactly.value(unit.plus(anchor, -units)), "counted from the publication");
  }

  /// The calendar unit `steps` units from the date that the text named last: `a week later`.
  Reading fromText(Unit unit, long steps) {
    LocalDate anchor = unit.compareTo(Unit.DAY) < 0 ? null : anchors.narrated(unit);
    if (anchor == null) {
      // 'a year earlier' than what is reported, but later than nothing that is known
      return steps > 0 ? Reading.date(unit.open(), Anchors.OPEN) : fromPublication(unit, steps);
    }
    Period period = anchors.last();
    if (unit == Unit.YEAR && period != null && period.granularity() == Granularity.QUARTER) {
      // 'a year earlier' in a report on a quarter is the same quarter
      return Reading.date(
              Unit.QUARTER.value(anchor.plusYears(steps)),
              "the same quarter, counted from " + Anchors.TEXT)
          .asAside();
    }
    Reading reading =
        Reading.date(unit.value(unit.plus(anchor, steps)), "counted from " + Anchors.TEXT);
    return steps < 0 ? reading.asAside() : reading;
  }

  private Reading clock(Unit unit, long steps) {
    LocalDateTime now = anchors.moment();
    LocalDate day = anchors.published(Unit.DAY);
    if (now == null) {
      return day == null
          ? Reading.time("XXXX-XX-XXTXX", Anchors.OPEN)
          : Reading.time(
              Unit.DAY.value(day) + "TXX", "counted from the publication, whose hour is open");
    }
    LocalDateTime then =
        switch (unit) {
          case HOUR -> now.plusHours(steps);
          case MINUTE -> now.plusMinutes(steps);
          default -> now.plusSeconds(steps);
        };
    return Reading.time(
        then.format(
            DateTimeFormatter.ofPattern(
                unit == Unit.HOUR ? "uuuu-MM-dd'T'HH" : "uuuu-MM-dd'T'HH:mm", Locale.ROOT)),
        "counted from the publication");
  }

  /// The weekend that was last when the article was published.
  Reading weekend() {
    LocalDate anchor = anchors.published(Unit.WEEKEND);
    if (anchor == null) {
      return Reading.date(Unit.WEEKEND.open(), Anchors.OPEN);
    }
    boolean running = anchor.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return fromPublication(Unit.WEEKEND, running ? 0 : -1);
  }

  /// The week that a day lies in.
  static Reading weekOf(Reading day) {
    return Period.ofTimex(day.value())
        .map(Period::start)
        .map(start -> Reading.date(Unit.WEEK.value(start.toLocalDate()), day.how()))
        .orElse(Reading.date(Unit.WEEK.open(), day.how()));
  }

  /// The year that `last year`, `the same year` mean; -1 if that is open.
  int year(Relation relation) {
    LocalDate anchor =
        relation.isNarrative() ? anchors.narrated(Unit.YEAR) : anchors.published(Unit.YEAR);
    if (anchor == null && relation.isNarrative()) {
      anchor = anchors.published(Unit.YEAR);
    }
    return anchor == null ? -1 : anchor.getYear() + relation.steps();
  }

  // --- days by name and the clock

  /// The day that a clock time or a part of the day without a date lies on: the publication's.
  String openDay() {
    LocalDate anchor = anchors.published(Unit.DAY);
    return anchor == null ? "XXXX-XX-XX" : Unit.DAY.value(anchor);
  }
}
