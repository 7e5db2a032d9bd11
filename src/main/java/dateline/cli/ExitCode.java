package dateline.cli;

/// The exit statuses of every command.
public final class ExitCode {
  /// Something was found, or the work is done. Also when a reader closed the pipe.
  public static final int DONE = 0;

  /// Nothing matched.
  public static final int NOTHING = 1;

  /// Wrong usage, or a query that cannot be read.
  public static final int USAGE = 2;

  /// The index or a file cannot be read or written.
  public static final int FAILED = 3;

  /// The work is done, but some files could not be read.
  public static final int INCOMPLETE = 4;

  /// Interrupted from the keyboard; the JVM itself ends with this status.
  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}
