package dateline.text;

/// Turns UTF-16 offsets of a text into code points, UTF-8 bytes and line numbers.
///
/// Asking in ascending order costs one pass over the text in all; asking for an earlier offset
/// starts over. Not safe for use by several threads.
public final class Offsets {
  private final CharSequence text;
  private int at;
  private int codePoint;
  private int utf8;
  private int line = 1;

  /// @param text the text that the offsets refer to
  public Offsets(CharSequence text) {
    this.text = text;
  }

  /// The number of code points before `offset`.
  public int codePoint(int offset) {
    move(offset);
    return codePoint;
  }

  /// The number of bytes before `offset` when the text is encoded as UTF-8.
  public int utf8(int offset) {
    move(offset);
    return utf8;
  }

  /// The 1-based line that `offset` stands on. Lines end at `\n`, `\r\n` or a lone `\r`.
  public int line(int offset) {
    move(offset);
    return line;
  }

  private void move(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException(offset + " is outside a text of " + text.length());
    }
    if (offset < at) {
      at = 0;
      codePoint = 0;
      utf8 = 0;
      line = 1;
    }
    while (at < offset) {
      char c = text.charAt(at);
      at++;
      if (c < 0x80) {
        utf8++;
        codePoint++;
        if (c == '\n' || (c == '\r' && (at >= text.length() || text.charAt(at) != '\n'))) {
          line++;
        }
      } else if (c < 0x800) {
        utf8 += 2;
        codePoint++;
      } else if (Character.isHighSurrogate(c)
          && at < text.length()
          && Character.isLowSurrogate(text.charAt(at))) {
        if (at == offset) { // in the middle of a pair: the pair counts once it is passed
          at--;
          return;
        }
        at++;
        utf8 += 4;
        codePoint++;
      } else {
        utf8 += 3;
        codePoint++;
      }
    }
  }
}
