package dateline.article;

import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/// The opening `ANKARA, (ST)-` of a report.
///
/// @param place the place as written, if one is named
/// @param placeSpan where the place stands in the article's text, in UTF-16 units
/// @param agency the agency as written, if one is named
/// @param span the whole dateline with its closing dash, in UTF-16 units
public record Dateline(
    @Nullable String place, @Nullable Span placeSpan, @Nullable String agency, Span span) {}
