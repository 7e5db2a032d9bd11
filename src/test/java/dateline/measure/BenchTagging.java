package dateline.measure;

import dateline.article.Article;
import dateline.tag.date.DateTagger;
import dateline.tag.name.Name;
import dateline.tag.name.NameFinder;
import dateline.tag.name.NamedText;
import dateline.tag.person.PersonLinker;
import dateline.tag.place.PlaceResolver;
import dateline.text.Tokens;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// Times loading the tagger, and the steps of tagging, each on its own, over the same articles in
/// one thread: processor time, so that a busy machine does not matter much, after a round that
/// warms up. Cutting the text into tokens is the reference for the ratio.
public final class BenchTagging {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private BenchTagging() {}

  public static void main(String[] args) throws IOException {
    long before = liveHeap();
    NameFinder finder = load("names", NameFinder::load);
    PersonLinker linker = load("people", PersonLinker::new);
    PlaceResolver places = load("places", PlaceResolver::load);
    DateTagger dates = load("dates", DateTagger::new);
    System.out.printf(Locale.ROOT, "all loaded take %d MB%n", (liveHeap() - before) / 1_000_000);
    int limit = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
    List<Article> articles = PlainArticles.read(Path.of(args[0]), limit);
    Map<String, Long> nanos = new LinkedHashMap<>();
    long chars = 0;
    for (int round = 0; round < 3; round++) {
      nanos.clear();
      chars = 0;
      for (Article article : articles) {
        Tokens tokens = time(nanos, "tokens", () -> NamedText.tokens(article.text()));
        List<Name> names = time(nanos, "names", () -> finder.find(tokens));
        time(nanos, "people", () -> linker.link(article, tokens, names));
        time(nanos, "places", () -> places.resolve(article, tokens, names));
        time(nanos, "dates", () -> dates.tag(article));
        chars += article.text().length();
      }
    }
    double megabytes = chars / 1e6;
    System.out.printf(
        Locale.ROOT, "%d articles, %.1f million characters%n", articles.size(), megabytes);
    long reference = nanos.getOrDefault("tokens", 1L);
    List<String> rows = new ArrayList<>(nanos.keySet());
    nanos.put("all", nanos.values().stream().mapToLong(Long::longValue).sum());
    rows.add("all");
    for (String row : rows) {
      long spent = nanos.getOrDefault(row, 1L);
      System.out.printf(
          Locale.ROOT,
          "%-7s %8.2f MB/s   %6.1f x the time for tokens%n",
          row,
          megabytes / (spent / 1e9),
          (double) spent / reference);
    }
  }

  /// Makes a part of the tagger and tells how long that takes, in a process that has just started.
  private static <T> T load(String part, Supplier<T> loader) {
    long start = System.nanoTime();
    T loaded = loader.get();
    System.out.printf(
        Locale.ROOT, "%-7s loaded in %4d ms%n", part, (System.nanoTime() - start) / 1_000_000);
    return loaded;
  }

  private static long liveHeap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static <T> T time(Map<String, Long> nanos, String step, Supplier<T> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    T result = work.get();
    nanos.merge(step, THREADS.getCurrentThreadCpuTime() - start, Long::sum);
    return result;
  }
}
