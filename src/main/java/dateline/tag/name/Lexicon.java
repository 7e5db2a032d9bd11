package dateline.tag.name;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;

/// What is known of words before an article is read: clusters of words that are used alike, and
/// lists of names.
final class Lexicon {
  /// A given name of people.
  static final int GIVEN = 1;

  /// A family name of people, or any other part of their names.
  static final int FAMILY = 2;

  /// The one-word name of a place.
  static final int PLACE = 4;

  /// Part of the name of a place.
  static final int PLACE_PART = 8;

  /// Seen mostly with a small letter where a capital is not forced.
  static final int COMMON = 16;

  /// Seen nearly always with a capital letter.
  static final int PROPER = 32;

  /// Stands inside names with a small letter, or is a punctuation mark that does.
  static final int INNER = 64;

  /// Of a nation, a people or a faith, not the name of a place.
  static final int PEOPLE = 128;

  /// Kinds of names of one or more words: a small place, a large one, a country or other well-known
  /// area, an organisation.
  static final int TOWN = 1;

  static final int CITY = 2;
  static final int COUNTRY = 4;
  static final int ORGANISATION = 8;

  /// The greatest number of words in such a name.
  static final int LONGEST = 5;

  /// The number of cluster levels, from fine to coarse.
  static final int LEVELS = 3;

  private final HashIndex clusterIndex;
  private final short[] clusters;
  private final short[][] coarser;
  private final HashIndex flagIndex;
  private final byte[] flags;
  private final HashIndex sequenceIndex;
  private final byte[] sequenceKinds;

  private Lexicon(
      HashIndex clusterIndex,
      short[] clusters,
      short[][] coarser,
      HashIndex flagIndex,
      byte[] flags,
      HashIndex sequenceIndex,
      byte[] sequenceKinds) {
    this.clusterIndex = clusterIndex;
    this.clusters = clusters;
    this.coarser = coarser;
    this.flagIndex = flagIndex;
    this.flags = flags;
    this.sequenceIndex = sequenceIndex;
    this.sequenceKinds = sequenceKinds;
  }

  /// @param clusters the finest cluster of each word, by [Hash#of] of the word as written
  /// @param coarser for each further level, the cluster that each finest cluster belongs to
  /// @param flags the flags of each word, by [Hash#of] of the word in small letters
  /// @param sequences kinds of names, by [#sequence] of their words in small letters
  static Lexicon of(
      Map<Long, Integer> clusters,
      short[][] coarser,
      Map<Long, Integer> flags,
      Map<Long, Integer> sequences) {
    HashIndex clusterIndex = index(clusters);
    short[] clusterOf = new short[clusterIndex.size()];
    clusters.forEach((hash, value) -> clusterOf[clusterIndex.row(hash)] = value.shortValue());
    HashIndex flagIndex = index(flags);
    byte[] flagsOf = new byte[flagIndex.size()];
    flags.forEach((hash, value) -> flagsOf[flagIndex.row(hash)] = value.byteValue());
    HashIndex sequenceIndex = index(sequences);
    byte[] kinds = new byte[sequenceIndex.size()];
    sequences.forEach((hash, value) -> kinds[sequenceIndex.row(hash)] = value.byteValue());
    return new Lexicon(clusterIndex, clusterOf, coarser, flagIndex, flagsOf, sequenceIndex, kinds);
  }

  private static HashIndex index(Map<Long, Integer> map) {
    return HashIndex.of(map.keySet().stream().mapToLong(Long::longValue).toArray());
  }

  /// The finest cluster of a word as written, or -1.
  int cluster(long word) {
    int row = clusterIndex.row(word);
    return row < 0 ? -1 : clusters[row];
  }

  /// The cluster at a level (0 is the finest) that a finest cluster belongs to.
  int cluster(int finest, int level) {
    return level == 0 || finest < 0 ? finest : coarser[level - 1][finest];
  }

  /// The flags of a word in small letters; 0 if nothing is known.
  int flags(long lower) {
    int row = flagIndex.row(lower);
    return row < 0 ? 0 : flags[row] & 0xFF;
  }

  /// The kinds of names that a sequence of words is known as; 0 if none.
  int kinds(long sequence) {
    int row = sequenceIndex.row(sequence);
    return row < 0 ? 0 : sequenceKinds[row];
  }

  /// The hash of the sequence that ends with one more word, in small letters.
  static long sequence(long before, long lower) {
    return Hash.mix(before, lower);
  }

  void write(DataOutput out) throws IOException {
    clusterIndex.write(out);
    for (short cluster : clusters) {
      out.writeShort(cluster);
    }
    for (short[] level : coarser) {
      out.writeInt(level.length);
      for (short cluster : level) {
        out.writeShort(cluster);
      }
    }
    flagIndex.write(out);
    out.write(flags);
    sequenceIndex.write(out);
    out.write(sequenceKinds);
  }

  static Lexicon read(DataInput in) throws IOException {
    HashIndex clusterIndex = HashIndex.read(in);
    short[] clusters = shorts(in, clusterIndex.size());
    short[][] coarser = new short[LEVELS - 1][];
    for (int level = 0; level < coarser.length; level++) {
      coarser[level] = shorts(in, in.readInt());
    }
    HashIndex flagIndex = HashIndex.read(in);
    byte[] flags = new byte[flagIndex.size()];
    in.readFully(flags);
    HashIndex sequenceIndex = HashIndex.read(in);
    byte[] kinds = new byte[sequenceIndex.size()];
    in.readFully(kinds);
    return new Lexicon(clusterIndex, clusters, coarser, flagIndex, flags, sequenceIndex, kinds);
  }

  private static short[] shorts(DataInput in, int length) throws IOException {
    short[] values = new short[length];
    for (int i = 0; i < length; i++) {
      values[i] = in.readShort();
    }
    return values;
  }
}
