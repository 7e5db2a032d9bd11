package dateline.search;

import java.util.List;

/// Why a query finds nothing.
///
/// @param parts each word, phrase and filter of the query with the articles it has alone
/// @param suggestions queries that do find something: other spellings, fewer conditions
public record Diagnosis(List<Part> parts, List<Suggestion> suggestions) {

  public Diagnosis {
    parts = List.copyOf(parts);
    suggestions = List.copyOf(suggestions);
  }

  /// One part of a query.
  public record Part(String text, long articles) {}

  /// A query to try instead.
  public record Suggestion(String query, long articles) {}
}
