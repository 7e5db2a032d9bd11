package dateline.tag.place;

/// How much each kind of evidence counts in choosing among the places of one name. The unit is a
/// factor of ten in population.
///
/// @param country bonus of a country over a town as populous
/// @param listed bonus of an entry of our own list of regions, waters and sites
/// @param admin1 bonus of a first-level division over a town as populous
/// @param admin2 the same for a second-level division
/// @param capital bonus of a country's capital
/// @param seat bonus of a first-level division's seat
/// @param section bonus of a part of a town
/// @param alias bonus of a place that is not usually called by this name
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
/// @param temperature how much the score of one candidate must exceed another's to be believed
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
    double temperature) {

  static final Weights DEFAULT =
      new Weights(
          0.8, 1, -0.6, -1.3, 0.5, 0.6, -1.2, -1.1, -1.3, 1.8, 1.4, 3.5, 2, 1.2, 3, 30, 0.5, 0.5);

  private static final int UNKNOWN_POPULATION = 300;

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
    double prior = Math.log10((double) gazetteer.population(entry) + UNKNOWN_POPULATION);
    switch (gazetteer.kind(entry)) {
      case COUNTRY -> prior += country;
      case ADMIN1 -> prior += admin1;
      case ADMIN2 -> prior += admin2;
      case REGION, WATER, OTHER -> prior += listed;
      case CITY -> {
        prior +=
            gazetteer.capital(entry)
                ? capital
                : gazetteer.seat(entry) ? seat : gazetteer.sectionOfTown(entry) ? section : 0;
        if (!PlaceNames.fold(gazetteer.name(entry)).equals(key)) {
          prior += alias;
        }
      }
    }
    return prior;
  }
}
