package dateline.tag.person;

import dateline.text.Tokens;

/// What the title before a name tells of its bearer.
enum Cue {
  NONE,
  FEMALE,
  MALE,
  /// A title that goes with a given name: `King Salman`.
  KING,
  QUEEN;

  /// The cue of the words before token `first`.
  static Cue before(Tokens tokens, int first) {
    if (first == 0 || tokens.paragraphStart(first)) {
      return NONE;
    }
    int at = tokens.word(first - 1).equals(".") && first > 1 ? first - 2 : first - 1;
    return switch (plain(tokens.word(at))) {
      case "king", "prince", "pope", "emir", "sultan" -> KING;
      case "queen", "princess" -> QUEEN;
      case String title when Titles.isFemale(title) -> FEMALE;
      case String title when Titles.isMale(title) -> MALE;
      default -> NONE;
    };
  }

  /// A word as titles are listed: folded, without its full stop.
  static String plain(String word) {
    String folded = Spelling.fold(word);
    return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
  }

  boolean isRoyal() {
    return this == KING || this == QUEEN;
  }

  /// Whether the bearers of both cues may be one person.
  boolean fits(Cue other) {
    return this == NONE || other == NONE || isFemale() == other.isFemale();
  }

  private boolean isFemale() {
    return this == FEMALE || this == QUEEN;
  }
}
