package dateline.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// An unpacked stream with an end: a small archive that unpacks to something huge is refused.
final class Unpacked extends FilterInputStream {
  /// No entry is read beyond this: 4 GiB.
  static final long MAX_BYTES = 4L << 30;

  private final String label;
  private long count;

  Unpacked(InputStream in, String label) {
    super(in);
    this.label = label;
  }

  /// The stream is longer than [#MAX_BYTES].
  static final class TooLarge extends IOException {
    TooLarge(String message) {
      super(message);
    }
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    return b < 0 ? b : counted(1, b);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    return read < 0 ? read : counted(read, read);
  }

  /// The archive stays open for its next entry.
  @Override
  public void close() {}

  private int counted(int bytes, int result) throws TooLarge {
    count += bytes;
    if (count > MAX_BYTES) {
      throw new TooLarge(
          label + " unpacks to more than " + (MAX_BYTES >> 30) + " GiB; not read further");
    }
    return result;
  }
}
