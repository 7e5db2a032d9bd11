package dateline.export;

import dateline.article.Publication;
import dateline.search.ArticleHit;
import dateline.search.SearchRequest;
import dateline.search.SearchResults;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;

/// Writes the answers to many queries: a line of JSON for each query, or the run format of TREC.
public final class RunWriter {
  private final OutputStream out;
  private final JsonGenerator json;

  /// @param out left open
  public RunWriter(OutputStream out) {
    this.out = out;
    json = Json.lines(out);
  }

  /// One object: the query, how much matches, and the ranked articles.
  public void jsonLine(String id, SearchRequest request, SearchResults results) {
    json.writeStartObject();
    Json.text(json, "id", id);
    Json.text(json, "query", request.query());
    Json.text(json, "understood", results.understood());
    json.writeNumberProperty("articles", results.articles());
    json.writeNumberProperty("passages", results.passages());
    json.writeArrayPropertyStart("results");
    int rank = request.offset();
    for (ArticleHit hit : results.hits()) {
      Publication published = hit.article().publication();
      rank++;
      json.writeStartObject();
      json.writeNumberProperty("rank", rank);
      Json.text(json, "article", hit.article().id());
      json.writeNumberProperty("score", hit.score());
      Json.text(json, "headline", hit.article().headline());
      Json.text(json, "outlet", hit.article().outlet());
      Json.text(json, "published", published == null ? null : published.value());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    Json.endLine(json);
  }

  /// A line `query Q0 article rank score dateline` for each article.
  public void trec(String id, SearchRequest request, SearchResults results) {
    StringBuilder lines = new StringBuilder();
    int rank = request.offset();
    for (ArticleHit hit : results.hits()) {
      rank++;
      lines
          .append(word(id))
          .append(" Q0 ")
          .append(word(hit.article().id()))
          .append(' ')
          .append(rank)
          .append(' ')
          .append(hit.score())
          .append(" dateline\n");
    }
    try {
      out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The columns are separated by spaces, so that none may stand in one.
  private static String word(String text) {
    StringBuilder word = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      word.append(Character.isWhitespace(c) || Character.isISOControl(c) ? '_' : c);
    }
    return word.toString();
  }

  /// Writes what is still held back.
  public void flush() {
    json.flush();
  }
}
