package dateline.article;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Ends of sentences, well enough to cut a long paragraph where a reader would.
final class Sentences {
  /// Longer paragraphs are cut.
  static final int LONG = 1200;

  /// About as long as a piece becomes.
  private static final int PIECE = 700;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "brig", "adm",
          "sen", "rep", "gov", "pres", "st", "no", "nos", "vs", "jan", "feb", "mar", "apr", "jun",
          "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc", "co", "corp", "ltd", "jr", "sr",
          "rev", "hon", "etc", "mt", "ft", "approx", "dept", "fig", "art", "al");

  private Sentences() {}

  /// Whether a stretch ends with a sentence's last mark, closing quotes and brackets apart.
  static boolean endsLikeOne(String text, int start, int end) {
    int at = end - 1;
    while (at >= start && isCloser(text.charAt(at))) {
      at--;
    }
    return at >= start && isStop(text.charAt(at));
  }

  /// A paragraph in pieces of some sentences each, itself if it is not long.
  static List<Span> pieces(String text, Span paragraph) {
    if (paragraph.length() <= LONG) {
      return List.of(paragraph);
    }
    List<Span> pieces = new ArrayList<>();
    int count = (paragraph.length() + PIECE - 1) / PIECE;
    int goal = paragraph.length() / count;
    int start = paragraph.start();
    while (paragraph.end() - start > LONG) {
      int cut = cut(text, start, start + goal, Math.min(paragraph.end(), start + LONG));
      int end = cut;
      while (end > start && Paragraphs.isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (end > start) {
        pieces.add(new Span(start, end));
      }
      start = cut;
      while (start < paragraph.end() && Paragraphs.isSpace(text.charAt(start))) {
        start++;
      }
    }
    if (start < paragraph.end()) {
      pieces.add(new Span(start, paragraph.end()));
    }
    return pieces;
  }

  /// Where to cut: the sentence end nearest to the goal, else white space, else anywhere.
  private static int cut(String text, int start, int goal, int limit) {
    int best = -1;
    for (int i = start + 1; i < limit; i++) {
      if (isSentenceEnd(text, start, i)) {
        if (best < 0 || Math.abs(i - goal) <= Math.abs(best - goal)) {
          best = i;
        } else {
          break;
        }
      }
    }
    if (best > 0 && best - start >= PIECE / 4) {
      return best;
    }
    for (int i = limit - 1; i > start; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit - 1))
            || !Character.isHighSurrogate(text.charAt(limit - 1))
        ? limit
        : limit - 1;
  }

  /// Whether a sentence ends right before `at`, a white-space character.
  private static boolean isSentenceEnd(String text, int start, int at) {
    if (!Character.isWhitespace(text.charAt(at)) || at + 1 >= text.length()) {
      return false;
    }
    int stop = at - 1;
    while (stop > start && isCloser(text.charAt(stop))) {
      stop--;
    }
    char mark = text.charAt(stop);
    if (mark != '.' && mark != '!' && mark != '?' && mark != '…') {
      return false;
    }
    char next = text.charAt(at + 1);
    if (Character.isLowerCase(next)) {
      return false;
    }
    if (mark != '.') {
      return true;
    }
    int word = stop;
    while (word > start && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    String last = text.substring(word, stop).toLowerCase(Locale.ROOT);
    return !ABBREVIATIONS.contains(last)
        && !(last.length() == 1 && Character.isUpperCase(text.charAt(word)));
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == ':' || c == ';';
  }

  private static boolean isCloser(char c) {
    return c == '"' || c == '”' || c == '’' || c == '\'' || c == ')' || c == ']' || c == '»';
  }
}
