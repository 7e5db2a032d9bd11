package dateline.tag.place;

import java.util.Arrays;

/// What the gazetteer says of a name as written: whether it can be a place at all.
final class KnownNames {
  /// Villages below are named in news less often than people and things that are called so.
  static final int VILLAGE = 500;

  static final int TOWN = 10_000;
  static final int CITY = 100_000;

  private static final int WELL_KNOWN_POPULATION = 1_000_000;

  private final Gazetteer gazetteer;

  KnownNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// Whether the gazetteer has any place of a name.
  boolean any(String surface) {
    return entries(surface).length > 0;
  }

  /// Whether the gazetteer has a place of a name with so many inhabitants, and the name is none of
  /// a people or thing.
  boolean place(String surface, int population) {
    return !PlaceWords.NO_PLACES.contains(PlaceNames.fold(surface))
        && Arrays.stream(entries(surface))
            .anyMatch(entry -> gazetteer.population(entry) >= population);
  }

  boolean country(String surface) {
    int[] found = entries(surface);
    return found.length > 0 && gazetteer.kind(found[0]) == PlaceKind.COUNTRY;
  }

  /// Whether a name is a county's.
  boolean county(String surface) {
    int[] found = entries(surface);
    return found.length > 0 && gazetteer.kind(found[0]) == PlaceKind.ADMIN2;
  }

  /// Whether a name is a country's, a big region's or division's and hardly anything else.
  boolean wellKnown(String surface) {
    String key = PlaceNames.fold(surface);
    if (PlaceWords.ALSO_PEOPLE.contains(key)
        || PlaceWords.ALSO_WORDS.contains(key)
        || PlaceWords.NO_PLACES.contains(key)
        || PlaceWords.ABBREVIATIONS.contains(surface)
        || key.length() < 4) {
      return false;
    }
    int[] found = gazetteer.find(key);
    if (found.length == 0) {
      return false;
    }
    return switch (gazetteer.kind(found[0])) {
      case COUNTRY -> true;
      case REGION, WATER, ADMIN1 -> gazetteer.population(found[0]) >= WELL_KNOWN_POPULATION;
      case ADMIN2, CITY, OTHER -> false;
    };
  }

  /// Whether the gazetteer has a country or first-level division named `outer`, and a place named
  /// `inner` that lies in it.
  boolean pair(String inner, String outer) {
    int[] inners = entries(inner);
    return Arrays.stream(entries(outer))
        .filter(
            entry ->
                gazetteer.kind(entry) == PlaceKind.COUNTRY
                    || gazetteer.kind(entry) == PlaceKind.ADMIN1)
        .anyMatch(
            entry -> Arrays.stream(inners).anyMatch(place -> gazetteer.contains(entry, place)));
  }

  private int[] entries(String surface) {
    return gazetteer.find(PlaceNames.fold(surface));
  }
}
