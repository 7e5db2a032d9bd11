package dateline.tag.place;

/// How much each kind of evidence counts in choosing among the places of one name. The unit is a
/// factor of ten in population. The defaults are near what `scripts/tune-places` finds, rounded and
/// more cautious.
///
/// @param country bonus of a country over a town as populous
/// @param listed bonus of an entry of our own list of regions, waters and sites
/// @param admin1 bonus of a first-level division over a town as populous
/// @param admin2 the same for a second-level division
/// @param capital bonus of a country's capital
/// @param seat bonus of a first-level division's seat
/// @param section bonus of a part of a town
/// @param alias bonus of a town or division that is not usually called by this name
/// @param twin malus of a division that a town in it is named like, and of a town that its country
///   is
/// @param sibling for other first-level divisions of the country being named
/// @param countryNamed for the country being named in the article
/// @param divisionNamed for the first-level division being named in the article
/// @param sameCountry for other places of the article in the same country
/// @param sameDivision for other places of the article in the same first-level division
/// @param near for other places of the article nearby
/// @param nearKm the distance at which nearness counts half
/// @param half how many mentions of other places count half as much as ever so many
/// @param hint what a name of a place inside another name counts for, a mention being 1
/// @param temperature how much the score of one candidate must exceed another's for the other names
///   to go by it
/// @param doubt the same for the confidence that is given: more, as scores are surer than they are
///   right
record Weights(
    double country,
    double listed,
    double admin1,
    double admin2,
    double capital,
    double seat,
    double section,
    double alias,
    double twin,
    double sibling,
    double countryNamed,
    double divisionNamed,
    double sameCountry,
    double sameDivision,
    double near,
    double nearKm,
    double half,
    double hint,
    double temperature,
    double doubt) {

  static final Weights DEFAULT =
      new Weights(
          0, 2, -0.9, -1.2, 1, 0.6, -1.4, -1.7, -2, 2, 1.4, 5.8, 2, 3, 3.4, 26, 0.48, 0.25, 0.36,
          0.7);

  private static final int UNKNOWN_POPULATION = 300;

  /// News names the smallest country as often as one of so many inhabitants.
  private static final int MIN_COUNTRY_POPULATION = 1_000_000;

  /// 0 for no mention, near 1 for many.
  double damped(double mentions) {
    return mentions <= 0 ? 0 : mentions / (mentions + half);
  }

  /// The share of some mentions in all, less where there are few.
  double share(double mentions, double all) {
    return mentions <= 0 ? 0 : mentions / (all + half);
  }

  /// How likely a place is meant by a name, before anything else is known of the article.
  double prior(Gazetteer gazetteer, int entry, String key) {
    long population = gazetteer.population(entry);
    if (gazetteer.kind(entry) == PlaceKind.COUNTRY) {
      population = Math.max(population, MIN_COUNTRY_POPULATION);
    }
    double prior = Math.log10((double) population + UNKNOWN_POPULATION);
    prior +=
        switch (gazetteer.kind(entry)) {
          case COUNTRY -> country;
          case ADMIN1 -> admin1;
          case ADMIN2 -> admin2;
          case REGION, WATER, OTHER -> listed;
          case CITY -> rank(gazetteer, entry);
        };
    return usuallyCalled(gazetteer, entry, key) ? prior : prior + alias;
  }

  private double rank(Gazetteer gazetteer, int town) {
    if (gazetteer.capital(town)) {
      return capital;
    }
    return gazetteer.seat(town) ? seat : gazetteer.sectionOfTown(town) ? section : 0;
  }

  /// Whether a name is the one that a place usually goes by; divisions have a noun more in theirs
  /// ('Gilan Province', 'New York City'), towns a river ('Newcastle upon Tyne'), and of countries
  /// and our own list all names are usual.
  private static boolean usuallyCalled(Gazetteer gazetteer, int entry, String key) {
    String name = PlaceNames.fold(gazetteer.name(entry));
    return switch (gazetteer.kind(entry)) {
      case COUNTRY, REGION, WATER, OTHER -> true;
      case ADMIN1, ADMIN2 -> name.contains(key);
      case CITY ->
          name.equals(key)
              || name.equals(key + " city")
              || name.startsWith(key + " upon ")
              || name.startsWith(key + " on ")
              || name.startsWith(key + " am ");
    };
  }
}
