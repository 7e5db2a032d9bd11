package dateline.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts articles together from their text and from what is known of them.
final class ArticleBuilder {
  private final ReadOptions options;

  ArticleBuilder(ReadOptions options) {
    this.options = options;
  }

  /// The article that a plain text is.
  Article text(Source source, String sha256, String text, boolean utf8File) {
    return build(source, source.id(), sha256, text, utf8File, Paragraphs.of(text), Known.NOTHING);
  }

  /// An article whose text was put together from a file of another kind.
  Article extract(Source source, String id, String sha256, Extract text, Known known) {
    return build(source, id, sha256, text.text(), false, text.paragraphs(), known);
  }

  private Article build(
      Source source,
      String id,
      String sha256,
      String text,
      boolean utf8File,
      List<Paragraphs.Paragraph> paragraphs,
      Known known) {
    Known all = options.plain() ? withoutDates(known) : withFileName(known, source);
    Structure.Result result =
        options.plain()
            ? Structure.plain(text, paragraphs, all)
            : Structure.of(text, paragraphs, all);
    Publication published =
        options.published() != null ? options.published() : result.publication();
    if (published == null && options.plain()) {
      // What the words say of the time holds whatever the text is.
      published = Structure.of(text, paragraphs, all).publication();
    }
    return new Article(
        id,
        source.file(),
        sha256,
        text,
        utf8File,
        result.headline(),
        options.outlet() != null ? options.outlet() : result.outlet(),
        result.agency(),
        result.authors(),
        result.dateline(),
        published,
        known.url(),
        result.passages());
  }

  private static Known withoutDates(Known known) {
    return new Known(known.headline(), known.outlet(), known.authors(), List.of(), known.url());
  }

  private static Known withFileName(Known known, Source source) {
    @Nullable Moment moment = WrittenDate.inFileName(source.name());
    if (moment == null) {
      return known;
    }
    List<Evidence> dates = new ArrayList<>(known.dates());
    dates.add(new Evidence(Evidence.Rank.FILE_NAME, moment, "file name"));
    return new Known(known.headline(), known.outlet(), known.authors(), dates, known.url());
  }
}
