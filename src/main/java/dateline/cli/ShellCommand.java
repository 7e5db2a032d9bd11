package dateline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.CompletionMatcherImpl;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/// `dateline shell`.
final class ShellCommand implements Verb {
  private static final String PROMPT = "dateline> ";

  private final Session session;
  private final CommandSpec spec =
      Args.command(
          this,
          "shell",
          "Runs one command after the other, with history and completion.",
          "The index stays open. A line that starts with no command is a query.");

  ShellCommand(Session session) {
    this.session = session;
    Args.examples(
        spec, "dateline shell", "printf '%s\\n' 'ceasefire Idlib' 'people Syria' | dateline shell");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    Terminal terminal = session.terminal();
    if (terminal.inIsTerminal() && terminal.outIsTerminal()) {
      interactive();
      return ExitCode.DONE;
    }
    int status = ExitCode.DONE;
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (ends(line)) {
        break;
      }
      if (!line.isBlank()) {
        status = run(line);
      }
    }
    return status;
  }

  private void interactive() throws IOException {
    // The provider that needs no native library: those make the JVM print warnings.
    try (org.jline.terminal.Terminal jline =
        TerminalBuilder.builder().system(true).dumb(true).provider("exec").build()) {
      LineReaderBuilder builder =
          LineReaderBuilder.builder()
              .terminal(jline)
              .parser(new DefaultParser().quoteChars(new char[0]).escapeChars(new char[0]))
              .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
              .completionMatcher(new AsGiven())
              .completer((reader, line, candidates) -> complete(line.words(), candidates));
      Path history = history();
      if (history != null) {
        builder.variable(LineReader.HISTORY_FILE, history);
      }
      LineReader reader = builder.build();
      while (true) {
        try {
          String line = reader.readLine(PROMPT);
          if (ends(line)) {
            return;
          }
          if (!line.isBlank()) {
            run(line);
          }
        } catch (UserInterruptException e) {
          // Ctrl-C throws the half-typed line away.
        } catch (EndOfFileException e) {
          return;
        }
      }
    }
  }

  private static boolean ends(String line) {
    String word = line.strip();
    return word.equals("exit") || word.equals("quit");
  }

  private int run(String line) {
    List<String> words = Words.of(line);
    String first = words.isEmpty() ? "" : words.getFirst();
    String[] args =
        Commands.NAMES.contains(first) || first.equals("help") || first.startsWith("--")
            ? words.toArray(String[]::new)
            : new String[] {"search", "--", line.strip()};
    if (first.equals("shell")) {
      session.terminal().warn("this is the shell");
      return ExitCode.USAGE;
    }
    return new Cli(session.terminal()).run(session, args);
  }

  private void complete(List<String> words, List<Candidate> candidates) {
    for (String candidate : new Completion(session).of(words)) {
      boolean goesOn = candidate.endsWith(":");
      candidates.add(new Candidate(candidate, candidate, null, null, null, null, !goesOn));
    }
  }

  /// Takes candidates as [Completion] gives them: a name that is quoted only then does not start
  /// with what was typed.
  private static final class AsGiven extends CompletionMatcherImpl {
    @Override
    protected void defaultMatchers(
        Map<LineReader.Option, Boolean> options,
        boolean prefix,
        CompletingParsedLine line,
        boolean caseInsensitive,
        int errors,
        String group) {
      matchers = List.of(simpleMatcher(candidate -> true));
      exact = candidate -> candidate.equals(line.word());
    }
  }

  /// Where the history is kept, or null if it cannot be.
  private @Nullable Path history() {
    String state = session.terminal().variable("XDG_STATE_HOME");
    String home = session.terminal().variable("HOME");
    if (state == null && home == null) {
      return null;
    }
    Path folder =
        (state != null ? Path.of(state) : Path.of(home, ".local", "state")).resolve("dateline");
    try {
      return Files.createDirectories(folder).resolve("history");
    } catch (IOException e) {
      return null;
    }
  }
}
