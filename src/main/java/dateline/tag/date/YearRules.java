package dateline.tag.date;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Years: `2018`, `late 2011`, `fiscal 1996`, `2009-10`, `'98`.
final class YearRules {
  private static final Set<String> BEFORE_A_YEAR =
      Set.of(
          """
          in since until till from through during before after between throughout circa late early
          mid by year ad and to of
          """
              .split("\\s+"));

  private static final Set<String> BEFORE_AN_OLD_YEAR = Set.of("the", "(", ",");

  private static final Set<String> BEFORE_A_SHORT_YEAR =
      Set.of("in", "since", "of", "from", "until", "and", "to");

  /// What makes four digits a count, a price or a number of something.
  private static final Set<String> BEFORE_A_COUNT =
      Set.of(
          """
          some nearly almost over than least most approximately roughly no nr resolution resolutions
          number flight unscr route highway article section room page boeing mark line act model
          serial interstate another exactly channel gate bus phone tel extension postcode unit chapter
          directive regulation $ € £ ¥ # rs us x dlrs dollars euros usd eur figure
          close low high
          """
              .split("\\s+"));

  private YearRules() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.rule(
        YearRules::plainYear,
        "$EARLY? YEAR ( or later | or earlier | ad | ce )?",
        "$EDGE ( the year )? YEAR",
        "( the year | calendar year | ad ) YEAR",
        "the? YEAR ( period | calendar year | fiscal year | financial year )",
        "( the? fiscal year? | fy -? | financial year ) YEAR");
    grammar.rule(
        (m, c) -> Resolver.year(spelledYear(m)), "( the year )? TEEN TENS ( -? NUMBER_WORD )?");
    grammar.rule((m, c) -> Resolver.year(2000), "the year two thousand");
    grammar.rule(YearRules::shortYear, "$EARLY? ' ~ TWO_DIGITS");
    grammar.rule(YearRules::years, "YEAR ~ ( - | / ) ~ ( TWO_DIGITS | YEAR )");
  }

  private static @Nullable Reading plainYear(Match m, Resolver calendar) {
    boolean named = m.has("year") || m.has("period") || m.has("fiscal") || m.has("fy");
    return named || isYear(m) ? Resolver.year(m.value(Kind.YEAR)).with(Modifier.of(m)) : null;
  }

  private static @Nullable Reading shortYear(Match m, Resolver calendar) {
    boolean introduced =
        m.tokens().is(m.start() - 1, Kind.SEASON) || BEFORE_A_SHORT_YEAR.contains(m.before());
    return introduced
        ? Resolver.year(ofTwoDigits(m.value(Kind.TWO_DIGITS))).with(Modifier.of(m))
        : null;
  }

  private static @Nullable Reading years(Match m, Resolver calendar) {
    int from = m.value(Kind.YEAR);
    int to = m.value(Kind.YEAR, 1);
    if (to < 0) {
      int digits = m.value(Kind.TWO_DIGITS);
      to = from / 100 * 100 + digits;
      if (digits >= 1 && digits <= 12 && to <= from) { // 2018-09 is September
        return m.has("-") ? Resolver.month(from, digits) : null;
      }
      if (from % 100 == 99 && digits == 0) {
        to += 100;
      }
    }
    boolean slashed = m.has("/"); // 2010/11 is a season, 2004/38 a number of something
    boolean years = from >= 1400 && to > from && to < 2100 && (!slashed || to == from + 1);
    return years
        ? Reading.date(
            String.format(Locale.ROOT, "%04d/%04d", from, to), "years from first to last")
        : null;
  }

  /// `nineteen ninety-six`.
  static int spelledYear(Match m) {
    int unit = m.value(Kind.NUMBER_WORD);
    return m.value(Kind.TEEN) * 100 + m.value(Kind.TENS) + (unit > 0 && unit < 10 ? unit : 0);
  }

  /// The year that is named, or meant by `last year`; -1 if there is none or it is open.
  static int year(Match m, Resolver calendar) {
    if (m.has(Kind.YEAR)) {
      return m.value(Kind.YEAR);
    }
    if (m.has(Kind.RELATION) && m.has("year")) {
      return calendar.year(m.relation());
    }
    return m.has("year") ? calendar.year(Relation.SAME) : -1;
  }

  /// Two digits of a year are taken for one between 1950 and 2049.
  static int ofTwoDigits(int twoDigits) {
    return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  /// Whether four digits on their own are a year, and not a count or a number of something.
  private static boolean isYear(Match m) {
    int i = m.token(Kind.YEAR, 0);
    int year = m.tokens().value(i);
    if (m.start() < i) { // 'early', 'the year'
      return year >= 1000;
    }
    boolean introduced = BEFORE_A_YEAR.contains(m.before());
    boolean round = year % 10 == 0;
    boolean counts =
        (counted(m.tokens(), i + 1) && (!introduced || round)) || isRoundNumberOf(m, year);
    if (counts || isNumbered(m) || isTied(m, i)) {
      return false;
    }
    if (year < 1900 || year > 2060) {
      boolean amount = m.before().equals("of") && (round || m.isBeforeNoun()); // a crowd of 1650
      return introduced && year >= 1400 && !m.before().equals("to") && !amount;
    }
    return year >= 1950 || introduced || BEFORE_AN_OLD_YEAR.contains(m.before());
  }

  /// `to 2000 guests`.
  private static boolean isRoundNumberOf(Match m, int year) {
    boolean tellsNoTime = m.before().equals("to") || m.before().equals("of");
    return tellsNoTime && year % 100 == 0 && m.isBeforeNoun() && m.after().endsWith("s");
  }

  /// `2000 people`, but not `the 2026 men's World Cup`.
  private static boolean counted(Lexemes t, int i) {
    return t.is(i, Kind.COUNTED) && !(t.lower(i + 1).equals("'") && t.lower(i + 2).equals("s"));
  }

  /// `resolution 2018`, `No. 2018`, `2018%`.
  private static boolean isNumbered(Match m) {
    String before = m.before().equals(".") ? m.tokens().lower(m.start() - 2) : m.before();
    return BEFORE_A_COUNT.contains(before) || m.after().equals("%");
  }

  /// `2000-strong`, `2018.com`, `MH-2018`, `555-2018`, `A/2018`.
  private static boolean isTied(Match m, int i) {
    Lexemes t = m.tokens();
    boolean after =
        (t.lower(i + 1).equals("-") && t.glued(i + 1) && t.glued(i + 2))
            || (t.lower(i + 1).equals(".") && t.lower(i + 2).equals("com"));
    boolean name = t.capital(i - 2) || (t.is(i - 2, Kind.NUM) && t.length(i - 2) == 3);
    boolean before = (m.before().equals("-") && name) || m.before().equals("/");
    return after || (before && t.glued(i));
  }
}
