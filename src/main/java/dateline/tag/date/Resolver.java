package dateline.tag.date;

import dateline.article.Granularity;
import dateline.article.Publication;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Puts expressions on the calendar. There are two anchors: the article's **publication** and the
/// time that the **text** spoke of last. These are the rules:
///
/// - What names its year is taken as it is.
/// - `today`, `last week`, `three years ago`, `this fall` count from the publication; `the same
///   day`, `the following month`, `a week later`, `a year earlier` from the text.
/// - A weekday is the last one up to the publication, that day included, or the next one if the
///   text looks ahead ([Direction]).
/// - A month without a year is the last one up to the publication, or the next one if the text
///   looks ahead. So is a day of a month, but one that lies in the next two months is taken to be
///   ahead.
/// - Quarters and seasons without a year are those of the publication's year, or of the year before
///   where that would lie ahead and the text does not look ahead.
/// - Without an anchor that is exact enough the value stays open: `XXXX-WXX-1`, `XXXX-09`.
final class Resolver {
  /// A day of a month that is fewer days ahead than this is taken to be ahead.
  private static final int SOON = 61;

  /// What is further ahead than these days, and so not long past, is taken to be past.
  private static final int FAR = 275;

  /// A month that is at most this far ahead is taken to be ahead where the text does not say.
  private static final int NEAR_MONTHS = 4;

  private static final String TEXT = "the date that the text named last";
  static final String OPEN = "open: no publication date that is exact enough";

  private @Nullable LocalDate published;
  private Granularity exactness;
  private @Nullable LocalDateTime moment;

  private final boolean mayIsSomebody;

  private @Nullable Period last;
  private @Nullable LocalDate lastDay;

  /// @param text the article's
  Resolver(@Nullable Publication publication, String text) {
    mayIsSomebody = Namesakes.hasMay(text);
    LocalDate day = publication == null ? null : day(publication);
    published = day;
    exactness =
        publication == null || day == null ? Granularity.CENTURY : publication.granularity();
    moment = publication == null ? null : moment(publication.value());
  }

