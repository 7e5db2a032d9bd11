package dateline.tag.date;

import org.jspecify.annotations.Nullable;

/// Words that narrow a time down or make it less exact, and the TIMEX3 `mod` that they mean.
final class Modifier {
  private Modifier() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.part("EARLY", "( very? early | late | mid | middle | earlier | later ) -?");
    grammar.part(
        "EDGE",
        "the? very? ( beginning | start | middle | end | close | dawn | rest | remainder ) of");
    grammar.part(
        "ABOUT",
        "nearly | at least | more than | less than | fewer than | no more than | up to | at most"
            + " | well over");
  }

  /// Which part of a calendar unit is meant: `early 2018`, `the end of the month`.
  static @Nullable String of(Match m) {
    if (m.has("early") || m.has("beginning") || m.has("start") || m.has("dawn")) {
      return "START";
    }
    if (m.has("late") || m.has("end") || m.has("close")) {
      return "END";
    }
    return m.has("mid") || m.has("middle") ? "MID" : null;
  }

  /// How exact an amount is: `at least two years`, `about a week`.
  static @Nullable String ofAmount(Match m) {
    if (m.has("at") && m.has("least")) {
      return "EQUAL_OR_MORE";
    }
    if (m.has("no") || m.has("up") || m.has("most")) {
      return "EQUAL_OR_LESS";
    }
    if (m.has("less") || m.has("fewer") || m.has("nearly")) {
      return "LESS_THAN";
    }
    if ((m.has("more") && m.has("than")) || m.has("over")) {
      return "MORE_THAN";
    }
    return switch (m.before()) {
      case "about", "around", "almost", "roughly", "approximately", "some" -> "APPROX";
      default -> m.has("so") ? "APPROX" : null;
    };
  }
}
