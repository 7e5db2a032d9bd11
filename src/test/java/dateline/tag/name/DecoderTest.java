package dateline.tag.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecoderTest {
  private static final int L = Labels.COUNT;

  /// The decoder finds the row that trying all rows finds.
  @Test
  void findsTheBestWellFormedRow() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      int n = 1 + random.nextInt(3);
      float[] scores = random(random, n * L);
      float[] transitions = random(random, L * L);
      byte[] found = new byte[n];
      Decoder.decode(scores, 0, n, transitions, found, 0);
      byte[] best = new byte[n];
      double[] top = {Double.NEGATIVE_INFINITY};
      tryAll(scores, transitions, new byte[n], 0, best, top);
      assertThat(found).as("seed %d round %d", seed, round).isEqualTo(best);
    }
  }

  private static float[] random(Random random, int length) {
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return values;
  }

  private static void tryAll(
      float[] scores, float[] transitions, byte[] row, int at, byte[] best, double[] top) {
    if (at == row.length) {
      double sum = 0;
      byte before = Labels.OUTSIDE;
      for (int i = 0; i <= row.length; i++) {
        byte label = i == row.length ? Labels.OUTSIDE : row[i];
        if (!Labels.follows(before, label)) {
          return;
        }
        sum += transitions[before * L + label] + (i == row.length ? 0 : scores[i * L + label]);
        before = label;
      }
      if (sum > top[0]) {
        top[0] = sum;
        System.arraycopy(row, 0, best, 0, row.length);
      }
      return;
    }
    for (byte label = 0; label < L; label++) {
      byte[] next = Arrays.copyOf(row, row.length);
      next[at] = label;
      tryAll(scores, transitions, next, at + 1, best, top);
    }
  }
}
