package dateline.cli;

import dateline.export.AnswerWriter;
import dateline.export.TableWriter;
import dateline.index.IndexException;
import dateline.search.Counts;
import dateline.search.QueryException;
import dateline.search.SearchEngine;
import dateline.search.SearchEngine.Facet;
import dateline.search.SearchRequest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Counts one kind of thing over the articles that match.
abstract class CountCommand implements Callable<Integer> {
  private final Session session;
  private final Facet facet;

  @Mixin CountOptions options = new CountOptions();

  CountCommand(Session session, Facet facet) {
    this.session = session;
    this.facet = facet;
  }

  @Override
  public Integer call() throws QueryException, IndexException {
    SearchEngine engine = session.engine();
    Terminal terminal = session.terminal();
    SearchRequest request = options.query.request(options.query());
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

  @Command(
      name = "people",
      description = "Counts the people named in the articles that match.",
      footer = {"  dateline people", "  dateline people ceasefire --with place:idlib"})
  static final class People extends CountCommand {
    People(Session session) {
      super(session, Facet.PEOPLE);
    }
  }

  @Command(
      name = "places",
      description = "Counts the places named in the articles that match.",
      footer = {"  dateline places", "  dateline places --person Rouhani --format csv"})
  static final class Places extends CountCommand {
    Places(Session session) {
      super(session, Facet.PLACES);
    }
  }

  @Command(
      name = "dates",
      description = "Counts the dates named in the articles that match.",
      footer = {"  dateline dates", "  dateline dates Syria --json"})
  static final class Dates extends CountCommand {
    Dates(Session session) {
      super(session, Facet.DATES);
    }
  }

  @Command(
      name = "outlets",
      description = "Counts the outlets and agencies of the articles that match.",
      footer = {"  dateline outlets", "  dateline outlets 'ceasefire Idlib'"})
  static final class Outlets extends CountCommand {
    Outlets(Session session) {
      super(session, Facet.OUTLETS);
    }
  }

  @Command(
      name = "authors",
      description = "Counts the authors of the articles that match.",
      footer = {"  dateline authors", "  dateline authors Syria --format csv"})
  static final class Authors extends CountCommand {
    Authors(Session session) {
      super(session, Facet.AUTHORS);
    }
  }
}
