package dateline.search;

import dateline.article.Granularity;
import dateline.index.Fields;
import dateline.index.IndexException;
import dateline.search.QueryCompiler.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /// Ranked articles with their best passages.
  public SearchResults search(SearchRequest request) throws QueryException, IndexException {
    return guard(() -> new Answer(index, request).results(false));
  }

  /// The same, and of each article why it stands where it does.
  public SearchResults explained(SearchRequest request) throws QueryException, IndexException {
    return guard(() -> new Answer(index, request).results(true));
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
    return guard(() -> new Answer(index, request).found().passages());
  }

  /// Every matching passage of every matching article, best article first, passages in the order
  /// score, number. Memory does not grow with the number of hits.
  public void passages(SearchRequest request, Consumer<PassageHit> hits)
      throws QueryException, IndexException {
    guard(
        () -> {
          Answer answer = new Answer(index, request);
          answer.passages(hits);
          return answer;
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
          Leaves leaves = new Leaves();
          if (query != null) {
            new QueryCompiler(index, query.query(), true)
                .passages()
                .query(QueryParser.parse(query).root(), leaves);
          }
          return new HitMaker(index, leaves).whole(doc);
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
          HitMaker maker =
              new HitMaker(index, new Leaves(List.of(Leaf.asAsked(passages)), List.of()));
          for (int article : found.order(SearchRequest.Sort.RELEVANCE)) {
            if (hits.size() < limit && !alike.isCopy(found.doc(article))) {
              hits.add(maker.article(found, article, 1, List.of()));
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
