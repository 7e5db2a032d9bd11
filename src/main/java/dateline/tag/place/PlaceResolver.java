package dateline.tag.place;

import dateline.article.Article;
import dateline.tag.name.Name;
import dateline.text.Tokens;
import java.util.List;

/// Finds the places among an article's names and words, and resolves them to gazetteer entries.
public final class PlaceResolver {
  /// @param names all names found in the article, also of people and organisations
  public List<Place> resolve(Article article, Tokens tokens, List<Name> names) {
    return List.of();
  }
}
