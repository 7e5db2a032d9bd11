package dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads records from JSON and JSON Lines.
final class JsonRecords {
  private static final JsonFactory JSON =
      JsonFactory.builder().streamReadConstraints(Records.LIMITS).build();

  /// Names of the list of articles in a JSON object that is not an article itself.
  private static final Set<String> LISTS =
      Set.of(
          "articles",
          "items",
          "documents",
          "docs",
          "results",
          "data",
          "records",
          "news",
          "entries",
          "stories",
          "hits",
          "posts",
          "rows",
          "response");

  private final Records records;

  JsonRecords(Records records) {
    this.records = records;
  }

  /// One object, an array of objects, an object with a list of them, or several of these in a row.
  void read(InputStream in) throws IOException {
    JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in);
    try {
      while (parser.nextToken() != null) {
        value(parser, 0);
      }
      if (records.size() == 0) {
        records.problem(null, "holds no record: an object with a text was looked for");
      }
    } catch (JacksonException e) {
      records.stopped(e, parser);
    }
  }

  private void value(JsonParser parser, int depth) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, List<String>> values = new LinkedHashMap<>();
      int line = parser.currentTokenLocation().getLineNr();
      int before = records.size();
      boolean list = object(parser, "", values, depth);
      if (!list || records.size() == before) {
        records.add(new Fields(values), line, null);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        value(parser, depth + 1);
      }
    }
  }

  /// Reads the fields of an object. A list of objects under a telling name, in an outer object that
  /// has no text so far, is a list of records, which are passed on at once.
  ///
  /// @return whether there was such a list
  private boolean object(
      JsonParser parser, String path, Map<String, List<String>> values, int depth) {
    boolean list = false;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      String inner = path.isEmpty() ? name : path + "." + name;
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_OBJECT) {
        list |= object(parser, inner, values, depth + 1);
      } else if (token == JsonToken.START_ARRAY) {
        boolean isList =
            depth <= 1
                && LISTS.contains(name.toLowerCase(Locale.ROOT))
                && new Fields(values).field(Fields.Role.TEXT, records.fieldNames()) == null;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          if (isList && parser.currentToken() == JsonToken.START_OBJECT) {
            list = true;
            Map<String, List<String>> own = new LinkedHashMap<>();
            int line = parser.currentTokenLocation().getLineNr();
            object(parser, "", own, 2);
            records.add(new Fields(own), line, null);
          } else {
            value(parser, inner, values, depth + 1);
          }
        }
      } else {
        value(parser, inner, values, depth);
      }
    }
    return list;
  }

  private void value(JsonParser parser, String path, Map<String, List<String>> values, int depth) {
    switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, path, values, depth + 2);
      case START_ARRAY -> {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          value(parser, path, values, depth + 1);
        }
      }
      case VALUE_NULL -> {}
      default -> values.computeIfAbsent(path, p -> new ArrayList<>()).add(parser.getString());
    }
  }

  /// One object a line.
  void readLines(InputStream in) throws IOException {
    ByteLines lines = new ByteLines(in, ArticleReader.MAX_ARTICLE_BYTES);
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      if (lines.isTooLong()) {
        records.broken(
            lines.number(),
            "is longer than "
                + (ArticleReader.MAX_ARTICLE_BYTES >> 20)
                + " MiB: no single article; not read");
      } else if (!isBlank(line)) {
        line(line, lines.number());
      }
    }
    if (records.size() == 0) {
      records.problem(null, "holds no record");
    }
  }

  private void line(byte[] bytes, int line) {
    Decoded decoded = Decoded.of(bytes);
    if (decoded.remark() != null) {
      records.remark(line, decoded.remark());
    }
    String text = decoded.text();
    if (text.startsWith("\ufeff")) {
      text = text.substring(1);
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        records.broken(line, "is no JSON object; not read");
        return;
      }
      object(parser, "", values, 2);
    } catch (JacksonException e) {
      records.broken(line, Records.reason(e) + "; the other lines are read");
      return;
    }
    records.add(new Fields(values), line, Hash.of(bytes));
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }
}
