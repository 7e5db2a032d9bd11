package dateline.tag.place;

import java.util.Arrays;

/// Looks up the entries that a name can mean, also where it is written with more or fewer words
/// than the gazetteer has.
final class Candidates {
  private static final int[] NONE = new int[0];

  private static final int MIN_POPULATION_OF_PART = 50_000;

  private static final int MIN_JOINED = 8;

  private final Gazetteer gazetteer;

  Candidates(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// The entries that go by a folded name itself, the most populous first.
  int[] exactly(String key) {
    return gazetteer.find(key);
  }

  /// The entries that a folded name can mean, the most populous first; empty if there is none.
  int[] of(String key) {
    int[] found = gazetteer.find(key);
    if (found.length > 0) {
      return found;
    }
    String shorter = key;
    while (true) {
      String next = shortened(shorter);
      if (next.length() < 3) {
        return NONE;
      }
      found = large(gazetteer.find(next));
      if (found.length > 0) {
        return found;
      }
      if (next.equals(shorter)) {
        return respelt(key);
      }
      shorter = next;
    }
  }

  /// The entries of a name spelt in another of the usual ways: with or without the Arabic article,
  /// the vowels of Arabic and Persian as in English ('Boroujerd'), the words written as one.
  private int[] respelt(String key) {
    int[] found = article(key);
    if (found.length > 0) {
      return found;
    }
    String plain = key.replace("ou", "u").replace("oo", "u").replace("ee", "i");
    if (!plain.equals(key)) {
      return of(plain);
    }
    return key.length() >= MIN_JOINED && key.indexOf(' ') > 0
        ? large(gazetteer.find(key.replace(" ", "")))
        : NONE;
  }

  /// Villages are not meant where only a part of the name fits.
  private int[] large(int[] entries) {
    return Arrays.stream(entries)
        .filter(
            entry ->
                gazetteer.kind(entry) != PlaceKind.CITY
                    || gazetteer.population(entry) >= MIN_POPULATION_OF_PART)
        .toArray();
  }

  /// The name without one word that the gazetteer may not have: a direction or a kind of place.
  private static String shortened(String key) {
    int space = key.indexOf(' ');
    if (space < 0) {
      return key;
    }
    String word = key.substring(0, space);
    if (PlaceWords.DIRECTIONS.contains(word) || PlaceWords.KINDS_IN_FRONT.contains(word)) {
      return key.substring(space + 1);
    }
    if (PlaceWords.KINDS_BEFORE.contains(word) && key.startsWith("of ", space + 1)) {
      return key.substring(space + 4);
    }
    int last = key.lastIndexOf(' ');
    return PlaceWords.KINDS_AFTER.contains(key.substring(last + 1)) ? key.substring(0, last) : key;
  }

  /// Arabic names come with and without the article.
  private int[] article(String key) {
    int[] found = gazetteer.find("al " + key);
    if (found.length > 0) {
      return found;
    }
    int space = key.indexOf(' ');
    return (space == 2 || space == 3) && (key.charAt(0) == 'a' || key.startsWith("el"))
        ? gazetteer.find(key.substring(space + 1))
        : NONE;
  }
}
