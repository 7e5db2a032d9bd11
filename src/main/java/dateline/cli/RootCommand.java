package dateline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
    name = "dateline",
    synopsisSubcommandLabel = "COMMAND",
    description = "Searches news reports by words, people, places and dates.",
    footer = {
      "  dateline search 'ceasefire Idlib'",
      "  dateline export person:erdogan -o erdogan.json",
      "",
      "dateline COMMAND --help tells more, with examples."
    })
final class RootCommand implements Callable<Integer> {
  private final Session session;

  @Spec CommandSpec spec = CommandSpec.create();

  RootCommand(Session session) {
    this.session = session;
  }

  @Option(
      names = "--index",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Use this index (else $DATELINE_INDEX, else the project's index/).")
  void index(Path folder) {
    session.index(folder);
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      description = "Colour text: always, never or auto.")
  void colour(Terminal.Colour when) {
    session.terminal().colour(when);
  }

  @Override
  public Integer call() {
    session.terminal().say(spec.commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF).strip());
    return ExitCode.USAGE;
  }
}
