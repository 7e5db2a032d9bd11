package dateline.tag.date;

import java.util.Set;

/// Decides about words that are often something else: `May` the verb and the name, `fall`,
/// `second`, four digits that count things.
final class Ambiguity {
  private static final Set<String> BEFORE_A_TIME =
      Set.of(
          "in",
          "of",
          "since",
          "by",
          "until",
          "till",
          "from",
          "to",
          "through",
          "during",
          "last",
          "next",
          "this",
          "before",
          "after",
          "for",
          "between",
          "throughout",
          "around",
          "about",
          "each",
          "every",
          "circa",
          "c",
          "late",
          "early",
          "mid",
          "later",
          "earlier",
          "on",
          "past",
          "and",
          "or",
          "than",
          "into",
          "as",
          "beyond",
          "ended",
          "ending",
          "starting",
          "beginning");

  private static final Set<String> BEFORE_A_YEAR =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "from",
          "through",
          "during",
          "before",
          "after",
          "between",
          "throughout",
          "circa",
          "late",
          "early",
          "mid",
          "by",
          "year",
          "ad",
          "and",
          "to",
          "of");

  private static final Set<String> BEFORE_A_COUNT =
      Set.of(
          "some",
          "nearly",
          "almost",
          "over",
          "than",
          "least",
          "most",
          "approximately",
          "roughly",
          "no",
          "nr",
          "resolution",
          "resolutions",
          "number",
          "flight",
          "unscr",
          "route",
          "highway",
          "article",
          "section",
          "room",
          "page",
          "boeing",
          "mark",
          "line",
          "act",
          "model",
          "serial",
          "interstate",
          "another",
          "exactly",
          "$",
          "€",
          "£",
          "¥",
          "#",
          "rs",
          "us",
          "x",
          "dlrs",
          "dollars",
          "euros",
          "usd",
          "eur",
          "figure",
          "close",
          "low",
          "high");

  private static final Set<String> SEASON_COMPOUNDS =
      Set.of("olympics", "games", "olympic", "break", "roll", "water", "rolls", "palace", "rain");

  private Ambiguity() {}

  /// Whether a month without day and year is one, and not a name or a verb.
  static boolean isMonth(Match m) {
    Lexemes t = m.tokens();
    int i = m.token(Kind.MONTH, 0);
    String word = t.lower(i);
    String before = t.lower(m.start() - 1);
    boolean introduced = BEFORE_A_TIME.contains(before) || m.start() < i;
    boolean abbreviated = t.is(i, Kind.MONTH_ABBREVIATION);
    if (abbreviated) {
      return introduced
          && !before.equals("and")
          && !before.equals("or")
          && (m.end() > i + 1 || !t.capital(i + 1) || t.is(i + 1, Kind.DAY));
    }
    boolean loud =
        t.end(i) - t.start(i) > 1 && Character.isUpperCase(t.text().charAt(t.start(i) + 1));
    if (word.equals("may") || word.equals("march")) {
      return introduced && !loud && !before.equals("as");
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

  /// Whether four digits on their own are a year, and not a count or a number of something.
  static boolean isYear(Match m) {
    Lexemes t = m.tokens();
    int i = m.token(Kind.YEAR, 0);
    int year = t.value(i);
    String before = t.lower(m.start() - 1);
    String after = t.lower(i + 1);
    if (m.start() < i) {
      return year >= 1000;
    }
    if (BEFORE_A_COUNT.contains(before)
        || (before.equals(".") && BEFORE_A_COUNT.contains(t.lower(m.start() - 2)))
        || after.equals("%")
        || (after.equals("-") && t.glued(i + 1) && t.glued(i + 2))
        || (after.equals(".") && t.lower(i + 2).equals("com"))
        || (before.equals("-") && t.glued(i) && t.capital(i - 2))
        || (before.equals("/") && t.glued(i))) {
      return false;
    }
    boolean introduced = BEFORE_A_YEAR.contains(before);
    if (t.is(i + 1, Kind.COUNTED) && !(introduced && year % 10 != 0)) {
      return false;
    }
    if (year < 1900 || year > 2060) {
      return introduced && year >= 1400 && !before.equals("to") && !before.equals("of");
    }
    if (introduced || before.equals("the") || before.equals("(") || before.equals(",")) {
      return true;
    }
    return year >= 1950;
  }

  /// Whether a season is one, and not a fall or a spring.
  static boolean isSeason(Match m) {
    Lexemes t = m.tokens();
    int i = m.token(Kind.SEASON, 0);
    String word = t.lower(i);
    String before = t.lower(m.start() - 1);
    if (SEASON_COMPOUNDS.contains(t.lower(i + 1))
        || (t.capital(i) && t.capital(i - 1) && i == m.start())) {
      return false;
    }
    boolean related = m.has(Kind.RELATION) || m.has(Kind.YEAR);
    if (word.equals("fall")) {
      return related
          || ((before.equals("in")
                  || before.equals("by")
                  || before.equals("since")
                  || before.equals("until")
                  || before.equals("during"))
              && t.lower(i - 1).equals("the")
              && !t.lower(i + 1).equals("of"))
          || (m.start() < i && !t.lower(i - 1).equals("the"));
    }
    if (word.equals("spring")) {
      return related
          || (BEFORE_A_TIME.contains(before)
              && !before.equals("to")
              && !t.lower(i + 1).equals("from"))
          || m.start() < i;
    }
    return true;
  }
}
