package dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// A buffered stream of bytes or text whose failures are [OutputException]s.
final class Output extends OutputStream {
  private static final int BUFFER = 1 << 14;

  private final OutputStream out;
  private final String name;
  private final byte[] buffer = new byte[BUFFER];
  private int size;

  /// @param name what to call it in an error message
  Output(OutputStream out, String name) {
    this.out = out;
    this.name = name;
  }

  /// Writes text as UTF-8.
  void print(CharSequence text) {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    write(bytes, 0, bytes.length);
  }

  @Override
  public void write(int b) {
    if (size == BUFFER) {
      drain();
    }
    buffer[size++] = (byte) b;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (length > BUFFER - size) {
      drain();
      if (length > BUFFER) {
        try {
          out.write(bytes, offset, length);
          return;
        } catch (IOException e) {
          throw failure(e);
        }
      }
    }
    System.arraycopy(bytes, offset, buffer, size, length);
    size += length;
  }

  @Override
  public void flush() {
    drain();
    try {
      out.flush();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void close() {
    flush();
    try {
      out.close();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private void drain() {
    int length = size;
    size = 0; // dropped also if this fails: it cannot be written a second time
    try {
      out.write(buffer, 0, length);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private OutputException failure(IOException e) {
    return new OutputException(name, e, readerGone(e));
  }

  /// The system's message for a closed pipe may be in any language; that standard output is a pipe
  /// tells it as well.
  private static boolean readerGone(IOException e) {
    String message = e.getMessage();
    if (message != null && message.toLowerCase(Locale.ROOT).contains("broken pipe")) {
      return true;
    }
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith("pipe:");
    } catch (IOException | UnsupportedOperationException notThere) {
      return false;
    }
  }
}
