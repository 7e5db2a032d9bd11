package dateline.tag.name;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// A trained model: the lexicon, the weights of the features, and the words met lately.
///
/// A feature has one weight for each label, a byte each. Safe for use by several threads.
final class Model {
  private static final int MAGIC = 0x444C4E31; // "DLN1"
  private static final int L = Labels.COUNT;
  private static final int CACHE = 1 << 14;

  private final Lexicon lexicon;
  private final HashIndex features;
  private final byte[] weights;
  private final float[] transitions;
  private final float unit;
  private final AtomicReferenceArray<Word> cache = new AtomicReferenceArray<>(CACHE);

  /// @param weights of label `l` for the feature in row `r` at `r * Labels.COUNT + l`
  /// @param transitions in the unit of the weights, as for [Decoder#decode]
  /// @param unit how many of that unit make up one unit of log probability
  Model(Lexicon lexicon, HashIndex features, byte[] weights, float[] transitions, float unit) {
    this.lexicon = lexicon;
    this.features = features;
    this.weights = weights;
    this.transitions = transitions;
    this.unit = unit;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  float[] transitions() {
    return transitions;
  }

  float unit() {
    return unit;
  }

  /// The word of a stretch of text, with its scores.
  Word word(String text, int start, int end) {
    long hash = Hash.of(text, start, end);
    int slot = (int) hash & (CACHE - 1);
    Word word = cache.get(slot);
    if (word == null || word.hash != hash) {
      word = new Word(text.substring(start, end), lexicon);
      for (int place = 0; place < word.features.length; place++) {
        word.scores[place] = new int[L];
        add(word.features[place], word.features[place].length, word.scores[place]);
      }
      cache.set(slot, word);
    }
    return word;
  }

  /// Adds the weights of `n` features to the scores of the labels.
  void add(long[] hashes, int n, int[] scores) {
    for (int i = 0; i < n; i++) {
      int row = features.row(hashes[i]);
      if (row >= 0) {
        int at = row * L;
        for (int label = 0; label < L; label++) {
          scores[label] += weights[at + label];
        }
      }
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(MAGIC);
    lexicon.write(out);
    features.write(out);
    // label by label: long runs of like bytes, which the jar's compression likes
    for (int label = 0; label < L; label++) {
      byte[] column = new byte[features.size()];
      for (int row = 0; row < column.length; row++) {
        column[row] = weights[row * L + label];
      }
      out.write(column);
    }
    for (float transition : transitions) {
      out.writeFloat(transition);
    }
    out.writeFloat(unit);
  }

  /// @throws IOException if the input ends or is not a model
  static Model read(DataInput in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a name model");
    }
    Lexicon lexicon = Lexicon.read(in);
    HashIndex features = HashIndex.read(in);
    byte[] weights = new byte[features.size() * L];
    byte[] column = new byte[features.size()];
    for (int label = 0; label < L; label++) {
      in.readFully(column);
      for (int row = 0; row < column.length; row++) {
        weights[row * L + label] = column[row];
      }
    }
    float[] transitions = new float[L * L];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat();
    }
    return new Model(lexicon, features, weights, transitions, in.readFloat());
  }
}
