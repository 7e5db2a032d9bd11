package dateline.tag.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Vectors of words, learned so that words with alike neighbours get alike vectors: skip-gram with
/// negative sampling (Mikolov et al. 2013), each neighbour with its place (Ling et al. 2015), as
/// what stands directly left or right tells most about names. One thread, one seed: always the
/// same.
final class WordVectors {
  private static final int SIZE = 64;
  private static final int WINDOW = 2;
  private static final int NEGATIVES = 5;
  private static final int UNIGRAMS = 1 << 20;

  final List<String> vocabulary = new ArrayList<>();
  final float[][] vectors;
  private final Map<String, Integer> ids = new HashMap<>();
  private final int[] counts;

  /// @param counts how often each word occurs in the sentences
  /// @param sentences rows of words
  WordVectors(Map<String, Integer> counted, int minimum, List<String[]> sentences, int epochs) {
    counted.entrySet().stream()
        .filter(e -> e.getValue() >= minimum)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            e -> {
              ids.put(e.getKey(), vocabulary.size());
              vocabulary.add(e.getKey());
            });
    int words = vocabulary.size();
    counts = new int[words];
    long total = 0;
    double powers = 0;
    for (int w = 0; w < words; w++) {
      counts[w] = counted.get(vocabulary.get(w));
      total += counts[w];
      powers += Math.pow(counts[w], 0.75);
    }
    int[] unigrams = new int[UNIGRAMS];
    double reached = 0;
    for (int w = 0, i = 0; w < words; w++) {
      reached += Math.pow(counts[w], 0.75) / powers;
      while (i < UNIGRAMS && (double) i / UNIGRAMS < reached) {
        unigrams[i++] = w;
      }
    }
    int[][] rows = new int[sentences.size()][];
    for (int s = 0; s < rows.length; s++) {
      String[] sentence = sentences.get(s);
      int n = 0;
      int[] row = new int[sentence.length];
      for (String word : sentence) {
        row[n++] = ids.getOrDefault(word, -1);
      }
      rows[s] = row;
    }
    vectors = new float[words][SIZE];
    // one context vector for each place: -2, -1, 1, 2
    float[][][] contexts = new float[2 * WINDOW][words][SIZE];
    Random random = new Random(42);
    for (float[] vector : vectors) {
      for (int k = 0; k < SIZE; k++) {
        vector[k] = (random.nextFloat() - 0.5f) / SIZE;
      }
    }
    float[] change = new float[SIZE];
    long done = 0;
    long all = total * epochs;
    long seed = 42;
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int[] row : rows) {
        float rate = (float) Math.max(0.0005, 0.05 * (1 - (double) done / all));
        done += row.length;
        for (int i = 0; i < row.length; i++) {
          int word = row[i];
          if (word < 0) {
            continue;
          }
          seed = seed * 6364136223846793005L + 1442695040888963407L;
          // frequent words teach little: skip most of them
          double keep = Math.sqrt(1e-4 * total / counts[word]);
          if ((seed >>> 40) / (double) (1 << 24) > keep) {
            continue;
          }
          float[] vector = vectors[word];
          for (int place = 0; place < 2 * WINDOW; place++) {
            int at = i + (place < WINDOW ? place - WINDOW : place - WINDOW + 1);
            if (at < 0 || at >= row.length || row[at] < 0) {
              continue;
            }
            Arrays.fill(change, 0);
            for (int k = 0; k <= NEGATIVES; k++) {
              int target;
              if (k == 0) {
                target = row[at];
              } else {
                seed = seed * 6364136223846793005L + 1442695040888963407L;
                target = unigrams[(int) (seed >>> 44)];
                if (target == row[at]) {
                  continue;
                }
              }
              learn(vector, contexts[place][target], change, k == 0 ? 1 : 0, rate);
            }
            for (int d = 0; d < SIZE; d++) {
              vector[d] += change[d];
            }
          }
        }
      }
    }
  }

  private static void learn(
      float[] vector, float[] context, float[] change, int truth, float rate) {
    float a = 0;
    float b = 0;
    float c = 0;
    float e = 0;
    for (int d = 0; d < SIZE; d += 4) {
      a += vector[d] * context[d];
      b += vector[d + 1] * context[d + 1];
      c += vector[d + 2] * context[d + 2];
      e += vector[d + 3] * context[d + 3];
    }
    float dot = a + b + c + e;
    float guess = dot > 8 ? 1 : dot < -8 ? 0 : (float) (1 / (1 + Math.exp(-dot)));
    float step = (truth - guess) * rate;
    for (int d = 0; d < SIZE; d++) {
      change[d] += step * context[d];
      context[d] += step * vector[d];
    }
  }

  int count(int word) {
    return counts[word];
  }

  /// Groups vectors by direction (spherical k-means) and returns the group of each.
  static int[] cluster(float[][] vectors, int groups, int rounds) {
    int size = vectors[0].length;
    float[][] points = new float[vectors.length][];
    for (int i = 0; i < points.length; i++) {
      points[i] = unit(vectors[i].clone());
    }
    float[][] centres = new float[groups][];
    Random random = new Random(7);
    for (int g = 0; g < groups; g++) {
      // spread over the words by frequency: they are sorted by it
      int at = (int) (Math.pow((g + random.nextDouble()) / groups, 1.5) * points.length);
      centres[g] = points[Math.min(at, points.length - 1)].clone();
    }
    int[] group = new int[points.length];
    for (int round = 0; round < rounds; round++) {
      float[] transposed = new float[size * groups];
      for (int g = 0; g < groups; g++) {
        for (int d = 0; d < size; d++) {
          transposed[d * groups + g] = centres[g][d];
        }
      }
      float[] dots = new float[groups];
      int moved = 0;
      for (int i = 0; i < points.length; i++) {
        Arrays.fill(dots, 0);
        for (int d = 0; d < size; d++) {
          float x = points[i][d];
          int row = d * groups;
          for (int g = 0; g < groups; g++) {
            dots[g] += x * transposed[row + g];
          }
        }
        int best = 0;
        for (int g = 1; g < groups; g++) {
          if (dots[g] > dots[best]) {
            best = g;
          }
        }
        moved += group[i] != best ? 1 : 0;
        group[i] = best;
      }
      for (float[] centre : centres) {
        Arrays.fill(centre, 0);
      }
      for (int i = 0; i < points.length; i++) {
        for (int d = 0; d < size; d++) {
          centres[group[i]][d] += points[i][d];
        }
      }
      for (int g = 0; g < groups; g++) {
        unit(centres[g]);
      }
      if (moved * 200 < points.length) {
        break;
      }
    }
    return group;
  }

  /// The mean direction of each group; a group without members gets a zero vector.
  static float[][] centres(float[][] vectors, int[] group, int groups) {
    float[][] centres = new float[groups][vectors[0].length];
    for (int i = 0; i < vectors.length; i++) {
      float[] point = unit(vectors[i].clone());
      for (int d = 0; d < point.length; d++) {
        centres[group[i]][d] += point[d];
      }
    }
    for (float[] centre : centres) {
      unit(centre);
    }
    return centres;
  }

  private static float[] unit(float[] vector) {
    double sum = 1e-12;
    for (float x : vector) {
      sum += x * x;
    }
    float scale = (float) (1 / Math.sqrt(sum));
    for (int d = 0; d < vector.length; d++) {
      vector[d] *= scale;
    }
    return vector;
  }
}
