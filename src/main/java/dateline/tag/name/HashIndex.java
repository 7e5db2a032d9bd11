package dateline.tag.name;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
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

  private HashIndex(int[] bucketStarts, int[] keys) {
    this.bucketStarts = bucketStarts;
    this.keys = keys;
    shift = 64 - bucketBits(keys.length);
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
    int[] bucketStarts = new int[(1 << bucketBits(size)) + 1];
    int[] keys = new int[size];
    for (int row = 0; row < size; row++) {
      keys[row] = (int) ids[row];
      bucketStarts[(int) (ids[row] << (64 - BITS) >>> (64 - bucketBits(size))) + 1]++;
    }
    for (int i = 1; i < bucketStarts.length; i++) {
      bucketStarts[i] += bucketStarts[i - 1];
    }
    return new HashIndex(bucketStarts, keys);
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
    for (int key : keys) {
      out.writeInt(key);
    }
    for (int bucket = 1; bucket < bucketStarts.length; bucket++) {
      out.writeByte(bucketStarts[bucket] - bucketStarts[bucket - 1]);
    }
  }

  /// @throws IOException if the input ends or is not what [#write] wrote
  static HashIndex read(DataInput in) throws IOException {
    int size = in.readInt();
    byte[] bytes = new byte[4 * size];
    in.readFully(bytes);
    int[] keys = new int[size];
    ByteBuffer.wrap(bytes).asIntBuffer().get(keys);
    byte[] sizes = new byte[1 << bucketBits(size)];
    in.readFully(sizes);
    int[] bucketStarts = new int[sizes.length + 1];
    for (int bucket = 0; bucket < sizes.length; bucket++) {
      bucketStarts[bucket + 1] = bucketStarts[bucket] + sizes[bucket];
    }
    if (bucketStarts[sizes.length] != size) {
      throw new IOException("not an index of hashes");
    }
    return new HashIndex(bucketStarts, keys);
  }

  private static int bucketBits(int size) {
    return Math.max(1, 64 - Long.numberOfLeadingZeros(size));
  }
}
