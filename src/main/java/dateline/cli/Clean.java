package dateline.cli;

/// Text that is safe to show: nothing in it can steer a terminal. Control characters become U+FFFD,
/// characters that turn the direction of text are left out.
final class Clean {
  private Clean() {}

  /// Text for one line: white space of every kind, line ends included, becomes a space.
  static String line(String text) {
    return clean(text, false);
  }

  /// Text of several lines: `\n` stays.
  static String lines(String text) {
    return clean(text, true);
  }

  private static String clean(String text, boolean keepLines) {
    StringBuilder cleaned = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char safe = keepLines && c == '\n' ? c : safe(c);
      if (cleaned == null) {
        if (safe == c) {
          continue;
        }
        cleaned = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (safe != 0) {
        cleaned.append(safe);
      }
    }
    return cleaned == null ? text : cleaned.toString();
  }

  /// What stands for `c`: itself, a space, U+FFFD, or 0 where it is left out.
  static char safe(char c) {
    if (c < ' ') {
      return c == '\t' || c == '\n' || c == '\r' || c == '\f' ? ' ' : '\uFFFD';
    }
    if (c < 0x7F) {
      return c;
    }
    if (c <= 0x9F) {
      return c == 0x85 ? ' ' : '\uFFFD';
    }
    if (c == '\u2028' || c == '\u2029') {
      return ' ';
    }
    boolean direction =
        (c >= '\u202A' && c <= '\u202E')
            || (c >= '\u2066' && c <= '\u2069')
            || c == '\u200E'
            || c == '\u200F'
            || c == '\u061C';
    return direction || c == '\uFEFF' ? 0 : c;
  }
}
