package dateline.cli;

import dateline.export.AnswerWriter;
import dateline.index.IndexException;
import dateline.search.PassageHit;
import dateline.search.QueryException;
import dateline.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "show",
    description = "Shows one article with its people, places and dates marked.",
    footer = {
      "  dateline show 004",
      "  dateline show 004 --query ceasefire --passage 13 --context 1"
    })
final class ShowCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "ID", description = "The article's id, or a part that is only in it.")
  String id = "";

  @Option(names = "--query", paramLabel = "QUERY", description = "Mark what answers this query.")
  @Nullable String query;

  @Option(names = "--passage", paramLabel = "N", description = "Show this passage only.")
  @Nullable Integer passage;

  @Option(names = "--context", paramLabel = "N", description = "With --passage: N more around it.")
  int context;

  @Option(names = "--include-boilerplate", description = "Show share lines, teasers, stamps too.")
  boolean boilerplate;

  @Option(names = "--json", description = "Print JSON.")
  boolean json;

  ShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws QueryException, IndexException {
    Terminal terminal = session.terminal();
    String marked = query == null ? session.lastQuery() : query;
    List<PassageHit> all =
        session.engine().article(id, marked.isBlank() ? null : SearchRequest.of(marked));
    if (all == null) {
      terminal.warn("no article has the id " + id + "; `dateline search` shows the ids");
      return ExitCode.NOTHING;
    }
    List<PassageHit> shown = chosen(all);
    if (shown.isEmpty()) {
      terminal.warn("the article has " + all.size() + " passages, no passage " + passage);
      return ExitCode.NOTHING;
    }
    if (json) {
      new AnswerWriter(terminal.out()).article(shown);
      return ExitCode.DONE;
    }
    try (TextOutput text = terminal.text()) {
      text.print(new ArticleText(terminal).whole(shown, boilerplate || passage != null));
    }
    return ExitCode.DONE;
  }

  private List<PassageHit> chosen(List<PassageHit> all) {
    if (passage == null) {
      return all;
    }
    List<PassageHit> chosen = new ArrayList<>();
    for (PassageHit each : all) {
      if (Math.abs(each.passage().number() - passage) <= context) {
        chosen.add(each);
      }
    }
    return chosen;
  }
}
