package dateline.tag.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import org.jspecify.annotations.Nullable;

/// Years of other calendars, only where they are marked as such: `1439 AH`, `the Iranian year
/// 1396`. Their values are intervals of days.
final class OtherCalendarRules {
  private OtherCalendarRules() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.part("IRANIAN", "( iranian | persian ) ( calendar )? ( fiscal )? year");
    grammar.rule((m, c) -> islamicYear(m.value(Kind.YEAR)), "YEAR ( ah | a . h . )");
    grammar.rule((m, c) -> iranianYear(m.value(Kind.YEAR)), "$REL? the? $IRANIAN of? YEAR");
    grammar.rule((m, c) -> iranianYear(c, m.relation()), "$REL $IRANIAN");
  }

  /// A year of the Islamic lunar calendar, by the Umm al-Qura tables; null if it is not in them.
  private static @Nullable Reading islamicYear(int year) {
    try {
      LocalDate start = LocalDate.from(HijrahDate.of(year, 1, 1));
      LocalDate end = LocalDate.from(HijrahDate.of(year + 1, 1, 1)).minusDays(1);
      return Reading.date(start + "/" + end, "a year of the Islamic calendar");
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// A year of the Iranian solar calendar, which starts with Nowruz of year + 621.
  private static Reading iranianYear(int year) {
    LocalDate start = Feasts.nowruz(year + 621);
    LocalDate end = Feasts.nowruz(year + 622).minusDays(1);
    return Reading.date(start + "/" + end, "a year of the Iranian calendar");
  }

  /// `the current Iranian year`.
  private static Reading iranianYear(Resolver calendar, Relation relation) {
    LocalDate anchor = calendar.anchors().published(Unit.DAY);
    if (anchor == null) {
      return Reading.date(Unit.YEAR.open(), Anchors.OPEN);
    }
    boolean begun = !anchor.isBefore(Feasts.nowruz(anchor.getYear()));
    return iranianYear(anchor.getYear() - (begun ? 621 : 622) + relation.steps());
  }
}
