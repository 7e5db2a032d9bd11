package dateline.tag.person;

/// The key of a person's name.
public final class PersonKey {
  private PersonKey() {}

  /// The key of a name: folded words in order, spelling variants reduced to one form.
  public static String of(String name) {
    return name.toLowerCase(java.util.Locale.ROOT);
  }
}
