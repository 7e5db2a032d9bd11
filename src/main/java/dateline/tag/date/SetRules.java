package dateline.tag.date;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Repeated times: `every day`, `weekly`, `twice a year`.
final class SetRules {
  private SetRules() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.rule(SetRules::periodic, "PERIODIC");
    grammar.rule(
        SetRules::everyUnit,
        "( every | each ) ( single )? UNIT",
        "every ( <n> | other | ORDINAL ) ( UNIT | UNITS )");
    grammar.rule(
        (m, c) -> Reading.set(String.format(Locale.ROOT, "XXXX-%02d", m.value(Kind.MONTH))),
        "( every | each ) $M");
    grammar.rule(
        (m, c) -> Reading.set("XXXX-" + Vocabulary.SEASONS.get(m.value(Kind.SEASON))),
        "( every | each ) SEASON");
    grammar.rule(
        (m, c) -> Reading.set("XXXX-XX-XXT" + Vocabulary.PARTS.get(m.value(Kind.PART_OF_DAY))),
        "( every | each ) PART_OF_DAY");
    grammar.rule(
        (m, c) -> Reading.set(m.unit().duration(1)), "( per | ( once | twice ) ARTICLE ) UNIT");
  }

  /// Not `Daily Mail`.
  private static @Nullable Reading periodic(Match m, Resolver calendar) {
    Lexemes t = m.tokens();
    boolean name = t.capital(m.start()) && t.capital(m.end()) && !m.after().equals("\"");
    return name ? null : Reading.set(Unit.of(m.value(Kind.PERIODIC)).duration(1));
  }

  private static @Nullable Reading everyUnit(Match m, Resolver calendar) {
    double amount = m.has("other") ? 2 : m.has(Kind.ORDINAL) ? m.value(Kind.ORDINAL) : m.amount(0);
    boolean single = Double.isNaN(amount) && !m.hasAmount();
    return Reading.set(m.unit().duration(single ? 1 : amount));
  }
}
