package dateline.measure;

import dateline.article.Article;
import dateline.article.ArticleReader;
import dateline.article.Passage;
import dateline.article.PassageKind;
import dateline.article.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures how well the body of web pages is found: precision, recall and F1 over shingles of four
/// words, as the article-extraction-benchmark measures them.
///
/// A shingle is a run of four words; how often each occurs in the body found and in the true one
/// gives a page's precision and recall, whose means over all pages give F1. The folder holds
/// `html/ID.html` (or `.html.gz`) and `gold.json` with `{ID: {"articleBody": ...}}`. Rules were
/// developed by looking at the pages of one half only; the halves are told apart by the first
/// character of the id, which is a hash, and both are reported.
final class EvaluatePages {
  private static final int SHINGLE = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private EvaluatePages() {}

  /// Sums over pages.
  private static final class Score {
    private double precision;
    private double recall;
    private int found;
    private int pages;

    void add(Map<String, Integer> truth, Map<String, Integer> guess) {
      Set<String> keys = new HashSet<>(truth.keySet());
      keys.addAll(guess.keySet());
      int common = 0;
      int all = 0;
      int right = 0;
      for (String key : keys) {
        int wanted = truth.getOrDefault(key, 0);
        int got = guess.getOrDefault(key, 0);
        common += Math.min(wanted, got);
        all += got;
        right += wanted;
      }
      if (all > 0) {
        precision += (double) common / all;
        found++;
      }
      recall += right == 0 ? 1 : (double) common / right;
      pages++;
    }

    String line(String name) {
      double p = precision / found;
      double r = recall / pages;
      return String.format(
          Locale.ROOT,
          "%-10s pages %4d  P %.4f  R %.4f  F1 %.4f",
          name,
          pages,
          p,
          r,
          2 * p * r / (p + r));
    }
  }

  /// Prints the figures of both halves and of all pages.
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    JsonNode gold = JsonMapper.shared().readTree(Files.readString(folder.resolve("gold.json")));
    Map<String, Path> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("html"))) {
      files.forEach(file -> pages.put(file.getFileName().toString().replaceAll("\\..*", ""), file));
    }
    Score all = new Score();
    Score developed = new Score();
    Score unseen = new Score();
    ArticleReader reader =
        new ArticleReader(ReadOptions.NONE, problem -> System.err.println(problem));
    for (Map.Entry<String, Path> page : pages.entrySet()) {
      JsonNode truth = gold.path(page.getKey()).path("articleBody");
      if (truth.isMissingNode()) {
        continue;
      }
      List<Article> articles = new ArrayList<>();
      reader.read(page.getValue(), articles::add);
      Map<String, Integer> right = shingles(truth.asString());
      Map<String, Integer> guess = shingles(articles.isEmpty() ? "" : body(articles.getFirst()));
      all.add(right, guess);
      (page.getKey().charAt(0) % 2 == 0 ? developed : unseen).add(right, guess);
    }
    System.out.println(developed.line("developed"));
    System.out.println(unseen.line("unseen"));
    System.out.println(all.line("all"));
  }

  private static String body(Article article) {
    StringBuilder body = new StringBuilder();
    for (Passage passage : article.passages()) {
      if (passage.kind() == PassageKind.BODY || passage.kind() == PassageKind.DATELINE) {
        body.append(article.text(passage)).append('\n');
      }
    }
    return body.toString();
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      words.add(word.group());
    }
    Map<String, Integer> shingles = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - SHINGLE + 1); i++) {
      List<String> shingle = words.subList(i, Math.min(words.size(), i + SHINGLE));
      if (!shingle.isEmpty()) {
        shingles.merge(String.join(" ", shingle), 1, Integer::sum);
      }
    }
    return shingles;
  }
}
