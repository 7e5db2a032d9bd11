package dateline.search;

import dateline.search.QueryNode.Form;
import dateline.search.QueryNode.Word;
import dateline.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads words of a query: what of a run of characters is the word, and what form the signs beside
/// it ask for.
final class WordReader {
  private static final Pattern FUZZY = Pattern.compile("(.*[\\p{L}\\p{N}])~([0-9.]*)");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.){2,}");

  /// UTF-16 units of the longest abbreviation with full stops.
  private static final int MAX_ABBREVIATION = 16;

  private final String typed;

  /// @param typed the query that the words stand in, for errors
  WordReader(String typed) {
    this.typed = typed;
  }

  /// The word in a run of characters without white space and quotes, or null if there is none.
  @Nullable Word word(String run, int offset, boolean exact) throws QueryException {
    Span inner = trim(run, true);
    if (isAddress(inner.of(run))) { // stars and question marks of addresses are no wildcards
      inner = trim(run, false);
    }
    String text = inner.of(run);
    if (!QueryLexer.hasWord(text)) {
      return null;
    }
    Span at = inner.shift(offset);
    Matcher fuzzy = FUZZY.matcher(text);
    if (fuzzy.matches()) {
      return new Word(fuzzy.group(1), Form.FUZZY, edits(fuzzy, at.start()), at);
    }
    int wild = wildcard(text);
    if (wild < 0 || isAddress(text)) {
      boolean marked = run.lastIndexOf('=', inner.start() - 1) >= 0;
      return new Word(text, exact || marked ? Form.EXACT : Form.PLAIN, at);
    }
    int last = text.length();
    while (text.charAt(last - 1) == '*') {
      last--;
    }
    return wild == last
        ? new Word(text.substring(0, last), Form.PREFIX, at)
        : new Word(text, Form.WILDCARD, at);
  }

  /// The run without the punctuation around it; full stops of abbreviations are part of it.
  private static Span trim(String run, boolean stars) {
    int start = 0;
    int end = run.length();
    while (start < end) {
      int c = run.codePointAt(start);
      if (Character.isLetterOrDigit(c) || (c == '*' && stars)) {
        break;
      }
      start += Character.charCount(c);
    }
    while (end > start) {
      int c = run.codePointBefore(end);
      if (Character.isLetterOrDigit(c)
          || (c == '*' && stars)
          || (c == '~'
              && end - start > 1
              && Character.isLetterOrDigit(run.codePointBefore(end - 1)))
          || (c == '.' && isAbbreviation(run, start, end))) {
        break;
      }
      end -= Character.charCount(c);
    }
    return new Span(start, end);
  }

  /// Whether a stretch of text is single letters with full stops: `U.S.`.
  static boolean isAbbreviation(String text, int start, int end) {
    return end - start <= MAX_ABBREVIATION && INITIALS.matcher(text).region(start, end).matches();
  }

  private static boolean isAddress(String text) {
    return text.indexOf('/') >= 0 || text.indexOf(':') >= 0;
  }

  private static int wildcard(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '*' || text.charAt(i) == '?') {
        return i;
      }
    }
    return -1;
  }

  /// How many letters may differ: as many as asked for, else 1 in short words and 2 in long ones.
  private int edits(Matcher fuzzy, int offset) throws QueryException {
    String word = fuzzy.group(1);
    return switch (fuzzy.group(2)) {
      case "" -> word.length() < 6 ? 1 : 2;
      case "1" -> 1;
      case "2" -> 2;
      default ->
          throw new QueryException(
              typed,
              offset + word.length(),
              "after ~ stands how many letters may differ, 1 or 2",
              word + "~1");
    };
  }
}
