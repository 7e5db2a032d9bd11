package dateline.tag.name;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/// A set of 64-bit hashes, each with its row: its rank in the set. Rows lead to values in arrays.
///
/// Only the upper [#BITS] bits of a hash are kept, which is enough to tell an absent hash from the
/// present ones all but once in some hundred thousand look-ups. As hashes are spread evenly, the
/// first bits lead to a handful of neighbours, which are compared one by one.
final class HashIndex {
  private static final int BITS = 40;
  private final int shift;
  private final int[] bucketStarts;
  private final int[] keys;

  private HashIndex(long[] ids, int size) {
    int bucketBits = Math.max(1, 64 - Long.numberOfLeadingZeros(size));
    shift = 64 - bucketBits;
    bucketStarts = new int[(1 << bucketBits) + 1];
    keys = new int[size];
    for (int row = 0; row < size; row++) {
      keys[row] = (int) ids[row];
      bucketStarts[(int) (ids[row] << (64 - BITS) >>> shift) + 1]++;
    }
    for (int i = 1; i < bucketStarts.length; i++) {
      bucketStarts[i] += bucketStarts[i - 1];
    }
  }

  /// An index of some hashes, in any order.
  static HashIndex of(long[] hashes) {
    long[] ids = new long[hashes.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = hashes[i] >>> (64 - BITS);
    }
    Arrays.sort(ids);
    int size = 0;
    for (int i = 0; i < ids.length; i++) {
      if (i == 0 || ids[i] != ids[i - 1]) {
        ids[size++] = ids[i];
      }
    }
    return new HashIndex(ids, size);
  }

  /// The row of a hash, or -1 if it is not in the set.
  int row(long hash) {
    int bucket = (int) (hash >>> shift);
    int key = (int) (hash >>> (64 - BITS));
    int end = bucketStarts[bucket + 1];
    for (int row = bucketStarts[bucket]; row < end; row++) {
      if (keys[row] == key) {
        return row;
      }
    }
    return -1;
  }

  /// The number of rows.
  int size() {
    return keys.length;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(keys.length);
    long previous = 0;
    for (int bucket = 0; bucket < bucketStarts.length - 1; bucket++) {
      for (int row = bucketStarts[bucket]; row < bucketStarts[bucket + 1]; row++) {
        // the bucket gives the bits that the key lacks
        long upper = ((long) bucket << shift) >>> (64 - BITS);
        long id = (upper & ~0xFFFFFFFFL) | (keys[row] & 0xFFFFFFFFL);
        long gap = id - previous;
        while (gap >= 0x80) {
          out.writeByte((int) ((gap & 0x7F) | 0x80));
          gap >>>= 7;
        }
        out.writeByte((int) gap);
        previous = id;
      }
    }
  }

  /// @throws IOException if the input ends or is not what [#write] wrote
  static HashIndex read(DataInput in) throws IOException {
    int size = in.readInt();
    long[] ids = new long[size];
    long id = 0;
    for (int row = 0; row < size; row++) {
      int piece;
      int shift = 0;
      do {
        piece = in.readByte();
        id += (long) (piece & 0x7F) << shift;
        shift += 7;
      } while (piece < 0);
      ids[row] = id;
    }
    return new HashIndex(ids, size);
  }
}
