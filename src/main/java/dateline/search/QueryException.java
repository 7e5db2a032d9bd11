package dateline.search;

/// A query that cannot be read.
public final class QueryException extends Exception {
  private final String query;
  private final int position;
  private final String example;

  /// @param query as typed
  /// @param position index of the first character that does not fit
  /// @param reason what is wrong, one sentence
  /// @param example a correct query of the kind that was meant
  public QueryException(String query, int position, String reason, String example) {
    super(reason);
    this.query = query;
    this.position = position;
    this.example = example;
  }

  public String query() {
    return query;
  }

  public int position() {
    return position;
  }

  public String example() {
    return example;
  }
}
