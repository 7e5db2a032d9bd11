package dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvSchema;

/// Reads files of records: JSON, JSON Lines, CSV, TSV. Each record is an article; records stream,
/// so a file may be larger than memory. A broken record is reported with its line, and the good
/// ones are kept.
final class Records {
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxStringLength(ArticleReader.MAX_ARTICLE_BYTES)
          .maxNestingDepth(200)
          .build();
  private static final JsonFactory JSON =
      JsonFactory.builder().streamReadConstraints(LIMITS).build();
  private static final CsvFactory CSV = CsvFactory.builder().streamReadConstraints(LIMITS).build();

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

  private final Source source;
  private final ReadOptions options;
  private final ArticleBuilder builder;
  private final Consumer<ReadProblem> problems;
  private final Consumer<Article> articles;
  private final Set<String> ids = new HashSet<>();
  private int number;

  Records(
      Source source,
      ReadOptions options,
      Consumer<ReadProblem> problems,
      Consumer<Article> articles) {
    this.source = source;
    this.options = options;
    this.builder = new ArticleBuilder(options);
    this.problems = problems;
    this.articles = articles;
  }

  // ---- JSON

  /// One object, an array of objects, an object with a list of them, or several of these in a row.
  void json(InputStream in) throws IOException {
    JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in);
    try {
      while (parser.nextToken() != null) {
        jsonValue(parser, 0);
      }
      if (number == 0) {
        problem(null, "holds no record: an object with a text was looked for");
      }
    } catch (JacksonException e) {
      stopped(e, parser);
    }
  }

  private void jsonValue(JsonParser parser, int depth) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, List<String>> values = new LinkedHashMap<>();
      int line = parser.currentTokenLocation().getLineNr();
      int before = number;
      boolean list = object(parser, "", values, depth);
      if (!list || number == before) {
        record(new Fields(values), line, null);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        jsonValue(parser, depth + 1);
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
        boolean records =
            depth <= 1
                && LISTS.contains(name.toLowerCase(Locale.ROOT))
                && new Fields(values).field(Fields.Role.TEXT, options.fields()) == null;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          if (records && parser.currentToken() == JsonToken.START_OBJECT) {
            list = true;
            Map<String, List<String>> own = new LinkedHashMap<>();
            int line = parser.currentTokenLocation().getLineNr();
            object(parser, "", own, 2);
            record(new Fields(own), line, null);
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
  void jsonLines(InputStream in) throws IOException {
    ByteLines lines = new ByteLines(in, ArticleReader.MAX_ARTICLE_BYTES);
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      if (lines.isTooLong()) {
        number++;
        problem(
            lines.number(),
            "is longer than "
                + (ArticleReader.MAX_ARTICLE_BYTES >> 20)
                + " MiB: no single article; not read");
      } else if (!isBlank(line)) {
        jsonLine(line, lines.number());
      }
    }
    if (number == 0) {
      problem(null, "holds no record");
    }
  }

  private void jsonLine(byte[] bytes, int line) {
    Decoded decoded = Decoded.of(bytes);
    if (decoded.remark() != null) {
      problems.accept(new ReadProblem(source.label(), line, decoded.remark(), false));
    }
    String text = decoded.text();
    if (text.startsWith("\ufeff")) {
      text = text.substring(1);
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        number++;
        problem(line, "is no JSON object; not read");
        return;
      }
      object(parser, "", values, 2);
    } catch (JacksonException e) {
      number++;
      problem(line, broken(e) + "; the other lines are read");
      return;
    }
    record(new Fields(values), line, Hash.of(bytes));
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  // ---- CSV and TSV

  /// A table whose first row names the columns.
  ///
  /// @param separator between two columns; for a comma, a semicolon is tried too
  void table(InputStream in, byte[] head, char separator) throws IOException {
    Charset charset = Decoded.charset(head);
    if (!charset.equals(StandardCharsets.UTF_8)) {
      problems.accept(new ReadProblem(source.label(), null, "read as " + charset, false));
    }
    PushbackReader reader = new PushbackReader(new InputStreamReader(in, charset));
    int first = reader.read();
    if (first >= 0 && first != 0xfeff) {
      reader.unread(first);
    }
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(head, separator));
    ObjectReadContext context =
        new ObjectReadContext.Base() {
          @Override
          public FormatSchema getSchema() {
            return schema;
          }
        };
    rows(CSV.createParser(context, (Reader) reader));
  }

  private void rows(JsonParser parser) throws IOException {
    try {
      List<String> names = row(parser);
      if (names == null || (names.size() < 2 && options.fields().isEmpty())) {
        problem(null, "is no table: its first row must name the columns");
        return;
      }
      for (int line = line(parser); ; line = line(parser)) {
        List<String> row = row(parser);
        if (row == null) {
          break;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(row.size(), names.size()); i++) {
          if (!row.get(i).isBlank()) {
            values.put(names.get(i).strip(), List.of(row.get(i)));
          }
        }
        if (!values.isEmpty()) {
          record(new Fields(values), line, null);
        }
      }
      if (number == 0) {
        problem(null, "holds no record below its first row");
      }
    } catch (JacksonException e) {
      stopped(e, parser);
    }
  }

  private static int line(JsonParser parser) {
    return Math.max(1, parser.currentLocation().getLineNr());
  }

  private static @Nullable List<String> row(JsonParser parser) {
    JsonToken token = parser.nextToken();
    if (token == null) {
      return null;
    }
    List<String> row = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      row.add(parser.getString());
    }
    return row;
  }

  private static char separator(byte[] head, char separator) {
    int commas = 0;
    int semicolons = 0;
    for (byte b : head) {
      if (b == '\n') {
        break;
      }
      commas += b == ',' ? 1 : 0;
      semicolons += b == ';' ? 1 : 0;
    }
    return separator == ',' && semicolons > commas ? ';' : separator;
  }

  // ---- a record

  private void record(Fields fields, int line, @Nullable String sha256) {
    number++;
    Map<String, String> named = options.fields();
    String textField = fields.field(Fields.Role.TEXT, named);
    String title = first(fields.of(fields.field(Fields.Role.TITLE, named)));
    if (textField == null) {
      problem(
          line,
          "record "
              + number
              + " has no text: its fields are "
              + String.join(", ", fields.values().keySet().stream().limit(12).toList())
              + "; name one with --field text=NAME");
      return;
    }
    Extract text = new Extract();
    if (title != null && !options.plain()) {
      text.add(PassageKind.HEADLINE, title);
    }
    addText(text, String.join("\n\n", fields.of(textField)));
    if (text.isEmpty()) {
      problem(line, "record " + number + " has an empty text");
      return;
    }
    articles.accept(
        builder.extract(
            source,
            id(fields, line),
            sha256 != null ? sha256 : fields.sha256(),
            text,
            known(fields, title)));
  }

  private static void addText(Extract text, String value) {
    if (value.contains("</") || value.contains("<p>") || value.contains("<br")) {
      MainText.all(Jsoup.parseBodyFragment(value))
          .forEach(
              block ->
                  text.add(
                      block.kind() == PassageKind.CAPTION ? block.kind() : null, block.text()));
    } else {
      text.addText(value);
    }
  }

  private Known known(Fields fields, @Nullable String title) {
    Map<String, String> named = options.fields();
    String outlet = first(fields.of(fields.field(Fields.Role.SOURCE, named)));
    List<String> authors = new ArrayList<>();
    for (String value : fields.of(fields.field(Fields.Role.AUTHOR, named))) {
      String plain = value.replaceAll("^\\[|]$|[\"]|(?<=^|\\s|,)'|'(?=$|\\s|,)", "");
      for (String name : Bylines.named(plain)) {
        if (!authors.contains(name)) {
          authors.add(name);
        }
      }
    }
    List<Evidence> dates = new ArrayList<>();
    String field = fields.field(Fields.Role.DATE, named);
    String date = first(fields.of(field));
    Moment moment = date == null ? null : WrittenDate.parse(date);
    if (moment != null) {
      dates.add(new Evidence(Evidence.Rank.METADATA, moment, "field " + field));
    }
    return new Known(
        title, outlet, authors, dates, first(fields.of(fields.field(Fields.Role.URL, named))));
  }

  /// The record's own id, else its number; ids that are there twice are told apart by a number.
  private String id(Fields fields, int line) {
    String own = first(fields.of(fields.field(Fields.Role.ID, options.fields())));
    String base = source.id() + "#" + (own == null ? String.valueOf(number) : own);
    String id = base;
    for (int i = 2; !ids.add(id); i++) {
      id = base + "~" + i;
    }
    if (!id.equals(base)) {
      problems.accept(
          new ReadProblem(
              source.label(), line, "id '" + own + "' is there twice; this one is " + id, false));
    }
    return id;
  }

  private static @Nullable String first(List<String> values) {
    return values.stream()
        .filter(value -> !value.isBlank())
        .map(String::strip)
        .findFirst()
        .orElse(null);
  }

  // ---- problems

  /// The input cannot be read further: says so, unless the failure is one of input or of whoever
  /// takes the articles.
  private void stopped(JacksonException e, JsonParser parser) throws IOException {
    if (e instanceof JacksonIOException
        && e.getCause() instanceof IOException cause
        && Objects.equals(e.processor(), parser)) {
      throw cause;
    }
    if (e instanceof JacksonIOException || e instanceof StreamWriteException) {
      throw e;
    }
    problem(line(e), broken(e) + "; " + kept());
  }

  private String kept() {
    return number == 0
        ? "nothing was read"
        : number == 1
            ? "the record before it was read"
            : "the " + number + " records before it were read";
  }

  private static String broken(JacksonException e) {
    return "cannot be read further: " + e.getOriginalMessage().replaceAll("\\s+", " ");
  }

  private static @Nullable Integer line(JacksonException e) {
    return e.getLocation() == null || e.getLocation().getLineNr() < 1
        ? null
        : e.getLocation().getLineNr();
  }

  private void problem(@Nullable Integer line, String message) {
    problems.accept(new ReadProblem(source.label(), line, message, true));
  }
}
