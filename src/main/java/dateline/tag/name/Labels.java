package dateline.tag.name;

import java.util.ArrayList;
import java.util.List;

/// The labels of tokens, after which names are read off: outside of any name, or for each type the
/// first, an inner, the last or the only token of one (BILOU).
final class Labels {
  static final int OUTSIDE = 0;
  static final int COUNT = 13;
  static final int FIRST = 0;
  static final int INNER = 1;
  static final int LAST = 2;
  static final int ONLY = 3;

  private static final NameType[] TYPES = {NameType.PERSON, NameType.PLACE, NameType.ORGANISATION};

  private Labels() {}

  static int of(NameType type, int place) {
    return 1 + 4 * code(type) + place;
  }

  private static int code(NameType type) {
    return switch (type) {
      case PERSON -> 0;
      case PLACE -> 1;
      case ORGANISATION -> 2;
    };
  }

  static NameType type(int label) {
    return TYPES[(label - 1) / 4];
  }

  static int place(int label) {
    return (label - 1) % 4;
  }

  /// Whether a token with `next` may follow one with `label`.
  static boolean follows(int label, int next) {
    boolean open = label != OUTSIDE && (place(label) == FIRST || place(label) == INNER);
    boolean goesOn = next != OUTSIDE && (place(next) == INNER || place(next) == LAST);
    return open ? goesOn && type(label) == type(next) : !goesOn;
  }

  /// The labels of the tokens of some names.
  static byte[] of(List<Name> names, int tokens) {
    byte[] labels = new byte[tokens];
    for (Name name : names) {
      for (int i = name.first(); i <= name.last(); i++) {
        int place =
            name.first() == name.last()
                ? ONLY
                : i == name.first() ? FIRST : i == name.last() ? LAST : INNER;
        labels[i] = (byte) of(name.type(), place);
      }
    }
    return labels;
  }

  /// The names that a well-formed row of labels tells.
  static List<Name> names(byte[] labels) {
    List<Name> names = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == OUTSIDE) {
        continue;
      }
      int place = place(labels[i]);
      if (place == FIRST || place == ONLY) {
        first = i;
      }
      if (place == LAST || place == ONLY) {
        names.add(new Name(type(labels[i]), first, i));
      }
    }
    return names;
  }
}
