package dateline.tag.place;

import dateline.text.Span;

/// A name of a place where it stands in a text.
///
/// @param first index of its first token
/// @param last index of its last token (inclusive)
/// @param span where it stands, in UTF-16 units
/// @param surface as written
/// @param how how it was found, a short sentence
record Mention(int first, int last, Span span, String surface, String how) {}
