package dateline.article;

/// A publication date as one source gives it.
///
/// @param rank how far the kind of source is to be believed
/// @param moment the date
/// @param from where it was read, in the words of [Publication#from()]
record Evidence(Rank rank, Moment moment, String from) {

  /// Kinds of sources, the most trusted first: the ladder on which a publication date is found.
  enum Rank {
    /// Facts stored with the text: HTML metadata, a field of a record, a stamp line.
    METADATA,
    /// The dateline.
    DATELINE,
    /// A stamp that only says when the report was last changed.
    UPDATE,
    /// The name of the file.
    FILE_NAME,
    /// The latest date that the text prints: a lower bound.
    INFERRED
  }
}
