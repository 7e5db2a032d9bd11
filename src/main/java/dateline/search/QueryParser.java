package dateline.search;

/// Reads the query language.
public final class QueryParser {
  private QueryParser() {}

  /// Reads the query and the options of a request.
  ///
  /// @throws QueryException if it is clearly meant as syntax but cannot be read so
  public static ParsedQuery parse(SearchRequest request) throws QueryException {
    throw new UnsupportedOperationException();
  }
}
