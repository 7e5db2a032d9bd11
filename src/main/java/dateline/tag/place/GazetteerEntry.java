package dateline.tag.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One place of the gazetteer.
///
/// @param geonames its GeoNames id; negative for entries of our own list that GeoNames lacks
/// @param name its usual English name
/// @param kind what it is
/// @param country ISO 3166 code of its country, if it lies in one
/// @param countryName English name of that country
/// @param admin1 English name of its first-level division, if any
/// @param lat latitude in degrees, north positive
/// @param lon longitude in degrees, east positive
/// @param population inhabitants, 0 if unknown
/// @param aliases other names that it is found by
public record GazetteerEntry(
    int geonames,
    String name,
    PlaceKind kind,
    @Nullable String country,
    @Nullable String countryName,
    @Nullable String admin1,
    double lat,
    double lon,
    long population,
    List<String> aliases) {

  public GazetteerEntry {
    aliases = List.copyOf(aliases);
  }
}
