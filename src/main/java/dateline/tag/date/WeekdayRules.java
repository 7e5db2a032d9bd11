package dateline.tag.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Weekdays: `Friday`, `last Monday`, `Tuesday night`.
final class WeekdayRules {
  private static final Set<String> NAMES_GO_ON =
      Set.of(
          """
          times telegraph mirror express herald independent mail star post business review standard
          tribune sun world people nation vision guardian school
          """
              .split("\\s+"));

  private static final Set<String> NAMES_START =
      Set.of("bloody", "black", "red", "sheffield", "girl", "freaky", "ruby");

  private static final Set<String> BEFORE_OPENING_DAYS =
      Set.of("open", "opens", "closed", "daily", "works", "work", "runs", "run", "available");

  private WeekdayRules() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.rule(
        WeekdayRules::weekdayPart,
        "( $EARLY | $REL | the )? $EARLY? WEEKDAY ( ' ~ s )? -? $EARLY? PART_OF_DAY");
    grammar.rule(WeekdayRules::weekday, "$REL $EARLY? WEEKDAY", "( $EARLY )? WEEKDAY");
    grammar.rule(
        WeekdayRules::weekdayInList, "( , | ,? ( and | or | to | through | - ) ) << WEEKDAY");
    grammar.rule(
        WeekdayRules::weekdayOfWeek,
        "$EARLY? WEEKDAY ,? ( of )? $REL week",
        "$REL week ' s WEEKDAY");
    grammar.rule(
        WeekdayRules::weekdayPart, "the? ( PART_OF_DAY | noon | midnight ) ( of | on )? WEEKDAY");
    grammar.rule(WeekdayRules::weekdayWeeksAgo, "( a | <n> ) ( week | weeks ) ago ( on )? WEEKDAY");
    grammar.rule((m, c) -> shifted(weekday(m, c), -1), "the day before $REL? WEEKDAY");
    grammar.rule((m, c) -> shifted(weekday(m, c), 1), "the day after $REL? WEEKDAY");
    grammar.rule(
        (m, c) -> Reading.set("XXXX-WXX-" + m.value(Kind.WEEKDAY)),
        "( every | each ) WEEKDAY ( PART_OF_DAY )?");
    grammar.rule((m, c) -> Reading.set("XXXX-WXX-" + m.value(Kind.WEEKDAYS)), "WEEKDAYS");
    grammar.rule(WeekdayRules::openingDays, "WEEKDAY ( to | through | - ) WEEKDAY");
  }

  private static @Nullable Reading weekday(Match m, Resolver calendar) {
    Lexemes t = m.tokens();
    int token = m.token(Kind.WEEKDAY, 0);
    if (isName(m, token) || m.startsWithPreposition()) {
      return null;
    }
    Relation relation = m.relationOrNull();
    if (t.is(token, Kind.WEEKDAY_ABBREVIATION) && relation == null) {
      boolean dotted =
          t.lower(token + 1).equals(".") && t.glued(token + 1) && !t.capital(token + 2);
      if (!dotted || !m.before().equals("on")) {
        return null; // Sun, Sat and Wed are words
      }
    }
    return Weekdays.weekday(m.value(Kind.WEEKDAY), relation, m.direction(), calendar.anchors())
        .with(Modifier.of(m));
  }

  /// `Monday, Wednesday and Friday`: the ones behind the first.
  private static @Nullable Reading weekdayInList(Match m, Resolver calendar) {
    Lexemes t = m.tokens();
    boolean list = t.is(m.start() - 2, Kind.WEEKDAY) || t.is(m.start() - 3, Kind.WEEKDAY);
    Reading alone = weekday(m, calendar);
    return list && alone != null
        ? Weekdays.inList(m.value(Kind.WEEKDAY), alone, calendar.anchors())
        : null;
  }

  /// `Sunday Times`, `Sheffield Wednesday`, `Bloody Sunday`, `Saturday Night Live`.
  private static boolean isName(Match m, int weekday) {
    Lexemes t = m.tokens();
    boolean paper = t.capital(weekday + 1) && NAMES_GO_ON.contains(t.lower(weekday + 1));
    boolean named = t.capital(weekday - 1) && NAMES_START.contains(t.lower(weekday - 1));
    boolean show =
        t.lower(weekday + 1).equals("night") && t.capital(weekday + 1) && t.capital(weekday + 2);
    return paper || named || show;
  }

  private static @Nullable Reading weekdayPart(Match m, Resolver calendar) {
    if (isName(m, m.token(Kind.WEEKDAY, 0)) || m.startsWithPreposition()) {
      return null;
    }
    Reading day =
        Weekdays.weekday(
            m.value(Kind.WEEKDAY), m.relationOrNull(), m.direction(), calendar.anchors());
    return NearDayRules.partOf(m, day);
  }

  private static Reading weekdayOfWeek(Match m, Resolver calendar) {
    return Weekdays.ofWeek(m.value(Kind.WEEKDAY), m.relation(), calendar.anchors())
        .with(Modifier.of(m));
  }

  private static @Nullable Reading weekdayWeeksAgo(Match m, Resolver calendar) {
    double weeks = m.has("weeks") ? m.amount(0) : 1;
    Reading day =
        Weekdays.weekday(m.value(Kind.WEEKDAY), Relation.LAST, Direction.PAST, calendar.anchors());
    return Double.isNaN(weeks) ? null : shifted(day, -7 * (int) Math.min(weeks, 1000));
  }

  /// `open Monday to Friday`.
  private static @Nullable Reading openingDays(Match m, Resolver calendar) {
    return BEFORE_OPENING_DAYS.contains(m.before())
        ? Reading.set(
            "XXXX-WXX-%d/XXXX-WXX-%d".formatted(m.value(Kind.WEEKDAY), m.value(Kind.WEEKDAY, 1)))
        : null;
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
