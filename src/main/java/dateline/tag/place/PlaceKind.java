package dateline.tag.place;

import java.util.Locale;

/// What a place is.
public enum PlaceKind {
  COUNTRY,
  /// A first-level division of a country: state, province, governorate.
  ADMIN1,
  /// A second-level division: county, district, department.
  ADMIN2,
  /// Any settlement.
  CITY,
  /// A part of the world, a sea, a mountain range, a historical land, a part of a country.
  REGION,
  WATER,
  /// Anything else, and every place that the gazetteer does not know.
  OTHER;

  /// The name in the public formats: lower case.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
