package dateline.search;

import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/// One stretch of a passage that answers the query.
///
/// @param span in UTF-16 units of the passage's text
/// @param via the spelling variant that was found in place of the word asked for, if it was one
public record Match(Span span, @Nullable String via) {}
