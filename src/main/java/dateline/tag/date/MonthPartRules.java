package dateline.tag.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Parts of a month that are counted in it: `the first Monday of May`, `the third week of August`,
/// `the last day of the month`. Where the month is open, so is the part: its value is the month's.
final class MonthPartRules {
  /// In place of a number: the last one.
  private static final int LAST = -1;

  private MonthPartRules() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.part("NTH", "the? ORDINAL | the ( last | final )");
    grammar.part("THE_MONTH", "$M ( ,? YEAR )? | $REL month | the month");
    grammar.rule(MonthPartRules::weekday, "$NTH WEEKDAY ( of | in ) ( $THE_MONTH )");
    grammar.rule(MonthPartRules::week, "$NTH week ( of | in ) ( $THE_MONTH )");
    grammar.rule(MonthPartRules::day, "$NTH day of ( $THE_MONTH )");
    grammar.rule(MonthPartRules::half, "$NTH half of ( $THE_MONTH )");
  }

  private static @Nullable Reading weekday(Match m, Resolver calendar) {
    Reading month = month(m, calendar);
    LocalDate first = firstDay(month);
    DayOfWeek name = DayOfWeek.of(m.value(Kind.WEEKDAY));
    return first == null
        ? month
        : within(month, first, first.with(TemporalAdjusters.dayOfWeekInMonth(nth(m), name)));
  }

  private static @Nullable Reading day(Match m, Resolver calendar) {
    Reading month = month(m, calendar);
    LocalDate first = firstDay(month);
    int nth = nth(m);
    return first == null
        ? month
        : within(
            month,
            first,
            nth == LAST ? first.plusMonths(1).minusDays(1) : first.plusDays(nth - 1L));
  }

  private static @Nullable Reading within(Reading month, LocalDate first, LocalDate day) {
    return YearMonth.from(day).equals(YearMonth.from(first))
        ? Reading.date(Unit.DAY.value(day), "a day of a month: " + month.how())
        : null;
  }

  /// The week of the calendar in which the middle of the nth seven days lies.
  private static @Nullable Reading week(Match m, Resolver calendar) {
    Reading month = month(m, calendar);
    LocalDate first = firstDay(month);
    int nth = nth(m);
    if (first == null || nth > 4) {
      return first == null ? month : null;
    }
    LocalDate middle =
        nth == LAST ? first.plusMonths(1).minusDays(4) : first.plusDays(7L * nth - 4);
    return Reading.date(Unit.WEEK.value(middle), "a week of a month: " + month.how());
  }

  private static @Nullable Reading half(Match m, Resolver calendar) {
    return switch (nth(m)) {
      case 1 -> month(m, calendar).with("START");
      case 2, LAST -> month(m, calendar).with("END");
      default -> null;
    };
  }

  private static int nth(Match m) {
    return m.has(Kind.ORDINAL) ? m.value(Kind.ORDINAL) : LAST;
  }

  private static Reading month(Match m, Resolver calendar) {
    if (!m.has(Kind.MONTH)) {
      return calendar.unit(Unit.MONTH, m.relation());
    }
    int month = m.value(Kind.MONTH);
    return m.has(Kind.YEAR)
        ? Resolver.month(m.value(Kind.YEAR), month)
        : calendar.monthOfYear(month, null, m.direction());
  }

  private static @Nullable LocalDate firstDay(Reading month) {
    LocalDateTime start = Period.ofTimex(month.value()).map(Period::start).orElse(null);
    return start == null ? null : start.toLocalDate();
  }
}
