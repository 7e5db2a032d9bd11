package dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `dateline completion`.
final class CompletionCommand implements Verb {
  /// The shells that there is a script for.
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  private final Session session;
  private final CommandSpec spec =
      Args.command(
          this,
          "completion",
          "Prints the script that completes command lines in bash, zsh or fish.");
  private final PositionalParamSpec shell = Args.word(Shell.class, "SHELL", "bash, zsh or fish.");

  CompletionCommand(Session session) {
    this.session = session;
    spec.addPositional(shell);
    Args.examples(
        spec,
        "eval \"$(dateline completion bash)\"",
        "dateline completion fish > ~/.config/fish/completions/dateline.fish");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    String name = "completion." + shell.<Shell>getValue().name().toLowerCase(Locale.ROOT);
    try (InputStream script = CompletionCommand.class.getResourceAsStream(name)) {
      if (script == null) {
        throw new IllegalStateException(name + " is missing from the program's jar");
      }
      script.transferTo(session.terminal().out());
    }
    return ExitCode.DONE;
  }
}
