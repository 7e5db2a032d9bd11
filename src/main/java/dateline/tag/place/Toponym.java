package dateline.tag.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One name of one article, with all its mentions that mean the same, and what it can mean.
final class Toponym {
  private static final double EARTH_RADIUS_KM = 6371;
  private static final double LIKELY = 0.02;

  final String key;
  final int[] candidates;
  final List<Mention> mentions = new ArrayList<>();

  /// Which of the candidates agree with the words around the mentions, by how much.
  final double[] cues;

  /// What is known of each candidate before the article is looked at.
  final double[] priors;

  final double[] scores;

  /// How much each candidate is believed in, together 1; nothing before the first [#decide].
  final double[] beliefs;

  /// The candidates that are worth a thought, by number.
  int[] likely = {};

  /// How much it says of the places around: the number of its mentions.
  double weight;

  /// Points on the unit sphere, three numbers for each candidate.
  final double[] points;

  /// The place that is named with it and contains it, if any.
  @Nullable Toponym container;

  int best = -1;

  Toponym(String key, int[] candidates, Gazetteer gazetteer, Weights weights) {
    this.key = key;
    this.candidates = candidates;
    this.cues = new double[candidates.length];
    this.priors = new double[candidates.length];
    this.scores = new double[candidates.length];
    this.beliefs = new double[candidates.length];
    this.points = new double[3 * candidates.length];
    for (int i = 0; i < candidates.length; i++) {
      priors[i] = weights.prior(gazetteer, candidates[i], key);
      double lat = Math.toRadians(gazetteer.lat(candidates[i]));
      double lon = Math.toRadians(gazetteer.lon(candidates[i]));
      points[3 * i] = Math.cos(lat) * Math.cos(lon);
      points[3 * i + 1] = Math.cos(lat) * Math.sin(lon);
      points[3 * i + 2] = Math.sin(lat);
    }
    twins(gazetteer, weights.twin());
  }

  /// Of a country and its town, the country is meant ('Mexico'); of a division and its town, the
  /// town ('Kiev').
  private void twins(Gazetteer gazetteer, double malus) {
    for (int i = 0; i < candidates.length; i++) {
      PlaceKind kind = gazetteer.kind(candidates[i]);
      for (int j = 0; j < candidates.length && kind != PlaceKind.CITY; j++) {
        if (kind == PlaceKind.COUNTRY
            && i != j
            && gazetteer.country(candidates[i]) == gazetteer.country(candidates[j])) {
          priors[j] += 2 * malus;
        } else if (kind == PlaceKind.ADMIN1
            && gazetteer.kind(candidates[j]) == PlaceKind.CITY
            && gazetteer.division(candidates[i]) == gazetteer.division(candidates[j])
            && 5 * gazetteer.population(candidates[j]) > gazetteer.population(candidates[i])) {
          priors[i] += malus;
          break;
        }
      }
    }
  }

  /// The entry that is meant by the name most often, whatever the article; -1 if there is none.
  int mostUsual() {
    int usual = -1;
    for (int i = 0; i < priors.length; i++) {
      if (usual < 0 || priors[i] > priors[usual]) {
        usual = i;
      }
    }
    return usual < 0 ? -1 : candidates[usual];
  }

  boolean resolved() {
    return best >= 0;
  }

  int entry() {
    return candidates[best];
  }

  /// Kilometres between a candidate and another toponym's candidate, through the earth: short ways
  /// come out right, long ones too short, which does not matter here.
  double distance(int candidate, Toponym other, int otherCandidate) {
    double dx = points[3 * candidate] - other.points[3 * otherCandidate];
    double dy = points[3 * candidate + 1] - other.points[3 * otherCandidate + 1];
    double dz = points[3 * candidate + 2] - other.points[3 * otherCandidate + 2];
    return EARTH_RADIUS_KM * Math.sqrt(dx * dx + dy * dy + dz * dz);
  }

  /// Takes the candidate of the highest score, and the softmax of the scores for belief.
  void decide(double temperature) {
    best = -1;
    for (int i = 0; i < scores.length; i++) {
      if (best < 0 || scores[i] > scores[best]) {
        best = i;
      }
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      beliefs[i] = Math.exp((scores[i] - scores[best]) / temperature);
      sum += beliefs[i];
    }
    int count = 0;
    int[] numbers = new int[scores.length];
    for (int i = 0; i < scores.length; i++) {
      beliefs[i] /= sum;
      if (beliefs[i] >= LIKELY) {
        numbers[count++] = i;
      }
    }
    likely = Arrays.copyOf(numbers, count);
  }

  /// How sure the best candidate is, 0 to 1: the softmax of its score at another temperature.
  double confidence(double temperature) {
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp((score - scores[best]) / temperature);
    }
    return 1 / sum;
  }
}