  private static @Nullable LocalDate day(Publication publication) {
    try {
      return publication.day();
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private static @Nullable LocalDateTime moment(String value) {
    if (value.length() < 16) {
      return null;
    }
    try {
      return LocalDateTime.parse(
          value.length() >= 19 ? value.substring(0, 19) : value.substring(0, 16),
          DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /// Whether the article also speaks of somebody whose surname is May.
  boolean mayIsSomebody() {
    return mayIsSomebody;
  }

  /// Takes note of a date, as the anchor of what the text says next.
  void spokeOf(Period period) {
    last = period;
    if (period.granularity().compareTo(Granularity.DAY) >= 0 && period.start() != null) {
      lastDay = period.start().toLocalDate();
    }
  }

  /// The publication, if it is known at least as exactly as `unit`.
  @Nullable LocalDate published(Unit unit) {
    Granularity needed =
        switch (unit) {
          case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK -> Granularity.DAY;
          case MONTH, QUARTER -> Granularity.MONTH;
          default -> Granularity.YEAR;
        };
    return exactness.compareTo(needed) >= 0 ? published : null;
  }

  private @Nullable LocalDate narrated(Unit unit) {
    if (unit.compareTo(Unit.DAY) <= 0) {
      return lastDay;
    }
    Period period = last;
    return period == null || period.start() == null ? null : period.start().toLocalDate();
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
    LocalDate anchor = published;
    if (monthFirst && dayFirst && anchor != null) {
      long one = Math.abs(LocalDate.of(year, first, second).toEpochDay() - anchor.toEpochDay());
      long other = Math.abs(LocalDate.of(year, second, first).toEpochDay() - anchor.toEpochDay());
      monthFirst = one <= other;
    }
    return monthFirst ? day(year, first, second) : day(year, second, first);
  }

  /// A time stamp on a line of its own. Where nothing else is known of the publication, this is it.
  Reading stamp(Reading stamp) {
    if (published == null) {
      published = LocalDate.parse(stamp.value().substring(0, 10));
      moment = moment(stamp.value());
      exactness = Granularity.SECOND;
    }
    return stamp;
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
    LocalDate anchor = published(Unit.DAY);
    if (anchor == null) {
      Reading sameYear = publishedYear(month, day);
      return sameYear != null
          ? sameYear
          : Reading.date(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day), OPEN);
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
    Period period = last;
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
    LocalDate anchor = lastDay != null ? lastDay : published(Unit.DAY);
    if (anchor == null) {
      return Reading.date(String.format(Locale.ROOT, "XXXX-XX-%02d", day), OPEN);
    }
    YearMonth month = YearMonth.from(anchor);
    boolean passed = day < anchor.getDayOfMonth();
    if (passed && direction == Direction.FUTURE) {
      month = month.plusMonths(1);
    } else if (!passed && direction == Direction.PAST && lastDay == null) {
      month = day == anchor.getDayOfMonth() ? month : month.minusMonths(1);
    }
    return month.isValidDay(day)
        ? Reading.date(month.atDay(day).toString(), "a day of the month that the text speaks of")
        : null;
  }

  private @Nullable Reading publishedYear(int month, int day) {
    LocalDate year = published(Unit.YEAR);
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
    if (relation != null && relation.isNarrative() && last != null && last.start() != null) {
      LocalDate anchor = last.start().toLocalDate();
      int year = anchor.getYear();
      int steps = Integer.compare(month, anchor.getMonthValue());
      if (relation == Relation.PREVIOUS && steps >= 0) {
        year--;
      } else if (relation == Relation.FOLLOWING && steps <= 0) {
        year++;
      }
      return Reading.date(month(year, month).value(), "month: counted from " + TEXT);
    }
    LocalDate anchor = published(Unit.MONTH);
    if (anchor == null) {
      LocalDate year = published(Unit.YEAR);
      return year != null
          ? Reading.date(month(year.getYear(), month).value(), "month: in the year of publication")
          : Reading.date(String.format(Locale.ROOT, "XXXX-%02d", month), OPEN);
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

  // --- weekdays

  /// `Friday`, `last Friday`, `the following Friday`.
  ///
  /// @param weekday 1 for Monday to 7
  /// @param relation null if there is none
  Reading weekday(int weekday, @Nullable Relation relation, Direction direction) {
    DayOfWeek name = DayOfWeek.of(weekday);
    if (relation != null && relation.isNarrative()) {
      LocalDate anchor = narrated(Unit.DAY);
      if (anchor != null) {
        LocalDate found =
            switch (relation) {
              case PREVIOUS -> anchor.with(TemporalAdjusters.previous(name));
              case FOLLOWING -> anchor.with(TemporalAdjusters.next(name));
              default -> anchor.with(TemporalAdjusters.previousOrSame(name));
            };
        return Reading.date(Unit.DAY.value(found), "weekday: counted from " + TEXT);
      }
    }
    LocalDate anchor = published(Unit.DAY);
    if (anchor == null) {
      return Reading.date("XXXX-WXX-" + weekday, OPEN);
    }
    if (relation == null || relation == Relation.THIS || relation.isNarrative()) {
      boolean ahead =
          relation == Relation.THIS ? direction != Direction.PAST : direction == Direction.FUTURE;
      return ahead
          ? Reading.date(
              Unit.DAY.value(anchor.with(TemporalAdjusters.nextOrSame(name))),
              "weekday: the next one from the publication, as the text looks ahead")
          : Reading.date(
              Unit.DAY.value(anchor.with(TemporalAdjusters.previousOrSame(name))),
              "weekday: the last one up to the publication");
    }
    return relation.steps() < 0
        ? Reading.date(
            Unit.DAY.value(anchor.with(TemporalAdjusters.previous(name))),
            "weekday: the last one before the publication")
        : Reading.date(
            Unit.DAY.value(anchor.with(TemporalAdjusters.next(name))),
            "weekday: the next one after the publication");
  }

  /// A weekday that is listed behind another: where that lies ahead, the next one after it.
  ///
  /// @param alone what the weekday would mean if it were not in a list
  Reading weekdayInList(int weekday, Reading alone) {
    LocalDate anchor = published(Unit.DAY);
    LocalDate before = lastDay;
    if (anchor == null || before == null || !before.isAfter(anchor)) {
      return alone;
    }
    LocalDate day = before.with(TemporalAdjusters.next(DayOfWeek.of(weekday)));
    return Reading.date(Unit.DAY.value(day), "weekday: the next one after " + TEXT);
  }

  /// `Tuesday of last week`.
  Reading weekdayOfWeek(int weekday, Relation week) {
    LocalDate anchor = week.isNarrative() ? narrated(Unit.DAY) : published(Unit.DAY);
    if (anchor == null) {
      return Reading.date("XXXX-WXX-" + weekday, OPEN);
    }
    LocalDate day = anchor.plusWeeks(week.steps()).with(DayOfWeek.of(weekday));
    return Reading.date(Unit.DAY.value(day), "weekday of a week counted from " + anchorName(week));
  }

  private static String anchorName(Relation relation) {
    return relation.isNarrative() ? TEXT : "the publication";
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
    LocalDate anchor = published(unit);
    return anchor == null
        ? Reading.date(unit.open(), OPEN)
        : Reading.date(unit.value(unit.plus(anchor, steps)), "counted from the publication");
  }

  /// The calendar unit `exactly` that the day lies in that was so many `units` before the
  /// publication: `ten years ago today`, `a year ago this week`.
  Reading ago(long units, Unit unit, Unit exactly) {
    LocalDate anchor = published(exactly);
    return anchor == null
        ? Reading.date(exactly.open(), OPEN)
        : Reading.date(exactly.value(unit.plus(anchor, -units)), "counted from the publication");
  }

  /// The calendar unit `steps` units from the date that the text named last: `a week later`.
  Reading fromText(Unit unit, long steps) {
    LocalDate anchor = unit.compareTo(Unit.DAY) < 0 ? null : narrated(unit);
    if (anchor == null) {
      // 'a year earlier' than what is reported, but later than nothing that is known
      return steps > 0 ? Reading.date(unit.open(), OPEN) : fromPublication(unit, steps);
    }
    Period period = last;
    if (unit == Unit.YEAR && period != null && period.granularity() == Granularity.QUARTER) {
      // 'a year earlier' in a report on a quarter is the same quarter
      return Reading.date(
              Unit.QUARTER.value(anchor.plusYears(steps)), "the same quarter, counted from " + TEXT)
          .asAside();
    }
    Reading reading = Reading.date(unit.value(unit.plus(anchor, steps)), "counted from " + TEXT);
    return steps < 0 ? reading.asAside() : reading;
  }

  private Reading clock(Unit unit, long steps) {
    LocalDateTime now = moment;
    LocalDate day = published(Unit.DAY);
    if (now == null) {
      return day == null
          ? Reading.time("XXXX-XX-XXTXX", OPEN)
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
    LocalDate anchor = published(Unit.WEEKEND);
    if (anchor == null) {
      return Reading.date(Unit.WEEKEND.open(), OPEN);
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
    LocalDate anchor = relation.isNarrative() ? narrated(Unit.YEAR) : published(Unit.YEAR);
    if (anchor == null && relation.isNarrative()) {
      anchor = published(Unit.YEAR);
    }
    return anchor == null ? -1 : anchor.getYear() + relation.steps();
  }

  // --- quarters, halves and seasons

  /// `the third quarter`.
  ///
  /// @param year -1 if it is not named
  Reading quarter(int quarter, int year, Direction direction) {
    if (year >= 0) {
      return Reading.date(
          String.format(Locale.ROOT, "%04d-Q%d", year, quarter), "a quarter with its year");
    }
    LocalDate anchor = published(Unit.MONTH);
    if (anchor == null) {
      return Reading.date("XXXX-Q" + quarter, OPEN);
    }
    boolean ahead = quarter > (anchor.getMonthValue() + 2) / 3;
    boolean back = ahead && direction != Direction.FUTURE;
    return Reading.date(
        String.format(Locale.ROOT, "%04d-Q%d", anchor.getYear() - (back ? 1 : 0), quarter),
        "quarter: the last one that had begun by the publication");
  }

  /// The quarter that ended on a day: the one that its middle lies in.
  static Reading quarterEnding(Reading day) {
    return Period.ofTimex(day.value())
        .map(Period::start)
        .map(end -> Reading.date(Unit.QUARTER.value(end.toLocalDate().minusDays(45)), day.how()))
        .orElse(Reading.date(Unit.QUARTER.open(), day.how()));
  }

  /// `the 1988 quarter`: the quarter that the text speaks of, in another year.
  Reading sameQuarter(int year) {
    String value = latestQuarter().value();
    return year < 0
        ? fromText(Unit.YEAR, -1)
        : Reading.date(
                String.format(Locale.ROOT, "%04d%s", year, value.substring(4)),
                "the quarter that the text named last, in another year")
            .asAside();
  }

  /// `the year-earlier quarter`: a year before the one that the text spoke of last.
  Reading quarterAYearBefore() {
    Reading quarter = latestQuarter();
    return Period.ofTimex(quarter.value())
        .map(Period::start)
        .map(start -> Unit.QUARTER.value(start.toLocalDate().minusYears(1)))
        .map(value -> Reading.date(value, "a year before " + quarter.how()).asAside())
        .orElse(quarter);
  }

  /// The quarter that the text spoke of last, or else the last one that is over.
  Reading latestQuarter() {
    Period period = last;
    if (period != null && period.granularity() == Granularity.QUARTER) {
      return Reading.date(period.value(), "the quarter that the text named last");
    }
    return fromPublication(Unit.QUARTER, -1);
  }

  /// `the second half`: of the year of which the text named a half last; null if it did not.
  @Nullable Reading otherHalf(int half) {
    Period period = last;
    return period != null && period.granularity() == Granularity.HALF
        ? Reading.date(
            period.value().substring(0, 4) + "-H" + half,
            "half of the year that the text named last")
        : null;
  }

  /// `summer`, `last spring`, `this fall`.
  ///
  /// @param season 0 for spring to 3 for winter
  /// @param year -1 if it is not named
  Reading season(int season, int year, @Nullable Relation relation, Direction direction) {
    String name = Vocabulary.SEASONS.get(season);
    if (year >= 0) {
      return Reading.date(
          String.format(Locale.ROOT, "%04d-%s", year, name), "a season with its year");
    }
    LocalDate anchor =
        relation != null && relation.isNarrative() && last != null
            ? narrated(Unit.YEAR)
            : published(Unit.MONTH);
    if (anchor == null) {
      return Reading.date("XXXX-" + name, OPEN);
    }
    int month = anchor.getMonthValue();
    // winter is named after the year in which it starts
    int seasonYear = month <= 2 ? anchor.getYear() - 1 : anchor.getYear();
    int now = month <= 2 ? 3 : Math.min(3, month / 3 - 1);
    int year0 =
        switch (relation) {
          case null ->
              season > now && direction != Direction.FUTURE
                  ? seasonYear - 1
                  : season < now && direction == Direction.FUTURE ? seasonYear + 1 : seasonYear;
          case THIS -> season == 3 || month > 2 ? seasonYear : anchor.getYear();
          case SAME -> seasonYear;
          case LAST, PAST, PREVIOUS, LATEST -> season < now ? seasonYear : seasonYear - 1;
          case NEXT, COMING, FOLLOWING -> season > now ? seasonYear : seasonYear + 1;
        };
    return Reading.date(
        String.format(Locale.ROOT, "%04d-%s", year0, name),
        "season: counted from " + (relation == null ? "the publication" : anchorName(relation)));
  }

  // --- days by name and the clock

  /// The day that a clock time or a part of the day without a date lies on: the publication's.
  String openDay() {
    LocalDate anchor = published(Unit.DAY);
    return anchor == null ? "XXXX-XX-XX" : Unit.DAY.value(anchor);
  }

  /// The first day of a holiday without a year: the last up to the publication, or the next if the
  /// text looks ahead; null if that is open.
  @Nullable LocalDate holiday(Holiday holiday, @Nullable Relation relation, Direction direction) {
    LocalDate anchor = published(Unit.DAY);
    if (anchor == null) {
      return null;
    }
    if (relation != null && relation.isNarrative() && lastDay != null) {
      return holiday.in(lastDay.getYear() + relation.steps());
    }
    LocalDate here = holiday.in(anchor.getYear());
    if (here == null || relation == Relation.THIS) {
      return here;
    }
    boolean strictly = relation != null;
    boolean ahead = relation == null ? direction == Direction.FUTURE : relation.steps() > 0;
    if (ahead) {
      boolean justOver = !strictly && here.isBefore(anchor) && here.isAfter(anchor.minusDays(60));
      return (here.isBefore(anchor) && !justOver) || (strictly && here.equals(anchor))
          ? holiday.in(anchor.getYear() + 1)
          : here;
    }
    boolean near = !strictly && here.isAfter(anchor) && here.isBefore(anchor.plusDays(30));
    return (here.isAfter(anchor) && !near) || (strictly && here.equals(anchor))
        ? holiday.in(anchor.getYear() - 1)
        : here;
  }
}
