package dateline.tag.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What has no place on the calendar: `now`, `recently`, `the near future`.
final class VagueRules {
  private static final Set<String> COMPARING = Set.of("as", "too", "that");

  private VagueRules() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.rule(VagueRules::now, "now | right now | just now");
    grammar.rule(
        (m, c) -> Reading.present(),
        "currently | current | presently | nowadays",
        "these days | at present | at this moment | at the moment");
    grammar.rule(VagueRules::recently, "more? recently | lately");
    grammar.rule((m, c) -> Reading.past(), "recent");
    grammar.rule(VagueRules::thePast, "the ( distant | recent )? past");
    grammar.rule(VagueRules::future, "the? ( near | foreseeable | distant | immediate )? future");
    grammar.rule(VagueRules::soon, "as soon as possible | soon");
    grammar.rule(
        (m, c) -> m.has("short") || m.has("near") ? Reading.future() : null,
        "the ( short | long | near | medium ) term");
  }

  private static @Nullable Reading now(Match m, Resolver calendar) {
    return m.isHyphenated() ? null : Reading.present();
  }

  /// Not `as recently as May`.
  private static @Nullable Reading recently(Match m, Resolver calendar) {
    return m.before().equals("as") ? null : Reading.past();
  }

  /// Not `the past three`, `the past tense`.
  private static @Nullable Reading thePast(Match m, Resolver calendar) {
    Lexemes t = m.tokens();
    boolean counted =
        t.is(m.end(), Kind.NUM)
            || t.is(m.end(), Kind.NUMBER_WORD)
            || t.is(m.end(), Kind.QUANTIFIER);
    return counted || m.after().matches("tense|president|participle|generations?|seasons?")
        ? null
        : Reading.past();
  }

  /// `the future of the city` is no date.
  private static @Nullable Reading future(Match m, Resolver calendar) {
    return m.after().equals("of") ? null : Reading.future();
  }

  /// Not `soon after`, `too soon`.
  private static @Nullable Reading soon(Match m, Resolver calendar) {
    boolean comparison =
        COMPARING.contains(m.before()) || m.after().equals("after") || m.after().equals("as");
    return comparison && !m.has("possible") ? null : Reading.future();
  }
}
