package dateline.tag.date;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Days of a month, in words and in numbers: `7 September 2018`, `Sept. 5-7`, `2018-09-07`.
final class DayRules {
  private static final Set<String> BEFORE_A_BARE_DAY =
      Set.of("on", "by", "until", "till", "from", "since", "to");

  /// How many tokens before a bare `14th` its month may stand.
  private static final int MONTH_REACH = 25;

  private DayRules() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.part("WD", "WEEKDAY_ABBREVIATION . ,? | WEEKDAY ,?");
    grammar.part("ATTACKS", "( terror | terrorist )? attacks");
    grammar.rule(DayRules::attacks, "DAY ~ / ~ DAY", "$M DAY >> $ATTACKS", "DAY $M >> $ATTACKS");
    grammar.rule(
        DayRules::dayOfMonth,
        "$WD? $M the? $D ( ,? ( of )? YEAR )?",
        "$WD? the? $D ( of | day of )? $M ( ,? ( of )? YEAR )?",
        "$WD? $M $D ,? ( of )? $REL year",
        "$WD? the? $D ( of )? $M ,? ( of )? $REL year");
    grammar.rule(DayRules::dayOfNamedMonth, "the ORDINAL_DAY of $REL month");
    // the year stands only behind the last of several
    grammar.rule(
        DayRules::dayOfMonth,
        "$M $D >> ( - | to | and | until | through | or ) $M $D ,? YEAR",
        "$D $M >> ( - | to | and | until | through | or ) $D $M ,? YEAR",
        "$D >> ( ( , $D )? , $D ,? and | , $D ,? and | and | or | & | , ) $D ( of )? $M ( ,? YEAR"
            + " )?");
    grammar.rule(DayRules::dayOfRunningMonth, "the ORDINAL_DAY");
    grammar.rule(DayRules::dayOfSameMonth, "( , | ,? ( and | or | & ) ) << $D");
    // within a month
    grammar.rule(
        DayRules::daysOfMonth,
        "$M $D ( - | to | through | ~ / ) $D ( ,? YEAR )?",
        "the? $D ( - | to | through | ~ / ) the? $D ( of )? $M ( ,? YEAR )?");
    // 2018-09-07, 7/9/2018, 9/7/18, 7.9.2018
    grammar.rule(
        DayRules::isoDate,
        "YEAR ~ - ~ TWO_DIGITS ~ - ~ TWO_DIGITS",
        "YEAR ~ / ~ MONTH_NUMBER ~ / ~ DAY");
    grammar.rule(
        DayRules::slashedDate,
        "DAY ~ / ~ DAY ~ / ~ ( YEAR | TWO_DIGITS )",
        "DAY ~ - ~ DAY ~ - ~ YEAR");
    grammar.rule(DayRules::dayOfMonth, "DAY ~ - ~ MONTH ~ - ~ ( YEAR | TWO_DIGITS )");
    grammar.rule(DayRules::dottedDate, "DOTTED_DATE");
  }

  static @Nullable Reading dayOfMonth(Match m, Resolver calendar) {
    int day = dayNumber(m);
    int month = m.value(Kind.MONTH);
    if (m.has("may") && !m.tokens().capital(m.token(Kind.MONTH, 0))) {
      return null;
    }
    if (countsSomething(m, day)) {
      return null;
    }
    int year = m.value(Kind.YEAR);
    if (year < 0 && m.has(Kind.TWO_DIGITS) && m.has("-")) {
      year = YearRules.ofTwoDigits(m.value(Kind.TWO_DIGITS));
    }
    if (year < 0 && m.has(Kind.RELATION)) {
      year = calendar.year(m.relation());
    }
    if (year >= 0) {
      return calendar.day(year, month, day);
    }
    return calendar.dayOfMonth(month, day, m.direction());
  }

  static int dayNumber(Match m) {
    return m.has(Kind.ORDINAL_DAY) ? m.value(Kind.ORDINAL_DAY) : m.value(Kind.DAY);
  }

  /// `September 5 and 7`, `March 3, 5 and 12`: another day of the month that was named before.
  private static @Nullable Reading dayOfSameMonth(Match m, Resolver calendar) {
    Lexemes t = m.tokens();
    int joint = m.start() - 1;
    int before = isDay(t, joint - 1) ? joint - 1 : joint - 2; // '5 and 7' or '5, and 7'
    int day = dayNumber(m);
    boolean listed = !m.before().equals(",") || m.after().equals(",") || m.after().equals("and");
    return listed
            && isDay(t, before)
            && t.value(before) < day
            && !countsSomething(m, day)
            && !m.isBeforeNoun()
        ? calendar.dayOfSameMonth(t.value(before), day)
        : null;
  }

  /// `on the 14th`, but not `on the first`, `to the 14th floor`.
  private static @Nullable Reading dayOfRunningMonth(Match m, Resolver calendar) {
    boolean inDigits = m.tokens().word(m.end() - 1) == Lexicon.NO_WORD;
    if (!inDigits || !BEFORE_A_BARE_DAY.contains(m.before())) {
      return null;
    }
    Direction direction = m.direction();
    boolean dated = direction == Direction.FUTURE || isMonthBefore(m); // and not a hole of golf
    return dated && !m.isBeforeNoun() && !m.isHyphenated()
        ? calendar.dayOfRunningMonth(m.value(Kind.ORDINAL_DAY), direction)
        : null;
  }

  private static boolean isMonthBefore(Match m) {
    for (int i = m.start() - 1; i >= m.start() - MONTH_REACH; i--) {
      if (m.tokens().is(i, Kind.MONTH)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDay(Lexemes t, int i) {
    return t.is(i, Kind.DAY) || t.is(i, Kind.ORDINAL_DAY);
  }

  /// `In May 10 percent`, `by August 20 people`.
  private static boolean countsSomething(Match m, int day) {
    Lexemes t = m.tokens();
    int end = m.end();
    return t.is(end - 1, Kind.DAY)
        && t.value(end - 1) == day
        && (t.is(end, Kind.COUNTED)
            || t.lower(end).equals("%")
            || (t.lower(end).equals(":") && t.is(end + 1, Kind.MINUTE)))
        && !t.lower(end).equals("points");
  }

  private static @Nullable Reading dayOfNamedMonth(Match m, Resolver calendar) {
    Reading month = calendar.unit(Unit.MONTH, m.relation());
    String value = String.format(Locale.ROOT, "%s-%02d", month.value(), m.value(Kind.ORDINAL_DAY));
    return Period.ofTimex(value).isPresent() ? Reading.date(value, month.how()) : null;
  }

  private static @Nullable Reading daysOfMonth(Match m, Resolver calendar) {
    int plain = m.value(Kind.DAY);
    int ordinal = m.value(Kind.ORDINAL_DAY);
    boolean mixed = plain >= 0 && ordinal >= 0; // 5 to 7th September
    int from = mixed ? Math.min(plain, ordinal) : Math.max(plain, ordinal);
    int to =
        mixed
            ? Math.max(plain, ordinal)
            : Math.max(m.value(Kind.DAY, 1), m.value(Kind.ORDINAL_DAY, 1));
    if (from >= to) {
      return null;
    }
    int month = m.value(Kind.MONTH);
    int year = m.value(Kind.YEAR);
    Reading first =
        year >= 0
            ? calendar.day(year, month, from)
            : calendar.dayOfMonth(month, from, m.direction());
    if (first == null) {
      return null;
    }
    String last =
        first.value().substring(0, first.value().length() - 2)
            + String.format(Locale.ROOT, "%02d", to);
    return Period.ofTimex(last.replace("XXXX", "2000")).isEmpty()
        ? null
        : Reading.date(first.value() + "/" + last, "days of a month: " + first.how());
  }

  static @Nullable Reading isoDate(Match m, Resolver calendar) {
    boolean slashed = m.has(Kind.MONTH_NUMBER);
    return calendar.day(
        m.value(Kind.YEAR),
        slashed ? m.value(Kind.MONTH_NUMBER) : m.value(Kind.TWO_DIGITS),
        slashed ? m.value(Kind.DAY) : m.value(Kind.TWO_DIGITS, 1));
  }

  private static @Nullable Reading slashedDate(Match m, Resolver calendar) {
    int year =
        m.has(Kind.YEAR) ? m.value(Kind.YEAR) : YearRules.ofTwoDigits(m.value(Kind.TWO_DIGITS));
    return calendar.numericDay(m.value(Kind.DAY), m.value(Kind.DAY, 1), year);
  }

  private static @Nullable Reading dottedDate(Match m, Resolver calendar) {
    Lexemes t = m.tokens();
    String[] numbers = t.lower(m.start()).split("\\.");
    int year = Integer.parseInt(numbers[2]);
    return calendar.day(
        year < 100 ? YearRules.ofTwoDigits(year) : year,
        Integer.parseInt(numbers[1]),
        Integer.parseInt(numbers[0]));
  }

  /// `9/11`, `the Sept. 11 attacks`: those of 2001.
  private static @Nullable Reading attacks(Match m, Resolver calendar) {
    int month = m.has(Kind.MONTH) ? m.value(Kind.MONTH) : m.value(Kind.DAY);
    int day = m.has(Kind.MONTH) ? m.value(Kind.DAY) : m.value(Kind.DAY, 1);
    boolean partOfDate = m.after().equals("/") || m.before().equals("/");
    return month == 9 && day == 11 && !partOfDate
        ? Reading.date("2001-09-11", "the attacks of that day")
        : null;
  }
}
