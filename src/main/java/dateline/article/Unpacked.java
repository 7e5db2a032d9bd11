package dateline.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// An unpacked stream with an end: an archive that unpacks to something huge is refused.
final class Unpacked extends FilterInputStream {
  /// No entry is read beyond this: 4 GiB.
  static final long MAX_BYTES = 4L << 30;

  /// What is not read of an entry is skipped up to this: 256 MiB.
  private static final long MAX_SKIPPED = 256L << 20;

  private long count;
  private long limit = MAX_BYTES;

  Unpacked(InputStream in) {
    super(in);
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

  /// Moves to the end of the entry.
  ///
  /// @throws TooLarge if that is too far
  void skipRest() throws IOException {
    limit = Math.min(MAX_BYTES, count + MAX_SKIPPED);
    byte[] buffer = new byte[1 << 16];
    int read;
    do {
      read = read(buffer, 0, buffer.length);
    } while (read >= 0);
  }

  /// The archive stays open for its next entry.
  @Override
  public void close() {}

  private int counted(int bytes, int result) throws TooLarge {
    count += bytes;
    if (count > limit) {
      throw new TooLarge("unpacks to more than " + (limit >> 20) + " MiB");
    }
    return result;
  }
}
