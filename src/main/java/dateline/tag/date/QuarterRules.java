package dateline.tag.date;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Quarters and halves of a year: `the third quarter`, `Q3 2018`, `the first half of 2017`.
final class QuarterRules {
  private QuarterRules() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.rule("( fiscal -? )? ORDINAL ~ - ~ quarter", QuarterRules::quarter);
    grammar.rule("the? ( fiscal -? )? ORDINAL fiscal? quarter", QuarterRules::quarter);
    grammar.rule(
        "the? ( fiscal -? )? ORDINAL -? quarter ( of | in | , )? ( fiscal )? $YR",
        QuarterRules::quarter);
    grammar.rule("( the? YEAR | $REL year ' s | year ) ORDINAL -? quarter", QuarterRules::quarter);
    grammar.rule("q ~ DAY ( ( of )? ( $YR ) )?", QuarterRules::numberedQuarter);
    grammar.rule("the? ORDINAL >> and ORDINAL ( quarters | quarter )", QuarterRules::quarter);
    grammar.rule("the? ORDINAL quarters", QuarterRules::quarter);
    grammar.rule(
        "the? ( fiscal )? ( ORDINAL )? quarter >> ( ended | ending | to ) $M $D",
        QuarterRules::quarterEnded);
    grammar.rule(
        "the? YEAR quarter | $REL year ' s quarter", (m, c) -> c.sameQuarter(YearRules.year(m, c)));
    grammar.rule("the? latest ( quarter | period )", (m, c) -> c.latestQuarter());
    grammar.rule("the? most recent quarter", (m, c) -> c.latestQuarter());
    grammar.rule("the quarter", (m, c) -> c.latestQuarter());
    grammar.rule(
        "( the | a )? ( same | corresponding | comparable | year - earlier | year - ago )"
            + " ( quarter | period ) ( $REL year | a year ( ago | earlier | before ) )?",
        (m, c) -> c.fromText(Unit.YEAR, -1));
    grammar.rule("( the quarter )? a year ( ago | earlier )", (m, c) -> c.fromText(Unit.YEAR, -1));
    grammar.rule("year - ( ago | earlier )", (m, c) -> c.fromText(Unit.YEAR, -1));
    grammar.rule("the? ORDINAL half of $YR", QuarterRules::half);
    grammar.rule("$REL year ' s ORDINAL half", QuarterRules::half);
  }

  private static @Nullable Reading quarter(Match m, Resolver calendar) {
    int quarter = m.value(Kind.ORDINAL);
    if (quarter < 1 || quarter > 4) {
      return null;
    }
    return calendar.quarter(quarter, YearRules.year(m, calendar), m.direction());
  }

  private static @Nullable Reading numberedQuarter(Match m, Resolver calendar) {
    int quarter = m.value(Kind.DAY);
    return quarter > 4
        ? null
        : calendar.quarter(quarter, YearRules.year(m, calendar), m.direction());
  }

  private static @Nullable Reading quarterEnded(Match m, Resolver calendar) {
    Reading day = calendar.dayOfMonth(m.value(Kind.MONTH), DayRules.dayNumber(m), Direction.PAST);
    return day == null ? null : Resolver.quarterEnding(day);
  }

  private static @Nullable Reading half(Match m, Resolver calendar) {
    int half = m.value(Kind.ORDINAL);
    int year = YearRules.year(m, calendar);
    if (half < 1 || half > 2) {
      return null;
    }
    return Reading.date(
        (year < 0 ? "XXXX" : String.format(Locale.ROOT, "%04d", year)) + "-H" + half,
        "half of a year");
  }
}
