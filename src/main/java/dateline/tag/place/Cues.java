package dateline.tag.place;

import dateline.article.Article;
import dateline.article.Dateline;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the words beside a name say of its kind: nouns ('Homs province'), a dateline, and the other
/// items of a list ('Manitoba, Ontario and New Brunswick').
final class Cues {
  /// Bonus of a candidate that is what the noun beside the name says.
  private static final double NOUN = 4.5;

  /// Bonus of a candidate that is what the next item of a list is.
  private static final double LIST = 3;

  /// Bonus of a town in a dateline.
  private static final double DATELINE = 1;

  /// Bonus of the best known place of a name that stands alone before an agency's.
  private static final double ALONE = 4;

  /// How much better known it must be than the next: a factor of ten in population.
  private static final double BETTER_KNOWN = 1;

  private static final Map<String, PlaceKind> NOUNS =
      Map.ofEntries(
          Map.entry("province", PlaceKind.ADMIN1),
          Map.entry("governorate", PlaceKind.ADMIN1),
          Map.entry("state", PlaceKind.ADMIN1),
          Map.entry("oblast", PlaceKind.ADMIN1),
          Map.entry("region", PlaceKind.ADMIN1),
          Map.entry("prefecture", PlaceKind.ADMIN1),
          Map.entry("provinces", PlaceKind.ADMIN1),
          Map.entry("governorates", PlaceKind.ADMIN1),
          Map.entry("states", PlaceKind.ADMIN1),
          Map.entry("county", PlaceKind.ADMIN2),
          Map.entry("counties", PlaceKind.ADMIN2),
          Map.entry("parish", PlaceKind.ADMIN2),
          Map.entry("district", PlaceKind.ADMIN2),
          Map.entry("districts", PlaceKind.ADMIN2),
          Map.entry("department", PlaceKind.ADMIN2),
          Map.entry("city", PlaceKind.CITY),
          Map.entry("town", PlaceKind.CITY),
          Map.entry("village", PlaceKind.CITY),
          Map.entry("cities", PlaceKind.CITY),
          Map.entry("towns", PlaceKind.CITY),
          Map.entry("villages", PlaceKind.CITY),
          Map.entry("capital", PlaceKind.CITY),
          Map.entry("suburb", PlaceKind.CITY),
          Map.entry("neighborhood", PlaceKind.CITY),
          Map.entry("river", PlaceKind.WATER),
          Map.entry("sea", PlaceKind.WATER),
          Map.entry("lake", PlaceKind.WATER),
          Map.entry("gulf", PlaceKind.WATER));

  private final Gazetteer gazetteer;

