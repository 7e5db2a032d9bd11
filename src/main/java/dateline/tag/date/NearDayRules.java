package dateline.tag.date;

import org.jspecify.annotations.Nullable;

/// Days that are named from where the text stands, and parts of the day: `today`, `the next day`,
/// `last night`.
final class NearDayRules {
  private NearDayRules() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.rule("$EARLY? today", (m, c) -> c.fromPublication(Unit.DAY, 0).with(Modifier.of(m)));
    grammar.rule(
        "$EARLY? yesterday", (m, c) -> c.fromPublication(Unit.DAY, -1).with(Modifier.of(m)));
    grammar.rule("$EARLY? tomorrow", (m, c) -> c.fromPublication(Unit.DAY, 1).with(Modifier.of(m)));
    grammar.rule("the day before yesterday", (m, c) -> c.fromPublication(Unit.DAY, -2));
    grammar.rule("the day after tomorrow", (m, c) -> c.fromPublication(Unit.DAY, 2));
    grammar.rule(
        "$EARLY? yesterday ( PART_OF_DAY )", (m, c) -> partOf(m, c.fromPublication(Unit.DAY, -1)));
    grammar.rule(
        "$EARLY? tomorrow ( PART_OF_DAY )", (m, c) -> partOf(m, c.fromPublication(Unit.DAY, 1)));
    grammar.rule(
        "$EARLY? tonight", (m, c) -> Reading.time(c.openDay() + "TNI", "the publication's night"));
    grammar.rule("$EARLY? last PART_OF_DAY", (m, c) -> partOf(m, c.fromPublication(Unit.DAY, -1)));
    grammar.rule(
        "overnight",
        (m, c) ->
            Reading.time(
                c.fromPublication(Unit.DAY, -1).value() + "TNI",
                "the night before the publication"));
    grammar.rule("$EARLY? this PART_OF_DAY", (m, c) -> partOf(m, c.fromPublication(Unit.DAY, 0)));
    grammar.rule("the? RELATION ( day | PART_OF_DAY )", NearDayRules::narrativeDay);
    grammar.rule("the PART_OF_DAY", NearDayRules::thePart);
    grammar.rule("the ( next | very next ) ( day | PART_OF_DAY )", NearDayRules::nextDay);
    grammar.rule(
        "( earlier | later | early | late ) ( that | the same | in the ) day",
        NearDayRules::narrativeDay);
    grammar.rule("9 ~ / ~ 11", (m, c) -> Reading.date("2001-09-11", "the attacks of that day"));
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
