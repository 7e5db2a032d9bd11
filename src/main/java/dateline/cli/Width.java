package dateline.cli;

/// The columns that characters take on a terminal.
final class Width {
  private Width() {}

  static int of(CharSequence text) {
    int columns = 0;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      columns += of(c);
      i += Character.charCount(c);
    }
    return columns;
  }

  /// The columns of text that may hold our own control sequences.
  static int visible(String text) {
    int columns = of(text);
    for (int i = text.indexOf('\u001b'); i >= 0; i = text.indexOf('\u001b', i + 1)) {
      columns -= text.indexOf('m', i) + 1 - i;
    }
    return columns;
  }

  /// 0 for marks that combine, 2 for East Asian wide characters and emoji, else 1.
  static int of(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
  }

  /// `text` cut to at most `columns`, with an ellipsis where something was cut off.
  static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    int used = 1;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (used + of(c) > columns) {
        break;
      }
      used += of(c);
      i += Character.charCount(c);
    }
    return text.substring(0, i) + "…";
  }

  /// `text` with spaces after it up to `columns`.
  static String left(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /// `text` with spaces before it up to `columns`.
  static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - of(text))) + text;
  }
}
