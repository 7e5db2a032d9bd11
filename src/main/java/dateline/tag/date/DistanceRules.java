package dateline.tag.date;

import org.jspecify.annotations.Nullable;

/// Distances in time: `two years ago`, `a week later`, `a month earlier`.
final class DistanceRules {
  private DistanceRules() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.part(
        "SPAN",
        "( $ABOUT | over )? ( <n> ( UNITS | UNIT ) | ARTICLE UNIT | ARTICLE UNIT or ( so | two ) |"
            + " ARTICLE UNIT and ARTICLE HALF | <n> or <n> UNITS | <n> to <n> UNITS )");
    grammar.rule((m, c) -> span(m, c, -1, false), "$SPAN ago");
    grammar.rule(DistanceRules::agoThis, "( <n> UNITS | ARTICLE UNIT ) ago ( today | this UNIT )");
    grammar.rule((m, c) -> span(m, c, 1, false), "$SPAN from now");
    grammar.rule(
        (m, c) -> span(m, c, -1, true), "$SPAN ( earlier | previously | before that | prior )");
    grammar.rule((m, c) -> span(m, c, 1, true), "$SPAN ( later | afterwards | afterward )");
    grammar.rule((m, c) -> Reading.past(), "UNITS ago", "long ago | some time ago");
  }

  /// `ten years ago today`, `a year ago this week`.
  private static @Nullable Reading agoThis(Match m, Resolver calendar) {
    double amount = m.hasAmount() ? m.amount(0) : 1;
    boolean whole = amount == Math.rint(amount) && m.unit().compareTo(Unit.DAY) >= 0;
    Unit exactly = m.has("today") ? Unit.DAY : m.unit(1);
    return whole ? calendar.ago(Math.round(amount), m.unit(), exactly) : null;
  }

  private static @Nullable Reading span(Match m, Resolver calendar, int sign, boolean narrative) {
    Unit unit = m.unit();
    boolean length = m.has("that") && m.before().equals("for"); // for a decade before that
    if (length || (narrative && unit.compareTo(Unit.DAY) < 0)) {
      return null;
    }
    double amount = m.hasAmount() ? m.amount(0) : m.has(Kind.HALF) ? 1.5 : 1;
    if (Double.isNaN(amount)) {
      return Reading.date(sign < 0 ? "PAST_REF" : "FUTURE_REF", "vague");
    }
    if (unit == Unit.DECADE || unit == Unit.CENTURY || unit == Unit.MILLENNIUM) {
      amount *= unit == Unit.DECADE ? 10 : unit == Unit.CENTURY ? 100 : 1000;
      unit = Unit.YEAR;
    }
    if (unit == Unit.YEAR && amount > 2000) {
      return Reading.date(sign < 0 ? "PAST_REF" : "FUTURE_REF", "further than a calendar reaches");
    }
    long steps = sign * Math.round(amount);
    if (amount != Math.rint(amount)) { // two and a half years ago
      Unit finer = unit == Unit.YEAR ? Unit.MONTH : unit;
      steps = sign * Math.round(unit == Unit.YEAR ? amount * 12 : amount);
      unit = finer;
    }
    Reading reading =
        narrative ? calendar.fromText(unit, steps) : calendar.fromPublication(unit, steps);
    return reading.with(Modifier.ofAmount(m));
  }
}
