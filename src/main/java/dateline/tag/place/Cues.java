package dateline.tag.place;

import dateline.article.Article;
import dateline.article.Dateline;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the words beside a name say of its kind: nouns ('Homs province'), a dateline, and the other
/// items of a list ('Manitoba, Ontario and New Brunswick').
final class Cues {
  /// Bonus of a candidate that is what the noun beside the name says.
  private static final double NOUN = 4.5;

  /// Bonus of a candidate that is what the next item of a list is.
  private static final double LIST = 3;

  /// Bonus of a town in a dateline.
  private static final double DATELINE = 1;

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
          Map.entry("department", PlaceKind.ADMIN2),
          Map.entry("city", PlaceKind.CITY),
          Map.entry("town", PlaceKind.CITY),
          Map.entry("village", PlaceKind.CITY),
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
    for (Toponym toponym : toponyms.all()) {
      nouns(tokens, toponym);
    }
    lists(toponyms);
    Dateline dateline = article.dateline();
    if (dateline != null && dateline.placeSpan() != null) {
      dateline(dateline.placeSpan(), toponyms.all());
    }
  }

  private void nouns(Tokens tokens, Toponym toponym) {
    for (Mention mention : toponym.mentions) {
      PlaceKind kind = noun(tokens, mention);
      for (int i = 0; kind != null && i < toponym.candidates.length; i++) {
        if (gazetteer.kind(toponym.candidates[i]) == kind) {
          toponym.cues[i] = NOUN;
        }
      }
    }
  }

  /// What the noun after a name ('Homs province') or before it ('the city of Homs') says it is.
  private static @Nullable PlaceKind noun(Tokens tokens, Mention mention) {
    int after = mention.last() + 1;
    if (after < tokens.size() && !tokens.paragraphStart(after)) {
      PlaceKind kind = NOUNS.get(tokens.word(after).toLowerCase(Locale.ROOT));
      if (kind != null) {
        return kind;
      }
    }
    int first = mention.first();
    if (first >= 2 && !tokens.paragraphStart(first) && tokens.word(first - 1).equals("of")) {
      String noun = tokens.word(first - 2).toLowerCase(Locale.ROOT);
      return noun.endsWith("s") && !inList(tokens, after) ? null : NOUNS.get(noun);
    }
    return null;
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
