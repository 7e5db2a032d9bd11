package dateline.tag.date;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Months: `September`, `early May 2017`, `last March`, `June-July`.
final class MonthRules {
  private static final Set<String> BEFORE_AN_ATTRIBUTE = Set.of("a", "the", "s"); // England's

  /// What stands before a month rather than before a person.
  private static final Set<String> BEFORE_ANY_MONTH = Set.of("in", "since", "until", "during");

  private MonthRules() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.rule(
        MonthRules::monthWithYear,
        "$EARLY? $M ( of | , )? YEAR",
        "$EDGE $M ( of | , )? YEAR",
        "( $EARLY | $EDGE )? $M ,? ( of )? $REL year",
        "( $EARLY | $EDGE )? $REL year ' s $M",
        "$EARLY? $M >> ( $TO | and | or ) $EARLY? $M ( of | , )? YEAR");
    grammar.rule(MonthRules::monthWithSpelledYear, "$M ( of | , )? TEEN TENS ( -? NUMBER_WORD )?");
    grammar.rule(MonthRules::monthsOfYear, "$M ~ - ~ $M ( ,? YEAR )?");
    grammar.rule(
        MonthRules::month,
        "( $EARLY | $EDGE | the )? $M",
        "( $EARLY | $EDGE | the | this )? RELATION $EARLY? $M",
        "the month of $M ( ,? YEAR )?");
  }

  private static @Nullable Reading monthWithYear(Match m, Resolver calendar) {
    int year = YearRules.year(m, calendar);
    return year < 0
        ? calendar.monthOfYear(m.value(Kind.MONTH), null, m.direction()).with(Modifier.of(m))
        : Resolver.month(year, m.value(Kind.MONTH)).with(Modifier.of(m));
  }

  private static Reading monthWithSpelledYear(Match m, Resolver calendar) {
    return Resolver.month(YearRules.spelledYear(m), m.value(Kind.MONTH));
  }

  private static @Nullable Reading monthsOfYear(Match m, Resolver calendar) {
    int from = m.value(Kind.MONTH);
    int to = m.value(Kind.MONTH, 1);
    if (to <= from || m.tokens().is(m.token(Kind.MONTH, 0) + 1, Kind.DAY)) {
      return null;
    }
    int year = m.value(Kind.YEAR);
    Reading last =
        year >= 0 ? Resolver.month(year, to) : calendar.monthOfYear(to, null, m.direction());
    String first = last.value().substring(0, 5) + String.format(Locale.ROOT, "%02d", from);
    return Reading.date(first + "/" + last.value(), "months of a year: " + last.how());
  }

  private static @Nullable Reading month(Match m, Resolver calendar) {
    if (m.startsWithPreposition()) {
      return null;
    }
    boolean named = m.has(Kind.RELATION) || m.has("month");
    String mod = Modifier.of(m);
    boolean determined = m.tokens().lower(m.start()).equals("the") && !named && mod == null;
    if (determined || (!named && !isMonth(m, calendar))) {
      return null;
    }
    if (m.has(Kind.YEAR)) {
      return Resolver.month(m.value(Kind.YEAR), m.value(Kind.MONTH));
    }
    return calendar.monthOfYear(m.value(Kind.MONTH), m.relationOrNull(), m.direction()).with(mod);
  }

  /// `England's May elections`, `a March flight`.
  private static boolean isAttribute(Match m) {
    return BEFORE_AN_ATTRIBUTE.contains(m.before())
        && m.isBeforeNoun()
        && !m.tokens().capital(m.end());
  }

  /// Whether a month without day and year is one, and not a name or a verb.
  private static boolean isMonth(Match m, Resolver calendar) {
    Lexemes t = m.tokens();
    int i = m.token(Kind.MONTH, 0);
    String word = t.lower(i);
    String before = m.before();
    boolean introduced = m.isIntroduced() || m.start() < i;
    boolean abbreviated = t.is(i, Kind.MONTH_ABBREVIATION);
    if (abbreviated) {
      return introduced
          && !before.equals("and")
          && !before.equals("or")
          && !m.isHyphenated()
          && (m.end() > i + 1 || !t.capital(i + 1) || t.is(i + 1, Kind.DAY));
    }
    boolean loud =
        t.end(i) - t.start(i) > 1 && Character.isUpperCase(t.text().charAt(t.start(i) + 1));
    if (word.equals("may") && calendar.anchors().mayIsSomebody()) {
      boolean owner = m.after().equals("'"); // 'in May's cabinet'
      return BEFORE_ANY_MONTH.contains(before) && !owner && !loud;
    }
    if (word.equals("may") || word.equals("march")) {
      return (introduced || isAttribute(m)) && !loud && !before.equals("as");
    }
    if (!t.capital(i)) {
      return introduced;
    }
    // 'June Carter', 'Mr. August'
    boolean joined = before.equals("and") || before.equals("or");
    boolean named =
        t.capital(i + 1) && t.letters(i + 1) && m.end() == i + 1 && (!introduced || joined);
    return !named;
  }
}
