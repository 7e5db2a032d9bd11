package dateline.tag.place;

import java.util.Set;

/// Abbreviations of states and provinces that end in a full stop, as newspapers write them after
/// the name of a town.
final class StateAbbreviations {
  private static final Set<String> WITHOUT_STOP =
      Set.of(
          "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan",
          "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla",
          "Ore", "Pa", "Penn", "Tenn", "Tex", "Vt", "Va", "Wash", "Wis", "Wisc", "Wyo", "W.Va",
          "Ont", "Que", "Alta", "Sask", "Man", "Nfld", "Qld", "Vic", "Tas");

  private StateAbbreviations() {}

  /// Whether `word` is such an abbreviation, its full stop left off.
  static boolean contains(String word) {
    return WITHOUT_STOP.contains(word);
  }
}
