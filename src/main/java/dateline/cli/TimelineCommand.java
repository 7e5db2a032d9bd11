package dateline.cli;

import dateline.article.Granularity;
import dateline.export.AnswerWriter;
import dateline.export.TableWriter;
import dateline.index.IndexException;
import dateline.search.QueryException;
import dateline.search.SearchEngine;
import dateline.search.SearchRequest;
import dateline.search.Timeline;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "timeline",
    description = "Shows when: the articles that match over the dates that they name.",
    footer = {"  dateline timeline", "  dateline timeline Syria --published --by month"})
final class TimelineCommand implements Callable<Integer> {
  /// The steps of a timeline.
  enum Step {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  private final Session session;

  @Mixin QueryOptions options = new QueryOptions();

  @Option(
      names = "--by",
      paramLabel = "STEP",
      description = "day, week, month or year (default: by the span of the dates).")
  @Nullable Step by;

  @Option(names = "--published", description = "Count publication dates instead.")
  boolean published;

  @Option(names = "--json", description = "Print JSON.")
  boolean json;

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), json or csv.")
  CountOptions.Format format = CountOptions.Format.TABLE;

  TimelineCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws QueryException, IndexException {
    SearchEngine engine = session.engine();
    Terminal terminal = session.terminal();
    SearchRequest request = options.request(options.query());
    Granularity step = by == null ? null : Granularity.valueOf(by.name());
    Timeline timeline = engine.timeline(request, step, published);
    switch (json ? CountOptions.Format.JSON : format) {
      case JSON ->
          new AnswerWriter(terminal.out())
              .timeline(request, engine.understood(request), published, timeline);
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
      String dates = published ? "known publication date" : "date in their text";
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
    for (Timeline.Bar bar : timeline.bars()) {
      int room = session.terminal().width() - bar.label().length() - digits - 4;
      int length = (int) Math.ceilDiv(bar.articles() * Math.min(room, most * 4), most);
      text.line(
          bar.label()
              + "  "
              + Width.right(Long.toString(bar.articles()), digits)
              + (length == 0 ? "" : "  " + Style.DATE.of("█".repeat(length), coloured)));
    }
    if (timeline.undated() > 0) {
      String undated = SearchCommand.plural(timeline.undated(), "article") + " without a date";
      text.line(Style.FAINT.of(undated, coloured));
    }
  }
}
