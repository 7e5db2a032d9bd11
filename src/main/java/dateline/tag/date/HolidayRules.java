package dateline.tag.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Holidays, see [Holidays].
final class HolidayRules {
  private HolidayRules() {}

  static void addTo(Grammar.Builder grammar) {
    for (Holiday holiday : Holidays.ALL) {
      grammar.part("HOLIDAY", holiday.pattern());
      grammar.rule(
          (m, c) -> holiday(m, c, holiday),
          "( RELATION )? $HOLIDAY ( ,? YEAR )?",
          "the RELATION $HOLIDAY",
          "$HOLIDAY PART_OF_DAY");
      grammar.rule(
          (m, c) -> dayOfHoliday(m, c, holiday),
          "the ( ORDINAL | last | final ) day of $HOLIDAY ( ,? YEAR )?");
    }
  }

  private static @Nullable Reading holiday(Match m, Resolver calendar, Holiday holiday) {
    boolean part = m.has(Kind.PART_OF_DAY);
    if (!isName(m) || isNameOfOther(m) || (part && holiday.days() > 1)) {
      return null;
    }
    LocalDate start = start(m, calendar, holiday);
    Reading days =
        Reading.date(start == null ? holiday.open() : holiday.value(start), "a holiday")
            .with(holiday.mod());
    return part ? NearDayRules.partOf(m, days) : days;
  }

  /// `the first day of Ramadan`.
  private static @Nullable Reading dayOfHoliday(Match m, Resolver calendar, Holiday holiday) {
    int day = m.has(Kind.ORDINAL) ? m.value(Kind.ORDINAL) : holiday.days();
    LocalDate start = start(m, calendar, holiday);
    return start == null || day > holiday.days() || !isName(m)
        ? null
        : Reading.date(start.plusDays(day - 1L).toString(), "a day of a holiday")
            .with(holiday.mod());
  }

  private static @Nullable LocalDate start(Match m, Resolver calendar, Holiday holiday) {
    int year = m.value(Kind.YEAR);
    return year >= 1
        ? holiday.in(year)
        : nearest(holiday, m.relationOrNull(), m.direction(), calendar.anchors());
  }

  /// The first day of a holiday without a year: the last up to the publication, or the next if the
  /// text looks ahead; null if that is open.
  private static @Nullable LocalDate nearest(
      Holiday holiday, @Nullable Relation relation, Direction direction, Anchors anchors) {
    LocalDate anchor = anchors.published(Unit.DAY);
    if (anchor == null) {
      return null;
    }
    LocalDate narrated = anchors.lastDay();
    if (relation != null && relation.isNarrative() && narrated != null) {
      return holiday.in(narrated.getYear() + relation.steps());
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

  /// Not `a service of thanksgiving`.
  private static boolean isName(Match m) {
    for (int i = m.start(); i < m.end(); i++) {
      if (m.tokens().capital(i)) {
        return true;
      }
    }
    return false;
  }

  /// `Ramadan Abedi`, `Easter Island`.
  private static boolean isNameOfOther(Match m) {
    Lexemes t = m.tokens();
    return m.end() - m.start() == 1 && t.capital(m.end()) && t.letters(m.end());
  }
}
