package dateline.tag.date;

import java.time.LocalDate;

/// Holidays, see [Holidays].
final class HolidayRules {
  private HolidayRules() {}

  static void addTo(Grammar.Builder grammar) {
    for (Holiday holiday : Holidays.ALL) {
      grammar.rule(
          (m, c) -> holiday(m, c, holiday),
          "( RELATION )? ( " + holiday.pattern() + " ) ( ,? YEAR )?",
          "the RELATION ( " + holiday.pattern() + " )");
    }
  }

  private static Reading holiday(Match m, Resolver calendar, Holiday holiday) {
    int year = m.value(Kind.YEAR);
    LocalDate start =
        year >= 1 ? holiday.in(year) : calendar.holiday(holiday, m.relationOrNull(), m.direction());
    return Reading.date(start == null ? holiday.open() : holiday.value(start), "a holiday")
        .with(holiday.mod());
  }
}
