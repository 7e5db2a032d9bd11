package dateline.tag.date;

import java.util.List;

/// Reads amounts: `5`, `1,500`, `2 1/2`, `1.5`, `twenty-four`, `a dozen`, `two and a half`,
/// `two-and-a-half`, `half a`, `a few`, `a couple of`.
final class Amounts {
  /// Values of a [Kind#QUANTIFIER] that gives no number.
  static final int UNKNOWN = 0;

  /// As [#UNKNOWN], for what may have an article: `a few`.
  static final int UNKNOWN_WITH_ARTICLE = -1;

  /// The words that stand inside amounts. The lexicon must know them.
  static final List<String> JOINTS = List.of("and", "of", "-", "/", "½");

  private static final long STARTS =
      Kind.NUM.bit()
          | Kind.DECIMAL.bit()
          | Kind.NUMBER_WORD.bit()
          | Kind.QUANTIFIER.bit()
          | Kind.ARTICLE.bit()
          | Kind.HALF.bit();

  private final int and;
  private final int of;
  private final int dash;
  private final int slash;
  private final int oneHalf;

  /// The amount last read; not a number for an unknown many (`several`).
  private double value;

  Amounts(Lexicon lexicon) {
    and = lexicon.id("and");
    of = lexicon.id("of");
    dash = lexicon.id("-");
    slash = lexicon.id("/");
    oneHalf = lexicon.id("½");
  }

  static boolean startsWith(long kinds) {
    return (kinds & STARTS) != 0;
  }

  double value() {
    return value;
  }

  /// Reads the amount that starts at token `i`.
  ///
  /// @return the token after it, or -1 if there is none
  int read(Lexemes t, int i) {
    if (t.is(i, Kind.HALF)) {
      value = 0.5;
      return t.is(i + 1, Kind.ARTICLE) ? i + 2 : -1;
    }
    boolean article = t.is(i, Kind.ARTICLE);
    int at = article ? i + 1 : i;
    if (t.is(at, Kind.QUANTIFIER) && !(article && t.value(at) == UNKNOWN)) {
      value = t.value(at) <= 0 ? Double.NaN : t.value(at);
      return t.isWord(at + 1, of) ? at + 2 : at + 1;
    }
    if (article && !(t.is(at, Kind.NUMBER_WORD) && t.value(at) >= 12)) {
      return -1;
    }
    if (t.is(at, Kind.NUMBER_WORD)) {
      at = words(t, at);
    } else if (t.is(at, Kind.NUM)) {
      value = t.value(at++);
      if (t.is(at, Kind.NUMBER_WORD) && t.value(at) >= 100) {
        value *= t.value(at++);
      } else if (t.is(at, Kind.NUM)
          && t.isWord(at + 1, slash)
          && t.is(at + 2, Kind.NUM)
          && t.value(at + 2) > 0) {
        value += (double) t.value(at) / t.value(at + 2);
        at += 3;
      }
    } else if (t.is(at, Kind.DECIMAL)) {
      value = Double.parseDouble(t.text().substring(t.start(at), t.end(at)));
      at++;
    } else {
      return -1;
    }
    int half = half(t, at);
    value += half > at ? 0.5 : 0;
    return half;
  }

  /// The token after `½`, `and a half` or `-and-a-half` at token `i`; `i` if there is none of them.
  private int half(Lexemes t, int i) {
    if (t.isWord(i, oneHalf)) {
      return i + 1;
    }
    int step = t.isWord(i, dash) && t.glued(i) ? 2 : 1; // whether each word has a hyphen before it
    int first = i + step - 1;
    return t.isWord(first, and)
            && t.is(first + step, Kind.ARTICLE)
            && t.is(first + 2 * step, Kind.HALF)
        ? first + 2 * step + 1
        : i;
  }

  /// `two hundred and ten`, `twenty-four`. Stops where a second number starts (`nineteen ninety`).
  private int words(Lexemes t, int from) {
    long total = 0;
    long current = 0;
    int i = from;
    while (t.is(i, Kind.NUMBER_WORD)) {
      int word = t.value(i);
      if (word >= 100) {
        current = Math.max(1, current) * word;
        if (word >= 1000) {
          total += current;
          current = 0;
        }
      } else if (word == 12 && current > 0 && current < 10) { // two dozen
        current *= 12;
      } else if (current % 100 == 0 || (current % 10 == 0 && word < 10 && current % 100 > 10)) {
        current += word;
      } else {
        break;
      }
      i++;
      if (total > 1_000_000 || current > 1_000_000) {
        break;
      }
      boolean joined = t.isWord(i, dash) || (t.isWord(i, and) && current % 100 == 0 && current > 0);
      if (joined && t.is(i + 1, Kind.NUMBER_WORD)) {
        i++;
      }
    }
    if (t.isWord(i - 1, dash) || t.isWord(i - 1, and)) {
      i--;
    }
    value = total + current;
    return i;
  }
}
