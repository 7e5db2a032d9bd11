package dateline.search;

import dateline.article.Granularity;
import dateline.index.Fields;
import dateline.index.IndexException;
import dateline.index.StoredArticle;
import dateline.search.QueryCompiler.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Answers queries from one index. Loads neither the name model nor the gazetteer. Not safe for use
/// by several threads.
public final class SearchEngine implements AutoCloseable {
  /// Names of people and of places that are shown of an article at a glance.
  private static final int GLANCE = 8;

  private final IndexView index;
  private final People people;

  private SearchEngine(IndexView index) {
    this.index = index;
    people = new People(index);
  }

  /// Articles, passages and generation of the index.
  public record Status(long articles, long passages, long generation) {}

  /// @throws IndexException if there is no index there, or it cannot be read
  public static SearchEngine open(Path index) throws IndexException {
    return new SearchEngine(new IndexView(index));
  }

  /// What the index holds.
  public Status status() throws IndexException {
    try {
      return new Status(
          index.searcher().count(new TermQuery(new Term(Fields.TYPE, Fields.ARTICLE))),
          index.searcher().count(new TermQuery(new Term(Fields.TYPE, Fields.PASSAGE))),
          index.reader().getIndexCommit().getGeneration());
    } catch (IOException e) {
      throw index.unreadable(e);
    }
  }

  /// What the index holds, and what is known of its articles. Reads all of it.
  public Stats stats() throws IndexException {
    try {
      return StatsCollector.of(index.reader());
    } catch (IOException e) {
      throw index.unreadable(e);
    }
  }

  /// A request that was compiled and run.
  private record Answer(
      ParsedQuery query,
      QueryCompiler compiler,
      Found found,
      Reranker reranker,
      MatchFinder matches) {}

  private Answer answer(SearchRequest request) throws QueryException, IOException, IndexException {
    ParsedQuery query = QueryParser.parse(request);
    QueryCompiler compiler = new QueryCompiler(index, request.query(), request.boilerplate());
    List<Leaf> leaves = new ArrayList<>();
    Query passages = compiler.passages().query(query.root(), leaves);
    Found found;
    if (request.scope() == SearchRequest.Scope.PASSAGE) {
      found = Found.passages(index, compiler.query(query.root(), Level.PASSAGE));
    } else {
      found =
          Found.articles(
              index,
              compiler.articles(query.root()),
              passages == null ? compiler.query(everything(query), Level.PASSAGE) : passages);
    }
    Reranker reranker = new Reranker(index, found);
    if (request.scope() == SearchRequest.Scope.ARTICLE) {
      reranker.byNearness(compiler.runs(query.root()));
      if (request.any()) {
        reranker.byLikeness();
      }
    }
    return new Answer(query, compiler, found, reranker, new MatchFinder(index, leaves));
  }

  private static QueryNode everything(ParsedQuery query) {
    return new QueryNode.Everything(query.root().at());
  }

  /// Ranked articles with their best passages.
  public SearchResults search(SearchRequest request) throws QueryException, IndexException {
    return guard(
        () -> {
          Answer answer = answer(request);
          Found found = answer.found();
          List<ArticleHit> hits = new ArrayList<>();
          Copies copies = new Copies(index);
          BitSet folded = new BitSet();
          int left = request.offset();
          for (int article : found.order(request.sort())) {
            if (hits.size() == request.limit()) {
              break;
            }
            if (folded.get(article)) {
              continue;
            }
            List<Integer> folding = new ArrayList<>();
            if (!request.copies()) {
              for (int copy : copies.of(found.doc(article))) {
                int other = found.find(copy);
                if (other >= 0 && !folded.get(other)) {
                  folded.set(other);
                  folding.add(copy);
                }
              }
            }
            folded.set(article);
            if (left > 0) {
              left--;
            } else {
              hits.add(hit(found, answer.matches(), article, request.passages(), folding));
            }
          }
          List<String> notes = new ArrayList<>(answer.compiler().notes());
          notes.addAll(new Slips(index, answer.compiler()).remarks(answer.query().root()));
          return new SearchResults(
              found.size(), found.passages(), answer.query().understood(), notes, hits);
        });
  }

