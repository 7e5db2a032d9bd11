package dateline.tag.date;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lengths of time: `two and a half years`, `the past three months`, `one-hour`.
final class DurationRules {
  private static final Set<Unit> NOT_COUNTED = EnumSet.of(Unit.SECOND, Unit.QUARTER, Unit.WEEKEND);

  private static final Set<String> RATES = Set.of("%", "once", "twice");

  private static final Set<String> BEFORE_SOME_UNITS =
      Set.of(
          """
          for in within after follows over of took takes take lasted spent just only following
          despite through by
          """
              .split("\\s+"));

  private static final Set<String> AFTER_SOME_UNITS =
      Set.of(
          "before",
          "after",
          "since",
          "following",
          "leading",
          "later",
          "earlier",
          "of",
          "ahead",
          "apart");

  private DurationRules() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.part(
        "KIND_OF",
        "more | straight | consecutive | full | trading | business | working | calendar |"
            + " additional | long | whole | successive | extra | further | other | solid | entire |"
            + " short");
    grammar.rule(
        DurationRules::duration,
        "( $ABOUT )? <n> $KIND_OF? UNITS",
        "( $ABOUT )? <n> ( to | or | ~ - ~ ) <n> $KIND_OF? UNITS");
    grammar.rule(
        DurationRules::compound, "( $ABOUT )? <n> ( UNITS | UNIT ) ,? and? <n> ( UNITS | UNIT )");
    grammar.rule(
        DurationRules::hyphenated,
        "<n> ~ - ~ ( UNIT | UNITS ) ( - long )?",
        "( $ABOUT )? <n> UNIT",
        "( a ) <n> - UNIT ( period )");
    grammar.rule(
        DurationRules::halfUnit, "( $ABOUT )? ( half ARTICLE | half -? | ARTICLE half - ) UNIT");
    grammar.rule(
        DurationRules::oneUnit,
        "( $ABOUT )? ARTICLE ( $KIND_OF )? UNIT ( and ARTICLE HALF | or so )?");
    grammar.rule(
        (m, c) -> Reading.duration(m.unit().duration(m.has(Kind.UNIT) ? 1 : Double.NaN)),
        "( UNIT | UNITS ) ~ - ~ long");
    grammar.rule(
        (m, c) -> Reading.duration(Unit.of(m.value(Kind.UNIT_LONG)).duration(1)), "UNIT_LONG");
    grammar.rule(
        DurationRules::monthsOfYear,
        "the ( first | last | final ) <n> UNITS >> of ( YEAR | $REL year | the year )");
    grammar.rule(
        DurationRules::monthsTo, "the <n> UNITS >> ( to | through | ended | ending ) $M $D?");
    grammar.rule(
        DurationRules::duration,
        "( the | this )? ( RELATION | first | final | latest | recent ) ( few )? <n> ( ( to | or |"
            + " ~ - ~ ) <n> )? $KIND_OF? UNITS",
        "the <n> $KIND_OF? UNITS");
    grammar.rule(DurationRules::vagueUnits, "( the | this )? ( RELATION | recent ) UNITS");
    grammar.rule(DurationRules::bareUnits, "UNITS");
    grammar.rule(DurationRules::vagueDuration, "the ( first | final ) UNITS");
  }

  private static @Nullable Reading duration(Match m, Resolver calendar) {
    Unit unit = m.unit();
    boolean fraction = unit == Unit.QUARTER && !m.has(Kind.RELATION) && m.after().equals("of");
    Relation relation = m.relationOrNull();
    boolean preposition = // 'following two years of digging'
        relation != null && relation.isNarrative() && !m.first().equals("the");
    boolean comparison = m.before().equals("as") && m.has("many");
    if (isAge(m) || isWar(m) || fraction || preposition || comparison) {
      return null;
    }
    double amount = m.amount(0);
    double second = m.amount(1);
    if (!Double.isNaN(second)) {
      amount = Double.NaN;
    }
    return Reading.duration(unit.duration(amount)).with(Modifier.ofAmount(m));
  }

  /// `the first six months of 2022`.
  private static @Nullable Reading monthsOfYear(Match m, Resolver calendar) {
    Reading length = duration(m, calendar);
    int year =
        m.has(Kind.YEAR)
            ? m.value(Kind.YEAR)
            : calendar.year(m.has(Kind.RELATION) ? m.relation() : Relation.SAME);
    int months = months(m);
    if (length == null || year < 0 || months < 1 || months > 12) {
      return length;
    }
    YearMonth first = YearMonth.of(year, m.has("first") ? 1 : 13 - months);
    return length.in(first + "/" + first.plusMonths(months - 1L));
  }

  /// `the three months to July`, `the six months ended June 30`.
  private static @Nullable Reading monthsTo(Match m, Resolver calendar) {
    Reading length = duration(m, calendar);
    int months = months(m);
    Reading last = calendar.monthOfYear(m.value(Kind.MONTH), null, Direction.PAST);
    LocalDateTime start = Period.ofTimex(last.value()).map(Period::start).orElse(null);
    return length == null || start == null || months < 1
        ? length
        : length.in(YearMonth.from(start).minusMonths(months - 1L) + "/" + last.value());
  }

  /// A whole number of months, or 0.
  private static int months(Match m) {
    double amount = m.amount(0);
    return m.unit() == Unit.MONTH && amount == Math.rint(amount) && amount < 100 ? (int) amount : 0;
  }

  /// `two years and eight months`, `1 hour 20 minutes`.
  private static @Nullable Reading compound(Match m, Resolver calendar) {
    Unit large = m.unit(0);
    Unit small = m.unit(1);
    boolean whole = !Double.isNaN(m.amount(0)) && !Double.isNaN(m.amount(1));
    if (!whole || small.compareTo(large) >= 0 || large.compareTo(Unit.YEAR) > 0 || isAge(m)) {
      return null;
    }
    return Reading.duration(Unit.compound(large.duration(m.amount(0)), small.duration(m.amount(1))))
        .with(Modifier.ofAmount(m));
  }

  private static @Nullable Reading hyphenated(Match m, Resolver calendar) {
    Unit unit = m.unit();
    boolean one = !m.has("-");
    if (isAge(m) || isWar(m) || (one && unit == Unit.SECOND) || unit == Unit.QUARTER) {
      return null;
    }
    return Reading.duration(unit.duration(m.amount(0))).with(Modifier.ofAmount(m));
  }

  private static @Nullable Reading halfUnit(Match m, Resolver calendar) {
    Unit unit = m.unit();
    return isAge(m) || unit == Unit.SECOND || unit == Unit.QUARTER
        ? null
        : Reading.duration(
            switch (unit) {
              case CENTURY -> "P50Y";
              case DECADE -> "P5Y";
              default -> unit.duration(0.5);
            });
  }

  private static @Nullable Reading oneUnit(Match m, Resolver calendar) {
    Unit unit = m.unit();
    if (isAge(m) || m.isHyphenated() || NOT_COUNTED.contains(unit)) {
      return null;
    }
    if (m.end() - m.start() == 2 && isRate(m)) {
      return Reading.set(unit.duration(1));
    }
    return Reading.duration(unit.duration(m.has(Kind.HALF) ? 1.5 : 1)).with(Modifier.ofAmount(m));
  }

  /// `90 percent a year`, `twice a week`.
  private static boolean isRate(Match m) {
    Lexemes t = m.tokens();
    int before = m.start() - 1;
    return t.is(before, Kind.NUM)
        || t.is(before, Kind.DECIMAL)
        || t.is(before, Kind.NUMBER_WORD)
        || t.is(before, Kind.COUNTED)
        || RATES.contains(m.before());
  }

  private static Reading vagueUnits(Match m, Resolver calendar) {
    Unit unit = m.unit();
    boolean past =
        unit == Unit.YEAR ? m.has("recent") || m.has("past") : unit == Unit.DAY && m.has("recent");
    return past ? Reading.past() : Reading.duration(unit.duration(Double.NaN));
  }

  private static Reading vagueDuration(Match m, Resolver calendar) {
    return Reading.duration(m.unit().duration(Double.NaN));
  }

  private static @Nullable Reading bareUnits(Match m, Resolver calendar) {
    Unit unit = m.unit();
    boolean introduced =
        BEFORE_SOME_UNITS.contains(m.before()) || AFTER_SOME_UNITS.contains(m.after());
    boolean ofDay = // 'the early hours of Wednesday'
        m.after().equals("of") && !m.tokens().is(m.end() + 1, Kind.DETERMINER) && unit == Unit.HOUR;
    return introduced && !ofDay && !m.after().equals("old") && unit != Unit.QUARTER
        ? Reading.duration(unit.duration(Double.NaN))
        : null;
  }

  /// `six-year-old`, `52 years old`, `years of age`.
  private static boolean isAge(Match m) {
    String second = m.tokens().lower(m.end() + 1);
    return switch (m.after()) {
      case "old", "older", "younger" -> true;
      case "-" -> second.equals("old") || second.equals("olds");
      case "of" -> second.equals("age");
      default -> false;
    };
  }

  /// `the Thirty Years' War`, `the Six-Day War`.
  private static boolean isWar(Match m) {
    Lexemes t = m.tokens();
    int next = m.after().equals("'") ? m.end() + 1 : m.end();
    return t.capital(next) && t.lower(next).equals("war");
  }
}
