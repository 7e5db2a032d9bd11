package dateline.cli;

import dateline.export.AnswerWriter;
import dateline.index.IndexException;
import dateline.search.ArticleHit;
import dateline.search.Diagnosis;
import dateline.search.PassageHit;
import dateline.search.QueryException;
import dateline.search.SearchEngine;
import dateline.search.SearchRequest;
import dateline.search.SearchRequest.Sort;
import dateline.search.SearchResults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "search",
    description = "Shows the articles that match, best first, with their best passages.",
    footer = {
      "  dateline search 'ceasefire Idlib'",
      "  dateline search '\"territorial integrity\" person:rouhani' --from 2017",
      "  dateline search --kwic terror*"
    })
final class SearchCommand implements Callable<Integer> {
  private static final int LIMIT = 10;

  private final Session session;

  @Mixin QueryOptions options = new QueryOptions();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "Articles to show (default: 10; 0: all).")
  @Nullable Integer limit;

  @Option(names = "--offset", paramLabel = "N", description = "Articles to leave out at the front.")
  int offset;

  @Option(names = "--passages", paramLabel = "N", description = "Passages of each (default: 3).")
  int passages = 3;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance (default), date (newest first) or outlet.")
  Sort sort = Sort.RELEVANCE;

  @Option(names = "--all", description = "Show each copy of one story by itself.")
  boolean copies;

  @Option(names = "--json", description = "Print JSON.")
  boolean json;

  @Option(names = "--count", description = "Print the number of articles only.")
  boolean count;

  @Option(names = "--files", description = "Print the names of the files only.")
  boolean files;

  @Option(names = "--context", paramLabel = "N", description = "Show N passages around each.")
  int context;

  @Option(names = "--kwic", description = "Show each match in the middle of its line.")
  boolean kwic;

  @Option(
      names = "--kwic-sort",
      paramLabel = "BY",
      description = "Order the lines by left or right context, or by position (default).")
  Kwic.@Nullable Order kwicOrder;

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "Run each line of FILE (- for standard input): a query, or id<TAB>query.")
  @Nullable Path queries;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "With --queries: text (default), jsonl or trec.")
  ManyQueries.Format format = ManyQueries.Format.TEXT;

  SearchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, QueryException, IndexException {
    if (queries != null) {
      return new ManyQueries(session, format, this::request).run(queries);
    }
    SearchRequest request = request(options.query());
    session.lastQuery(request.query());
    SearchEngine engine = session.engine();
    if (kwic || kwicOrder != null) {
      return kwic(engine, request);
    }
    SearchResults results = engine.search(request);
    Diagnosis diagnosis = results.articles() == 0 ? engine.diagnose(request) : null;
    Terminal terminal = session.terminal();
    if (json) {
      new AnswerWriter(terminal.out()).results(request, engine.status(), results, diagnosis);
    } else if (count) {
      terminal.out().print(results.articles() + "\n");
    } else if (files) {
      for (ArticleHit hit : results.hits()) {
        terminal.out().print(Clean.line(hit.article().file()) + "\n");
      }
    } else if (diagnosis == null) {
      show(engine, request, results);
    }
    if (diagnosis != null) {
      Nothing.say(terminal, request.query(), diagnosis);
      return ExitCode.NOTHING;
    }
    return ExitCode.DONE;
  }

  /// The request for one query with all the options of this command.
  private SearchRequest request(String query) {
    int articles = limit == null ? (files ? 0 : LIMIT) : limit;
    return options.request(
        query,
        sort,
        offset,
        count ? 1 : articles == 0 ? Integer.MAX_VALUE : articles,
        count || files ? 0 : kwic || kwicOrder != null ? Integer.MAX_VALUE : passages,
        copies || files);
  }

  private void show(SearchEngine engine, SearchRequest request, SearchResults results)
      throws QueryException, IndexException {
    Terminal terminal = session.terminal();
    boolean coloured = terminal.coloured();
    ArticleText articles = new ArticleText(terminal);
    try (TextOutput text = terminal.text()) {
      text.line(Style.FAINT.of(summary(request, results), coloured));
      for (String note : results.notes()) {
        text.line(Style.FAINT.of(note, coloured));
      }
      text.line("");
      int rank = request.offset();
      for (ArticleHit hit : results.hits()) {
        rank++;
        text.print(articles.hit(context > 0 ? inContext(engine, request, hit) : hit, rank));
      }
    }
  }

  private static String summary(SearchRequest request, SearchResults results) {
    String found =
        plural(results.articles(), "article") + ", " + plural(results.passages(), "passage");
    int shown = results.hits().size();
    if (shown < results.articles() - request.offset() || request.offset() > 0) {
      found += "; here " + (request.offset() + 1) + " to " + (request.offset() + shown);
    }
    return found;
  }

  static String plural(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /// The same hit with the passages around its best ones, all in the order of the text.
  private ArticleHit inContext(SearchEngine engine, SearchRequest request, ArticleHit hit)
      throws QueryException, IndexException {
    List<PassageHit> all = engine.article(hit.article().id(), request);
    if (all == null) {
      return hit;
    }
    List<PassageHit> shown = new ArrayList<>();
    for (PassageHit each : all) {
      boolean content = each.passage().kind().isContent() || options.boilerplate;
      for (PassageHit best : hit.passages()) {
        int distance = Math.abs(best.passage().number() - each.passage().number());
        if (distance == 0 || (content && distance <= context)) {
          shown.add(each);
          break;
        }
      }
    }
    return new ArticleHit(
        hit.article(),
        hit.score(),
        shown,
        hit.matchingPassages() + shown.size() - hit.passages().size(),
        hit.people(),
        hit.places(),
        hit.copies());
  }

  private int kwic(SearchEngine engine, SearchRequest request)
      throws QueryException, IndexException {
    SearchResults results = engine.search(request);
    if (results.articles() == 0) {
      Nothing.say(session.terminal(), request.query(), engine.diagnose(request));
      return ExitCode.NOTHING;
    }
    Map<String, Integer> ranks = new HashMap<>();
    List<PassageHit> hits = new ArrayList<>();
    for (ArticleHit hit : results.hits()) {
      ranks.put(hit.article().id(), ranks.size());
      hits.addAll(hit.passages());
    }
    try (TextOutput text = session.terminal().text()) {
      new Kwic(session.terminal())
          .print(hits, ranks, kwicOrder == null ? Kwic.Order.POSITION : kwicOrder, text);
    }
    return ExitCode.DONE;
  }
}
