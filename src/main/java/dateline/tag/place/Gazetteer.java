package dateline.tag.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.jspecify.annotations.Nullable;

/// The places of the world that are known by name. Immutable.
///
/// Entries are numbered from 0 in the order of their folded names, which makes the file small.
/// Their columns are read where they lie in the file's bytes, so loading costs little more than
/// reading it. Names are found, folded (see [PlaceNames]), in an FST that gives the number of the
/// name, and from that its entries.
///
/// The file: magic, then the sections of [Section] in order, each an `int` length and its bytes.
/// `GazetteerWriter`, beside the tests, writes it; all integers are big-endian.
public final class Gazetteer {
  static final int MAGIC = 0x444C4731;
  private static final String RESOURCE = "gazetteer.bin";
  private static final int[] NONE = new int[0];

  /// What the file holds, in order.
  enum Section {
    /// Code, NUL, English name; each ended by a line feed.
    COUNTRIES,
    /// Number of the country (as a char) and English name (empty where an entry has none),
    /// likewise.
    DIVISIONS,
    /// Ids: 4 bytes each.
    IDS,
    /// 2 bytes each, in steps of [#STEPS_PER_DEGREE].
    LATITUDES,
    /// Likewise.
    LONGITUDES,
    /// 2 bytes each: number of the division.
    DIVISION,
    /// 2 bytes each: 11 bits of mantissa (6 of them used), 5 of exponent.
    POPULATIONS,
    /// 1 byte each: [PlaceKind] and flags.
    FLAGS,
    /// Names, each ended by a line feed.
    NAMES,
    /// The FST from folded name to number of the name.
    FST,
    /// For each name 1 byte: the number of its entries (at most 255).
    POSTING_COUNTS,
    /// The entries of each name in turn, each as the step from the one before: 3 bytes each.
    POSTINGS,
    /// Numbers of the entries that have aliases, ascending: 4 bytes each.
    ALIASED,
    /// Their aliases: parted by NUL, each entry's ended by a line feed.
    ALIASES
  }

  /// Half a kilometre is as fine as a town's point needs to be.
  static final double STEPS_PER_DEGREE = 100;

  static final int KIND_MASK = 7;
  static final int CAPITAL = 8;
  static final int SEAT = 16;
  static final int SECTION_OF_TOWN = 32;

  private static final PlaceKind[] KINDS = PlaceKind.values();

  private final String[] countryCodes;
  private final String[] countryNames;
  private final int[] divisionCountries;
  private final String[] divisionNames;
  private final ByteBuffer ids;
  private final ByteBuffer latitudes;
  private final ByteBuffer longitudes;
  private final ByteBuffer divisions;
  private final ByteBuffer populations;
  private final ByteBuffer flags;
  private final Lines names;
  private final FST<Long> fst;
  private final int[] postingStarts;
  private final int[] postings;
  private final ByteBuffer aliased;
  private final Lines aliases;

