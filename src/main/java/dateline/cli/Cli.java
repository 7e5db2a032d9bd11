package dateline.cli;

import dateline.index.IndexException;
import dateline.search.QueryException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;

/// Runs one command line: parses it, runs the command, turns every failure into a message and an
/// [ExitCode].
final class Cli {
  private final Terminal terminal;

  /// picocli takes no width below this.
  private static final int NARROWEST_HELP = 55;

  private static final int WIDEST_HELP = 100;

  Cli(Terminal terminal) {
    this.terminal = terminal;
  }

  /// Runs one command in a session of its own.
  ///
  /// @return one of [ExitCode]
  int run(String... args) {
    Session session = new Session(terminal);
    int status = run(session, args);
    try {
      session.close();
      return status;
    } catch (IndexException e) {
      return report(e);
    }
  }

  /// Runs one command in a session.
  int run(Session session, String... args) {
    try {
      int status = execute(session, args);
      terminal.out().flush();
      return status;
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return report(e);
    }
  }

  private int execute(Session session, String... args) {
    String[] words = Commands.normal(args);
    RootCommand top = new RootCommand(session);
    CommandLine root = Commands.commandLine(top, session, words);
    PrintWriter out = new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8);
    root.setOut(out)
        .setErr(out)
        .setColorScheme(Help.defaultColorScheme(terminal.coloured() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setUsageHelpWidth(Math.clamp(terminal.width(), NARROWEST_HELP, WIDEST_HELP))
        .setPosixClusteredShortOptionsAllowed(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionStrategy(
            parsed -> {
              top.settle();
              return new CommandLine.RunLast().execute(parsed);
            })
        .setParameterExceptionHandler((e, arguments) -> usage(e))
        .setExecutionExceptionHandler((e, command, parsed) -> report(e));
    return root.execute(words);
  }

  private int usage(ParameterException e) {
    String message = String.valueOf(e.getMessage());
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched
        && e.getCommandLine().getParent() == null
        && !unmatched.isUnknownOption()) {
      message = "There is no command '" + unmatched.getUnmatched().getFirst() + "'";
    }
    terminal.warn(Character.toLowerCase(message.charAt(0)) + message.substring(1));
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      for (String suggestion : unmatched.getSuggestions()) {
        terminal.say("  did you mean: " + suggestion);
      }
    }
    terminal.say("  see: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  private int report(Throwable failure) {
    if (terminal.variable("DATELINE_DEBUG") != null) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      terminal.say(trace.toString());
    }
    return switch (failure) {
      case OutputException e when e.readerGone() -> ExitCode.DONE;
      case OutputException e -> failed(e.getMessage());
      case QueryException e -> {
        terminal.unreadable(e);
        yield ExitCode.USAGE;
      }
      case IndexException e -> failed(e.getMessage());
      case NoSuchFileException e -> failed("there is no " + e.getFile());
      case AccessDeniedException e -> failed("may not read or write " + e.getFile());
      case IOException e -> failed(e.getMessage());
      case UncheckedIOException e -> failed(e.getMessage());
      case OutOfMemoryError e ->
          failed("out of memory; give more with JDK_JAVA_OPTIONS=-Xmx2g, for instance");
      default ->
          failed(
              "a fault of the program: "
                  + failure
                  + " (DATELINE_DEBUG=1 shows where; please report it)");
    };
  }

  private int failed(@org.jspecify.annotations.Nullable String message) {
    terminal.warn(message == null ? "input or output failed" : message);
    return ExitCode.FAILED;
  }
}
