package dateline.tag.date;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Calendar units: `this week`, `last year`, `the end of the month`.
final class UnitRules {
  /// `the year ended Sept. 30` is a length.
  private static final Set<String> ENDING = Set.of("ended", "ending", "to");

  /// `the day that he died` is none that runs now.
  private static final Set<String> TOLD_APART = Set.of("of", "that", "when", "before", "after");

  private static final Set<String> TITLES =
      Set.of("time", "times", "player", "man", "woman", "person", "book", "car", "word", "day");

  private UnitRules() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.rule(
        UnitRules::unit,
        "( $EARLY in? | $EDGE )? $REL ( fiscal | financial | calendar )? UNIT",
        "( $EARLY in | $EDGE ) the UNIT",
        "the ( fiscal | financial | calendar )? UNIT");
    grammar.rule(UnitRules::yearEnd, "( this | the )? year ' s end | the? year -? end");
    grammar.rule(UnitRules::newYear, "the new year");
    grammar.rule(UnitRules::unitBefore, "the UNIT before");
    grammar.rule(UnitRules::weekOf, "the? week of $M $D");
  }

  private static @Nullable Reading unit(Match m, Resolver calendar) {
    Unit unit = m.unit();
    Lexemes t = m.tokens();
    if (unit.compareTo(Unit.DAY) < 0) {
      return null;
    }
    if (!m.has(Kind.RELATION)) {
      boolean edge = m.end() - m.start() > 2;
      return theUnit(m, calendar, unit, edge);
    }
    Relation relation = m.relation();
    boolean title = m.before().equals("\"") && t.capital(m.start() + 1);
    if (unit == Unit.DAY || title) {
      return null;
    }
    if (unit == Unit.WEEKEND && relation == Relation.PAST) {
      return calendar.weekend();
    }
    boolean ahead = relation.steps() > 0 && unit == Unit.DECADE; // over the next decade
    if (ahead || relation == Relation.PAST || (relation == Relation.LATEST && unit != Unit.YEAR)) {
      return unit == Unit.YEAR ? calendar.unit(unit, relation) : Reading.duration(unit.duration(1));
    }
    if (m.isHyphenated() && t.lower(m.end() + 1).equals("old")) {
      return null;
    }
    return calendar.unit(unit, relation).with(Modifier.of(m));
  }

  /// `the week`, `the end of the year`: the one that is running, or the one the text speaks of.
  private static @Nullable Reading theUnit(Match m, Resolver calendar, Unit unit, boolean edge) {
    if (unit == Unit.YEAR && ENDING.contains(m.after())) {
      return Reading.duration("P1Y");
    }
    boolean title = !edge && m.before().equals("of") && isTitle(m);
    if (title || m.isHyphenated() || TOLD_APART.contains(m.after())) {
      return null;
    }
    return switch (unit) {
      case WEEKEND ->
          !m.before().equals("over") && m.direction() == Direction.FUTURE
              ? calendar.fromPublication(unit, 0).with(Modifier.of(m))
              : calendar.weekend();
      case WEEK, MONTH, YEAR, QUARTER -> calendar.fromPublication(unit, 0).with(Modifier.of(m));
      case DECADE, CENTURY -> edge ? calendar.fromPublication(unit, 0).with(Modifier.of(m)) : null;
      case DAY -> edge ? calendar.fromText(Unit.DAY, 0).with(Modifier.of(m)) : null;
      default -> null;
    };
  }

  /// `Player of the Year`, `time of the month`.
  private static boolean isTitle(Match m) {
    Lexemes t = m.tokens();
    return t.capital(m.start() - 2) || TITLES.contains(t.lower(m.start() - 2));
  }

  private static Reading yearEnd(Match m, Resolver calendar) {
    return calendar.fromPublication(Unit.YEAR, 0).with("END");
  }

  /// `in the new year`: the one that has begun lately or begins soon.
  private static @Nullable Reading newYear(Match m, Resolver calendar) {
    boolean name = m.tokens().capital(m.end()) && m.tokens().letters(m.end());
    if (name || m.after().equals("'")) {
      return null; // the New Year Honours, the new year's first storm
    }
    LocalDate anchor = calendar.anchors().published(Unit.MONTH);
    boolean ahead = anchor != null && anchor.getMonthValue() > 6;
    return calendar.fromPublication(Unit.YEAR, ahead ? 1 : 0).with("START");
  }

  /// `the year before`, where nothing follows that it was before.
  private static @Nullable Reading unitBefore(Match m, Resolver calendar) {
    Unit unit = m.unit();
    boolean calendarUnit = unit.compareTo(Unit.DAY) >= 0 && unit != Unit.QUARTER;
    return calendarUnit && !m.tokens().letters(m.end()) ? calendar.fromText(unit, -1) : null;
  }

  private static @Nullable Reading weekOf(Match m, Resolver calendar) {
    Reading day = DayRules.dayOfMonth(m, calendar);
    return day == null ? null : Resolver.weekOf(day);
  }
}
