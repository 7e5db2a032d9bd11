package dateline.search;

import dateline.index.StoredArticle;
import dateline.index.StoredPassage;
import java.util.List;

/// A passage that holds matches.
///
/// @param matches ascending and disjoint
/// @param named beside them, what conditions of the query name: ascending and disjoint
/// @param score of the passage, comparable within one query
public record PassageHit(
    StoredArticle article,
    StoredPassage passage,
    List<Match> matches,
    List<Match> named,
    float score) {

  public PassageHit {
    matches = List.copyOf(matches);
    named = List.copyOf(named);
  }
}
