package dateline.tag.name;

import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Trains the weights: a linear-chain conditional random field (Lafferty et al. 2001), by
/// stochastic gradient descent with L2 regularisation (Bottou 2010). One thread, one seed: always
/// the same.
final class Trainer {
  private static final int L = Labels.COUNT;

  /// The rate of learning at the beginning.
  private static final float RATE = 0.05f;

  /// A row of candidate tokens between tokens that cannot be in names.
  private record Segment(int[][] features, byte[] labels, float weight, float @Nullable [] base) {}

  /// A text to learn from.
  record Example(NamedText text, float weight) {}

  private final Lexicon lexicon;
  private final Map<String, Word> words = new HashMap<>();
  private final Word edge;
  private final LongIntMap ids = new LongIntMap();
  private final List<Segment> segments = new ArrayList<>();
  private float[] weights = new float[0];
  private final float[] transitions = new float[L * L];
  private final Random random = new Random(1);
  private long[] hashes = new long[0];
  private float rate;
  private float decay;
  private long steps;
  private float scale = 1;
  private int lost;

  Trainer(Lexicon lexicon) {
    this.lexicon = lexicon;
    edge = new Word("", lexicon);
  }

  /// Trains a model.
  ///
  /// @param minimum how often a feature must occur in the examples
  /// @param keep how many features the model keeps: those with the greatest weights
  /// @param strength of the regularisation: 1 / variance of the weights
  Trainer train(List<Example> examples, int minimum, int keep, int epochs, double strength) {
    LongIntMap counts = new LongIntMap();
    read(
        examples,
        (features, labels, weight) -> {
          for (long[] row : features) {
            for (long hash : row) {
              counts.add(hash, 1);
            }
          }
        });
    counts.forEach(
        (hash, n) -> {
          if (n >= minimum) {
            ids.put(hash, ids.size());
          }
        });
    lost = 0;
    read(
        examples,
        (features, labels, weight) ->
            segments.add(new Segment(known(features), labels, weight, null)));
    NameTraining.log("%d features seen, %d tokens of names lost", counts.size(), lost);
    fit(keep, epochs, strength, false);
    return this;
  }

  private void fit(int keep, int epochs, double strength, boolean frozen) {
    hashes = new long[ids.size()];
    ids.forEach((hash, id) -> hashes[id] = hash);
    weights = new float[hashes.length * L];
    int tokens = segments.stream().mapToInt(s -> s.labels().length).sum();
    double mass = segments.stream().mapToDouble(Segment::weight).sum();
    NameTraining.log("%d features, %d segments, %d tokens", hashes.length, segments.size(), tokens);
    decay = (float) (strength / mass);
    int first = (epochs + 1) / 2;
    for (int epoch = 0; epoch < epochs; epoch++) {
      rate = (float) (RATE * Math.pow(0.02, (double) epoch / epochs));
      double loss = epoch(frozen);
      NameTraining.log("epoch %d: loss %.4f", epoch + 1, loss / mass);
      if (epoch + 1 == first && hashes.length > keep) {
        prune(keep);
      }
    }
  }

