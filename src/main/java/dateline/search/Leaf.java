package dateline.search;

import java.util.Set;
import org.apache.lucene.search.Query;

/// A part of a query that stretches of a passage can answer.
///
/// @param query finds them in passages
/// @param asked where spelling variants are looked for too, the terms of what was asked for; else
///   empty
record Leaf(Query query, Set<String> asked) {

  Leaf {
    asked = Set.copyOf(asked);
  }
}
