package dateline.export;

import dateline.search.SearchEngine;
import dateline.search.SearchRequest;

/// What stands before the passages of an export.
///
/// @param request what was asked
/// @param understood the query as it was understood, in the query language
/// @param index what was searched
/// @param total how many passages follow
public record Header(
    SearchRequest request, String understood, SearchEngine.Status index, long total) {}
