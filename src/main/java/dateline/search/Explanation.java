package dateline.search;

import java.util.List;

/// What the score of an article is made of.
///
/// @param score of the article; the sum of the parts
/// @param parts in the order of the query
public record Explanation(float score, List<Part> parts) {

  public Explanation {
    parts = List.copyOf(parts);
  }

  /// What makes up a part of a score.
  public enum Reason {
    /// Words, phrases, tags and what conditions name in the text, rare ones more than frequent
    /// ones.
    TEXT,
    /// The same words in the headline; what conditions name in the headline or lead.
    HEADLINE,
    /// Words that are neighbours in the query and near each other in the text.
    NEARNESS,
    /// Words that the best articles share.
    LIKENESS,
    /// A condition on something else than the text: it has to hold, and does not count.
    CONDITION
  }

  /// One part of a score.
  ///
  /// @param query the part of the query, in the query language; empty where it is all of it
  /// @param written what stands in the article for it, most frequent first
  public record Part(Reason reason, String query, float score, List<Written> written) {

    public Part {
      written = List.copyOf(written);
    }

    /// How often it occurs in all.
    public int times() {
      return written.stream().mapToInt(Written::times).sum();
    }
  }

  /// Words of an article, and how often they stand in it.
  public record Written(String text, int times) {}
}
