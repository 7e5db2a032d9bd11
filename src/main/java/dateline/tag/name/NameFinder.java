package dateline.tag.name;

import dateline.text.Tokens;
import java.util.List;

/// Finds the names in an article.
public interface NameFinder {
  /// The names in one article, ascending and disjoint.
  List<Name> find(Tokens tokens);
}
