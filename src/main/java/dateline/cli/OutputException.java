package dateline.cli;

import java.io.IOException;

/// An output that cannot be written to. Unchecked, so that it passes through writers and consumers
/// on its way to [Cli].
final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final boolean readerGone;

  /// @param readerGone whether the reader of a pipe has had enough, which is no failure
  OutputException(String what, IOException cause, boolean readerGone) {
    super("cannot write " + what + ": " + reason(cause), cause);
    this.readerGone = readerGone;
  }

  boolean readerGone() {
    return readerGone;
  }

  private static String reason(IOException cause) {
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
