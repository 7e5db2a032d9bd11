package dateline.cli;

import dateline.export.AnswerWriter;
import dateline.index.IndexException;
import dateline.search.Stats;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// `dateline stats`.
final class StatsCommand implements Verb {
  private static final int LIMIT = 5;

  private final Session session;
  private final CommandSpec spec =
      Args.command(
          this, "stats", "Shows what the index holds, and what is not known of its articles.");
  private final OptionSpec limit =
      Args.number(
              "Ids to show of the articles without something (default: 5; 0: all).",
              "-n",
              "--limit")
          .initialValue(LIMIT)
          .build();
  private final OptionSpec json = Args.flag("--json", "Print JSON, with all ids.");

  StatsCommand(Session session) {
    this.session = session;
    spec.addOption(limit).addOption(json);
    Args.examples(spec, "dateline stats", "dateline stats --json");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IndexException {
    Terminal terminal = session.terminal();
    Stats stats = session.engine().stats();
    if (json.<Boolean>getValue()) {
      new AnswerWriter(terminal.out()).stats(stats);
    } else {
      try (TextOutput text = terminal.text()) {
        print(stats, text);
      }
    }
    return ExitCode.DONE;
  }

  private void print(Stats stats, TextOutput text) {
    boolean coloured = session.terminal().coloured();
    text.line(
        SearchCommand.plural(stats.articles(), "article")
            + ", "
            + SearchCommand.plural(stats.passages(), "passage")
            + ", "
            + SearchCommand.plural(stats.words(), "word"));
    for (Stats.Fact fact : stats.facts()) {
      text.line("");
      text.line(Style.STRONG.of(fact.name(), coloured) + ": " + part(fact.articles(), stats));
      for (Stats.Evidence evidence : fact.evidence()) {
        text.line(
            "  "
                + Width.right(Long.toString(evidence.articles()), 6)
                + "  "
                + Clean.line(evidence.from()));
      }
      without(fact, text, coloured);
    }
  }

  private static String part(long articles, Stats stats) {
    if (articles == stats.articles()) {
      return "all";
    }
    return articles + " (" + Math.round(100.0 * articles / stats.articles()) + "%)";
  }

  private void without(Stats.Fact fact, TextOutput text, boolean coloured) {
    if (fact.without().isEmpty()) {
      return;
    }
    int asked = limit.<Integer>getValue();
    int shown = asked == 0 ? fact.without().size() : Math.min(asked, fact.without().size());
    int more = fact.without().size() - shown;
    StyledText line = new StyledText().append("none: ", Style.FAINT);
    for (int i = 0; i < shown; i++) {
      line.append(i == 0 ? "" : ", ", Style.FAINT).append(fact.without().get(i), Style.ID);
    }
    if (more > 0) {
      line.append(", and " + more + " more", Style.FAINT);
    }
    StringBuilder wrapped = new StringBuilder();
    line.wrap(wrapped, session.terminal().width(), "  ", "        ", coloured);
    text.print(wrapped);
  }
}
