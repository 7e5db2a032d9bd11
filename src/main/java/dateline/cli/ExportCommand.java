package dateline.cli;

import dateline.export.ExportFormat;
import dateline.export.Header;
import dateline.export.PassageSchema;
import dateline.export.PassageWriter;
import dateline.index.IndexException;
import dateline.search.QueryException;
import dateline.search.SearchEngine;
import dateline.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    description = "Writes every passage that matches, as JSON or another format.",
    footer = {
      "  dateline export 'ceasefire Idlib' -o ceasefire.json",
      "  dateline export --format csv person:erdogan place:idlib"
    })
final class ExportCommand implements Callable<Integer> {
  private final Session session;

  @Mixin QueryOptions options = new QueryOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "json (default), jsonl, csv or geojson.")
  ExportFormat format = ExportFormat.JSON;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, which appears only when it is complete.")
  @Nullable Path file;

  @Option(names = "--schema", description = "Print the JSON Schema of the format and stop.")
  boolean schema;

  ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, QueryException, IndexException {
    if (schema) {
      PassageSchema.writeTo(session.terminal().out());
      return ExitCode.DONE;
    }
    SearchRequest request = options.request(options.query());
    if (file == null || file.toString().equals("-")) {
      return export(request, session.terminal().out());
    }
    try (OutputFile output = new OutputFile(file)) {
      int status = export(request, output.out());
      output.commit();
      return status;
    }
  }

  private int export(SearchRequest request, Output out) throws QueryException, IndexException {
    SearchEngine engine = session.engine();
    long total = engine.countPassages(request);
    PassageWriter writer = format.to(out);
    writer.begin(new Header(request, engine.understood(request), engine.status(), total));
    engine.passages(request, writer::passage);
    writer.end(total);
    if (total == 0) {
      Nothing.say(session.terminal(), request.query(), engine.diagnose(request));
      return ExitCode.NOTHING;
    }
    return ExitCode.DONE;
  }
}
