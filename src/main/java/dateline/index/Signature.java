package dateline.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// What copies of one story have in common: the least hashes of the groups of words in its opening.
///
/// Two openings that share a part `s` of their groups of [#GROUP] words (Jaccard) agree in about
/// the part `s` of their [#SIZE] values (MinHash, Broder 1997). Agencies' stories are cut at the
/// end, given another headline, dateline and first paragraph, so that the first [#OPENING] words of
/// the body count: enough to outweigh another first paragraph, few enough to be left by a cut.
public final class Signature {
  private static final int SIZE = 64;

  /// Values whose agreement makes a pair worth comparing.
  private static final int BAND = 4;

  private static final int GROUP = 3;
  private static final int OPENING = 180;

  /// Shorter texts agree by chance.
  private static final int MIN_WORDS = 25;

  /// Of the values of copies, so many agree.
  private static final double COPY = 0.5;

  private final List<String> words = new ArrayList<>(OPENING);

  Signature() {}

  /// Adds words of the body.
  void add(List<TextAnalysis.Word> more) {
    for (int i = 0; i < more.size() && words.size() < OPENING; i++) {
      words.add(more.get(i).plain());
    }
  }

  /// Whether the text is too short to be compared.
  boolean isEmpty() {
    return words.size() < MIN_WORDS;
  }

  private int[] values() {
    int[] least = new int[SIZE];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int i = 0; i + GROUP <= words.size(); i++) {
      long hash = 0;
      for (int j = i; j < i + GROUP; j++) {
        hash = mix(hash * 31 + words.get(j).hashCode());
      }
      for (int k = 0; k < SIZE; k++) {
        hash = mix(hash + 0x9E3779B97F4A7C15L);
        least[k] = Math.min(least[k], (int) (hash >>> 33));
      }
    }
    return least;
  }

  /// The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /// What [#isCopy(BytesRef, BytesRef)] compares.
  byte[] bytes() {
    byte[] bytes = new byte[SIZE * 2];
    int[] values = values();
    for (int i = 0; i < SIZE; i++) {
      bytes[2 * i] = (byte) (values[i] >>> 8);
      bytes[2 * i + 1] = (byte) values[i];
    }
    return bytes;
  }

  /// Terms of which copies share at least one, very likely.
  List<String> bands() {
    return bands(new BytesRef(bytes()));
  }

  /// The same of a signature that was read.
  public static List<String> bands(BytesRef signature) {
    List<String> bands = new ArrayList<>(SIZE / BAND);
    StringBuilder band = new StringBuilder();
    for (int from = 0; from < signature.length; from += 2 * BAND) {
      band.setLength(0);
      band.append((char) ('A' + from / (2 * BAND)));
      for (int i = from; i < from + 2 * BAND; i++) {
        int b = signature.bytes[signature.offset + i] & 0xFF;
        band.append(Character.forDigit(b >> 4, 16)).append(Character.forDigit(b & 15, 16));
      }
      bands.add(band.toString());
    }
    return bands;
  }

  /// Whether two articles with these signatures are copies of one story.
  public static boolean isCopy(BytesRef first, BytesRef second) {
    int same = 0;
    for (int i = 0; i < 2 * SIZE; i += 2) {
      if (first.bytes[first.offset + i] == second.bytes[second.offset + i]
          && first.bytes[first.offset + i + 1] == second.bytes[second.offset + i + 1]) {
        same++;
      }
    }
    return same >= COPY * SIZE;
  }
}
