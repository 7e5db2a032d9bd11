package dateline.cli;

import dateline.article.ReadOptions;
import dateline.article.ReadProblem;
import dateline.index.IndexException;
import dateline.index.Ingest;
import dateline.search.PassageHit;
import dateline.search.QueryException;
import dateline.search.SearchEngine;
import dateline.search.SearchRequest;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// What the commands of one process share: the terminal, the index, and the engine that is open on
/// it.
final class Session implements AutoCloseable {
  /// How long to wait for another process that makes the same index.
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final Duration STEP = Duration.ofMillis(100);

  private final Terminal terminal;
  private @Nullable Path chosenIndex;
  private @Nullable SearchEngine engine;
  private @Nullable Path engineIndex;
  private String lastQuery = "";

  Session(Terminal terminal) {
    this.terminal = terminal;
  }

  Terminal terminal() {
    return terminal;
  }

  /// Uses the index in `folder` from now on.
  void index(Path folder) {
    chosenIndex = folder;
  }

  /// The index: `--index`, else `$DATELINE_INDEX`, else `index/` of the project.
  Path index() {
    if (chosenIndex != null) {
      return chosenIndex;
    }
    String variable = terminal.variable("DATELINE_INDEX");
    return variable == null ? home().resolve("index") : Path.of(variable);
  }

  /// The articles that come with the project.
  Path seeds() {
    return home().resolve("seeds");
  }

  private static Path home() {
    return Path.of(System.getProperty("dateline.home", ""));
  }

  /// The query of the last search of this process, or an empty one.
  String lastQuery() {
    return lastQuery;
  }

  void lastQuery(String query) {
    lastQuery = query;
  }

  /// The engine on the index, opened once. Where the default index does not exist yet it is made
  /// from the seeds.
  SearchEngine engine() throws IndexException {
    Path index = index();
    if (engine != null && index.equals(engineIndex)) {
      return engine;
    }
    close();
    if (chosenIndex == null && !exists(index) && Files.isDirectory(seeds())) {
      makeFromSeeds(index);
    }
    engine = SearchEngine.open(index);
    engineIndex = index;
    return engine;
  }

  /// All passages of the article that `id` names, see [SearchEngine#article]; null if there is
  /// none.
  ///
  /// @throws ParameterException if `id` could be several articles
  @Nullable List<PassageHit> article(CommandSpec command, String id, @Nullable SearchRequest query)
      throws QueryException, IndexException {
    try {
      return engine().article(id, query);
    } catch (QueryException e) {
      if (e.query().equals(id)) {
        throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
      }
      throw e;
    }
  }

  /// The engine, or null where there is no index yet.
  @Nullable SearchEngine engineIfThere() throws IndexException {
    return exists(index()) ? engine() : null;
  }

  /// Whether the folder holds an index, sound or not.
  private static boolean exists(Path index) {
    try (DirectoryStream<Path> commits = Files.newDirectoryStream(index, "segments_*")) {
      return commits.iterator().hasNext();
    } catch (IOException e) {
      return false;
    }
  }

  private void makeFromSeeds(Path index) throws IndexException {
    terminal.warn("no index yet, so the articles in " + seeds() + " are read first");
    Ingest.Progress progress =
        new Ingest.Progress() {
          @Override
          public void problem(ReadProblem problem) {
            terminal.warn(problem.toString());
          }

          @Override
          public void files(long filesDone, long filesTotal, long articles) {}
        };
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        Ingest.run(index, List.of(seeds()), ReadOptions.NONE, false, progress);
        return;
      } catch (IndexException e) {
        if (!e.isBusy() || System.nanoTime() > deadline) {
          throw e;
        }
        pause(); // another process reads them just now
        if (exists(index)) {
          return;
        }
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(STEP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Lets go of the engine; the next command opens the index as it is then.
  @Override
  public void close() throws IndexException {
    if (engine != null) {
      engine.close();
      engine = null;
    }
  }
}
