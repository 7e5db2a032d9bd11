package dateline.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Text for a person. On a terminal, what does not fit on one screen goes to the pager: `$PAGER`,
/// or `less -FRX`; an empty `$PAGER` or `cat` means none.
final class TextOutput implements AutoCloseable {
  private final Terminal terminal;
  private final @Nullable StringBuilder held;
  private int lines;
  private @Nullable Process pager;
  private Output out;

  TextOutput(Terminal terminal) {
    this.terminal = terminal;
    this.out = terminal.out();
    this.held = terminal.outIsTerminal() && terminal.pager() != null ? new StringBuilder() : null;
  }

  TextOutput print(CharSequence text) {
    if (held == null || pager != null) {
      out.print(text);
      return this;
    }
    held.append(text);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        lines++;
      }
    }
    if (lines >= terminal.height()) {
      startPager(held);
    }
    return this;
  }

  TextOutput line(CharSequence text) {
    return print(text).print("\n");
  }

  private void startPager(StringBuilder text) {
    try {
      ProcessBuilder builder =
          new ProcessBuilder("sh", "-c", String.valueOf(terminal.pager()))
              .redirectOutput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.INHERIT);
      builder.environment().putIfAbsent("LESS", "FRX");
      terminal.out().flush();
      pager = builder.start();
      out = new Output(pager.getOutputStream(), "the pager");
    } catch (IOException e) {
      // No shell, no pager: the text goes straight to the terminal.
      pager = null;
      lines = Integer.MIN_VALUE;
    }
    if (pager != null) {
      out.print(text);
      text.setLength(0);
    }
  }

  /// Shows what is held back, and waits until the reader has left the pager.
  @Override
  public void close() {
    if (pager == null) {
      if (held != null) {
        out.print(held);
      }
      out.flush();
      return;
    }
    try {
      out.close();
    } finally {
      waitFor(pager);
    }
  }

  private static void waitFor(Process pager) {
    while (true) {
      try {
        pager.waitFor();
        return;
      } catch (InterruptedException e) {
        // Ctrl-C is for the pager; the terminal stays its own until it ends.
      }
    }
  }
}
