package dateline.tag.person;

import java.util.List;

/// Why a name may be short for a longer one, the strongest reason first.
enum Link {
  /// The key is the same.
  SAME("is the same name"),
  /// The family name, and perhaps others: `Putin`, `Tayyip Erdogan`, `Xi`.
  FAMILY("is short for"),
  /// The family name, and a given name that differs by a slip of the pen.
  SLIP("is spelled almost like"),
  /// The given name of somebody who has no family name but a father: `Tamim bin Hamad`.
  GIVEN_OF_LINE("is the given name of"),
  /// The first letters: `MBS`.
  INITIALS("are the initials of"),
  /// The father's name: `Laden` for `bin Laden`, but not King Salman for his son.
  FATHER("is a part of"),
  /// A given name: `Saddam`.
  GIVEN("is a part of"),
  NONE("");

  private final String words;

  Link(String words) {
    this.words = words;
  }

  /// How the reason is said: between the short name and the long one.
  String words() {
    return words;
  }

  /// Why `part` may be short for `whole`.
  static Link between(Form part, Form whole) {
    List<String> some = part.parts;
    List<String> all = whole.parts;
    if (part.key.equals(whole.key)) {
      return SAME;
    }
    if (some.size() == all.size()) {
      return isSlip(some, all) ? SLIP : NONE;
    }
    if (some.size() > all.size()) {
      return NONE;
    }
    boolean line = all.lastIndexOf("ben") > 0;
    if (PersonNames.isShortFor(some, all)) {
      return FAMILY;
    }
    if (some.size() == 2
        && some.getLast().equals(whole.family())
        && isInitialOf(some.getFirst(), all.getFirst())) {
      return FAMILY;
    }
    if (some.size() > 1) {
      return NONE;
    }
    String only = some.getFirst();
    if (only.equals(all.getFirst())) {
      return line ? GIVEN_OF_LINE : GIVEN;
    }
    if (part.isInitialsOf(whole)) {
      return INITIALS;
    }
    if (line && only.equals(whole.family())) {
      return FATHER;
    }
    return all.contains(only) && !only.equals("ben") && only.length() > 2 ? GIVEN : NONE;
  }

  /// Whether two names of as many words share the family name and a given name differs by one
  /// letter, not the last, or only by its initial standing for it.
  private static boolean isSlip(List<String> some, List<String> all) {
    int last = all.size() - 1;
    if (last == 0 || !some.get(last).equals(all.get(last))) {
      return false;
    }
    for (int i = 1; i < last; i++) {
      if (!some.get(i).equals(all.get(i))) {
        return false;
      }
    }
    String a = some.getFirst();
    String b = all.getFirst();
    return isInitialOf(a, b) || isInitialOf(b, a) || isOneLetterApart(a, b);
  }

  private static boolean isInitialOf(String initial, String word) {
    return initial.length() == 1 && word.startsWith(initial);
  }

  private static boolean isOneLetterApart(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (shorter < 5 || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int start = 0;
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return start > 0 && end > 0 && Math.max(a.length(), b.length()) - start - end == 1;
  }
}
