package dateline.cli;

import dateline.export.AnswerWriter;
import dateline.index.IndexException;
import dateline.search.ArticleHit;
import dateline.search.Diagnosis;
import dateline.search.Explanation;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// `dateline search`.
final class SearchCommand implements Verb {
  private static final int LIMIT = 10;
  private static final int PASSAGES = 3;

  private final Session session;
  private final CommandSpec spec =
      Args.command(
          this,
          "search",
          "Shows the articles that match, best first, with their best passages.",
          "Words, people, places and dates of the text rank; a longer date counts less.");
  private final QueryOptions query = new QueryOptions(spec);
  private final OptionSpec limit =
      Args.number("Articles to show (default: 10; 0: all).", "-n", "--limit").build();
  private final OptionSpec offset =
      Args.number("Articles to leave out at the front.", "--offset").initialValue(0).build();
  private final OptionSpec passages =
      Args.number("Passages of each (default: 3).", "--passages").initialValue(PASSAGES).build();
  private final OptionSpec sort =
      Args.value(
              Sort.class, "ORDER", "relevance (default), date (newest first) or outlet.", "--sort")
          .initialValue(Sort.RELEVANCE)
          .build();
  private final OptionSpec copies = Args.flag("--all", "Show each copy of one story by itself.");
  private final OptionSpec json = Args.flag("--json", "Print JSON.");
  private final OptionSpec count = Args.flag("--count", "Print the number of articles only.");
  private final OptionSpec files = Args.flag("--files", "Print the names of the files only.");
  private final OptionSpec context =
      Args.number("Show N passages around each.", "--context").initialValue(0).build();
  private final OptionSpec kwic = Args.flag("--kwic", "Show each match in the middle of its line.");
  private final OptionSpec kwicOrder =
      Args.value(
              Kwic.Order.class,
              "BY",
              "Order the lines by left or right context, or by position (default).",
              "--kwic-sort")
          .build();
  private final OptionSpec explain =
      Args.flag("--explain", "Say of each article what its score is made of.");
  private final OptionSpec queries =
      Args.value(
              Path.class,
              "FILE",
              "Run each line of FILE (- for standard input): a query, or id<TAB>query.",
              "--queries")
          .build();
  private final OptionSpec format =
      Args.value(
              ManyQueries.Format.class,
              "FORMAT",
              "With --queries: text (default), jsonl or trec.",
              "--format")
          .initialValue(ManyQueries.Format.TEXT)
          .build();

