package dateline.tag.date;

import dateline.article.Article;
import java.util.List;

/// Finds the expressions of time in an article's content passages.
public final class DateTagger {
  /// The expressions, one entry for each value and type, by first mention.
  public List<Timex> tag(Article article) {
    return List.of();
  }
}
