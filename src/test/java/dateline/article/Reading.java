package dateline.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a reader gave: articles and problems.
record Reading(List<Article> articles, List<ReadProblem> problems) {

  /// Reads a file.
  static Reading of(Path file, ReadOptions options) {
    Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
    new ArticleReader(options, reading.problems::add).read(file, reading.articles::add);
    return reading;
  }

  /// Reads bytes that are written to a file first.
  static Reading of(Path folder, String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.write(file, bytes);
      return of(file, ReadOptions.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading of(Path folder, String name, String text) {
    return of(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Reads standard input.
  static Reading ofStandardInput(String text, ReadOptions options) {
    Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
    try {
      new ArticleReader(options, reading.problems::add)
          .read(
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
              reading.articles::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reading;
  }

  static ReadOptions plain() {
    return new ReadOptions(null, null, true, Map.of());
  }

  Article only() {
    if (articles.size() != 1) {
      throw new AssertionError(articles.size() + " articles, problems " + problems);
    }
    return articles.getFirst();
  }

  List<String> ids() {
    return articles.stream().map(Article::id).toList();
  }

  List<String> messages() {
    return problems.stream()
        .map(problem -> (problem.line() == null ? "" : problem.line() + ": ") + problem.message())
        .toList();
  }
}
