package dateline.index;

import org.jspecify.annotations.Nullable;

/// An index that is missing, damaged, locked or cannot be written; the message says what to do.
public final class IndexException extends Exception {
  private final boolean busy;

  public IndexException(String message) {
    this(message, null);
  }

  public IndexException(String message, @Nullable Throwable cause) {
    this(message, cause, false);
  }

  private IndexException(String message, @Nullable Throwable cause, boolean busy) {
    super(message, cause);
    this.busy = busy;
  }

  /// Another process is writing to the index.
  static IndexException busy(String message, Throwable cause) {
    return new IndexException(message, cause, true);
  }

  /// Whether it may help to wait: another process is writing to the index.
  public boolean isBusy() {
    return busy;
  }
}
