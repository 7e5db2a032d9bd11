package dateline.tag.name;

import dateline.text.Tokens;
import java.util.Arrays;

/// An article labelled token by token, and labelled again in the light of the first labels.
///
/// The first pass looks at each token by itself, apart from what the article shows plainly of the
/// same word. In the second, each occurrence of a word hears what the first pass made of the
/// others.
final class Labelling {
  private static final int L = Labels.COUNT;

  /// Where each stretch of tokens that may be in names begins and ends: 2 numbers each.
  int[] segments = new int[64];

  int count;

  /// The labels of all tokens after the first pass.
  final byte[] labels;

  final Context context;
  private final Model model;

  /// The scores of the tokens in segments, one after another.
  private float[] scores;

  Labelling(Model model, Tokens tokens) {
    this.model = model;
    int size = tokens.size();
    Word[] words = new Word[size];
    for (int i = 0; i < size; i++) {
      words[i] = model.word(tokens.text(), tokens.start(i), tokens.end(i));
    }
    context = new Context(tokens, words, model.word("", 0, 0), model.lexicon());
    labels = new byte[size];
    int candidates = 0;
    for (int first = 0, next; first < size; first = next) {
      next = first + 1;
      if (!context.candidate(first)) {
        continue;
      }
      while (next < size && context.candidate(next) && !tokens.paragraphStart(next)) {
        next++;
      }
      if (count * 2 == segments.length) {
        segments = Arrays.copyOf(segments, count * 4);
      }
      segments[count * 2] = first;
      segments[count * 2 + 1] = next;
      count++;
      candidates += next - first;
    }
    scores = new float[candidates * L];
    long[] features = new long[Context.MAX_FEATURES];
    int[] sums = new int[L];
    int at = 0;
    for (int s = 0; s < count; s++) {
      int first = segments[2 * s];
      int next = segments[2 * s + 1];
      int from = at;
      for (int i = first; i < next; i++, at += L) {
        context.sum(i, sums);
        model.add(features, context.features(i, features), sums);
        for (int label = 0; label < L; label++) {
          scores[at + label] = sums[label];
        }
      }
      Decoder.decode(scores, from, next - first, model.transitions(), labels, first);
    }
    context.vote(labels);
  }

  /// The scores of the tokens of all segments, `Labels.COUNT` for each token.
  float[] scores() {
    return scores;
  }

  /// The labels of the second pass.
  byte[] reconsider() {
    byte[] second = labels.clone();
    long[] features = new long[Context.MAX_FEATURES];
    int[] sums = new int[L];
    int at = 0;
    for (int s = 0; s < count; s++) {
      int first = segments[2 * s];
      int next = segments[2 * s + 1];
      int from = at;
      boolean changed = false;
      for (int i = first; i < next; i++, at += L) {
        int n = context.votes(i, labels, features);
        if (n > 0) {
          changed = true;
          Arrays.fill(sums, 0);
          model.add(features, n, sums);
          for (int label = 0; label < L; label++) {
            scores[at + label] += sums[label];
          }
        }
      }
      if (changed) {
        Decoder.decode(scores, from, next - first, model.transitions(), second, first);
      }
    }
    return second;
  }
}
