package dateline.measure;

import dateline.tag.place.PlaceTuning;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Fits the weights that places are resolved with; see `scripts/tune-places`.
public final class TunePlaces {
  private TunePlaces() {}

  /// @param args a file of world news as JSON lines `{id, text}`, then folders of `docs/*.txt` and
  ///   `gold.jsonl` with points
  public static void main(String[] args) throws IOException {
    PlaceTuning tuning = new PlaceTuning();
    tuning.addWorldNews(PlainArticles.read(Path.of(args[0]), 5_000));
    for (String folder : List.of(args).subList(1, args.length)) {
      tuning.addGold(Path.of(folder));
    }
    tuning.run(3);
  }
}
