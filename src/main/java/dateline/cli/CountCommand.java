package dateline.cli;

import dateline.export.AnswerWriter;
import dateline.export.TableWriter;
import dateline.index.IndexException;
import dateline.search.Counts;
import dateline.search.QueryException;
import dateline.search.SearchEngine;
import dateline.search.SearchEngine.Facet;
import dateline.search.SearchRequest;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/// `dateline people`, `places`, `dates`, `outlets` and `authors`.
final class CountCommand implements Verb {
  private final Session session;
  private final Facet facet;
  private final CommandSpec spec;
  private final CountOptions options;

  /// @param name of the command: the facet in lower case
  CountCommand(Session session, String name) {
    this.session = session;
    facet = Facet.valueOf(name.toUpperCase(Locale.ROOT));
    spec = Args.command(this, name, "Counts the " + what(facet) + " the articles that match.");
    options = new CountOptions(spec);
    Args.examples(spec, "dateline " + name, "dateline " + name + example(facet));
  }

  private static String what(Facet facet) {
    return switch (facet) {
      case PEOPLE -> "people named in";
      case PLACES -> "places named in";
      case DATES -> "dates named in";
      case OUTLETS -> "outlets and agencies of";
      case AUTHORS -> "authors of";
    };
  }

  private static String example(Facet facet) {
    return switch (facet) {
      case PEOPLE -> " ceasefire --with place:idlib";
      case PLACES -> " --person Rouhani --format csv";
      case DATES -> " Syria --json";
      case OUTLETS -> " 'ceasefire Idlib'";
      case AUTHORS -> " Syria --format csv";
    };
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws QueryException, IndexException {
    SearchRequest request = options.request();
    SearchEngine engine = session.engine();
    Terminal terminal = session.terminal();
    Counts counts = engine.count(facet, request, options.limit());
    switch (options.format()) {
      case JSON ->
          new AnswerWriter(terminal.out())
              .counts(facet, request, engine.understood(request), counts);
      case CSV -> new TableWriter(terminal.out()).counts(counts);
      case TABLE -> {
        if (counts.articles() > 0) {
          try (TextOutput text = terminal.text()) {
            new CountTable(terminal).print(facet, counts, text);
          }
        }
      }
    }
    if (counts.articles() == 0) {
      Nothing.say(terminal, request.query(), engine.diagnose(request));
    }
    return counts.counts().isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
  }
}
