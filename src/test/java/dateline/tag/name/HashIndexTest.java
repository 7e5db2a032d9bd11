package dateline.tag.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HashIndexTest {
  private static final long[] HASHES = LongStream.range(0, 5000).map(i -> Hash.mix(i, 1)).toArray();

  @Test
  void givesEachHashARowOfItsOwn() {
    HashIndex index = HashIndex.of(HASHES);
    assertThat(Arrays.stream(HASHES).mapToInt(index::row).sorted().toArray())
        .isEqualTo(java.util.stream.IntStream.range(0, HASHES.length).toArray());
    assertThat(LongStream.range(0, 5000).map(i -> Hash.mix(i, 2)).mapToInt(index::row))
        .containsOnly(-1);
  }

  @Test
  void readsWhatItWrote() throws IOException {
    HashIndex index = HashIndex.of(HASHES);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    index.write(new DataOutputStream(bytes));
    HashIndex read =
        HashIndex.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    for (long hash : HASHES) {
      assertThat(read.row(hash)).isEqualTo(index.row(hash)).isNotNegative();
    }
    assertThat(read.size()).isEqualTo(HASHES.length);
  }

  @Test
  void holdsNothingWhenEmpty() {
    assertThat(HashIndex.of(new long[0]).row(42)).isEqualTo(-1);
  }
}
