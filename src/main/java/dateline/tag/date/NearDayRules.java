package dateline.tag.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Days that are named from where the text stands, and parts of the day: `today`, `the next day`,
/// `last night`.
final class NearDayRules {
  /// What stands before `Today` in the names of outlets.
  private static final Set<String> OUTLETS =
      Set.of(
          """
          usa russia india pakistan malaysia egypt israel nigeria africa asia psychology business
          world arab gulf
          """
              .split("\\s+"));

  private static final Set<String> PROGRAMMES = Set.of("programme", "program", "show");

  private NearDayRules() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.rule(NearDayRules::today, "$EARLY? today");
    grammar.rule(
        (m, c) -> c.fromPublication(Unit.DAY, -1).with(Modifier.of(m)), "$EARLY? yesterday");
    grammar.rule((m, c) -> c.fromPublication(Unit.DAY, 1).with(Modifier.of(m)), "$EARLY? tomorrow");
    grammar.rule((m, c) -> c.fromPublication(Unit.DAY, -2), "the day before yesterday");
    grammar.rule((m, c) -> c.fromPublication(Unit.DAY, 2), "the day after tomorrow");
    grammar.rule(
        (m, c) -> partOf(m, c.fromPublication(Unit.DAY, -1)), "$EARLY? yesterday ( PART_OF_DAY )");
    grammar.rule(
        (m, c) -> partOf(m, c.fromPublication(Unit.DAY, 1)), "$EARLY? tomorrow ( PART_OF_DAY )");
    grammar.rule(
        (m, c) -> Reading.time(c.openDay() + "TNI", "the publication's night"), "$EARLY? tonight");
    grammar.rule((m, c) -> partOf(m, c.fromPublication(Unit.DAY, -1)), "$EARLY? last PART_OF_DAY");
    grammar.rule(
        (m, c) ->
            Reading.time(
                c.fromPublication(Unit.DAY, -1).value() + "TNI",
                "the night before the publication"),
        "overnight");
    grammar.rule((m, c) -> partOf(m, c.fromPublication(Unit.DAY, 0)), "$EARLY? this PART_OF_DAY");
    grammar.rule(NearDayRules::narrativeDay, "the? RELATION ( day | PART_OF_DAY )");
    grammar.rule(
        NearDayRules::partOfMonthDay,
        "the? PART_OF_DAY of ( $WD? $M the? $D | $WD? the? $D of? $M ) ( ,? YEAR )?");
    grammar.rule(NearDayRules::thePart, "the PART_OF_DAY");
    grammar.rule(NearDayRules::nextDay, "the ( next | very next ) ( day | PART_OF_DAY )");
    grammar.rule(
        NearDayRules::narrativeDay,
        "( earlier | later | early | late ) ( that | the same | in the ) day");
  }

  /// Not `USA Today`, `the Today programme`.
  private static @Nullable Reading today(Match m, Resolver calendar) {
    boolean name =
        m.tokens().capital(m.start())
            && (OUTLETS.contains(m.before()) || PROGRAMMES.contains(m.after()));
    return name ? null : calendar.fromPublication(Unit.DAY, 0).with(Modifier.of(m));
  }

  private static @Nullable Reading narrativeDay(Match m, Resolver calendar) {
    Relation relation = m.has(Kind.RELATION) ? m.relation() : Relation.SAME;
    if (!relation.isNarrative() && !(relation == Relation.PAST && m.has("day"))) {
      return null;
    }
    Reading day = calendar.fromText(Unit.DAY, relation.steps());
    return m.has(Kind.PART_OF_DAY) ? partOf(m, day) : day.with(Modifier.of(m));
  }

  /// A part of a day: `Tuesday night`, `yesterday noon`.
  static Reading partOf(Match m, Reading day) {
    String part =
        m.has("noon")
            ? "T12:00"
            : m.has("midnight")
                ? "T24:00"
                : m.has("midday")
                    ? "T12:00"
                    : "T" + Vocabulary.PARTS.get(m.value(Kind.PART_OF_DAY));
    return Reading.time(day.value() + part, day.how()).with(Modifier.of(m));
  }

  /// `the night of August 12`.
  private static @Nullable Reading partOfMonthDay(Match m, Resolver calendar) {
    Reading day = DayRules.dayOfMonth(m, calendar);
    return day == null ? null : partOf(m, day);
  }

  /// `in the morning`, of the day that the text speaks of.
  private static @Nullable Reading thePart(Match m, Resolver calendar) {
    return switch (m.before()) {
      case "in", "during", "by" -> partOf(m, calendar.fromText(Unit.DAY, 0));
      default -> null;
    };
  }

  private static Reading nextDay(Match m, Resolver calendar) {
    Reading day = calendar.fromText(Unit.DAY, 1);
    return m.has(Kind.PART_OF_DAY) ? partOf(m, day) : day;
  }
}
