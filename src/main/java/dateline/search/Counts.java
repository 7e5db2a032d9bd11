package dateline.search;

import java.util.List;

/// Counts over the articles that match, most frequent first.
///
/// @param articles how many articles match in all
/// @param distinct how many different things were counted, those beyond the limit included
public record Counts(long articles, long distinct, List<Count> counts) {

  public Counts {
    counts = List.copyOf(counts);
  }
}
