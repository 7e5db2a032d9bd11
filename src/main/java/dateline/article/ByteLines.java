package dateline.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The lines of a stream as bytes, one at a time.
final class ByteLines {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private int number;
  private boolean tooLong;

  /// @param limit longer lines are skipped
  ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /// The next line without its end, or null after the last one. A line that is too long is empty.
  byte @Nullable [] next() throws IOException {
    tooLong = false;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    while (true) {
      if (at == filled) {
        filled = in.read(buffer);
        at = 0;
        if (filled <= 0) {
          filled = 0;
          number++;
          return any ? line.toByteArray() : null;
        }
      }
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      if (!tooLong && line.size() + end - at <= limit) {
        line.write(buffer, at, end - at);
      } else {
        tooLong = true;
        line.reset();
      }
      boolean complete = end < filled;
      at = complete ? end + 1 : end;
      if (complete) {
        number++;
        return line.toByteArray();
      }
    }
  }

  /// The 1-based number of the line last returned.
  int number() {
    return number;
  }

  /// Whether the line last returned was longer than the limit.
  boolean isTooLong() {
    return tooLong;
  }
}
