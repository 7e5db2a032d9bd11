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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// `dateline export`.
final class ExportCommand implements Verb {
  private final Session session;
  private final CommandSpec spec =
      Args.command(this, "export", "Writes every passage that matches, as JSON or another format.");
  private final QueryOptions query = new QueryOptions(spec);
  private final OptionSpec format =
      Args.value(ExportFormat.class, "FORMAT", "json (default), jsonl, csv or geojson.", "--format")
          .initialValue(ExportFormat.JSON)
          .build();
  private final OptionSpec file =
      Args.value(
              Path.class,
              "FILE",
              "Write to FILE, which appears only when it is complete.",
              "-o",
              "--output")
          .build();
  private final OptionSpec schema =
      Args.flag("--schema", "Print the JSON Schema of the format and stop.");

  ExportCommand(Session session) {
    this.session = session;
    spec.addOption(format).addOption(file).addOption(schema);
    Args.examples(
        spec,
        "dateline export 'ceasefire Idlib' -o ceasefire.json",
        "dateline export --format csv person:erdogan place:idlib");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException, QueryException, IndexException {
    if (schema.<Boolean>getValue()) {
      PassageSchema.writeTo(session.terminal().out());
      return ExitCode.DONE;
    }
    SearchRequest request = query.request(query.query());
    Path target = file.getValue();
    if (target == null || target.toString().equals("-")) {
      return export(request, session.terminal().out());
    }
    try (OutputFile output = new OutputFile(target)) {
      int status = export(request, output.out());
      output.commit();
      return status;
    }
  }

  private int export(SearchRequest request, Output out) throws QueryException, IndexException {
    SearchEngine engine = session.engine();
    long total = engine.countPassages(request);
    PassageWriter writer = format.<ExportFormat>getValue().to(out);
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
