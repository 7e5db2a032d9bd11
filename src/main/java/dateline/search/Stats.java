package dateline.search;

import java.util.List;

/// What a corpus holds, and where its holes are.
///
/// @param articles in the index
/// @param passages of them, boilerplate and metadata included
/// @param words of their content passages
/// @param facts what is known of how many articles
public record Stats(long articles, long passages, long words, List<Fact> facts) {

  public Stats {
    facts = List.copyOf(facts);
  }

  /// One thing that can be known of an article.
  ///
  /// @param name `headline`, `published`, `outlet`, `agency`, `authors` or `dateline`
  /// @param articles how many articles it is known of
  /// @param evidence where it was found, most frequent first; empty where that is not kept
  /// @param without ids of the articles that it is not known of
  public record Fact(String name, long articles, List<Evidence> evidence, List<String> without) {

    public Fact {
      evidence = List.copyOf(evidence);
      without = List.copyOf(without);
    }
  }

  /// A way to know something, and how many articles it served.
  public record Evidence(String from, long articles) {}
}
