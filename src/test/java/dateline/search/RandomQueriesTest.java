package dateline.search;

import dateline.index.IndexException;
import dateline.index.SampleIndex;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is asked, the parts of the engine agree on the answer.
class RandomQueriesTest {
  private static final int QUERIES = 1_500;

  @TempDir static Path folder;

  @Test
  void searchFindsWhatIsCountedAndExported() throws IndexException {
    Path index = folder.resolve("index");
    new SampleIndex(index)
        .write(
            "a",
            "2018-09-07",
            "Truce in {Idlib|place Idlib}",
            "{Vladimir Putin|person Vladimir Putin} said on {Friday|date 2018-09-07} that truce"
                + " talks in {Idleb|place Idlib} go on.",
            "%Share this")
        .write(
            "b",
            null,
            "Talks of U.S. envoys",
            "{Putin|person Putin} left {Damascus|place Damascus} after talks on a cease-fire.")
        .ingest();
    long seed = Long.getLong("seed", System.nanoTime());
    RandomQueries queries = new RandomQueries(seed);
    try (SearchEngine engine = SearchEngine.open(index)) {
      for (int i = 0; i < Integer.getInteger("queries", QUERIES); i++) {
        SearchChecks.check(engine, queries.next());
      }
    } catch (AssertionError e) {
      throw new AssertionError("-Dseed=" + seed, e);
    }
  }
}
