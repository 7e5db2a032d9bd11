package dateline.article;

/// What a passage of an article is.
public enum PassageKind {
  /// The title of the report, or a sub-heading that repeats it.
  HEADLINE,
  /// Who wrote it.
  BYLINE,
  /// A line that holds nothing but place, date and agency.
  DATELINE,
  /// A paragraph of the report itself, sub-headings included.
  BODY,
  /// Text that describes a picture, and its credit.
  CAPTION,
  /// Facts about the report: outlet line, stamps, file names, tags.
  METADATA,
  /// What is not of this report: share lines, navigation, teasers of other articles.
  BOILERPLATE;

  /// Whether this kind is tagged, ranked and exported unless the caller asks for everything. A
  /// byline is tagged (it names people) but a stamp or a share line is not.
  public boolean isContent() {
    return this != METADATA && this != BOILERPLATE;
  }
}