  Cues(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// Weighs the candidates of all names of an article.
  void add(Article article, Tokens tokens, Toponyms toponyms) {
    String[] nouns = nouns(tokens, toponyms);
    for (int i = 0; i < nouns.length; i++) {
      PlaceKind kind = NOUNS.get(nouns[i]);
      if (kind != null) {
        ofKind(toponyms.of(i), kind);
      }
    }
    lists(toponyms);
    for (int i = 0; i < toponyms.mentions(); i++) {
      if (beforeAgency(tokens, toponyms.mention(i))) {
        alone(toponyms.of(i));
      }
    }
    Dateline dateline = article.dateline();
    if (dateline != null && dateline.placeSpan() != null) {
      dateline(dateline.placeSpan(), toponyms.all());
    }
  }

  private void ofKind(Toponym toponym, PlaceKind kind) {
    for (int i = 0; i < toponym.candidates.length; i++) {
      if (gazetteer.kind(toponym.candidates[i]) == kind) {
        toponym.cues[i] = NOUN;
      }
    }
  }

  /// The nouns that say what the mentions are, empty where none does; a plural speaks of a whole
  /// list ('Dakota, Otoe and Washington counties', 'the provinces of Idlib and Homs').
  private static String[] nouns(Tokens tokens, Toponyms toponyms) {
    int count = toponyms.mentions();
    String[] before = new String[count];
    for (int i = 0; i < count; i++) {
      before[i] = nounBefore(tokens, toponyms.mention(i));
      if (before[i].isEmpty() && i > 0 && isPlural(before[i - 1]) && toponyms.enumerated(i - 1)) {
        before[i] = before[i - 1];
      }
    }
    String[] after = new String[count];
    String[] nouns = new String[count];
    for (int i = count - 1; i >= 0; i--) {
      after[i] = nounAfter(tokens, toponyms.mention(i));
      if (after[i].isEmpty() && toponyms.enumerated(i) && isPlural(after[i + 1])) {
        after[i] = after[i + 1];
      }
      nouns[i] = after[i].isEmpty() ? before[i] : after[i];
    }
    return nouns;
  }

  private static boolean isPlural(String noun) {
    return noun.endsWith("s");
  }

  /// The noun for a kind of place after a name ('Homs province'), or empty.
  private static String nounAfter(Tokens tokens, Mention mention) {
    int after = mention.last() + 1;
    return after < tokens.size() && !tokens.paragraphStart(after) ? noun(tokens.word(after)) : "";
  }

  /// The noun for a kind of place before a name ('the city of Homs'), or empty.
  private static String nounBefore(Tokens tokens, Mention mention) {
    int first = mention.first();
    if (first < 2 || tokens.paragraphStart(first) || !tokens.word(first - 1).equals("of")) {
      return "";
    }
    String noun = noun(tokens.word(first - 2));
    return isPlural(noun) && !inList(tokens, mention.last() + 1) ? "" : noun;
  }

  private static String noun(String word) {
    String noun = word.toLowerCase(Locale.ROOT);
    return NOUNS.containsKey(noun) ? noun : "";
  }

  /// Whether a list may go on: 'the states of Assam and Bihar', unlike 'the member states of
  /// Asean'.
  private static boolean inList(Tokens tokens, int after) {
    return after < tokens.size()
        && !tokens.paragraphStart(after)
        && (tokens.word(after).equals("and") || tokens.word(after).equals(","));
  }

  /// Items of a list are of one kind: countries, or divisions of one country.
  private void lists(Toponyms toponyms) {
    for (int i = 0; i + 1 < toponyms.mentions(); i++) {
      Toponym item = toponyms.of(i);
      Toponym next = toponyms.of(i + 1);
      if (item != next && item.container != next && toponyms.enumerated(i)) {
        alike(item, next);
        alike(next, item);
      }
    }
  }

  private void alike(Toponym item, Toponym other) {
    int model = other.mostUsual();
    if (model < 0) {
      return;
    }
    PlaceKind kind = gazetteer.kind(model);
    for (int i = 0; i < item.candidates.length; i++) {
      int candidate = item.candidates[i];
      if (gazetteer.kind(candidate) == kind
          && (kind == PlaceKind.COUNTRY
              || (kind == PlaceKind.ADMIN1
                  && gazetteer.country(candidate) == gazetteer.country(model)))) {
        item.cues[i] = Math.max(item.cues[i], LIST);
      }
    }
  }

  /// Whether a name stands right before an agency's, and so without the state or country that
  /// agencies add unless a city is known all over the world: `GENEVA (AP)`.
  private static boolean beforeAgency(Tokens tokens, Mention mention) {
    int bracket = mention.last() + 1;
    return bracket + 2 < tokens.size()
        && tokens.word(bracket).equals("(")
        && !tokens.paragraphStart(bracket)
        && tokens.word(bracket + 2).equals(")")
        && PlaceWords.AGENCIES.contains(tokens.word(bracket + 1).toLowerCase(Locale.ROOT));
  }

  private static void alone(Toponym toponym) {
    int usual = toponym.wellKnown(BETTER_KNOWN);
    if (usual >= 0 && toponym.container == null) {
      toponym.cues[usual] += ALONE;
    }
  }

  /// What a dateline names is a town.
  private void dateline(Span span, List<Toponym> toponyms) {
    for (Toponym toponym : toponyms) {
      if (toponym.mentions.stream().anyMatch(mention -> mention.span().overlaps(span))) {
        for (int i = 0; i < toponym.candidates.length; i++) {
          if (gazetteer.kind(toponym.candidates[i]) == PlaceKind.CITY) {
            toponym.cues[i] += DATELINE;
          }
        }
      }
    }
  }
}