  SearchCommand(Session session) {
    this.session = session;
    spec.addOption(limit)
        .addOption(offset)
        .addOption(passages)
        .addOption(sort)
        .addOption(copies)
        .addOption(json)
        .addOption(count)
        .addOption(files)
        .addOption(context)
        .addOption(kwic)
        .addOption(kwicOrder)
        .addOption(explain)
        .addOption(queries)
        .addOption(format);
    Args.examples(
        spec,
        "dateline search 'ceasefire Idlib'",
        "dateline search '\"territorial integrity\" person:putin' --from 2017",
        "dateline search --kwic 'terror*'");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException, QueryException, IndexException {
    Path many = queries.getValue();
    if (many != null) {
      return new ManyQueries(session, format.getValue(), this::request).run(many);
    }
    SearchRequest request = request(query.query());
    session.lastQuery(request.query());
    SearchEngine engine = session.engine();
    if (isKwic() && !json.<Boolean>getValue()) {
      return kwic(engine, request);
    }
    SearchResults results =
        explain.<Boolean>getValue() ? engine.explained(request) : engine.search(request);
    Diagnosis diagnosis = results.articles() == 0 ? engine.diagnose(request) : null;
    Terminal terminal = session.terminal();
    if (json.<Boolean>getValue()) {
      new AnswerWriter(terminal.out()).results(request, engine.status(), results, diagnosis);
    } else if (count.<Boolean>getValue()) {
      terminal.out().print(results.articles() + "\n");
    } else if (files.<Boolean>getValue()) {
      results.hits().stream()
          .map(hit -> Clean.line(hit.article().file()))
          .distinct() // a file can hold many articles
          .forEach(file -> terminal.out().print(file + "\n"));
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
  private SearchRequest request(String typed) {
    boolean countOnly = count.<Boolean>getValue();
    boolean filesOnly = files.<Boolean>getValue();
    Integer asked = limit.getValue();
    int articles = asked != null ? asked : countOnly ? 1 : filesOnly ? 0 : LIMIT;
    int passagesOfEach = passages.<Integer>getValue();
    return query.request(
        typed,
        sort.getValue(),
        offset.<Integer>getValue(),
        articles == 0 ? Integer.MAX_VALUE : articles,
        countOnly || filesOnly ? 0 : isKwic() ? Integer.MAX_VALUE : passagesOfEach,
        filesOnly || copies.<Boolean>getValue());
  }

  private boolean isKwic() {
    return kwic.<Boolean>getValue() || kwicOrder.getValue() != null;
  }

  private void show(SearchEngine engine, SearchRequest request, SearchResults results)
      throws QueryException, IndexException {
    Terminal terminal = session.terminal();
    boolean coloured = terminal.coloured();
    ArticleText articles = new ArticleText(terminal);
    int around = context.<Integer>getValue();
    try (TextOutput text = terminal.text()) {
      text.line(Style.FAINT.of(summary(request, results), coloured));
      for (String note : results.notes()) {
        text.line(Style.FAINT.of(note, coloured));
      }
      text.line("");
      List<Explanation> explanations = results.explanations();
      for (int i = 0; i < results.hits().size(); i++) {
        ArticleHit hit = results.hits().get(i);
        ArticleHit shown = around > 0 ? inContext(engine, request, hit, around) : hit;
        List<String> explanation =
            explanations.isEmpty() ? List.of() : ExplanationText.lines(explanations.get(i));
        text.print(articles.hit(shown, request.offset() + i + 1, explanation));
      }
    }
  }

  private static String summary(SearchRequest request, SearchResults results) {
    String found =
        plural(results.articles(), "article") + ", " + plural(results.passages(), "passage");
    int shown = results.hits().size();
    if (shown == 0) {
      found += "; here none";
    } else if (shown < results.articles() - request.offset() || request.offset() > 0) {
      found += "; here " + (request.offset() + 1) + " to " + (request.offset() + shown);
    }
    return found;
  }

  static String plural(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /// The same hit with the passages around its best ones, all in the order of the text.
  private ArticleHit inContext(
      SearchEngine engine, SearchRequest request, ArticleHit hit, int around)
      throws QueryException, IndexException {
    List<PassageHit> all = engine.article(hit.article().id(), request);
    if (all == null) {
      return hit;
    }
    Set<Integer> best = new HashSet<>();
    hit.passages().forEach(each -> best.add(each.passage().number()));
    List<PassageHit> readable =
        all.stream()
            .filter(each -> isReadable(each) || best.contains(each.passage().number()))
            .toList();
    List<PassageHit> shown = new ArrayList<>();
    for (int i = 0; i < readable.size(); i++) {
      List<PassageHit> near =
          readable.subList(Math.max(0, i - around), Math.min(readable.size(), i + around + 1));
      if (near.stream().anyMatch(each -> best.contains(each.passage().number()))) {
        shown.add(readable.get(i));
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

  private boolean isReadable(PassageHit hit) {
    return query.boilerplate() || hit.passage().kind().isContent();
  }

  private int kwic(SearchEngine engine, SearchRequest request)
      throws QueryException, IndexException {
    SearchResults results = engine.search(request);
    if (results.articles() == 0) {
      Nothing.say(session.terminal(), request.query(), engine.diagnose(request));
      return ExitCode.NOTHING;
    }
    results.notes().forEach(session.terminal()::warn);
    Map<String, Integer> ranks = new HashMap<>();
    List<PassageHit> hits = new ArrayList<>();
    for (ArticleHit hit : results.hits()) {
      ranks.put(hit.article().id(), ranks.size());
      hits.addAll(hit.passages());
    }
    try (TextOutput text = session.terminal().text()) {
      Kwic.Order order = kwicOrder.getValue();
      new Kwic(session.terminal())
          .print(hits, ranks, order == null ? Kwic.Order.POSITION : order, text);
    }
    return ExitCode.DONE;
  }
}
