package dateline.tag.date;

import java.util.Set;

/// Whether the text around an expression looks back or ahead.
enum Direction {
  PAST,
  FUTURE,
  UNCLEAR;

  /// How many tokens are searched on either side.
  private static final int REACH = 20;

  /// How near a participle must be to outweigh a `will` further off.
  private static final int NEAR = 3;

  /// How many tokens may stand before an expression that opens its sentence.
  private static final int OPENING = 3;

  private static final Set<String> BEHIND_SET = Set.of("to", "for");

  /// `is to meet`, `agreed to meet`.
  private static final Set<String> BEFORE_TO =
      Set.of("is", "are", "agreed", "ordered", "invited", "threatened", "urged");

  /// Looks for what governs the expression `[start, end)`: the preposition before it; then cues to
  /// the left within the sentence, where a verb form that is near decides and one further off only
  /// if nothing looks ahead; then the first cue to the right.
  static Direction around(Lexemes t, int start, int end, boolean nearest) {
    Direction preposition = preposition(t, start);
    if (preposition != UNCLEAR) {
      return preposition;
    }
    boolean past = false;
    boolean opening = true; // whether little stands before the expression in its sentence
    boolean comma = false;
    for (int i = start - 1; i >= Math.max(0, start - REACH) && !endsSentence(t, i); i--) {
      comma |= t.lower(i).equals(",");
      opening = start - i <= OPENING;
      Direction cue = cue(t, i);
      if (cue == FUTURE && !(comma && t.lower(i).equals("ahead"))) {
        return FUTURE;
      }
      if (cue == PAST && (nearest || start - i <= NEAR)) {
        return PAST;
      }
      past |= cue == PAST && !reports(t.lower(i));
    }
    if (past) {
      return PAST;
    }
    if (nearest && !opening) {
      return UNCLEAR;
    }
    for (int i = end; i < Math.min(t.size(), end + REACH) && !endsSentence(t, i); i++) {
      Direction cue = cue(t, i);
      if (cue != UNCLEAR) {
        return cue;
      }
    }
    return t.lower(start - 1).equals("by") ? FUTURE : UNCLEAR;
  }

  private static Direction preposition(Lexemes t, int start) {
    return switch (t.lower(start - 1)) {
      case "since", "ended", "dated" -> PAST;
      case "until", "till", "before", "through", "starting", "beginning", "effective", "upcoming" ->
          FUTURE;
      case "as" -> // as soon as, as early as
          switch (t.lower(start - 2)) {
            case "soon", "early", "late" -> t.lower(start - 3).equals("as") ? FUTURE : UNCLEAR;
            default -> UNCLEAR;
          };
      default -> UNCLEAR;
    };
  }

  /// Verbs of reporting: what they report may lie ahead.
  private static boolean reports(String verb) {
    return switch (verb) {
      case "said",
          "says",
          "told",
          "added",
          "reported",
          "announced",
          "stated",
          "noted",
          "declared",
          "stressed",
          "warned",
          "confirmed",
          "was",
          "were",
          "had",
          "has",
          "have" ->
          true;
      default -> false;
    };
  }

  private static Direction cue(Lexemes t, int i) {
    if (t.is(i, Kind.FUTURE_CUE) && !t.is(i, Kind.MONTH)) {
      if (t.lower(i).startsWith("plan") && !t.lower(i + 1).equals("to") && !t.endsWith(i, "ed")) {
        return UNCLEAR; // the noun
      }
      if (t.lower(i).equals("set") && !BEHIND_SET.contains(t.lower(i + 1))) {
        return UNCLEAR;
      }
      boolean overtaken = t.lower(i - 1).equals("been") && t.lower(i - 2).equals("had");
      return overtaken ? PAST : FUTURE;
    }
    if (t.lower(i).equals("won") && t.glued(i + 1) && !t.letters(i + 1)) {
      return FUTURE; // won't
    }
    if (t.lower(i).equals("to") && BEFORE_TO.contains(t.lower(i - 1))) {
      return FUTURE;
    }
    if (!t.is(i, Kind.PAST_CUE) && !isParticiple(t, i)) {
      return UNCLEAR;
    }
    return t.lower(i - 1).equals("be") ? FUTURE : PAST; // 'to be held', 'will be held'
  }

  /// Verbs in -ed; not `need`, `succeed`, `an unspecified`.
  private static boolean isParticiple(Lexemes t, int i) {
    return t.letters(i)
        && !t.is(i - 1, Kind.DETERMINER)
        && t.endsWith(i, "ed")
        && (!t.endsWith(i, "eed") || t.endsWith(i, "greed"));
  }

  private static boolean endsSentence(Lexemes t, int i) {
    char c = t.first(i);
    if (c == '!' || c == '?' || c == ';') {
      return true;
    }
    boolean abbreviation =
        i > 0 && (t.is(i - 1, Kind.MONTH_ABBREVIATION) || t.end(i - 1) - t.start(i - 1) == 1);
    return c == '.' && !abbreviation && !t.glued(i + 1) && t.capital(i + 1);
  }
}
