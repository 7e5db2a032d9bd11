package dateline.search;

import java.util.List;

/// The answer to a search.
///
/// @param articles how many articles match, copies included
/// @param passages how many passages of them hold matches
/// @param understood the query as it was understood, in the query language
/// @param notes remarks for the reader: `'Idlib' also finds 'Idleb'`
/// @param hits in the order asked for
/// @param explanations what the scores are made of: one for each hit, or none where not asked for
public record SearchResults(
    long articles,
    long passages,
    String understood,
    List<String> notes,
    List<ArticleHit> hits,
    List<Explanation> explanations) {

  public SearchResults {
    notes = List.copyOf(notes);
    hits = List.copyOf(hits);
    explanations = List.copyOf(explanations);
  }
}
