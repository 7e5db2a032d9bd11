package dateline.index;

import org.jspecify.annotations.Nullable;

/// An index that is missing, damaged, locked or cannot be written; the message says what to do.
public final class IndexException extends Exception {
  public IndexException(String message) {
    super(message);
  }

  public IndexException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
