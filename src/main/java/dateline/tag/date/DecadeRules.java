package dateline.tag.date;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decades and centuries: `the 1990s`, `the late eighties`, `the 19th century`.
final class DecadeRules {
  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "their", "my", "our", "your", "its");

  private DecadeRules() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.rule(
        DecadeRules::decade,
        "( the | $EDGE )? $EARLY? DECADE",
        "the $EARLY? ' ~ DECADE",
        "$EARLY? ' ~ DECADE",
        "the $EARLY? YEAR ~ ' ~ s",
        "( the | nineteen ) $EARLY? DECADE_WORD");
    grammar.rule(
        DecadeRules::century,
        "the? $EARLY? ORDINAL -? century ( b ~ c | bc | bce )?",
        "$EDGE the ORDINAL century");
    grammar.part("CENTURY", "( the | this ) ( ORDINAL -? )? century");
    grammar.rule(DecadeRules::halfOfCentury, "the ( first | second ) half of $CENTURY");
    grammar.rule(DecadeRules::decadeOfCentury, "the ORDINAL decade of $CENTURY");
    grammar.rule(DecadeRules::centuries, "the? ORDINAL ( $TO | and ) the? ORDINAL centuries");
  }

  private static @Nullable Reading decade(Match m, Resolver calendar) {
    int year;
    if (m.has(Kind.DECADE_WORD)) {
      year = 1900 + m.value(Kind.DECADE_WORD);
      if (m.after().equals("of")) {
        return null;
      }
    } else {
      year = m.has(Kind.DECADE) ? m.value(Kind.DECADE) : m.value(Kind.YEAR);
      if (year % 10 != 0) {
        return null;
      }
      if (year < 100) {
        boolean age = POSSESSIVES.contains(m.before()) || isAgeGroup(m); // in his 40s
        if (age || (year < 20 && !m.has("'"))) {
          return null;
        }
        year += year < 20 ? 2000 : 1900;
      }
    }
    return Reading.date(String.format(Locale.ROOT, "%03d", year / 10), "a decade")
        .with(Modifier.of(m));
  }

  private static @Nullable Reading century(Match m, Resolver calendar) {
    int ordinal = m.value(Kind.ORDINAL);
    if (ordinal < 1 || ordinal > 30) {
      return null;
    }
    String era = m.has("bc") || m.has("bce") ? "BC" : "";
    return Reading.date(String.format(Locale.ROOT, "%s%02d", era, ordinal - 1), "a century")
        .with(Modifier.of(m));
  }

  private static @Nullable Reading halfOfCentury(Match m, Resolver calendar) {
    Reading century = century(m.value(Kind.ORDINAL), calendar);
    return century == null ? null : century.with(m.has("first") ? "START" : "END");
  }

  /// `the first decade of the 21st century`.
  private static @Nullable Reading decadeOfCentury(Match m, Resolver calendar) {
    Reading century = century(m.value(Kind.ORDINAL, 1), calendar);
    int decade = m.value(Kind.ORDINAL);
    return century == null || decade < 1 || decade > 10
        ? null
        : Reading.date(century.value() + (decade - 1), "a decade of " + century.how());
  }

  /// A century by its number, or that of the publication where there is none.
  private static @Nullable Reading century(int ordinal, Resolver calendar) {
    if (ordinal < 0) {
      return calendar.unit(Unit.CENTURY, Relation.THIS);
    }
    return ordinal < 1 || ordinal > 30
        ? null
        : Reading.date(String.format(Locale.ROOT, "%02d", ordinal - 1), "a century");
  }

  private static @Nullable Reading centuries(Match m, Resolver calendar) {
    int from = m.value(Kind.ORDINAL);
    int to = m.value(Kind.ORDINAL, 1);
    return from < 1 || to <= from || to > 30
        ? null
        : Reading.date(
            String.format(Locale.ROOT, "%02d/%02d", from - 1, to - 1),
            "centuries from first to last");
  }

  /// `the over-50s`, `under 30s`.
  private static boolean isAgeGroup(Match m) {
    String word = m.before().equals("-") ? m.tokens().lower(m.start() - 2) : m.before();
    return word.equals("over") || word.equals("under");
  }
}
