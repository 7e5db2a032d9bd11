package dateline.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamWriteException;

/// The records of a file, each an article. They are passed on one by one, so that a file may be
/// larger than memory. A broken record is reported with its line, and the good ones are kept.
final class Records {
  /// What a record may be at most.
  static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxStringLength(ArticleReader.MAX_ARTICLE_BYTES)
          .maxNestingDepth(200)
          .build();

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

  /// How many records were read so far, broken ones included.
  int size() {
    return number;
  }

  /// The fields that the caller named, by what they hold.
  Map<String, String> fieldNames() {
    return options.fields();
  }

  /// Adds the article that a record is.
  ///
  /// @param line the 1-based line on which it starts
  /// @param sha256 of its bytes; null if it shares its line with others
  void add(Fields fields, int line, @Nullable String sha256) {
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
      remark(line, "id '" + own + "' is there twice; this one is " + id);
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

  /// The input cannot be read further: says so, unless the failure is one of input or of whoever
  /// takes the articles.
  void stopped(JacksonException e, JsonParser parser) throws IOException {
    if (e instanceof JacksonIOException
        && e.getCause() instanceof IOException cause
        && Objects.equals(e.processor(), parser)) {
      throw cause;
    }
    if (e instanceof JacksonIOException || e instanceof StreamWriteException) {
      throw e;
    }
    problem(line(e), reason(e) + "; " + kept());
  }

  private String kept() {
    return number == 0
        ? "nothing was read"
        : number == 1
            ? "the record before it was read"
            : "the " + number + " records before it were read";
  }

  /// What is wrong with the input.
  static String reason(JacksonException e) {
    return "cannot be read further: " + e.getOriginalMessage().replaceAll("\\s+", " ");
  }

  private static @Nullable Integer line(JacksonException e) {
    return e.getLocation() == null || e.getLocation().getLineNr() < 1
        ? null
        : e.getLocation().getLineNr();
  }

  /// A record is broken.
  void broken(int line, String message) {
    number++;
    problem(line, message);
  }

  /// Something is worth a remark.
  void remark(@Nullable Integer line, String message) {
    problems.accept(new ReadProblem(source.label(), line, message, false));
  }

  /// Something could not be read.
  void problem(@Nullable Integer line, String message) {
    problems.accept(new ReadProblem(source.label(), line, message, true));
  }
}
