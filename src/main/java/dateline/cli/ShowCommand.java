package dateline.cli;

import dateline.export.AnswerWriter;
import dateline.index.IndexException;
import dateline.search.PassageHit;
import dateline.search.QueryException;
import dateline.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `dateline show`.
final class ShowCommand implements Verb {
  private final Session session;
  private final CommandSpec spec =
      Args.command(this, "show", "Shows one article with its people, places and dates marked.");
  private final PositionalParamSpec id =
      Args.word(String.class, "ID", "The article's id, or a part that is only in it.");
  private final OptionSpec query =
      Args.value(String.class, "QUERY", "Mark what answers this query.", "--query").build();
  private final OptionSpec passage = Args.number("Show this passage only.", "--passage").build();
  private final OptionSpec context =
      Args.number("With --passage: N more around it.", "--context").initialValue(0).build();
  private final OptionSpec boilerplate =
      Args.flag("--include-boilerplate", "Show share lines, teasers, stamps too.");
  private final OptionSpec json = Args.flag("--json", "Print JSON.");

  ShowCommand(Session session) {
    this.session = session;
    spec.addPositional(id)
        .addOption(query)
        .addOption(passage)
        .addOption(context)
        .addOption(boilerplate)
        .addOption(json);
    Args.examples(
        spec, "dateline show 004", "dateline show 004 --query ceasefire --passage 13 --context 1");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws QueryException, IndexException {
    Terminal terminal = session.terminal();
    String name = id.getValue();
    String asked = query.getValue();
    String marked = asked == null ? session.lastQuery() : asked;
    List<PassageHit> all =
        session.article(spec, name, marked.isBlank() ? null : SearchRequest.of(marked));
    if (all == null) {
      if (json.<Boolean>getValue()) {
        new AnswerWriter(terminal.out()).article(List.of());
      }
      terminal.warn(Nothing.noArticle(name));
      return ExitCode.NOTHING;
    }
    Integer number = passage.getValue();
    List<PassageHit> shown = number == null ? all : around(all, number);
    if (shown.isEmpty()) {
      terminal.warn("the article has " + all.size() + " passages, no passage " + number);
      return ExitCode.NOTHING;
    }
    if (json.<Boolean>getValue()) {
      new AnswerWriter(terminal.out()).article(shown);
      return ExitCode.DONE;
    }
    try (TextOutput text = terminal.text()) {
      boolean everything = number != null || boilerplate.<Boolean>getValue();
      text.print(new ArticleText(terminal).whole(shown, everything));
    }
    return ExitCode.DONE;
  }

  private List<PassageHit> around(List<PassageHit> all, int number) {
    int distance = context.<Integer>getValue();
    List<PassageHit> chosen = new ArrayList<>();
    for (PassageHit each : all) {
      if (Math.abs(each.passage().number() - number) <= distance) {
        chosen.add(each);
      }
    }
    return chosen;
  }
}
