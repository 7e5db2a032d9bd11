package dateline.measure;

import dateline.index.IndexException;
import dateline.search.RandomQueries;
import dateline.search.SearchChecks;
import dateline.search.SearchEngine;
import dateline.search.SearchRequest;
import java.nio.file.Path;
import java.util.Locale;

/// Asks an index random and hostile queries, and reports those whose answers do not hold together
/// and the slowest.
///
/// Arguments: the index, the number of queries, the seed (default: another each time).
public final class HammerSearch {
  private HammerSearch() {}

  public static void main(String[] args) throws IndexException {
    int queries = Integer.parseInt(args[1]);
    long seed = args.length > 2 ? Long.parseLong(args[2]) : System.nanoTime();
    RandomQueries random = new RandomQueries(seed);
    int failures = 0;
    long slowest = 0;
    try (SearchEngine engine = SearchEngine.open(Path.of(args[0]))) {
      for (int i = 0; i < queries; i++) {
        SearchRequest request = random.next();
        long start = System.nanoTime();
        try {
          SearchChecks.check(engine, request);
        } catch (AssertionError e) {
          failures++;
          e.printStackTrace(System.out);
        }
        long nanos = System.nanoTime() - start;
        if (nanos > slowest) {
          slowest = nanos;
          System.out.printf(Locale.ROOT, "slowest: %.0f ms: %s%n", nanos / 1e6, shown(request));
        }
      }
    }
    System.out.printf(
        Locale.ROOT, "%d queries, seed %d: %d disagreements%n", queries, seed, failures);
  }

  private static String shown(SearchRequest request) {
    String text = request.toString();
    return text.length() <= 600
        ? text
        : text.substring(0, 100) + " ... " + text.substring(text.length() - 500);
  }
}
