package dateline.tag.place;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/// Writes the file that [Gazetteer] reads.
public final class GazetteerWriter {
  /// A place to be written.
  ///
  /// @param entry the entry; only as many aliases as a reader would want to see
  /// @param names every name to find it by, its own name and aliases included
  /// @param capital whether it is its country's capital
  /// @param seat whether it is the seat of its first-level division
  /// @param section whether it is a part of a town
  public record Row(
      GazetteerEntry entry,
      Collection<String> names,
      boolean capital,
      boolean seat,
      boolean section) {}

  private static final int MAX_POSTINGS = 255;

  private GazetteerWriter() {}

  /// The bytes of a gazetteer file.
  public static byte[] write(Collection<Row> unsorted) throws IOException {
    List<Row> rows = new ArrayList<>(unsorted);
    rows.sort(
        Comparator.comparing((Row row) -> PlaceNames.fold(row.entry().name()))
            .thenComparing(row -> -row.entry().population())
            .thenComparing(row -> row.entry().geonames()));
    Map<Gazetteer.Section, byte[]> sections = new TreeMap<>();

    Map<String, Integer> countries = new LinkedHashMap<>();
    Map<String, Integer> divisions = new LinkedHashMap<>();
    StringBuilder countryLines = new StringBuilder();
    StringBuilder divisionLines = new StringBuilder();
    Bytes ids = new Bytes();
    Bytes latitudes = new Bytes();
    Bytes longitudes = new Bytes();
    Bytes division = new Bytes();
    Bytes populations = new Bytes();
    Bytes flags = new Bytes();
    StringBuilder names = new StringBuilder();
    Bytes aliased = new Bytes();
    StringBuilder aliases = new StringBuilder();
    Map<BytesRef, List<Integer>> found = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      GazetteerEntry entry = row.entry();
      int country = -1;
      if (entry.country() != null) {
        Integer known = countries.get(entry.country());
        if (known == null) {
          known = countries.size();
          countries.put(entry.country(), known);
          countryLines
              .append(entry.country())
              .append('\0')
              .append(entry.countryName())
              .append('\n');
        }
        country = known;
      }
      String admin1 = country + "\0" + (entry.admin1() == null ? "" : entry.admin1());
      Integer number = divisions.get(admin1);
      if (number == null) {
        number = divisions.size();
        divisions.put(admin1, number);
        divisionLines.append(admin1).append('\n');
      }
      ids.out.writeInt(entry.geonames());
      latitudes.out.writeShort((int) Math.round(entry.lat() * Gazetteer.STEPS_PER_DEGREE));
      longitudes.out.writeShort((int) Math.round(entry.lon() * Gazetteer.STEPS_PER_DEGREE));
      division.out.writeShort(number);
      populations.out.writeShort(encode(entry.population()));
      flags.out.writeByte(
          entry.kind().ordinal()
              | (row.capital() ? Gazetteer.CAPITAL : 0)
              | (row.seat() ? Gazetteer.SEAT : 0)
              | (row.section() ? Gazetteer.SECTION_OF_TOWN : 0));
      names.append(entry.name()).append('\n');
      if (!entry.aliases().isEmpty()) {
        aliased.out.writeInt(i);
        aliases.append(String.join("\0", entry.aliases())).append('\n');
      }
      TreeSet<String> folded = new TreeSet<>();
      row.names().forEach(name -> folded.add(PlaceNames.fold(name)));
      folded.remove("");
      for (String name : folded) {
        found.computeIfAbsent(new BytesRef(name), key -> new ArrayList<>()).add(i);
      }
    }
    Bytes counts = new Bytes();
    Bytes postings = new Bytes();
    PositiveIntOutputs outputs = PositiveIntOutputs.getSingleton();
    FSTCompiler<Long> compiler = new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, outputs).build();
    IntsRefBuilder scratch = new IntsRefBuilder();
    long number = 0;
    int previous = 0;
    for (Map.Entry<BytesRef, List<Integer>> name : found.entrySet()) {
      compiler.add(Util.toIntsRef(name.getKey(), scratch), number++);
      List<Integer> entries = name.getValue();
      entries.sort(Comparator.comparingLong(i -> -rows.get(i).entry().population()));
      if (entries.size() > MAX_POSTINGS) {
        entries = entries.subList(0, MAX_POSTINGS);
      }
      counts.out.writeByte(entries.size());
      for (int entry : entries) {
        int step = entry - previous;
        postings.out.writeByte(step >>> 16);
        postings.out.writeShort(step);
        previous = entry;
      }
    }
    FST.FSTMetadata<Long> metadata = compiler.compile();
    FST<Long> fst = FST.fromFSTReader(metadata, compiler.getFSTReader());
    ByteArrayOutputStream fstBytes = new ByteArrayOutputStream();
    OutputStreamDataOutput fstOut = new OutputStreamDataOutput(fstBytes);
    fst.save(fstOut, fstOut);

    sections.put(Gazetteer.Section.COUNTRIES, utf8(countryLines));
    sections.put(Gazetteer.Section.DIVISIONS, utf8(divisionLines));
    sections.put(Gazetteer.Section.IDS, ids.bytes());
    sections.put(Gazetteer.Section.LATITUDES, latitudes.bytes());
    sections.put(Gazetteer.Section.LONGITUDES, longitudes.bytes());
    sections.put(Gazetteer.Section.DIVISION, division.bytes());
    sections.put(Gazetteer.Section.POPULATIONS, populations.bytes());
    sections.put(Gazetteer.Section.FLAGS, flags.bytes());
    sections.put(Gazetteer.Section.NAMES, utf8(names));
    sections.put(Gazetteer.Section.FST, fstBytes.toByteArray());
    sections.put(Gazetteer.Section.POSTING_COUNTS, counts.bytes());
    sections.put(Gazetteer.Section.POSTINGS, postings.bytes());
    sections.put(Gazetteer.Section.ALIASED, aliased.bytes());
    sections.put(Gazetteer.Section.ALIASES, utf8(aliases));
    Bytes file = new Bytes();
    file.out.writeInt(Gazetteer.MAGIC);
    for (byte[] section : sections.values()) {
      file.out.writeInt(section.length);
      file.out.write(section);
    }
    return file.bytes();
  }

  /// 6 bits of mantissa and 5 of exponent: exact to about one part in a hundred.
  private static int encode(long population) {
    int exponent = Math.max(0, 64 - Long.numberOfLeadingZeros(population) - 6);
    return (int) (population >>> exponent) << 5 | exponent;
  }

  private static byte[] utf8(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static final class Bytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    byte[] bytes() {
      return bytes.toByteArray();
    }
  }
}
