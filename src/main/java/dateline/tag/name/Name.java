package dateline.tag.name;

/// A name found in a row of tokens.
///
/// @param type what it names
/// @param first index of its first token
/// @param last index of its last token (inclusive)
public record Name(NameType type, int first, int last) {}
