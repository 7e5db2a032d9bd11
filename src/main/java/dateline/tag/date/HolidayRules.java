package dateline.tag.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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

  private static @Nullable Reading holiday(Match m, Resolver calendar, Holiday holiday) {
    Lexemes t = m.tokens();
    boolean name = // Ramadan Abedi, Easter Island
        m.end() - m.start() == 1 && t.capital(m.end()) && t.letters(m.end());
    if (name) {
      return null;
    }
    int year = m.value(Kind.YEAR);
    LocalDate start =
        year >= 1 ? holiday.in(year) : calendar.holiday(holiday, m.relationOrNull(), m.direction());
    return Reading.date(start == null ? holiday.open() : holiday.value(start), "a holiday")
        .with(holiday.mod());
  }
}
