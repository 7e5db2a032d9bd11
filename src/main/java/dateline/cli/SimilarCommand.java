package dateline.cli;

import dateline.export.AnswerWriter;
import dateline.index.IndexException;
import dateline.search.ArticleHit;
import dateline.search.QueryException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "similar",
    description = "Shows the articles that are most like one.",
    footer = {"  dateline similar 004", "  dateline similar 000 -n 2 --json"})
final class SimilarCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "ID", description = "The article's id, or a part that is only in it.")
  String id = "";

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "Articles to show (default: 10).")
  int limit = 10;

  @Option(names = "--json", description = "Print JSON.")
  boolean json;

  SimilarCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws QueryException, IndexException {
    List<ArticleHit> hits = session.engine().similar(id, limit);
    Terminal terminal = session.terminal();
    if (json) {
      new AnswerWriter(terminal.out()).similar(id, hits);
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
      terminal.warn("nothing is like " + id);
      return ExitCode.NOTHING;
    }
    return ExitCode.DONE;
  }
}
