package dateline.search;

import dateline.article.Article;
import dateline.article.Dateline;
import dateline.article.Passage;
import dateline.index.StoredArticle;
import dateline.index.StoredPassage;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts an article together again from what the index keeps of it, so that it can be tagged again
/// when its file is gone.
public final class Rebuilt {
  private Rebuilt() {}

  /// @param passages all of one article, as [SearchEngine#article] gives them
  /// @return the article; all spans are as they were. What stood between its passages, which was
  ///   white space, is line ends where lines end and spaces elsewhere
  public static Article article(List<PassageHit> passages) {
    StoredArticle known = passages.getFirst().article();
    StringBuilder text = new StringBuilder();
    List<Passage> structure = new ArrayList<>();
    int line = 1;
    for (PassageHit hit : passages) {
      StoredPassage passage = hit.passage();
      line = fill(text, passage.start(), line, passage.line());
      text.append(passage.text());
      line += (int) passage.text().chars().filter(c -> c == '\n').count();
      Span span = new Span(passage.start(), text.length());
      structure.add(new Passage(passage.number(), passage.kind(), passage.line(), span));
    }
    return new Article(
        known.id(),
        known.file(),
        known.sha256(),
        text.toString(),
        known.utf8File(),
        known.headline(),
        known.outlet(),
        known.agency(),
        known.authors(),
        dateline(known, passages),
        known.publication(),
        known.url(),
        structure);
  }

  private static int fill(StringBuilder text, int end, int line, int toLine) {
    int now = line;
    while (text.length() < end) {
      boolean lineEnd = now < toLine;
      text.append(lineEnd ? '\n' : ' ');
      now += lineEnd ? 1 : 0;
    }
    return now;
  }

  /// The dateline opens the first passage that begins with its place or its agency.
  private static @Nullable Dateline dateline(StoredArticle known, List<PassageHit> passages) {
    String place = known.datelinePlace();
    String agency = known.datelineAgency();
    String opening = place != null ? place : agency;
    if (opening == null) {
      return null;
    }
    for (PassageHit hit : passages) {
      StoredPassage passage = hit.passage();
      if (passage.kind().isContent() && passage.text().startsWith(opening)) {
        Span span = new Span(passage.start(), passage.start() + opening.length());
        return new Dateline(place, place == null ? null : span, agency, span);
      }
    }
    return null;
  }
}
