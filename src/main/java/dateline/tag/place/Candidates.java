package dateline.tag.place;

import java.util.Arrays;
import java.util.Set;

/// Looks up the entries that a name can mean, also where it is written with more or fewer words
/// than the gazetteer has.
final class Candidates {
  private static final int[] NONE = new int[0];
  private static final Set<String> DIRECTIONS =
      Set.of(
          "the",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "upper",
          "lower",
          "greater",
          "downtown",
          "mainland",
          "metropolitan",
          "inner",
          "outer",
          "rural",
          "old",
          "occupied",
          "suburban");
  private static final Set<String> KINDS_BEFORE =
      Set.of(
          "city", "town", "village", "province", "state", "district", "county", "region", "port");
  private static final Set<String> KINDS_AFTER =
      Set.of(
          "province",
          "governorate",
          "state",
          "region",
          "district",
          "oblast",
          "prefecture",
          "department",
          "city",
          "town",
          "village",
          "township",
          "county",
          "municipality",
          "borough",
          "area",
          "metro",
          "territory",
          "division",
          "island",
          "islands",
          "republic",
          "emirate",
          "parish",
          "proper",
          "canton",
          "krai",
          "camp",
          "neighborhood",
          "neighbourhood",
          "suburb");

  private static final int MIN_POPULATION_OF_PART = 10_000;

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
        return article(key);
      }
      shorter = next;
    }
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
    if (DIRECTIONS.contains(word)) {
      return key.substring(space + 1);
    }
    if (KINDS_BEFORE.contains(word) && key.startsWith("of ", space + 1)) {
      return key.substring(space + 4);
    }
    int last = key.lastIndexOf(' ');
    return KINDS_AFTER.contains(key.substring(last + 1)) ? key.substring(0, last) : key;
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
