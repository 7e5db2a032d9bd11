package dateline.tag.date;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Quarters and halves of a year: `the third quarter`, `Q3 2018`, `the first half of 2017`.
final class QuarterRules {
  private QuarterRules() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.rule(
        QuarterRules::quarter,
        "( fiscal -? )? ORDINAL ~ - ~ quarter",
        "the? ( fiscal -? )? ORDINAL fiscal? quarter",
        "the? ( fiscal -? )? ORDINAL -? quarter ( of | in | , )? ( fiscal )? $YR",
        "( the? YEAR | $REL year ' s | year ) ORDINAL -? quarter");
    grammar.rule(QuarterRules::numberedQuarter, "q ~ DAY ( ( of )? ( $YR ) )?");
    grammar.rule(
        QuarterRules::quarter,
        "the? ORDINAL >> and ORDINAL ( quarters | quarter )",
        "the? ORDINAL quarters");
    grammar.rule(
        QuarterRules::quarterEnded,
        "the? ( fiscal )? ( ORDINAL )? quarter >> ( ended | ending | to ) $M $D");
    grammar.rule(
        (m, c) -> isFinal(m) ? null : Quarters.same(YearRules.year(m, c), c),
        "the? YEAR quarter | $REL year ' s quarter");
    grammar.rule(
        (m, c) -> isFinal(m) ? null : Quarters.latest(c),
        "the? latest ( quarter | period )",
        "the? most recent quarter",
        "the quarter");
    grammar.rule(
        (m, c) -> m.has("quarter") ? Quarters.aYearBefore(c) : c.fromText(Unit.YEAR, -1),
        "( the | a )? ( same | corresponding | comparable | year - earlier | year - ago )"
            + " ( quarter | period ) ( $REL year | a year ( ago | earlier | before ) )?");
    grammar.rule(
        (m, c) -> c.fromText(Unit.YEAR, -1),
        "( the quarter )? a year ( ago | earlier )",
        "year - ( ago | earlier )");
    grammar.rule(
        QuarterRules::half,
        "the? ORDINAL half of $YR",
        "$REL year ' s ORDINAL half",
        "the? ORDINAL half YEAR",
        "the ORDINAL half");
  }

  private static @Nullable Reading quarter(Match m, Resolver calendar) {
    int quarter = m.value(Kind.ORDINAL);
    if (quarter < 1 || quarter > 4 || isFinal(m)) {
      return null;
    }
    return Quarters.quarter(
        quarter, YearRules.year(m, calendar), m.direction(), calendar.anchors());
  }

  private static @Nullable Reading numberedQuarter(Match m, Resolver calendar) {
    int quarter = m.value(Kind.DAY);
    return quarter > 4
        ? null
        : Quarters.quarter(quarter, YearRules.year(m, calendar), m.direction(), calendar.anchors());
  }

  private static @Nullable Reading quarterEnded(Match m, Resolver calendar) {
    Reading day = calendar.dayOfMonth(m.value(Kind.MONTH), DayRules.dayNumber(m), Direction.PAST);
    return day == null ? null : Quarters.ending(day);
  }

  private static @Nullable Reading half(Match m, Resolver calendar) {
    int half = m.value(Kind.ORDINAL);
    int year = YearRules.year(m, calendar);
    if (half < 1 || half > 2) {
      return null;
    }
    if (year < 0 && !m.has("year")) { // of a match, unless the text speaks of halves of years
      return Quarters.otherHalf(half, calendar.anchors());
    }
    return Reading.date(
        (year < 0 ? "XXXX" : String.format(Locale.ROOT, "%04d", year)) + "-H" + half,
        "half of a year");
  }

  /// `the quarter-finals`.
  private static boolean isFinal(Match m) {
    return m.isHyphenated() && m.tokens().lower(m.end() + 1).startsWith("final");
  }
}
