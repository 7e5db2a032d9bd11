package dateline.search;

/// A query that was read.
///
/// @param root what it asks for, the options of the request included (`--person` and the like as
///   conditions, `--exact` in the words and fields, `--inside` in the places)
/// @param understood the same in the query language
public record ParsedQuery(QueryNode root, String understood) {}
