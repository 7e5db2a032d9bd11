package dateline.search;

import dateline.article.Granularity;
import dateline.index.IndexException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers queries from one index. Loads neither the name model nor the gazetteer.
public final class SearchEngine implements AutoCloseable {
  private SearchEngine() {}

  /// Articles, passages and generation of the index.
  public record Status(long articles, long passages, long generation) {}

  /// @throws IndexException if there is no index there, or it cannot be read
  public static SearchEngine open(Path index) throws IndexException {
    throw new UnsupportedOperationException();
  }

  public Status status() {
    throw new UnsupportedOperationException();
  }

  /// Ranked articles with their best passages.
  public SearchResults search(SearchRequest request) throws QueryException, IndexException {
    throw new UnsupportedOperationException();
  }

  /// The query as understood, in the query language.
  public String understood(SearchRequest request) throws QueryException {
    throw new UnsupportedOperationException();
  }

  /// Number of passages that [#passages] gives.
  public long countPassages(SearchRequest request) throws QueryException, IndexException {
    throw new UnsupportedOperationException();
  }

  /// Every matching passage of every matching article, best article first, passages in the order
  /// score, number. Memory does not grow with the number of hits.
  public void passages(SearchRequest request, Consumer<PassageHit> hits)
      throws QueryException, IndexException {
    throw new UnsupportedOperationException();
  }

  /// All passages of the article whose id is, or uniquely abbreviates to, `id`; with the matches of
  /// `query` if one is given. Null if there is none.
  ///
  /// @throws QueryException also when `id` abbreviates several, naming them
  public @Nullable List<PassageHit> article(String id, @Nullable SearchRequest query)
      throws QueryException, IndexException {
    throw new UnsupportedOperationException();
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
    throw new UnsupportedOperationException();
  }

  /// @param by day, week, month or year; null chooses by the span of the dates
  /// @param published whether publication dates are counted rather than dates named in the text
  public Timeline timeline(SearchRequest request, @Nullable Granularity by, boolean published)
      throws QueryException, IndexException {
    throw new UnsupportedOperationException();
  }

  /// Why `request` finds nothing, and what to try.
  public Diagnosis diagnose(SearchRequest request) throws QueryException, IndexException {
    throw new UnsupportedOperationException();
  }

  /// Articles like one, most alike first.
  public List<ArticleHit> similar(String id, int limit) throws QueryException, IndexException {
    throw new UnsupportedOperationException();
  }

  /// People and places in the same passages as `person`.
  public Counts together(String person, Facet facet, int limit)
      throws QueryException, IndexException {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() throws IndexException {}
}
