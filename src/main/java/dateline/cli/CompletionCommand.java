package dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "completion",
    description = "Prints the script that completes command lines in bash, zsh or fish.",
    footer = {
      "  eval \"$(dateline completion bash)\"",
      "  dateline completion fish > ~/.config/fish/completions/dateline.fish"
    })
final class CompletionCommand implements Callable<Integer> {
  /// The shells that there is a script for.
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  private final Session session;

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  Shell shell = Shell.BASH;

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    String name = "completion." + shell.name().toLowerCase(Locale.ROOT);
    try (InputStream script = CompletionCommand.class.getResourceAsStream(name)) {
      if (script == null) {
        throw new IllegalStateException(name + " is missing from the program's jar");
      }
      script.transferTo(session.terminal().out());
    }
    return ExitCode.DONE;
  }
}
