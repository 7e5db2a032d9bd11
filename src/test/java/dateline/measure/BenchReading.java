package dateline.measure;

import dateline.article.Article;
import dateline.article.ArticleReader;
import dateline.article.ReadOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures how fast text articles are read and structured on one core: 10,000 articles as one JSON
/// Lines file and as files of their own, beside reading and hashing the same files and nothing
/// else.
final class BenchReading {
  private static final int ARTICLES = 10_000;
  private static final int ROUNDS = 5;

  private BenchReading() {}

  /// @param args a `.jsonl.gz` file of articles with `title` and `text`
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("bench-reading");
    Path lines = folder.resolve("articles.jsonl");
    Path files = Files.createDirectory(folder.resolve("files"));
    int count = 0;
    try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(Path.of(args[0]))),
                    StandardCharsets.UTF_8));
        var out = Files.newBufferedWriter(lines)) {
      for (String line = in.readLine(); line != null && count < ARTICLES; line = in.readLine()) {
        JsonNode article = JsonMapper.shared().readTree(line);
        out.write(line);
        out.newLine();
        Files.writeString(
            files.resolve(count++ + ".txt"),
            article.path("title").asString()
                + "\n\n"
                + paragraphs(article.path("text").asString()));
      }
    }
    ArticleReader reader =
        new ArticleReader(ReadOptions.NONE, problem -> System.err.println(problem));
    List<Path> all = reader.files(List.of(files));
    long bytes = 0;
    for (Path file : all) {
      bytes += Files.size(file);
    }
    System.out.printf(Locale.ROOT, "%d articles, %.1f MB%n", count, bytes / 1e6);
    for (int round = 1; round <= ROUNDS; round++) {
      long start = now();
      int hash = 0;
      for (Path file : all) {
        hash += java.util.Arrays.hashCode(Files.readAllBytes(file));
      }
      double raw = seconds(start);
      long[] passages = {hash == 0 ? 1 : 0};
      Consumer<Article> count1 = article -> passages[0] += article.passages().size();
      start = now();
      for (Path file : all) {
        reader.read(file, count1);
      }
      double text = seconds(start);
      start = now();
      reader.read(lines, count1);
      double json = seconds(start);
      System.out.printf(
          Locale.ROOT,
          "round %d: files %.1f MB/s (bytes alone %.1f MB/s), JSON Lines %.1f MB/s, %d passages%n",
          round,
          bytes / 1e6 / text,
          bytes / 1e6 / raw,
          Files.size(lines) / 1e6 / json,
          passages[0]);
    }
    for (Path file : all) {
      Files.delete(file);
    }
    Files.delete(files);
    Files.delete(lines);
    Files.delete(folder);
  }

  /// The corpus has its articles in one line each; news has paragraphs of about three sentences.
  private static String paragraphs(String text) {
    StringBuilder out = new StringBuilder(text.length() + 100);
    int sentences = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' && i > 0 && text.charAt(i - 1) == '.' && ++sentences % 3 == 0) {
        out.append("\n\n");
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(long start) {
    return (now() - start) / 1e9;
  }
}
