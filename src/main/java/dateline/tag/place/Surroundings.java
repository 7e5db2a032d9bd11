package dateline.tag.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the places of one article say about each other: in which countries and divisions they lie,
/// and how near to each other.
///
/// Every candidate of a name counts by the belief in it, so that names which could be many places
/// each ('Paris and Henry County') can still agree on where they are.
final class Surroundings {
  /// Bonus of a candidate that lies in the place named right after it.
  private static final double CONTAINED = 6;

  /// How much a country that is named counts in the share of a division in all places.
  private static final double NAMED = 0.2;

  private final Gazetteer gazetteer;
  private final Weights weights;
  private final List<Toponym> toponyms;

  /// Of each name, the likely candidates that say something of their neighbourhood.
  private final int[][] local;

  private final double[] named;
  private final double[] countries;
  private final double[] siblings;
  private final Map<Integer, Division> divisions = new HashMap<>();
  private double allNamed;
  private double all;

  /// How often a division is named itself, and places in it.
  private static final class Division {
    double named;
    double inside;
  }

  /// @param toponyms as believed so far
  /// @param nationalities how often each country's people or things are spoken of
  Surroundings(
      Gazetteer gazetteer, Weights weights, List<Toponym> toponyms, double[] nationalities) {
    this.gazetteer = gazetteer;
    this.weights = weights;
    this.toponyms = toponyms;
    this.named = nationalities.clone();
    this.allNamed = Arrays.stream(nationalities).sum();
    this.countries = new double[nationalities.length];
    this.siblings = new double[nationalities.length];
    this.local = new int[toponyms.size()][];
    for (int i = 0; i < local.length; i++) {
      Toponym toponym = toponyms.get(i);
      local[i] =
          Arrays.stream(toponym.likely)
              .filter(likely -> isLocal(toponym.candidates[likely]))
              .toArray();
      add(toponym, 1);
    }
  }

  /// Adds what a name says, or takes it away.
  private void add(Toponym toponym, int sign) {
    for (int candidate : toponym.likely) {
      add(toponym.candidates[candidate], sign * toponym.beliefs[candidate] * toponym.weight);
    }
  }

  private void add(int entry, double weight) {
    int country = gazetteer.country(entry);
    if (country < 0) {
      return;
    }
    PlaceKind kind = gazetteer.kind(entry);
    if (kind == PlaceKind.COUNTRY || gazetteer.capital(entry)) {
      // a capital stands for its country more often than for its neighbourhood
      named[country] += weight;
      allNamed += weight;
      return;
    }
    countries[country] += weight;
    all += weight;
    Division division = divisions.computeIfAbsent(gazetteer.division(entry), key -> new Division());
    if (kind == PlaceKind.ADMIN1) {
      siblings[country] += weight;
      division.named += weight;
    } else {
      division.inside += weight;
    }
  }

  /// Scores the candidates of a name; its own part in what surrounds it is left out.
  ///
  /// @param settled whether there are beliefs already
  void score(Toponym toponym, boolean settled) {
    add(toponym, -1);
    for (int i = 0; i < toponym.candidates.length; i++) {
      toponym.scores[i] =
          toponym.priors[i]
              + toponym.cues[i]
              + contained(toponym, i)
              + (settled ? context(toponym, i) : 0);
    }
    add(toponym, 1);
  }

  /// 'Springfield, Illinois': the town must lie in the state, and the state must have such a town.
  private double contained(Toponym toponym, int candidate) {
    Toponym container = toponym.container;
    double bonus = 0;
    if (container != null) {
      for (int outer : container.candidates) {
        if (gazetteer.contains(outer, toponym.candidates[candidate])) {
          bonus = CONTAINED + (container.resolved() && container.entry() == outer ? 1 : 0);
          break;
        }
      }
    }
    for (Toponym inner : toponyms) {
      if (inner.container == toponym && inner != toponym) {
        for (int entry : inner.candidates) {
          if (gazetteer.contains(toponym.candidates[candidate], entry)) {
            return bonus + CONTAINED;
          }
        }
      }
    }
    return bonus;
  }

  private double context(Toponym toponym, int candidate) {
    int entry = toponym.candidates[candidate];
    int country = gazetteer.country(entry);
    double score = near(toponym, candidate) * weights.near();
    if (country < 0) {
      return score;
    }
    score += weights.countryNamed() * weights.share(named[country], allNamed);
    score += weights.sameCountry() * weights.share(countries[country], all);
    PlaceKind kind = gazetteer.kind(entry);
    Division division = divisions.get(gazetteer.division(entry));
    if (kind == PlaceKind.ADMIN1) {
      score += weights.sibling() * weights.share(siblings[country], all);
    } else if (kind != PlaceKind.COUNTRY && division != null) {
      score += weights.divisionNamed() * weights.share(division.named, all + NAMED * allNamed);
    }
    if (kind != PlaceKind.COUNTRY && division != null) {
      score += weights.sameDivision() * weights.share(division.inside, all + NAMED * allNamed);
    }
    return score;
  }

  /// How many of the other names may mean a place near a candidate, 0 to 1.
  private double near(Toponym toponym, int candidate) {
    double sum = 0;
    for (int i = 0; i < local.length; i++) {
      Toponym other = toponyms.get(i);
      if (other != toponym) {
        double belief = 0;
        for (int likely : local[i]) {
          double ratio = toponym.distance(candidate, other, likely) / weights.nearKm();
          belief += other.beliefs[likely] / (1 + ratio * ratio);
        }
        sum += Math.min(1, other.weight) * belief;
      }
    }
    return weights.damped(sum);
  }

  /// Whether a place says something of its neighbourhood; a capital rather stands for its country.
  private boolean isLocal(int entry) {
    PlaceKind kind = gazetteer.kind(entry);
    return (kind == PlaceKind.CITY && !gazetteer.capital(entry))
        || kind == PlaceKind.ADMIN2
        || kind == PlaceKind.OTHER;
  }
}
