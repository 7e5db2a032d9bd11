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
    Outline outline = Structure.of(text, paragraphs, all.headline());
    Facts facts = FactFinder.of(outline, all);
    if (options.plain()) {
      // What the words say of the time holds whatever the text is.
      facts =
          new Facts(
              known.headline(), known.outlet(), null, known.authors(), null, facts.publication());
    }
    Publication published = options.published();
    return new Article(
        id,
        source.file(),
        sha256,
        text,
        utf8File,
        facts.headline(),
        options.outlet() != null ? options.outlet() : facts.outlet(),
        facts.agency(),
        facts.authors(),
        facts.dateline(),
        published != null ? published : facts.publication(),
        known.url(),
        options.plain() ? Outline.plain(text, paragraphs) : outline.passages(text));
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
