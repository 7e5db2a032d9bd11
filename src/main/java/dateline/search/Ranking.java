package dateline.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// The numbers that decide the order of results. Chosen with `scripts/evaluate ranking` on two
/// collections at once; each lies on a plateau, not on a peak.
final class Ranking {
  static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f);

  /// What a word in the headline counts, beside what it counts in the body; and what a person,
  /// place or date asked for counts in headline or lead.
  static final float TITLE = 0.3f;

  /// What two neighbouring words of the query count when they are near each other in the text,
  /// beside what they count by themselves.
  static final float PAIR = 0.5f;

  /// Words that may lie between them.
  static final int PAIR_SLOP = 8;

  /// Articles that are looked at more closely.
  static final int CLOSER = 200;

  /// Best articles whose words tell what else an article in question would hold.
  static final int FEEDBACK_ARTICLES = 5;

  /// Words that are taken from them.
  static final int FEEDBACK_TERMS = 20;

  /// What the most telling of these words counts, beside a word of the query.
  static final float FEEDBACK = 1.5f;

  private Ranking() {}
}
