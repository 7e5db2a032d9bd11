package dateline.tag.name;

import dateline.text.Tokens;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// Finds the names in an article with a trained model. Safe for use by several threads.
public final class NameFinder {
  private static final String MODEL = "names.model";
  private static final int L = Labels.COUNT;
  private final Model model;

  NameFinder(Model model) {
    this.model = model;
  }

  /// Loads the model that the product ships.
  public static NameFinder load() {
    try (InputStream in = NameFinder.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException(
            "the name model is missing: train it (scripts/train-names)");
      }
      return new NameFinder(Model.read(new DataInputStream(new BufferedInputStream(in, 1 << 16))));
    } catch (IOException e) {
      throw new UncheckedIOException("the name model cannot be read", e);
    }
  }

  /// The names in one article, ascending and disjoint. The more of an article is given at once, the
  /// better: what is said of a name in one place helps to tell it in the others.
  public List<Name> find(Tokens tokens) {
    Word[] words = new Word[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = model.word(tokens.text(), tokens.start(i), tokens.end(i));
    }
    Context context = new Context(tokens, words, model.word("", 0, 0), model.lexicon());
    return Labels.names(label(tokens, context));
  }

  private byte[] label(Tokens tokens, Context context) {
    int size = tokens.size();
    byte[] labels = new byte[size];
    long[] features = new long[Context.MAX_FEATURES];
    int[] sums = new int[L];
    float[] scores = new float[64 * L];
    for (int first = 0, next; first < size; first = next) {
      next = first + 1;
      if (!context.candidate(first)) {
        continue;
      }
      while (next < size && context.candidate(next) && !tokens.paragraphStart(next)) {
        next++;
      }
      int n = next - first;
      if (scores.length < n * L) {
        scores = new float[n * L * 2];
      }
      for (int i = first; i < next; i++) {
        context.sum(i, sums);
        model.add(features, context.features(i, features), sums);
        for (int label = 0; label < L; label++) {
          scores[(i - first) * L + label] = sums[label];
        }
      }
      Decoder.decode(scores, n, model.transitions(), labels, first);
    }
    return labels;
  }
}