  private Gazetteer(ByteBuffer file) throws IOException {
    if (file.remaining() < 4 || file.getInt() != MAGIC) {
      throw new IOException("not a gazetteer file of this version");
    }
    Map<Section, ByteBuffer> sections = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      int length = file.getInt();
      sections.put(section, file.slice(file.position(), length));
      file.position(file.position() + length);
    }
    String[] countries = text(get(sections, Section.COUNTRIES)).split("\n", -1);
    countryCodes = new String[countries.length - 1];
    countryNames = new String[countries.length - 1];
    for (int i = 0; i < countryCodes.length; i++) {
      int nul = countries[i].indexOf('\0');
      countryCodes[i] = countries[i].substring(0, nul);
      countryNames[i] = countries[i].substring(nul + 1);
    }
    String[] lines = text(get(sections, Section.DIVISIONS)).split("\n", -1);
    divisionCountries = new int[lines.length - 1];
    divisionNames = new String[lines.length - 1];
    for (int i = 0; i < divisionNames.length; i++) {
      int nul = lines[i].indexOf('\0');
      divisionCountries[i] = Integer.parseInt(lines[i].substring(0, nul));
      divisionNames[i] = lines[i].substring(nul + 1);
    }
    ids = get(sections, Section.IDS);
    latitudes = get(sections, Section.LATITUDES);
    longitudes = get(sections, Section.LONGITUDES);
    divisions = get(sections, Section.DIVISION);
    populations = get(sections, Section.POPULATIONS);
    flags = get(sections, Section.FLAGS);
    names = new Lines(get(sections, Section.NAMES), flags.limit());
    fst = readFst(get(sections, Section.FST));
    ByteBuffer counts = get(sections, Section.POSTING_COUNTS);
    postingStarts = new int[counts.limit() + 1];
    for (int i = 0; i < counts.limit(); i++) {
      postingStarts[i + 1] = postingStarts[i] + (counts.get(i) & 0xFF);
    }
    postings = readPostings(get(sections, Section.POSTINGS));
    aliased = get(sections, Section.ALIASED);
    aliases = new Lines(get(sections, Section.ALIASES), aliased.limit() / 4);
  }

  /// The gazetteer that comes with the program.
  public static Gazetteer load() {
    try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + RESOURCE);
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads a gazetteer file.
  ///
  /// @throws IOException if the bytes are not one
  static Gazetteer read(byte[] file) throws IOException {
    return new Gazetteer(ByteBuffer.wrap(file));
  }

  private static FST<Long> readFst(ByteBuffer section) throws IOException {
    ByteArrayDataInput in =
        new ByteArrayDataInput(section.array(), section.arrayOffset(), section.limit());
    return new FST<>(FST.readMetadata(in, PositiveIntOutputs.getSingleton()), in);
  }

  private static int[] readPostings(ByteBuffer steps) {
    int[] postings = new int[steps.limit() / 3];
    int entry = 0;
    for (int i = 0; i < postings.length; i++) {
      entry += steps.get(3 * i) << 16 | (steps.getShort(3 * i + 1) & 0xFFFF);
      postings[i] = entry;
    }
    return postings;
  }

  private static ByteBuffer get(Map<Section, ByteBuffer> sections, Section section) {
    return Objects.requireNonNull(sections.get(section));
  }

  private static String text(ByteBuffer section) {
    return StandardCharsets.UTF_8.decode(section.duplicate()).toString();
  }

  /// The number of entries.
  public int size() {
    return flags.limit();
  }

  /// All entries that go by a name, however it is spelt; the most populous first.
  public List<GazetteerEntry> lookup(String name) {
    List<GazetteerEntry> entries = new ArrayList<>();
    for (int entry : find(PlaceNames.fold(name))) {
      entries.add(entry(entry));
    }
    return entries;
  }

  /// The entry of a GeoNames id, or null.
  public @Nullable GazetteerEntry byGeonames(int geonames) {
    for (int entry = 0; entry < size(); entry++) {
      if (id(entry) == geonames) {
        return entry(entry);
      }
    }
    return null;
  }

  /// The numbers of the entries that go by a folded name, the most populous first.
  int[] find(String folded) {
    if (folded.isEmpty()) {
      return NONE;
    }
    Long name;
    try {
      name = Util.get(fst, new BytesRef(folded));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the bytes are in memory
    }
    if (name == null) {
      return NONE;
    }
    int start = postingStarts[name.intValue()];
    return Arrays.copyOfRange(postings, start, postingStarts[name.intValue() + 1]);
  }

  /// An entry as a record.
  GazetteerEntry entry(int entry) {
    return new GazetteerEntry(
        id(entry),
        name(entry),
        kind(entry),
        countryCode(entry),
        countryName(entry),
        admin1(entry),
        lat(entry),
        lon(entry),
        population(entry),
        aliases(entry));
  }

  int id(int entry) {
    return ids.getInt(4 * entry);
  }

  String name(int entry) {
    return names.get(entry);
  }

  PlaceKind kind(int entry) {
    return KINDS[flags.get(entry) & KIND_MASK];
  }

  /// Whether it is the capital of its country.
  boolean capital(int entry) {
    return (flags.get(entry) & CAPITAL) != 0;
  }

  /// Whether it is the seat of its first-level division.
  boolean seat(int entry) {
    return (flags.get(entry) & SEAT) != 0;
  }

  /// Whether it is a part of a town.
  boolean sectionOfTown(int entry) {
    return (flags.get(entry) & SECTION_OF_TOWN) != 0;
  }

  double lat(int entry) {
    return latitudes.getShort(2 * entry) / STEPS_PER_DEGREE;
  }

  double lon(int entry) {
    return longitudes.getShort(2 * entry) / STEPS_PER_DEGREE;
  }

  /// Inhabitants, to two significant digits.
  long population(int entry) {
    int code = populations.getShort(2 * entry) & 0xFFFF;
    long population = (long) (code >>> 5) << (code & 31);
    long unit = 1;
    while (population >= 100 * unit) {
      unit *= 10;
    }
    return (population + unit / 2) / unit * unit;
  }

  /// The number of countries.
  int countries() {
    return countryCodes.length;
  }

  /// The number of the country of an ISO 3166-1 code, or -1.
  int countryNumber(String code) {
    return Arrays.asList(countryCodes).indexOf(code);
  }

  /// The number of its country, or -1.
  int country(int entry) {
    return divisionCountries[division(entry)];
  }

  /// The number of its first-level division; entries without one have their country's 'none'.
  int division(int entry) {
    return divisions.getShort(2 * entry) & 0xFFFF;
  }

  @Nullable String countryCode(int entry) {
    int country = country(entry);
    return country < 0 ? null : countryCodes[country];
  }

  @Nullable String countryName(int entry) {
    int country = country(entry);
    return country < 0 ? null : countryNames[country];
  }

  @Nullable String admin1(int entry) {
    String name = divisionNames[division(entry)];
    return name.isEmpty() ? null : name;
  }

  /// Whether one entry lies in another, as far as columns tell.
  boolean contains(int outer, int inner) {
    return outer != inner
        && country(outer) >= 0
        && country(outer) == country(inner)
        && switch (kind(outer)) {
          case COUNTRY -> kind(inner) != PlaceKind.COUNTRY;
          case ADMIN1 -> division(outer) == division(inner) && kind(inner) != PlaceKind.ADMIN1;
          case ADMIN2 ->
              division(outer) == division(inner)
                  && kind(inner) == PlaceKind.CITY
                  && near(outer, inner, 0.6);
          case REGION -> kind(inner) == PlaceKind.CITY && near(outer, inner, 2);
          case CITY ->
              sectionOfTown(inner) && division(outer) == division(inner) && near(outer, inner, 0.5);
          case WATER, OTHER -> false;
        };
  }

  private boolean near(int a, int b, double degrees) {
    return Math.abs(lat(a) - lat(b)) <= degrees && Math.abs(lon(a) - lon(b)) <= 1.5 * degrees;
  }

  /// Other names that it is found by.
  List<String> aliases(int entry) {
    int low = 0;
    int high = aliased.limit() / 4 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = aliased.getInt(4 * middle);
      if (at == entry) {
        return Arrays.asList(aliases.get(middle).split("\0", -1));
      }
      if (at < entry) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return List.of();
  }

  /// Strings that lie one after another, each ended by a line feed.
  private static final class Lines {
    private final ByteBuffer bytes;
    private final int[] ends;

    Lines(ByteBuffer bytes, int count) {
      this.bytes = bytes;
      this.ends = new int[count];
      int line = 0;
      byte[] array = bytes.array();
      for (int i = 0, at = bytes.arrayOffset(); i < bytes.limit(); i++, at++) {
        if (array[at] == '\n') {
          ends[line++] = i;
        }
      }
    }

    String get(int line) {
      int start = line == 0 ? 0 : ends[line - 1] + 1;
      return new String(
          bytes.array(), bytes.arrayOffset() + start, ends[line] - start, StandardCharsets.UTF_8);
    }
  }
}
