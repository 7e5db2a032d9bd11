package dateline.search;

import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/// One stretch of a passage that answers the query.
///
/// @param span in UTF-16 units of the passage's text
/// @param via what was found in place of what was asked for, if it is not just that: another
///   spelling, or a longer time that the one asked for lies in
public record Match(Span span, @Nullable String via) {}
