package dateline.article;

import dateline.text.Span;

/// A paragraph of an article: the unit that is shown, cited and exported.
///
/// @param number 1-based position among the article's passages
/// @param kind what it is
/// @param line the 1-based line on which it starts
/// @param span where it stands in the article's text, in UTF-16 units, without outer white space
public record Passage(int number, PassageKind kind, int line, Span span) {}
