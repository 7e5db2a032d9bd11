package dateline.search;

import java.util.List;

/// Why a query finds nothing.
///
/// @param parts each word, phrase and filter of the query with the articles it has alone
/// @param suggestions queries that do find something: other spellings, fewer conditions
/// @param apart articles that hold all of the query, but in no one passage; 0 unless all of it was
///   asked for in one passage
public record Diagnosis(List<Part> parts, List<Suggestion> suggestions, long apart) {

  public Diagnosis {
    parts = List.copyOf(parts);
    suggestions = List.copyOf(suggestions);
  }

  /// One part of a query.
  public record Part(String text, long articles) {}

  /// A query to try instead.
  public record Suggestion(String query, long articles) {}
}
