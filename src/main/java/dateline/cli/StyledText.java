package dateline.cli;

import java.util.Arrays;

/// Text in which every character has a style; it can be wrapped to a width. Whatever is appended is
/// cleaned.
final class StyledText {
  private final StringBuilder text = new StringBuilder();
  private Style[] styles = new Style[256];

  StyledText append(CharSequence added, Style style) {
    return append(added, 0, added.length(), style);
  }

  StyledText append(CharSequence added, int start, int end, Style style) {
    for (int i = start; i < end; i++) {
      char c = Clean.safe(added.charAt(i));
      if (c == 0) {
        continue;
      }
      if (text.length() == styles.length) {
        styles = Arrays.copyOf(styles, styles.length * 2);
      }
      styles[text.length()] = style;
      text.append(c);
    }
    return this;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /// The text in lines of at most `width` columns, broken at spaces; words longer than a line are
  /// cut. Rows of spaces become one.
  ///
  /// @param first what stands before the first line
  /// @param indent what stands before the others
  void wrap(StringBuilder to, int width, String first, String indent, boolean coloured) {
    String prefix = first;
    int room = Math.max(10, width - Width.visible(first));
    int at = 0;
    while (true) {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      if (at == text.length()) {
        return;
      }
      int end = lineEnd(at, room);
      to.append(prefix);
      line(to, at, end, coloured);
      to.append('\n');
      prefix = indent;
      room = Math.max(10, width - Width.visible(indent));
      at = end;
    }
  }

  /// Where the line that starts at `start` ends: after the last word that fits.
  private int lineEnd(int start, int room) {
    int columns = 0;
    int lastBreak = -1;
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (c == ' ') {
        lastBreak = i;
        if (text.charAt(i - 1) == ' ') {
          i++;
          continue;
        }
      }
      int wide = Width.of(c);
      if (columns + wide > room && columns > 0) {
        if (c == ' ') {
          return i;
        }
        return lastBreak < 0 ? i : lastBreak;
      }
      columns += wide;
      i += Character.charCount(c);
    }
    return text.length();
  }

  private void line(StringBuilder to, int start, int end, boolean coloured) {
    Style style = Style.PLAIN;
    int last = end;
    while (last > start && text.charAt(last - 1) == ' ') {
      last--;
    }
    for (int i = start; i < last; i++) {
      char c = text.charAt(i);
      if (c == ' ' && text.charAt(i - 1) == ' ') {
        continue;
      }
      if (coloured && styles[i] != style) {
        to.append(style.off()).append(styles[i].on());
        style = styles[i];
      }
      to.append(c);
    }
    if (coloured) {
      to.append(style.off());
    }
  }
}
