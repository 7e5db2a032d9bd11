package dateline.cli;

import dateline.article.ReadProblem;
import dateline.index.IndexException;
import dateline.index.Ingest;
import dateline.index.IngestReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "ingest",
    description = {
      "Reads articles, tags them and puts them into the index.",
      "Text, HTML, JSON, JSON Lines, CSV and TSV, also as .gz and .zip. What did not change since"
          + " the last time is left alone."
    },
    footer = {"  dateline ingest", "  dateline ingest --prune seeds/"})
final class IngestCommand implements Callable<Integer> {
  private static final long STEP_NANOS = 100_000_000;

  private final Session session;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files and folders (default: seeds/).")
  List<Path> paths = new ArrayList<>();

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Option(names = "--prune", description = "Remove the articles whose files are gone.")
  boolean prune;

  IngestCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IndexException {
    Terminal terminal = session.terminal();
    List<Path> from = paths.isEmpty() ? List.of(session.seeds()) : paths;
    session.close();
    IngestReport report =
        Ingest.run(session.index(), from, reading.options(), prune, new Watch(terminal));
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
