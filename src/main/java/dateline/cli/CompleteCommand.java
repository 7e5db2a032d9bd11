package dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What the completion scripts call: prints what the last word can become, one to a line.
@Command(name = "complete", hidden = true, description = "Prints completions of a command line.")
final class CompleteCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--line", description = "The line as typed, with the program's name.")
  @Nullable String line;

  @Parameters(arity = "0..*", description = "Its words without the program's name.")
  List<String> words = new ArrayList<>();

  CompleteCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<String> typed = words;
    if (line != null) {
      typed = new ArrayList<>(Words.of(line));
      if (!typed.isEmpty()) {
        typed.removeFirst();
      }
      if (line.isEmpty() || Character.isWhitespace(line.charAt(line.length() - 1))) {
        typed.add("");
      }
    }
    for (String candidate : new Completion(session).of(typed)) {
      session.terminal().out().print(candidate + "\n");
    }
    return ExitCode.DONE;
  }
}
