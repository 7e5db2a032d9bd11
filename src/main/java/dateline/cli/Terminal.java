package dateline.cli;

import dateline.search.QueryException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The world outside: the three streams, the environment, and what is known of the terminal.
final class Terminal {
  /// When text is coloured.
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  private static final int DEFAULT_WIDTH = 80;
  private static final int LEAST_WIDTH = 40;
  private static final int DEFAULT_HEIGHT = 24;

  private final InputStream in;
  private final Output out;
  private final Output err;
  private final Map<String, String> environment;
  private final boolean inIsTerminal;
  private final boolean outIsTerminal;
  private final boolean errIsTerminal;
  private Colour colour = Colour.AUTO;
  private int @Nullable [] size;

  Terminal(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> environment,
      boolean inIsTerminal,
      boolean outIsTerminal,
      boolean errIsTerminal) {
    this.in = in;
    this.out = new Output(out, "standard output");
    this.err = new Output(err, "standard error");
    this.environment = Map.copyOf(environment);
    this.inIsTerminal = inIsTerminal;
    this.outIsTerminal = outIsTerminal;
    this.errIsTerminal = errIsTerminal;
  }

  /// The process's own streams. The launcher says in `dateline.terminals` which of them are
  /// terminals: `012` for all three.
  static Terminal ofProcess() {
    String terminals = System.getProperty("dateline.terminals", "");
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        terminals.indexOf('0') >= 0,
        terminals.indexOf('1') >= 0,
        terminals.indexOf('2') >= 0);
  }

  InputStream in() {
    return in;
  }

  /// Standard output, for data in one of the public formats.
  Output out() {
    return out;
  }

  /// Standard output, for text that a person reads: through the pager if it is long.
  TextOutput text() {
    return new TextOutput(this);
  }

  /// One line on standard error.
  void say(String message) {
    err.print(Clean.lines(message) + "\n");
    err.flush();
  }

  /// One line on standard error, under the program's name.
  void warn(String message) {
    say("dateline: " + message);
  }

  /// What is wrong with a query, and where, on standard error.
  void unreadable(QueryException e) {
    unreadable("", e);
  }

  /// The same of one of many.
  ///
  /// @param which says which, and ends in `: `
  void unreadable(String which, QueryException e) {
    warn(which + "cannot read the query: " + e.getMessage());
    String query = Clean.line(e.query());
    if (!query.isEmpty()) {
      int position = Math.clamp(e.position(), 0, e.query().length());
      String before = Clean.line(e.query().substring(0, position));
      say("  " + query);
      say("  " + " ".repeat(Width.of(before)) + "^");
    }
    if (!e.example().isEmpty()) {
      say("  for example: " + e.example());
    }
  }

  /// Rewrites the last line of standard error, if a person watches; an empty one wipes it.
  void progress(String message) {
    if (errIsTerminal && !dumb()) {
      err.print("\r\u001b[K" + Clean.line(message));
      err.flush();
    }
  }

  /// The value of an environment variable; null where it is unset or empty.
  @Nullable String variable(String name) {
    String value = environment.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  boolean inIsTerminal() {
    return inIsTerminal;
  }

  boolean outIsTerminal() {
    return outIsTerminal;
  }

  boolean errIsTerminal() {
    return errIsTerminal;
  }

  void colour(Colour colour) {
    this.colour = colour;
  }

  /// Whether what goes to standard output is coloured: as asked with `--color`, else by the usual
  /// variables, else if it is a terminal.
  boolean coloured() {
    if (colour != Colour.AUTO) {
      return colour == Colour.ALWAYS;
    }
    if (variable("NO_COLOR") != null || dumb()) {
      return false;
    }
    String forced = variable("CLICOLOR_FORCE");
    if (forced != null && !forced.equals("0")) {
      return true;
    }
    return outIsTerminal && !"0".equals(environment.get("CLICOLOR"));
  }

  /// The command that shows long text page by page, or null for none.
  @Nullable String pager() {
    String pager = environment.get("PAGER");
    if (pager == null) {
      return "less -FRX";
    }
    return pager.isBlank() || pager.strip().equals("cat") ? null : pager;
  }

  private boolean dumb() {
    return "dumb".equals(environment.get("TERM"));
  }

  /// Columns that text is fitted to.
  int width() {
    return Math.max(LEAST_WIDTH, size()[1]);
  }

  /// Lines of the terminal.
  int height() {
    return size()[0];
  }

  private int[] size() {
    if (size == null) {
      int columns = number(variable("COLUMNS"));
      int lines = number(variable("LINES"));
      if (outIsTerminal && (columns <= 0 || lines <= 0)) {
        int[] asked = askTerminal();
        lines = lines > 0 ? lines : asked[0];
        columns = columns > 0 ? columns : asked[1];
      }
      size = new int[] {lines > 0 ? lines : DEFAULT_HEIGHT, columns > 0 ? columns : DEFAULT_WIDTH};
    }
    return size;
  }

  private static int[] askTerminal() {
    try {
      Process stty =
          new ProcessBuilder("sh", "-c", "stty size </dev/tty 2>/dev/null")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String[] answer =
          new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .strip()
              .split(" ", -1);
      if (answer.length == 2) {
        return new int[] {number(answer[0]), number(answer[1])};
      }
    } catch (IOException e) {
      // A system without a shell: the defaults will do.
    }
    return new int[] {0, 0};
  }

  private static int number(@Nullable String digits) {
    try {
      return digits == null ? 0 : Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
