package dateline.cli;

import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/// `dateline` itself, with the options of every command.
final class RootCommand implements Verb {
  private final Session session;
  private final CommandSpec spec =
      Args.command(this, "dateline", "Searches news reports by words, people, places and dates.");
  private final OptionSpec index =
      Args.value(
              Path.class,
              "DIR",
              "Use this index (else $DATELINE_INDEX, else the project's index/).",
              "--index")
          .scopeType(ScopeType.INHERIT)
          .build();
  private final OptionSpec colour =
      Args.value(Terminal.Colour.class, "WHEN", "Colour text: always, never or auto.", "--color")
          .scopeType(ScopeType.INHERIT)
          .build();

  RootCommand(Session session) {
    this.session = session;
    spec.addOption(index).addOption(colour);
    spec.usageMessage().synopsisSubcommandLabel("COMMAND");
    Args.examples(
        spec,
        "dateline search 'ceasefire Idlib'",
        "dateline export person:erdogan -o erdogan.json",
        "dateline COMMAND --help");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  /// Takes over what the options of every command say, before the command runs.
  void settle() {
    Path folder = index.getValue();
    if (folder != null) {
      session.index(folder);
    }
    Terminal.Colour when = colour.getValue();
    if (when != null) {
      session.terminal().colour(when);
    }
  }

  /// Without a command: the help, as an error.
  @Override
  public Integer call() {
    session.terminal().say(spec.commandLine().getUsageMessage(Ansi.OFF).strip());
    return ExitCode.USAGE;
  }
}
