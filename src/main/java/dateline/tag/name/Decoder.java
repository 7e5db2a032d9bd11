package dateline.tag.name;

/// Finds the best row of labels (Viterbi), among those in which names are whole.
final class Decoder {
  private static final int L = Labels.COUNT;

  /// For each label the labels that it may follow.
  private static final int[][] BEFORE = new int[L][];

  static {
    for (int next = 0; next < L; next++) {
      int after = next;
      BEFORE[next] =
          java.util.stream.IntStream.range(0, L)
              .filter(label -> Labels.follows(label, after))
              .toArray();
    }
  }

  private Decoder() {}

  /// Writes the best labels of `n` tokens, which follow and are followed by tokens outside of
  /// names.
  ///
  /// @param scores the score of label `l` for token `i` at `origin + i * Labels.COUNT + l`
  /// @param transitions the score of label `next` after `label` at `label * Labels.COUNT + next`
  /// @param labels where the labels go, from index `from` on
  static void decode(
      float[] scores, int origin, int n, float[] transitions, byte[] labels, int from) {
    float[] best = new float[n * L];
    byte[] back = new byte[n * L];
    for (int label = 0; label < L; label++) {
      best[label] =
          Labels.follows(Labels.OUTSIDE, label)
              ? scores[origin + label] + transitions[label]
              : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < n; i++) {
      int row = i * L;
      int previous = row - L;
      for (int next = 0; next < L; next++) {
        float top = Float.NEGATIVE_INFINITY;
        int from1 = 0;
        for (int label : BEFORE[next]) {
          float score = best[previous + label] + transitions[label * L + next];
          if (score > top) {
            top = score;
            from1 = label;
          }
        }
        best[row + next] = top + scores[origin + row + next];
        back[row + next] = (byte) from1;
      }
    }
    int row = (n - 1) * L;
    int label = Labels.OUTSIDE;
    float top = Float.NEGATIVE_INFINITY;
    for (int last : BEFORE[Labels.OUTSIDE]) {
      float score = best[row + last] + transitions[last * L];
      if (score > top) {
        top = score;
        label = last;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      labels[from + i] = (byte) label;
      label = back[i * L + label];
    }
  }
}
