package dateline.cli;

import dateline.article.ReadProblem;
import dateline.index.IndexException;
import dateline.index.Ingest;
import dateline.index.IngestReport;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `dateline ingest`.
final class IngestCommand implements Verb {
  private static final long STEP_NANOS = 100_000_000;

  private final Session session;
  private final CommandSpec spec =
      Args.command(
          this,
          "ingest",
          "Reads articles, tags them and puts them into the index.",
          "Text, HTML, JSON, JSON Lines, CSV and TSV, also as .gz and .zip. What did not change"
              + " since the last time is left alone.");
  private final PositionalParamSpec paths =
      Args.words(Path.class, "0..*", "PATH", "Files and folders (default: seeds/).");
  private final ReadingOptions reading = new ReadingOptions(spec);
  private final OptionSpec prune =
      Args.flag("--prune", "Remove the articles whose files are gone.");

  IngestCommand(Session session) {
    this.session = session;
    spec.addPositional(paths).addOption(prune);
    Args.examples(spec, "dateline ingest", "dateline ingest --prune seeds/");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IndexException {
    Terminal terminal = session.terminal();
    List<Path> given = paths.getValue();
    List<Path> from = given.isEmpty() ? List.of(session.seeds()) : given;
    session.close();
    IngestReport report =
        Ingest.run(
            session.index(),
            from,
            reading.options(),
            prune.<Boolean>getValue(),
            new Watch(terminal));
    terminal.progress("");
    terminal.out().print(summary(report) + "\n");
    return report.failed() > 0 ? ExitCode.INCOMPLETE : ExitCode.DONE;
  }

  private static String summary(IngestReport report) {
    String gone = "gone " + report.gone();
    if (report.pruned() > 0) {
      gone += " (" + report.pruned() + " removed)";
    }
    return "added "
        + report.added()
        + ", updated "
        + report.updated()
        + ", unchanged "
        + report.unchanged()
        + ", "
        + gone
        + ", failed "
        + report.failed();
  }

  private static final class Watch implements Ingest.Progress {
    private final Terminal terminal;
    private long last;

    Watch(Terminal terminal) {
      this.terminal = terminal;
      this.last = System.nanoTime();
    }

    @Override
    public void problem(ReadProblem problem) {
      terminal.progress("");
      terminal.warn(problem.toString());
    }

    @Override
    public void files(long filesDone, long filesTotal, long articles) {
      long now = System.nanoTime();
      if (now - last >= STEP_NANOS) {
        last = now;
        terminal.progress(filesDone + " of " + filesTotal + " files, " + articles + " articles");
      }
    }
  }
}