  /// Why some hits of a search stand where they do.
  ///
  /// @param request that found them
  public List<Explanation> explain(SearchRequest request, List<ArticleHit> hits)
      throws QueryException, IndexException {
    return guard(
        () -> {
          Answer answer = answer(request);
          Level level =
              request.scope() == SearchRequest.Scope.ARTICLE ? Level.ARTICLE : Level.PASSAGE;
          Explainer explainer =
              new Explainer(index, answer.compiler(), answer.found(), answer.reranker(), level);
          ArticleIds ids = new ArticleIds(index);
          List<Explanation> explanations = new ArrayList<>();
          for (ArticleHit hit : hits) {
            int article = answer.found().find(ids.find(hit.article().id()));
            explanations.add(explainer.explain(answer.query().root(), article));
          }
          return explanations;
        });
  }

  /// @param limit passages to give at most
  /// @param folding documents of the articles that are folded into this one
  private ArticleHit hit(
      Found found, MatchFinder matches, int article, int limit, List<Integer> folding)
      throws IOException, IndexException {
    int doc = found.doc(article);
    StoredArticle stored = index.article(doc);
    List<PassageHit> passages = new ArrayList<>();
    if (limit > 0) {
      for (int passage : found.passageOrder(article)) {
        if (passages.size() == limit) {
          break;
        }
        passages.add(passage(found, matches, stored, passage));
      }
    }
    List<StoredArticle> copies = new ArrayList<>();
    for (int copy : folding) {
      copies.add(index.article(copy));
    }
    return new ArticleHit(
        stored,
        found.score(article),
        passages,
        found.passages(article),
        new Facets(index, Fields.PEOPLE).names(doc, GLANCE),
        new Facets(index, Fields.PLACES).names(doc, GLANCE),
        copies);
  }

  private PassageHit passage(Found found, MatchFinder matches, StoredArticle article, int passage)
      throws IOException, IndexException {
    int doc = found.passageDoc(passage);
    var stored = index.passage(doc);
    return new PassageHit(
        article, stored, matches.matches(doc, stored.text()), found.passageScore(passage));
  }

  /// The ids of which a part starts with `start`, in order: of articles that are there.
  public List<String> ids(String start) throws IndexException {
    try {
      return new ArticleIds(index).starting(start);
    } catch (IOException e) {
      throw index.unreadable(e);
    }
  }

  /// The query as understood, in the query language.
  public String understood(SearchRequest request) throws QueryException {
    return QueryParser.parse(request).understood();
  }

  /// Number of passages that [#passages] gives.
  public long countPassages(SearchRequest request) throws QueryException, IndexException {
    return guard(() -> answer(request).found().passages());
  }

  /// Every matching passage of every matching article, best article first, passages in the order
  /// score, number. Memory does not grow with the number of hits.
  public void passages(SearchRequest request, Consumer<PassageHit> hits)
      throws QueryException, IndexException {
    guard(
        () -> {
          Answer answer = answer(request);
          Found found = answer.found();
          for (int article : found.order(request.sort())) {
            StoredArticle stored = index.article(found.doc(article));
            for (int passage : found.passageOrder(article)) {
              hits.accept(passage(found, answer.matches(), stored, passage));
            }
          }
          return found.size();
        });
  }

  /// All passages of the article whose id is, or uniquely abbreviates to, `id`; with the matches of
  /// `query` if one is given. Null if there is none.
  ///
  /// @throws QueryException also when `id` abbreviates several, naming them
  public @Nullable List<PassageHit> article(String id, @Nullable SearchRequest query)
      throws QueryException, IndexException {
    return guard(
        () -> {
          int doc = new ArticleIds(index).find(id);
          if (doc < 0) {
            return null;
          }
          List<Leaf> leaves = new ArrayList<>();
          if (query != null) {
            new QueryCompiler(index, query.query(), true)
                .passages()
                .query(QueryParser.parse(query).root(), leaves);
          }
          MatchFinder matches = new MatchFinder(index, leaves);
          StoredArticle article = index.article(doc);
          List<PassageHit> passages = new ArrayList<>();
          for (int passage = index.firstPassage(doc); passage < doc; passage++) {
            var stored = index.passage(passage);
            passages.add(
                new PassageHit(article, stored, matches.matches(passage, stored.text()), 0));
          }
          return passages;
        });
  }

  /// The articles that a request finds.
  private Query matching(SearchRequest request, QueryNode root) throws IOException, QueryException {
    return matching(
        new QueryCompiler(index, request.query(), request.boilerplate()), request.scope(), root);
  }

