package dateline.search;

import dateline.index.StoredArticle;
import java.util.List;

/// An article that matches, with its best passages.
///
/// @param passages best first
/// @param matchingPassages how many passages of the article hold matches
/// @param people, places names to show at a glance, most mentioned first
/// @param copies other articles that carry the same story, folded into this one
public record ArticleHit(
    StoredArticle article,
    float score,
    List<PassageHit> passages,
    int matchingPassages,
    List<String> people,
    List<String> places,
    List<StoredArticle> copies) {

  public ArticleHit {
    passages = List.copyOf(passages);
    people = List.copyOf(people);
    places = List.copyOf(places);
    copies = List.copyOf(copies);
  }
}
