package dateline.tag.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Says in short clauses why names were taken for the places they were taken for.
final class Reasons {
  private static final int BIG = 100_000;
  private static final int NEIGHBOURS = 3;
  private static final double NEAR_KM = 150;

  private final Gazetteer gazetteer;
  private final List<Toponym> toponyms;

  Reasons(Gazetteer gazetteer, List<Toponym> toponyms) {
    this.gazetteer = gazetteer;
    this.toponyms = toponyms;
  }

  /// The reasons for some names that mean one entry.
  List<String> of(List<Toponym> names) {
    Set<String> reasons = new LinkedHashSet<>();
    for (Toponym name : names) {
      of(name, reasons);
    }
    return List.copyOf(reasons);
  }

  private void of(Toponym name, Set<String> reasons) {
    int entry = name.entry();
    String surface = name.mentions.getFirst().surface();
    if (!PlaceNames.fold(gazetteer.name(entry)).equals(name.key)) {
      reasons.add("'" + surface + "' is another name of " + gazetteer.name(entry));
    }
    name.mentions.stream()
        .map(Mention::how)
        .distinct()
        .forEach(how -> reasons.add("'" + surface + "' is a place: " + how));
    Toponym container = name.container;
    if (container != null && container.resolved() && gazetteer.contains(container.entry(), entry)) {
      reasons.add(
          "it is named with '" + container.mentions.getFirst().surface() + "', which contains it");
    }
    if (name.cues[name.best] > 0) {
      reasons.add(
          "the words beside the name say that it is a "
              + gazetteer
                  .kind(entry)
                  .label()
                  .replace("admin1", "province or state")
                  .replace("admin2", "county or district"));
    }
    reasons.add(rank(name));
    around(name, reasons);
  }

  /// How the place compares with others of its name.
  private String rank(Toponym name) {
    int others = name.candidates.length - 1;
    if (others == 0) {
      return "it is the only place of this name";
    }
    long population = gazetteer.population(name.entry());
    int bigger = 0;
    int big = 0;
    for (int candidate : name.candidates) {
      bigger += gazetteer.population(candidate) > population ? 1 : 0;
      big += gazetteer.population(candidate) >= BIG ? 1 : 0;
    }
    if (big == 1 && population >= BIG) {
      return "it is the only place of this name over 100,000 inhabitants";
    }
    return String.format(
        Locale.ROOT,
        "it is number %d by population of %d places of this name (%,d inhabitants)",
        bigger + 1,
        others + 1,
        population);
  }

  private void around(Toponym name, Set<String> reasons) {
    int entry = name.entry();
    List<String> neighbours = new ArrayList<>();
    for (Toponym other : toponyms) {
      if (other == name || !other.resolved() || other.entry() == entry) {
        continue;
      }
      if (gazetteer.contains(other.entry(), entry) && other != name.container) {
        reasons.add(gazetteer.name(other.entry()) + " is named in the article");
      } else if (gazetteer.kind(other.entry()) == PlaceKind.CITY
          && name.distance(name.best, other, other.best) < NEAR_KM
          && neighbours.size() < NEIGHBOURS) {
        neighbours.add(gazetteer.name(other.entry()));
      }
    }
    if (!neighbours.isEmpty()) {
      reasons.add("near it, the article names " + String.join(", ", neighbours));
    }
  }
}
