package dateline.index;

import dateline.article.Article;
import dateline.article.Dateline;
import dateline.article.Publication;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the index knows of one article, its text apart.
///
/// @param id see [dateline.article.Article#id()]
/// @param file the absolute path it was read from, or `-`
/// @param sha256 hex digest of the bytes it was read from
/// @param utf8File whether byte offsets mean something
/// @param datelinePlace the place in its dateline, as written
/// @param datelineAgency the agency in its dateline, as written
public record StoredArticle(
    String id,
    String file,
    String sha256,
    boolean utf8File,
    @Nullable String headline,
    @Nullable String outlet,
    @Nullable String agency,
    List<String> authors,
    @Nullable String datelinePlace,
    @Nullable String datelineAgency,
    @Nullable Publication publication,
    @Nullable String url) {

  public StoredArticle {
    authors = List.copyOf(authors);
  }

  /// What there is to know of an article that was read.
  ///
  /// @param id the id it has in the index
  /// @param file its absolute path
  public static StoredArticle of(Article article, String id, String file) {
    Dateline dateline = article.dateline();
    return new StoredArticle(
        id,
        file,
        article.sha256(),
        article.utf8File(),
        article.headline(),
        article.outlet(),
        article.agency(),
        article.authors(),
        dateline == null ? null : dateline.place(),
        dateline == null ? null : dateline.agency(),
        article.publication(),
        article.url());
  }
}
