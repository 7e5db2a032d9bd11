package dateline.tag.person;

import java.util.List;

/// One way in which a person is named in an article.
final class Form {
  /// As written, with single spaces, without titles.
  final String surface;

  final String key;

  /// The words of the key.
  final List<String> parts;

  Form(String surface) {
    this.surface = surface;
    this.parts = PersonKey.keyWords(surface);
    this.key = String.join("-", parts);
  }

  String family() {
    return parts.getLast();
  }

  boolean isEastAsian() {
    return parts.size() > 1 && PersonKey.isEastAsianSurname(parts.getFirst());
  }

  /// Whether this is the first letters of the words of `other`: `MBS`, Mohammed bin Salman.
  boolean isInitialsOf(Form other) {
    if (surface.length() < 2
        || surface.length() != other.surface.chars().filter(c -> c == ' ').count() + 1) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < surface.length(); i++) {
      if (!Character.isUpperCase(surface.charAt(i))
          || surface.charAt(i) != Character.toUpperCase(other.surface.charAt(at))) {
        return false;
      }
      at = other.surface.indexOf(' ', at) + 1;
    }
    return true;
  }

  boolean isAllCaps() {
    boolean capital = false;
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capital |= Character.isUpperCase(c);
    }
    return capital && surface.length() > 1;
  }
}
