package dateline.tag.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Seasons: `last spring`, `the winter of 2012`.
final class SeasonRules {
  private static final Set<String> COMPOUNDS =
      Set.of("olympics", "games", "olympic", "break", "roll", "water", "rolls", "palace", "rain");

  private static final Set<String> BEFORE_THE_FALL = Set.of("in", "by", "since", "until", "during");

  private SeasonRules() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.rule(
        SeasonRules::season,
        "( $EARLY | $EDGE )? ( the )? $EARLY? SEASON ( ( of )? $YR )?",
        "( the )? SEASON ( of )? YEAR ~ ( - | / ) ~ ( TWO_DIGITS | YEAR )",
        "( $EARLY | $EDGE )? ( the | this )? $EARLY? RELATION $EARLY? SEASON",
        "$REL year ' s SEASON",
        "SEASON ' ~ TWO_DIGITS",
        "the? YEAR SEASON");
  }

  private static @Nullable Reading season(Match m, Resolver calendar) {
    if (!isSeason(m)) {
      return null;
    }
    int year =
        m.has("'") && m.has(Kind.TWO_DIGITS)
            ? YearRules.ofTwoDigits(m.value(Kind.TWO_DIGITS))
            : YearRules.year(m, calendar);
    Relation relation = m.has("year") ? null : m.relationOrNull();
    return calendar
        .season(m.value(Kind.SEASON), year, relation, m.direction())
        .with(Modifier.of(m));
  }

  /// Whether a season is one, and not a fall or a spring.
  private static boolean isSeason(Match m) {
    Lexemes t = m.tokens();
    int i = m.token(Kind.SEASON, 0);
    boolean before = t.capital(i - 1) && i == m.start();
    boolean after = t.capital(i + 1) && t.letters(i + 1) && i + 1 == m.end();
    boolean name = t.capital(i) && (before || after); // Summer Smith, the Arab Spring
    if (name || COMPOUNDS.contains(t.lower(i + 1))) {
      return false;
    }
    boolean related = m.has(Kind.RELATION) || m.has(Kind.YEAR);
    return related
        || switch (t.lower(i)) {
          case "fall" -> isFall(m, i);
          case "spring" -> isSpring(m, i);
          default -> true;
        };
  }

  /// `in the fall`, `early fall`.
  private static boolean isFall(Match m, int i) {
    Lexemes t = m.tokens();
    return t.lower(i - 1).equals("the")
        ? BEFORE_THE_FALL.contains(m.before()) && !t.lower(i + 1).equals("of")
        : m.start() < i;
  }

  /// `in spring`, `the spring`.
  private static boolean isSpring(Match m, int i) {
    boolean verb = m.before().equals("to") || m.tokens().lower(i + 1).equals("from");
    return m.start() < i || (m.isIntroduced() && !verb);
  }
}
