package dateline.tag;

import dateline.article.Article;
import dateline.article.Passage;
import dateline.tag.date.DateTagger;
import dateline.tag.name.Name;
import dateline.tag.name.NameFinder;
import dateline.tag.name.NameType;
import dateline.tag.person.PersonLinker;
import dateline.tag.place.Place;
import dateline.tag.place.PlaceResolver;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.BitSet;
import java.util.List;

/// Tags articles with people, places and dates. Safe for use by several threads.
public final class Tagger {
  private final NameFinder names;
  private final PersonLinker people;
  private final PlaceResolver places;
  private final DateTagger dates;

  private Tagger(NameFinder names, PersonLinker people, PlaceResolver places, DateTagger dates) {
    this.names = names;
    this.people = people;
    this.places = places;
    this.dates = dates;
  }

  /// Loads the name model and the gazetteer.
  public static Tagger load() {
    return new Tagger(
        NameFinder.load(), new PersonLinker(), PlaceResolver.load(), new DateTagger());
  }

  /// The tags of an article's content passages.
  public Tags tag(Article article) {
    List<Span> regions =
        article.passages().stream()
            .filter(passage -> passage.kind().isContent())
            .map(Passage::span)
            .toList();
    Tokens tokens = Tokens.of(article.text(), regions);
    List<Name> found = names.find(tokens);
    List<Place> where = places.resolve(article, tokens, found);
    return new Tags(
        people.link(article, tokens, withPlaces(found, tokens, where)), where, dates.tag(article));
  }

  /// The names, with those that turned out to be places told to be no people.
  private static List<Name> withPlaces(List<Name> names, Tokens tokens, List<Place> places) {
    BitSet placed = new BitSet();
    for (Place place : places) {
      place.mentions().forEach(span -> placed.set(span.start(), span.end()));
    }
    return names.stream()
        .map(
            name -> {
              Span span = tokens.span(name.first(), name.last());
              boolean place = !placed.get(span.start(), span.end()).isEmpty();
              return place && name.type() == NameType.PERSON
                  ? new Name(NameType.PLACE, name.first(), name.last())
                  : name;
            })
        .toList();
  }
}
