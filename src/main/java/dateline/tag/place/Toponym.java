package dateline.tag.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One name of one article, with all its mentions that mean the same, and what it can mean.
final class Toponym {
  private static final double EARTH_RADIUS_KM = 6371;
  private static final double LIKELY = 0.02;

  /// The score of a place that the gazetteer lacks: as one of a thousand inhabitants of which
  /// nothing in the article speaks.
  private static final double LACKING = 3;

  /// A town is much smaller than a division with so many times its inhabitants.
  private static final int SMALL = 50;

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

  /// Of a country and its town, the country is meant ('Mexico'), of a division and a town in
  /// another, the division ('Wales', a village in England), of a division and its town, the town
  /// ('Kiev').
  private void twins(Gazetteer gazetteer, double malus) {
    for (int i = 0; i < candidates.length; i++) {
      PlaceKind kind = gazetteer.kind(candidates[i]);
      for (int j = 0; j < candidates.length && kind != PlaceKind.CITY; j++) {
        if (i == j || gazetteer.country(candidates[i]) != gazetteer.country(candidates[j])) {
          continue;
        }
        if (kind == PlaceKind.COUNTRY) {
          priors[j] += 2 * malus;
        } else if (kind == PlaceKind.ADMIN1 && townOf(gazetteer, i, j)) {
          priors[i] += malus;
          break;
        } else if (kind == PlaceKind.ADMIN1 && smallElsewhere(gazetteer, i, j)) {
          priors[j] += malus;
        }
      }
    }
  }

  /// Whether a candidate is a town in a division of its name, and not much smaller.
  private boolean townOf(Gazetteer gazetteer, int division, int town) {
    return gazetteer.kind(candidates[town]) == PlaceKind.CITY
        && gazetteer.division(candidates[division]) == gazetteer.division(candidates[town])
        && 5 * gazetteer.population(candidates[town]) > gazetteer.population(candidates[division]);
  }

  /// Whether a candidate lies in another division of the country and is much smaller.
  private boolean smallElsewhere(Gazetteer gazetteer, int division, int other) {
    return gazetteer.kind(candidates[other]) != PlaceKind.ADMIN1
        && gazetteer.division(candidates[division]) != gazetteer.division(candidates[other])
        && SMALL * gazetteer.population(candidates[other])
            < gazetteer.population(candidates[division]);
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

  /// The number of the candidate that is meant by the name most often, if that is clear; else -1.
  ///
  /// @param margin how much its prior must exceed every other's
  int wellKnown(double margin) {
    int first = -1;
    double second = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < priors.length; i++) {
      if (first < 0 || priors[i] > priors[first]) {
        second = first < 0 ? second : priors[first];
        first = i;
      } else {
        second = Math.max(second, priors[i]);
      }
    }
    return first >= 0 && priors[first] - second >= margin ? first : -1;
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

  /// How sure the best candidate is, 0 to 1: the softmax of its score at another temperature, among
  /// the candidates and the place that the gazetteer may lack.
  double confidence(double temperature) {
    double sum = Math.exp((LACKING - scores[best]) / temperature);
    for (double score : scores) {
      sum += Math.exp((score - scores[best]) / temperature);
    }
    return 1 / sum;
  }
}
