package dateline.measure;

import dateline.article.Article;
import dateline.article.Articles;
import dateline.article.Passage;
import dateline.article.PassageKind;
import dateline.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Texts as articles of nothing but body, each line a paragraph.
final class PlainArticles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PlainArticles() {}

  /// Reads JSON lines of `{id, text}`, at most `limit`.
  static List<Article> read(Path file, int limit) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw,
                    StandardCharsets.UTF_8))) {
      String line = in.readLine();
      for (; line != null && articles.size() < limit; line = in.readLine()) {
        JsonNode node = JSON.readTree(line);
        articles.add(of(node.get("id").asString(), node.get("text").asString()));
      }
    }
    return articles;
  }

  static Article of(String id, String text) {
    List<Passage> passages = new ArrayList<>();
    int line = 1;
    for (int start = 0; start < text.length(); line++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        passages.add(
            new Passage(passages.size() + 1, PassageKind.BODY, line, new Span(start, end)));
      }
      start = end + 1;
    }
    return Articles.of(id, text, List.of(), null, passages);
  }
}
