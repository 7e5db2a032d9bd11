package dateline.tag.date;

import org.jspecify.annotations.Nullable;

/// Weekdays: `Friday`, `last Monday`, `Tuesday night`.
final class WeekdayRules {
  private WeekdayRules() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.rule(
        "( $EARLY | $REL | the )? $EARLY? WEEKDAY ( ' ~ s )? -? $EARLY? PART_OF_DAY",
        WeekdayRules::weekdayPart);
    grammar.rule("$REL $EARLY? WEEKDAY", WeekdayRules::weekday);
    grammar.rule("( $EARLY )? WEEKDAY", WeekdayRules::weekday);
    grammar.rule("$EARLY? WEEKDAY ,? ( of )? $REL week", WeekdayRules::weekdayOfWeek);
    grammar.rule("$REL week ' s WEEKDAY", WeekdayRules::weekdayOfWeek);
    grammar.rule(
        "the? ( PART_OF_DAY | noon | midnight ) ( of | on )? WEEKDAY", WeekdayRules::weekdayPart);
    grammar.rule("( a | <n> ) ( week | weeks ) ago ( on )? WEEKDAY", WeekdayRules::weekdayWeeksAgo);
    grammar.rule("the day before $REL? WEEKDAY", (m, c) -> shifted(weekday(m, c), -1));
    grammar.rule("the day after $REL? WEEKDAY", (m, c) -> shifted(weekday(m, c), 1));
    grammar.rule(
        "( every | each ) WEEKDAY ( PART_OF_DAY )?",
        (m, c) -> Reading.set("XXXX-WXX-" + m.value(Kind.WEEKDAY)));
    grammar.rule("WEEKDAYS", (m, c) -> Reading.set("XXXX-WXX-" + m.value(Kind.WEEKDAYS)));
  }

  private static @Nullable Reading weekday(Match m, Resolver calendar) {
    Lexemes t = m.tokens();
    int token = m.token(Kind.WEEKDAY, 0);
    Relation relation = m.relationOrNull();
    if (t.is(token, Kind.WEEKDAY_ABBREVIATION) && relation == null) {
      boolean dotted =
          t.lower(token + 1).equals(".") && t.glued(token + 1) && !t.capital(token + 2);
      if (!dotted || !m.before().equals("on")) {
        return null; // Sun, Sat and Wed are words
      }
    }
    return calendar.weekday(m.value(Kind.WEEKDAY), relation, m.direction()).with(Modifier.of(m));
  }

  private static @Nullable Reading weekdayPart(Match m, Resolver calendar) {
    Reading day = calendar.weekday(m.value(Kind.WEEKDAY), m.relationOrNull(), m.direction());
    return NearDayRules.partOf(m, day);
  }

  private static Reading weekdayOfWeek(Match m, Resolver calendar) {
    return calendar.weekdayOfWeek(m.value(Kind.WEEKDAY), m.relation()).with(Modifier.of(m));
  }

  private static @Nullable Reading weekdayWeeksAgo(Match m, Resolver calendar) {
    double weeks = m.has("weeks") ? m.amount(0) : 1;
    Reading day = calendar.weekday(m.value(Kind.WEEKDAY), Relation.LAST, Direction.PAST);
    return Double.isNaN(weeks) ? null : shifted(day, -7 * (int) Math.min(weeks, 1000));
  }

  private static @Nullable Reading shifted(@Nullable Reading reading, int days) {
    if (reading == null) {
      return null;
    }
    return Period.ofTimex(reading.value())
        .map(Period::start)
        .map(day -> Reading.date(day.toLocalDate().plusDays(days).toString(), reading.how()))
        .orElse(Reading.date("XXXX-XX-XX", reading.how()));
  }
}
