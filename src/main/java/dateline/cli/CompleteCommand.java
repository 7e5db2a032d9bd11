package dateline.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `dateline complete`, which the completion scripts call: prints what the last word can become,
/// one to a line.
final class CompleteCommand implements Verb {
  private final Session session;
  private final CommandSpec spec =
      Args.command(this, "complete", "Prints completions of a command line.");
  private final OptionSpec line =
      Args.value(String.class, "LINE", "The line as typed, with the program's name.", "--line")
          .build();
  private final PositionalParamSpec words =
      Args.words(String.class, "0..*", "WORD", "Its words without the program's name.");

  CompleteCommand(Session session) {
    this.session = session;
    spec.addOption(line).addPositional(words);
    spec.usageMessage().hidden(true);
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    List<String> typed = words.getValue();
    String whole = line.getValue();
    if (whole != null) {
      typed = new ArrayList<>(Words.of(whole));
      if (!typed.isEmpty()) {
        typed.removeFirst();
      }
      if (whole.isEmpty() || Character.isWhitespace(whole.charAt(whole.length() - 1))) {
        typed.add("");
      }
    }
    for (String candidate : new Completion(session).of(typed)) {
      session.terminal().out().print(candidate + "\n");
    }
    return ExitCode.DONE;
  }
}
