package dateline.export;

import dateline.search.Count;
import dateline.search.Counts;
import dateline.search.Timeline;
import java.io.OutputStream;
import java.util.List;

/// Writes counts and timelines as CSV.
public final class TableWriter {
  private final OutputStream out;

  /// @param out left open
  public TableWriter(OutputStream out) {
    this.out = out;
  }

  /// Columns `label, key, detail, articles, share, mentions`; the share is of the articles that
  /// match, 0 to 1.
  public void counts(Counts counts) {
    Csv csv = new Csv(out, List.of("label", "key", "detail", "articles", "share", "mentions"));
    for (Count count : counts.counts()) {
      csv.row(
          count.label(),
          count.key(),
          count.detail(),
          count.articles(),
          counts.share(count),
          count.mentions());
    }
    csv.flush();
  }

  /// Columns `label, articles, mentions`.
  public void timeline(Timeline timeline) {
    Csv csv = new Csv(out, List.of("label", "articles", "mentions"));
    for (Timeline.Bar bar : timeline.bars()) {
      csv.row(bar.label(), bar.articles(), bar.mentions());
    }
    csv.flush();
  }
}
