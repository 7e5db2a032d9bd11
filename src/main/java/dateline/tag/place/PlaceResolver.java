package dateline.tag.place;

import dateline.article.Article;
import dateline.tag.name.Name;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds the places among an article's names and words, and resolves them to gazetteer entries.
///
/// Each name of the article is a [Toponym] with its candidates in the gazetteer. What stands next
/// to it ('Springfield, Illinois', 'Homs province') and how big a place is decide first; then, in a
/// few rounds, each name is decided anew in the light of where the others may lie. One name has one
/// sense in an article unless different containers are named with it. Safe for use by several
/// threads.
public final class PlaceResolver {
  private static final int ROUNDS = 3;

  private final Gazetteer gazetteer;
  private final Candidates candidates;
  private final PlaceFinder finder;
  private final Hints hints;
  private final Cues cues;
  private final Weights weights;

  PlaceResolver(Gazetteer gazetteer, Weights weights) {
    this.gazetteer = gazetteer;
    this.weights = weights;
    this.candidates = new Candidates(gazetteer);
    this.hints = new Hints(gazetteer);
    this.cues = new Cues(gazetteer);
    this.finder = new PlaceFinder(gazetteer);
  }

  /// A resolver with the gazetteer that comes with the program.
  public static PlaceResolver load() {
    return new PlaceResolver(Gazetteer.load(), Weights.DEFAULT);
  }

  /// The places of an article, by first mention.
  ///
  /// @param names all names found in the article, also of people and organisations
  public List<Place> resolve(Article article, Tokens tokens, List<Name> names) {
    List<Mention> mentions = finder.find(tokens, names);
    List<String> hinted = hints.places(article, tokens, names, mentions);
    Toponyms toponyms = new Toponyms(gazetteer, candidates, weights, tokens, mentions, hinted);
    cues.add(article, tokens, toponyms);
    decide(toponyms.all(), hints.nationalities(tokens));
    return places(toponyms.all().stream().filter(toponym -> !toponym.mentions.isEmpty()).toList());
  }

  private void decide(List<Toponym> toponyms, double[] nationalities) {
    for (int round = 0; round < ROUNDS; round++) {
      Surroundings surroundings = new Surroundings(gazetteer, weights, toponyms, nationalities);
      for (Toponym toponym : toponyms) {
        surroundings.score(toponym, round > 0);
      }
      for (Toponym toponym : toponyms) {
        toponym.decide(weights.temperature());
      }
    }
  }

  /// Joins the names that mean one entry.
  private List<Place> places(List<Toponym> toponyms) {
    Map<Object, List<Toponym>> byEntry = new LinkedHashMap<>();
    for (Toponym toponym : toponyms) {
      byEntry
          .computeIfAbsent(
              toponym.resolved() ? (Object) toponym.entry() : toponym.key, key -> new ArrayList<>())
          .add(toponym);
    }
    List<Place> places = new ArrayList<>();
    for (List<Toponym> names : byEntry.values()) {
      Toponym first = names.getFirst();
      List<Span> mentions =
          names.stream()
              .flatMap(name -> name.mentions.stream())
              .map(Mention::span)
              .sorted()
              .toList();
      if (!first.resolved()) {
        places.add(
            new Place(
                first.mentions.getFirst().surface(),
                null,
                0,
                mentions,
                List.of("the gazetteer does not know this name")));
        continue;
      }
      GazetteerEntry entry = gazetteer.entry(first.entry());
      double belief =
          names.stream().mapToDouble(name -> name.confidence(weights.doubt())).max().orElse(0);
      places.add(
          new Place(
              entry.name(), entry, belief, mentions, new Reasons(gazetteer, toponyms).of(names)));
    }
    places.sort((a, b) -> a.mentions().getFirst().compareTo(b.mentions().getFirst()));
    return places;
  }
}
