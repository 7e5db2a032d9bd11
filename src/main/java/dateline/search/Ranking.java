package dateline.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// The numbers that decide the order of results; measured by `scripts/evaluate ranking`.
final class Ranking {
  static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f);

  /// What a word in the headline counts, beside what it counts in the body.
  static final float TITLE = 0.3f;

  private Ranking() {}
}