  /// Learns what the labels of a word's other occurrences are worth, from texts that the first
  /// passes did not learn from.
  ///
  /// @param first half of the examples and the model that was trained on the other half, twice
  /// @param whole the weights that were learned from all
  Trainer trainVotes(List<Map.Entry<Model, List<Example>>> halves, Trainer whole, double strength) {
    System.arraycopy(whole.transitions, 0, transitions, 0, transitions.length);
    long[] row = new long[Context.MAX_FEATURES];
    for (Map.Entry<Model, List<Example>> half : halves) {
      Model model = half.getKey();
      for (Example example : half.getValue()) {
        Tokens tokens = example.text().tokens();
        Labelling labelling = new Labelling(model, tokens);
        byte[] labels = Labels.of(example.text().names(tokens), tokens.size());
        float[] scores = labelling.scores();
        int at = 0;
        for (int s = 0; s < labelling.count; s++) {
          int from = labelling.segments[2 * s];
          int next = labelling.segments[2 * s + 1];
          int[][] features = new int[next - from][];
          int begin = at;
          int votes = 0;
          for (int i = from; i < next; i++, at += L) {
            int n = labelling.context.votes(i, labelling.labels, row);
            votes += n;
            features[i - from] = new int[n];
            for (int k = 0; k < n; k++) {
              int id = ids.get(row[k]);
              if (id < 0) {
                id = ids.size();
                ids.put(row[k], id);
              }
              features[i - from][k] = id;
            }
          }
          if (votes > 0) {
            float[] base = Arrays.copyOfRange(scores, begin, at);
            for (int k = 0; k < base.length; k++) {
              base[k] /= model.unit();
            }
            byte[] gold = repaired(Arrays.copyOfRange(labels, from, next));
            segments.add(new Segment(features, gold, example.weight(), base));
          }
        }
      }
    }
    fit(Integer.MAX_VALUE, 8, strength, true);
    return this;
  }

  private interface Reader {
    /// @param features the hashes of the features of each token of a segment
    void segment(long[][] features, byte[] labels, float weight);
  }

  private void read(List<Example> examples, Reader reader) {
    long[] row = new long[Context.MAX_FEATURES + 256];
    for (Example example : examples) {
      Tokens tokens = example.text().tokens();
      int size = tokens.size();
      Word[] found = new Word[size];
      for (int i = 0; i < size; i++) {
        found[i] = words.computeIfAbsent(tokens.word(i), w -> new Word(w, lexicon));
      }
      Context context = new Context(tokens, found, edge, lexicon);
      byte[] labels = Labels.of(example.text().names(tokens), size);
      for (int first = 0, next; first < size; first = next) {
        next = first + 1;
        if (!context.candidate(first)) {
          lost += labels[first] == 0 ? 0 : 1;
          continue;
        }
        while (next < size && context.candidate(next) && !tokens.paragraphStart(next)) {
          next++;
        }
        long[][] features = new long[next - first][];
        for (int i = first; i < next; i++) {
          features[i - first] = Arrays.copyOf(row, features(context, i, row));
        }
        byte[] gold = repaired(Arrays.copyOfRange(labels, first, next));
        reader.segment(features, gold, example.weight());
      }
    }
  }

  /// Writes all features of a token: of where it stands, of its word and of the words around it.
  private static int features(Context context, int i, long[] row) {
    int n = append(row, context.features(i, row), context.word(i, i).features[0]);
    for (int d = 1; d <= Word.REACH; d++) {
      n = append(row, n, context.word(i + d, i).features[2 * d - 1]);
      n = append(row, n, context.word(i - d, i).features[2 * d]);
    }
    return n;
  }

  /// The numbers of the features that are learned of.
  private int[][] known(long[][] features) {
    int[][] known = new int[features.length][];
    for (int i = 0; i < features.length; i++) {
      known[i] = Arrays.stream(features[i]).mapToInt(ids::get).filter(id -> id >= 0).toArray();
    }
    return known;
  }

  /// Labels that a segment's end cut off are made whole again.
  private static byte[] repaired(byte[] labels) {
    byte before = 0;
    for (int i = 0; i < labels.length; i++) {
      boolean last = i == labels.length - 1;
      byte label = labels[i];
      if (!Labels.follows(before, label) || last && !Labels.follows(label, Labels.OUTSIDE)) {
        List<Name> names = new ArrayList<>();
        for (int k = 0; k < labels.length; k++) {
          if (labels[k] != 0) {
            int from = k;
            NameType type = Labels.type(labels[k]);
            while (k + 1 < labels.length
                && labels[k + 1] != 0
                && Labels.type(labels[k + 1]) == type
                && Labels.place(labels[k + 1]) != Labels.FIRST
                && Labels.place(labels[k + 1]) != Labels.ONLY) {
              k++;
            }
            names.add(new Name(type, from, k));
          }
        }
        return Labels.of(names, labels.length);
      }
      before = label;
    }
    return labels;
  }

