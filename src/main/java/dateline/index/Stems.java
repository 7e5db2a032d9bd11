package dateline.index;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words of news whose stem the Snowball stemmer gets wrong: it knows endings and no meanings, so
/// that it joins `authorities` with `author`, and leaves `women` apart from `woman`.
final class Stems {
  private static final Map<String, String> OWN =
      WordTable.firstOf(
          """
          organiz organize organizes organized organizing organizer organizers organization
          organiz organizations organizational
          authoriti authority authorities
          universiti university universities
          international international internationally
          important important importantly importance
          conservativ conservative conservatives
          executiv executive executives
          emergenc emergency emergencies
          officer officer officers
          customer customer customers
          united united
          several several
          woman woman women
          man man men
          child child children
          """);

  private Stems() {}

  /// The stem of a word in American spelling and lower case, if it is one of these.
  static @Nullable String of(String word) {
    return OWN.get(word);
  }
}
