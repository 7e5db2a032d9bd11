package dateline.search;

import java.util.Set;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// A part of a query that stretches of a passage can answer.
///
/// @param query finds them in passages
/// @param asked the terms of what was asked for, where other words are found too; null where all
///   that is found is as asked for
record Leaf(Query query, @Nullable Set<String> asked) {

  Leaf {
    asked = asked == null ? null : Set.copyOf(asked);
  }

  /// What finds nothing but what was asked for.
  static Leaf asAsked(Query query) {
    return new Leaf(query, null);
  }

  /// What finds only something else in its place.
  static Leaf instead(Query query) {
    return new Leaf(query, Set.of());
  }
}
