package dateline.cli;

import dateline.article.Granularity;
import dateline.export.AnswerWriter;
import dateline.export.TableWriter;
import dateline.index.IndexException;
import dateline.search.QueryException;
import dateline.search.SearchEngine;
import dateline.search.SearchRequest;
import dateline.search.Timeline;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// `dateline timeline`.
final class TimelineCommand implements Verb {
  /// The steps of a timeline.
  enum Step {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  private final Session session;
  private final CommandSpec spec =
      Args.command(
          this, "timeline", "Shows when: the articles that match over the dates that they name.");
  private final QueryOptions query = new QueryOptions(spec);
  private final OptionSpec by =
      Args.value(
              Step.class,
              "STEP",
              "day, week, month or year (default: by the span of the dates).",
              "--by")
          .build();
  private final OptionSpec published = Args.flag("--published", "Count publication dates instead.");
  private final OptionSpec json = Args.flag("--json", "Print JSON.");
  private final OptionSpec format =
      Args.value(CountOptions.Format.class, "FORMAT", "table (default), json or csv.", "--format")
          .initialValue(CountOptions.Format.TABLE)
          .build();

  TimelineCommand(Session session) {
    this.session = session;
    spec.addOption(by).addOption(published).addOption(json).addOption(format);
    Args.examples(spec, "dateline timeline", "dateline timeline Syria --published --by month");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws QueryException, IndexException {
    SearchRequest request = query.request(query.query());
    SearchEngine engine = session.engine();
    Terminal terminal = session.terminal();
    Step step = by.getValue();
    boolean ofPublication = published.<Boolean>getValue();
    Timeline timeline =
        engine.timeline(
            request, step == null ? null : Granularity.valueOf(step.name()), ofPublication);
    CountOptions.Format as = format.getValue();
    switch (json.<Boolean>getValue() ? CountOptions.Format.JSON : as) {
      case JSON ->
          new AnswerWriter(terminal.out())
              .timeline(request, engine.understood(request), ofPublication, timeline);
      case CSV -> new TableWriter(terminal.out()).timeline(timeline);
      case TABLE -> {
        if (!timeline.bars().isEmpty()) {
          try (TextOutput text = terminal.text()) {
            chart(timeline, text);
          }
        }
      }
    }
    if (!timeline.bars().isEmpty()) {
      return ExitCode.DONE;
    }
    if (timeline.undated() > 0) {
      String dates = ofPublication ? "known publication date" : "date in their text";
      terminal.warn(
          SearchCommand.plural(timeline.undated(), "article") + " match, without any " + dates);
    } else {
      Nothing.say(terminal, request.query(), engine.diagnose(request));
    }
    return ExitCode.NOTHING;
  }

  private void chart(Timeline timeline, TextOutput text) {
    boolean coloured = session.terminal().coloured();
    long most = 1;
    for (Timeline.Bar bar : timeline.bars()) {
      most = Math.max(most, bar.articles());
    }
    int digits = Long.toString(most).length();
    int empty = 0;
    for (Timeline.Bar bar : timeline.bars()) {
      if (bar.articles() == 0) {
        empty++;
        continue;
      }
      gap(empty, timeline.by(), text, coloured);
      empty = 0;
      int room = session.terminal().width() - bar.label().length() - digits - 4;
      int length = (int) Math.ceilDiv(bar.articles() * Math.min(room, most * 4), most);
      text.line(
          bar.label()
              + "  "
              + Width.right(Long.toString(bar.articles()), digits)
              + "  "
              + Style.DATE.of("█".repeat(length), coloured));
    }
    if (timeline.undated() > 0) {
      String undated = SearchCommand.plural(timeline.undated(), "article") + " without a date";
      text.line(Style.FAINT.of(undated, coloured));
    }
  }

  /// Steps without any are told in one line.
  private static void gap(int steps, Granularity by, TextOutput text, boolean coloured) {
    if (steps > 0) {
      text.line(
          Style.FAINT.of("  " + SearchCommand.plural(steps, by.label()) + " without", coloured));
    }
  }
}
