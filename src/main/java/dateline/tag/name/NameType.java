package dateline.tag.name;

/// What a name is the name of.
public enum NameType {
  PERSON,
  PLACE,
  /// Found so that no person or place is found inside an organisation's name.
  ORGANISATION
}
