package dateline.search;

/// Writes a query in the query language: what [QueryParser] reads into the same tree again.
final class QueryText {
  private QueryText() {}

  static String of(QueryNode node) {
    throw new UnsupportedOperationException(node.toString());
  }
}
