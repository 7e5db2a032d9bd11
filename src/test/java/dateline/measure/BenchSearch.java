package dateline.measure;

import dateline.index.IndexException;
import dateline.search.QueryException;
import dateline.search.SearchEngine;
import dateline.search.SearchRequest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Times queries of every kind in one process: the median of each kind, after a warm-up, and its
/// ratio to that of one rare word.
public final class BenchSearch {
  private static final int ROUNDS = 30;

  private static final Map<String, List<String>> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("rare word", List.of("ceasefire", "sovereignty", "vaccine"));
    KINDS.put("common word", List.of("Iran", "president", "said"));
    KINDS.put("words", List.of("nuclear talks", "ceasefire Idlib", "oil price market"));
    KINDS.put("phrase", List.of("\"territorial integrity\"", "\"foreign minister\""));
    KINDS.put("near", List.of("\"withdrawal troops\"~6", "\"nuclear agreement\"~4"));
    KINDS.put("prefix", List.of("terror*", "sanction*"));
    KINDS.put("person, place", List.of("person:rouhani place:tehran", "place:syria ceasefire"));
    KINDS.put("date", List.of("date:2018-09", "published:2018 oil"));
    KINDS.put("wide", List.of("date:2010..2020", "syria date:2017..2030", "inside:iran"));
    KINDS.put(
        "tag phrase",
        List.of("\"@person said\"", "\"@person met @person\"~5", "\"ceasefire @place\"~4"));
    KINDS.put("everything", List.of("*"));
  }

  private BenchSearch() {}

  public static void main(String[] args) throws IndexException, QueryException {
    double reference = 0;
    try (SearchEngine engine = SearchEngine.open(Path.of(args[0]))) {
      System.out.println(engine.status());
      for (int warm = 0; warm < 2; warm++) {
        for (Map.Entry<String, List<String>> kind : KINDS.entrySet()) {
          double[] millis = new double[ROUNDS * kind.getValue().size()];
          int n = 0;
          for (int round = 0; round < ROUNDS; round++) {
            for (String query : kind.getValue()) {
              long start = System.nanoTime();
              engine.search(SearchRequest.of(query));
              millis[n] = (System.nanoTime() - start) / 1e6;
              n++;
            }
          }
          Arrays.sort(millis);
          double median = millis[n / 2];
          if (warm == 1) {
            reference = reference == 0 ? median : reference;
            System.out.printf(
                Locale.ROOT,
                "%-14s %7.2f ms  %5.1f x%n",
                kind.getKey(),
                median,
                median / reference);
          }
        }
      }
    }
  }
}
