package dateline.cli;

import dateline.export.AnswerWriter;
import dateline.index.IndexException;
import dateline.search.ArticleHit;
import dateline.search.QueryException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `dateline similar`.
final class SimilarCommand implements Verb {
  private static final int LIMIT = 10;

  private final Session session;
  private final CommandSpec spec =
      Args.command(this, "similar", "Shows the articles that are most like one.");
  private final PositionalParamSpec id =
      Args.word(String.class, "ID", "The article's id, or a part that is only in it.");
  private final OptionSpec limit =
      Args.number("Articles to show (default: 10; 0: all).", "-n", "--limit")
          .initialValue(LIMIT)
          .build();
  private final OptionSpec json = Args.flag("--json", "Print JSON.");

  SimilarCommand(Session session) {
    this.session = session;
    spec.addPositional(id).addOption(limit).addOption(json);
    Args.examples(spec, "dateline similar 004", "dateline similar 000 -n 2 --json");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws QueryException, IndexException {
    String name = id.getValue();
    boolean known = session.article(spec, name, null) != null;
    int most = limit.<Integer>getValue();
    List<ArticleHit> hits = session.engine().similar(name, most == 0 ? Integer.MAX_VALUE : most);
    Terminal terminal = session.terminal();
    if (json.<Boolean>getValue()) {
      new AnswerWriter(terminal.out()).similar(name, hits);
    } else {
      ArticleText articles = new ArticleText(terminal);
      try (TextOutput text = terminal.text()) {
        int rank = 0;
        for (ArticleHit hit : hits) {
          rank++;
          text.print(articles.hit(hit, rank));
        }
      }
    }
    if (hits.isEmpty()) {
      terminal.warn(known ? "nothing is like " + name : Nothing.noArticle(name));
      return ExitCode.NOTHING;
    }
    return ExitCode.DONE;
  }
}
