package dateline.search;

import dateline.index.StoredArticle;
import dateline.index.StoredPassage;
import java.util.List;

/// A passage that holds matches.
///
/// @param matches ascending and disjoint
/// @param score of the passage, comparable within one query
public record PassageHit(
    StoredArticle article, StoredPassage passage, List<Match> matches, float score) {

  public PassageHit {
    matches = List.copyOf(matches);
  }
}
