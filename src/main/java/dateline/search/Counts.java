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

  /// The share of the articles that match which have `count`, 0 to 1, in ten-thousandths.
  public double share(Count count) {
    return articles == 0 ? 0 : Math.round(10_000.0 * count.articles() / articles) / 10_000.0;
  }
}
