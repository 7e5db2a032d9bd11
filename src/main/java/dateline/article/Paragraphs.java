package dateline.article;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts plain text into paragraphs. A blank line always ends one. Whether a line break does is seen
/// from the whole text: in hard-wrapped text, a break where the next word would not have fitted
/// joins two lines; in any other text, a line is a paragraph.
final class Paragraphs {
  /// Text is not wrapped at fewer columns than this, nor at more than [#MAX_WRAP].
  private static final int MIN_WRAP = 38;

  private static final int MAX_WRAP = 160;

  /// A paragraph.
  ///
  /// @param line the 1-based line on which it starts
  /// @param span without outer white space
  /// @param blankBefore whether a blank line (or nothing) stands before it
  /// @param kind what it is, where the file says so
  record Paragraph(int line, Span span, boolean blankBefore, @Nullable PassageKind kind) {}

  private Paragraphs() {}

  /// The paragraphs of a text: every character that is not white space is in one.
  static List<Paragraph> of(String text) {
    List<Paragraph> lines = lines(text);
    int width = wrapWidth(text, lines);
    if (width == 0) {
      return lines;
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      Paragraph first = lines.get(i);
      int end = first.span().end();
      int j = i + 1;
      while (j < lines.size()
          && !lines.get(j).blankBefore()
          && isWrapped(text, lines.get(j - 1).span(), lines.get(j).span(), width)
          && !isIndented(text, lines.get(j).span(), lines.get(j - 1).span())) {
        end = lines.get(j).span().end();
        j++;
      }
      paragraphs.add(
          new Paragraph(
              first.line(), new Span(first.span().start(), end), first.blankBefore(), null));
      i = j;
    }
    return paragraphs;
  }

  /// The lines of a text that are not blank.
  private static List<Paragraph> lines(String text) {
    List<Paragraph> lines = new ArrayList<>();
    int length = text.length();
    int number = 1;
    boolean blankBefore = true;
    for (int at = 0; at < length; number++) {
      int end = at;
      while (end < length && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      int start = at;
      int stop = end;
      while (start < stop && isSpace(text.charAt(start))) {
        start++;
      }
      while (stop > start && isSpace(text.charAt(stop - 1))) {
        stop--;
      }
      if (start < stop) {
        lines.add(new Paragraph(number, new Span(start, stop), blankBefore, null));
        blankBefore = false;
      } else {
        blankBefore = true;
      }
      at = end + 1;
      if (end < length - 1 && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
        at++;
      }
    }
    return lines;
  }

  /// The column at which the text is wrapped, or 0 if it is not: most breaks within blocks of lines
  /// stand where the next word would not have fitted into the longest line.
  private static int wrapWidth(String text, List<Paragraph> lines) {
    int longest = 0;
    int breaks = 0;
    for (int i = 0; i < lines.size(); i++) {
      longest = Math.max(longest, lines.get(i).span().length());
      if (i > 0 && !lines.get(i).blankBefore()) {
        breaks++;
      }
    }
    if (longest < MIN_WRAP || longest > MAX_WRAP || breaks < 3) {
      return 0;
    }
    int wrapped = 0;
    int midSentence = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).blankBefore()
          && isWrapped(text, lines.get(i - 1).span(), lines.get(i).span(), longest)) {
        wrapped++;
        if (!endsSentence(text, lines.get(i - 1).span())) {
          midSentence++;
        }
      }
    }
    return wrapped * 2 >= breaks && midSentence * 3 >= wrapped * 2 ? longest : 0;
  }

  /// Whether the first word of `next` would not have fitted behind `line`. A little slack lets an
  /// uneven right margin pass.
  private static boolean isWrapped(String text, Span line, Span next, int width) {
    int word = next.start();
    while (word < next.end() && !Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    int slack = endsSentence(text, line) ? 0 : width / 10;
    return line.length() + 1 + (word - next.start()) + slack > width;
  }

  private static boolean endsSentence(String text, Span line) {
    return Sentences.endsLikeOne(text, line.start(), line.end());
  }

  private static boolean isIndented(String text, Span line, Span before) {
    return indent(text, line) >= indent(text, before) + 2;
  }

  private static int indent(String text, Span line) {
    int at = line.start();
    while (at > 0 && isSpace(text.charAt(at - 1)) && !isBreak(text.charAt(at - 1))) {
      at--;
    }
    return line.start() - at;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /// White space, with no-break spaces, zero-width marks and control characters.
  static boolean isSpace(char c) {
    return c <= ' '
        || (c >= 0x7f
            && (c <= 0xa0
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0x200b
                || c == 0x2060
                || c == 0xfeff));
  }
}
