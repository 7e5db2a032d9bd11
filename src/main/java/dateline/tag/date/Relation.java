package dateline.tag.date;

import java.util.List;

/// How a named time lies to another: `last week`, `the following day`.
enum Relation {
  /// Before the publication.
  LAST("last"),
  /// The stretch that ends with the publication.
  PAST("past"),
  /// Around the publication.
  THIS("this current"),
  /// After the publication.
  NEXT("next"),
  /// The stretch that starts with the publication.
  COMING("coming upcoming"),
  /// The one the text spoke of last.
  SAME("same that"),
  /// Before the one the text spoke of last.
  PREVIOUS("previous preceding prior"),
  /// After the one the text spoke of last.
  FOLLOWING("following ensuing"),
  /// The last one that is over.
  LATEST("latest");

  private static final Relation[] ALL = values();

  private final String words;

  Relation(String words) {
    this.words = words;
  }

  /// The relation with a [#number].
  static Relation of(int number) {
    return ALL[number];
  }

  /// Its place among the relations.
  @SuppressWarnings("EnumOrdinal") // the order is only used within this package
  int number() {
    return ordinal();
  }

  /// How it is said.
  List<String> words() {
    return List.of(words.split(" ", -1));
  }

  /// Whether it is counted from the time that the text spoke of last, not from the publication.
  boolean isNarrative() {
    return this == SAME || this == PREVIOUS || this == FOLLOWING;
  }

  /// How many units away: -1, 0 or 1.
  int steps() {
    return switch (this) {
      case LAST, PAST, PREVIOUS, LATEST -> -1;
      case THIS, SAME -> 0;
      case NEXT, COMING, FOLLOWING -> 1;
    };
  }
}
