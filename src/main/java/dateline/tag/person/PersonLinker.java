package dateline.tag.person;

import dateline.article.Article;
import dateline.tag.name.Name;
import dateline.text.Tokens;
import java.util.List;

/// Joins the names of people in an article into people.
public final class PersonLinker {
  /// @param names all names found in the article, also of places and organisations
  public List<Person> link(Article article, Tokens tokens, List<Name> names) {
    return List.of();
  }
}
