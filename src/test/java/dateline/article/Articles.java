package dateline.article;

import dateline.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Articles for tests and measures, made of a text and of the little that matters to them.
public final class Articles {
  private Articles() {}

  /// An article that is one paragraph of body.
  public static Article of(String text) {
    return of("a", text, null);
  }

  /// An article that is one paragraph of body.
  ///
  /// @param published an ISO year, month, day or moment
  public static Article of(String id, String text, @Nullable String published) {
    return of(id, text, List.of(), published, body(text));
  }

  /// An article of these passages.
  public static Article of(
      String id,
      String text,
      List<String> authors,
      @Nullable String published,
      List<Passage> passages) {
    Publication publication =
        published == null ? null : new Publication(published, granularity(published), "given");
    return new Article(
        id, id, "", text, true, null, null, null, authors, null, publication, null, passages);
  }

  private static List<Passage> body(String text) {
    return List.of(new Passage(1, PassageKind.BODY, 1, new Span(0, text.length())));
  }

  private static Granularity granularity(String published) {
    return switch (published.length()) {
      case 4 -> Granularity.YEAR;
      case 7 -> Granularity.MONTH;
      case 10 -> Granularity.DAY;
      default -> Granularity.SECOND;
    };
  }
}