  private static int append(long[] row, int n, long[] more) {
    System.arraycopy(more, 0, row, n, more.length);
    return n + more.length;
  }

  private double epoch(boolean frozen) {
    Collections.shuffle(segments, random);
    double loss = 0;
    for (Segment segment : segments) {
      loss += step(segment, frozen);
      steps++;
      if (scale < 1e-4f) {
        rescale();
      }
    }
    rescale();
    return loss;
  }

  private void rescale() {
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= scale;
    }
    scale = 1;
  }

  private float[] forward = new float[64 * L];
  private float[] backward = new float[64 * L];
  private float[] potentials = new float[64 * L];
  private float[] norms = new float[64];
  private final float[] links = new float[L * L];
  private final float[] gradient = new float[L];

  private double step(Segment segment, boolean frozen) {
    int n = segment.labels().length;
    if (forward.length < n * L) {
      forward = new float[n * L * 2];
      backward = new float[n * L * 2];
      potentials = new float[n * L * 2];
      norms = new float[n * 2];
    }
    for (int a = 0; a < L; a++) {
      for (int b = 0; b < L; b++) {
        links[a * L + b] = Labels.follows(a, b) ? (float) Math.exp(transitions[a * L + b]) : 0;
      }
    }
    double logLikelihood = 0;
    for (int i = 0; i < n; i++) {
      Arrays.fill(gradient, 0);
      for (int id : segment.features()[i]) {
        int at = id * L;
        for (int l = 0; l < L; l++) {
          gradient[l] += weights[at + l];
        }
      }
      float max = Float.NEGATIVE_INFINITY;
      for (int l = 0; l < L; l++) {
        gradient[l] *= scale;
        if (segment.base() != null) {
          gradient[l] += segment.base()[i * L + l];
        }
        max = Math.max(max, gradient[l]);
      }
      logLikelihood += gradient[segment.labels()[i]] - max;
      for (int l = 0; l < L; l++) {
        potentials[i * L + l] = (float) Math.exp(gradient[l] - max);
      }
    }
    for (int i = 0; i < n; i++) {
      float sum = 0;
      for (int b = 0; b < L; b++) {
        float f = 0;
        if (i == 0) {
          f = links[b];
        } else {
          for (int a = 0; a < L; a++) {
            f += forward[(i - 1) * L + a] * links[a * L + b];
          }
        }
        f *= potentials[i * L + b];
        forward[i * L + b] = f;
        sum += f;
      }
      norms[i] = sum;
      for (int b = 0; b < L; b++) {
        forward[i * L + b] /= sum;
      }
      logLikelihood -= Math.log(sum);
    }
    float end = 0;
    for (int a = 0; a < L; a++) {
      backward[(n - 1) * L + a] = links[a * L];
      end += forward[(n - 1) * L + a] * links[a * L];
    }
    logLikelihood -= Math.log(end);
    for (int i = n - 2; i >= 0; i--) {
      for (int a = 0; a < L; a++) {
        float sum = 0;
        for (int b = 0; b < L; b++) {
          sum += links[a * L + b] * potentials[(i + 1) * L + b] * backward[(i + 1) * L + b];
        }
        backward[i * L + a] = sum / norms[i + 1];
      }
    }
    byte before = 0;
    for (int i = 0; i <= n; i++) {
      byte label = i == n ? 0 : segment.labels()[i];
      logLikelihood += transitions[before * L + label];
      before = label;
    }
    // gradient
    float eta = rate * segment.weight();
    scale *= 1 - rate * decay * segment.weight();
    float step = eta / scale;
    before = 0;
    float linkRate = frozen ? 0 : eta * 0.2f;
    for (int i = 0; i < n; i++) {
      byte label = segment.labels()[i];
      boolean changed = false;
      for (int l = 0; l < L; l++) {
        float p = forward[i * L + l] * backward[i * L + l] / end;
        gradient[l] = (l == label ? 1 : 0) - p;
        changed |= Math.abs(gradient[l]) > 1e-3f;
      }
      if (changed) {
        for (int l = 0; l < L; l++) {
          gradient[l] *= step;
        }
        for (int id : segment.features()[i]) {
          int at = id * L;
          for (int l = 0; l < L; l++) {
            weights[at + l] += gradient[l];
          }
        }
      }
      for (int a = 0; a < L; a++) {
        float f = i == 0 ? (a == 0 ? 1 : 0) : forward[(i - 1) * L + a];
        if (f != 0) {
          for (int b = 0; b < L; b++) {
            float p =
                f
                    * links[a * L + b]
                    * potentials[i * L + b]
                    * backward[i * L + b]
                    / (end * norms[i]);
            transitions[a * L + b] -= linkRate * p;
          }
        }
      }
      transitions[before * L + label] += linkRate;
      before = label;
    }
    for (int a = 0; a < L; a++) {
      transitions[a * L] -= linkRate * forward[(n - 1) * L + a] * links[a * L] / end;
    }
    transitions[before * L] += linkRate;
    return -logLikelihood * segment.weight();
  }

  /// Forgets all but the `keep` features with the greatest weights.
  private void prune(int keep) {
    float[] norms = new float[hashes.length];
    for (int id = 0; id < norms.length; id++) {
      norms[id] = norm(id);
    }
    float[] sorted = norms.clone();
    Arrays.sort(sorted);
    float least = sorted[sorted.length - keep];
    int[] moved = new int[norms.length];
    int kept = 0;
    for (int id = 0; id < norms.length; id++) {
      moved[id] = -1;
      if (norms[id] > least) {
        System.arraycopy(weights, id * L, weights, kept * L, L);
        hashes[kept] = hashes[id];
        moved[id] = kept++;
      }
    }
    hashes = Arrays.copyOf(hashes, kept);
    weights = Arrays.copyOf(weights, kept * L);
    for (Segment segment : segments) {
      for (int i = 0; i < segment.features().length; i++) {
        segment.features()[i] =
            Arrays.stream(segment.features()[i])
                .map(id -> moved[id])
                .filter(id -> id >= 0)
                .toArray();
      }
    }
    NameTraining.log("pruned to %d features", kept);
  }

  private float norm(int id) {
    double sum = 0;
    double mean = 0;
    for (int l = 0; l < L; l++) {
      mean += weights[id * L + l] / L;
    }
    for (int l = 0; l < L; l++) {
      double d = weights[id * L + l] - mean;
      sum += d * d;
    }
    return (float) sum;
  }

  /// The model of these weights and of those of the votes.
  Model model(@Nullable Trainer votes) {
    int more = votes == null ? 0 : votes.hashes.length;
    long[] allHashes = Arrays.copyOf(hashes, hashes.length + more);
    float[] allWeights = Arrays.copyOf(weights, weights.length + more * L);
    if (votes != null) {
      System.arraycopy(votes.hashes, 0, allHashes, hashes.length, more);
      System.arraycopy(votes.weights, 0, allWeights, weights.length, more * L);
    }
    // weights beyond the limit are rare and cut off; the rest is finer for it
    float greatest = 0;
    for (float weight : allWeights) {
      greatest = Math.max(greatest, Math.abs(weight));
    }
    float unit = 127 / Math.min(greatest, 2.5f);
    HashIndex index = HashIndex.of(allHashes);
    byte[] bytes = new byte[index.size() * L];
    for (int id = 0; id < allHashes.length; id++) {
      int row = index.row(allHashes[id]);
      for (int l = 0; l < L; l++) {
        bytes[row * L + l] =
            (byte) Math.clamp(Math.round(allWeights[id * L + l] * unit), -127, 127);
      }
    }
    float[] links = new float[L * L];
    for (int i = 0; i < links.length; i++) {
      links[i] = transitions[i] * unit;
    }
    NameTraining.log("greatest weight %.2f", greatest);
    return new Model(lexicon, index, bytes, links, unit);
  }
}