  private Query matching(QueryCompiler compiler, SearchRequest.Scope scope, QueryNode root)
      throws IOException, QueryException {
    return switch (scope) {
      case ARTICLE -> compiler.query(root, Level.ARTICLE);
      case PASSAGE ->
          new ToParentBlockJoinQuery(
              compiler.query(root, Level.PASSAGE), index.articles(), ScoreMode.None);
    };
  }

  /// What can be counted.
  public enum Facet {
    PEOPLE,
    PLACES,
    DATES,
    OUTLETS,
    AUTHORS
  }

  /// Counts over the articles that match.
  ///
  /// @param limit counts to give at most
  public Counts count(Facet facet, SearchRequest request, int limit)
      throws QueryException, IndexException {
    return guard(
        () ->
            new FacetCounter(index, people, facet)
                .count(matching(request, QueryParser.parse(request).root()), Set.of(), limit));
  }

  /// @param by day, week, month or year; null chooses by the span of the dates
  /// @param published whether publication dates are counted rather than dates named in the text
  public Timeline timeline(SearchRequest request, @Nullable Granularity by, boolean published)
      throws QueryException, IndexException {
    return guard(
        () -> {
          QueryNode root = QueryParser.parse(request).root();
          return Timelines.timeline(index, root, matching(request, root), by, published);
        });
  }

  /// Why `request` finds nothing, and what to try.
  public Diagnosis diagnose(SearchRequest request) throws QueryException, IndexException {
    return guard(
        () -> {
          QueryCompiler compiler = new QueryCompiler(index, request.query(), request.boilerplate());
          Spelling spelling = new Spelling(index);
          return Diagnoser.diagnose(
              QueryParser.parse(request).root(),
              new Diagnoser.Index() {
                @Override
                public long articles(QueryNode query) throws IOException, QueryException {
                  return index.searcher().count(matching(compiler, request.scope(), query));
                }

                @Override
                public long apart(QueryNode query) throws IOException, QueryException {
                  return request.scope() == SearchRequest.Scope.ARTICLE
                      ? 0
                      : index.searcher().count(compiler.query(query, Level.ARTICLE));
                }

                @Override
                public List<String> words(String word) throws IOException {
                  return spelling.words(word);
                }

                @Override
                public List<String> names(QueryNode.Field field) throws IOException {
                  return spelling.names(field);
                }
              });
        });
  }

  /// Articles like one, most alike first, copies of its story left out; none if there is no such
  /// article.
  public List<ArticleHit> similar(String id, int limit) throws QueryException, IndexException {
    return guard(
        () -> {
          int doc = new ArticleIds(index).find(id);
          List<ArticleHit> hits = new ArrayList<>();
          if (doc < 0) {
            return hits;
          }
          Alike alike = new Alike(index, doc);
          Query passages = alike.query(Fields.TEXT);
          Found found = Found.articles(index, alike.query(Fields.BODY), passages);
          MatchFinder matches = new MatchFinder(index, List.of(new Leaf(passages, Set.of())));
          for (int article : found.order(SearchRequest.Sort.RELEVANCE)) {
            if (hits.size() < limit && !alike.isCopy(found.doc(article))) {
              hits.add(hit(found, matches, article, 1, List.of()));
            }
          }
          return hits;
        });
  }

  /// Who, where or when in the same passages as `person`; counts the articles of these passages,
  /// and the mentions in them.
  public Counts together(String person, Facet facet, int limit)
      throws QueryException, IndexException {
    return guard(
        () -> {
          Set<String> tags = new NameLookup(index).people(person, note -> {});
          Set<String> keys = new HashSet<>();
          for (String tag : tags) {
            keys.add(people.counted(tag.substring(Fields.PERSON_TAG.length() + 1)));
          }
          Query passages =
              new TermInSetQuery(Fields.TEXT, tags.stream().map(BytesRef::new).toList());
          return new FacetCounter(index, people, facet).count(passages, keys, limit);
        });
  }

  /// Something that reads the index.
  private interface Reading<T extends @Nullable Object> {
    T run() throws IOException, QueryException, IndexException;
  }

  /// Tells the user what a failure of reading means.
  private <T extends @Nullable Object> T guard(Reading<T> reading)
      throws QueryException, IndexException {
    try {
      return reading.run();
    } catch (IOException e) {
      throw index.unreadable(e);
    } catch (RuntimeException e) {
      throw index.damagedOr(e);
    }
  }

  @Override
  public void close() throws IndexException {
    index.close();
  }
}
