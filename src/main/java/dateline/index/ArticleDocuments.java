package dateline.index;

import dateline.article.Article;
import dateline.article.Dateline;
import dateline.article.Passage;
import dateline.article.Publication;
import dateline.index.StoredPassage.DateMention;
import dateline.index.StoredPassage.PersonMention;
import dateline.index.StoredPassage.PlaceMention;
import dateline.tag.Tags;
import dateline.tag.date.Period;
import dateline.tag.date.Timex;
import dateline.tag.person.Person;
import dateline.tag.place.GazetteerEntry;
import dateline.tag.place.Place;
import dateline.text.Offsets;
import dateline.text.Span;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Makes the block of documents of an article. Not safe for use by several threads.
final class ArticleDocuments {
  /// Positions between two passages in the body: no phrase or proximity reaches across.
  private static final int PASSAGE_GAP = 1000;

  private static final FieldType WITH_OFFSETS = type(true);
  private static final FieldType WITHOUT_OFFSETS = type(false);

  private final TextAnalysis analysis = new TextAnalysis();

  private static FieldType type(boolean offsets) {
    FieldType type = new FieldType();
    type.setIndexOptions(
        offsets
            ? IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS
            : IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  /// The documents of an article: its passages, then itself.
  ///
  /// @param id the id it has in the index
  /// @param file its absolute path
  /// @param digest see [Fields#DIGEST]
  List<Document> of(Article article, Tags tags, String id, String file, String digest) {
    List<Document> block = new ArrayList<>(article.passages().size() + 1);
    Document whole = new Document();
    TermList body = new TermList();
    TermList title = new TermList();
    TextOffsets offsets = new TextOffsets(article);
    boolean titled = false;
    List<Mention<Person>> people = new ArrayList<>();
    tags.people().forEach(tag -> tag.mentions().forEach(s -> people.add(new Mention<>(tag, s))));
    List<Mention<Place>> places = new ArrayList<>();
    tags.places().forEach(tag -> tag.mentions().forEach(s -> places.add(new Mention<>(tag, s))));
    List<Mention<Timex>> dates = new ArrayList<>();
    tags.dates().forEach(tag -> tag.mentions().forEach(s -> dates.add(new Mention<>(tag, s))));
    people.sort(Comparator.comparing(Mention::span));
    places.sort(Comparator.comparing(Mention::span));
    dates.sort(Comparator.comparing(Mention::span));

    int fromPerson = 0;
    int fromPlace = 0;
    int fromDate = 0;
    for (Passage passage : article.passages()) {
      int toPerson = within(people, fromPerson, passage.span());
      int toPlace = within(places, fromPlace, passage.span());
      int toDate = within(dates, fromDate, passage.span());
      List<Mention<Person>> peopleHere = people.subList(fromPerson, toPerson);
      List<Mention<Place>> placesHere = places.subList(fromPlace, toPlace);
      List<Mention<Timex>> datesHere = dates.subList(fromDate, toDate);
      fromPerson = toPerson;
      fromPlace = toPlace;
      fromDate = toDate;

      StoredPassage stored = offsets.stored(article, passage, peopleHere, placesHere, datesHere);
      List<TermList.Tag> words = tagWords(stored);
      List<TextAnalysis.Word> text = analysis.words(stored.text());
      TermList terms = new TermList();
      terms.add(text, words, 0);
      Document document = new Document();
      document.add(new StringField(Fields.TYPE, Fields.PASSAGE, Field.Store.NO));
      document.add(new StringField(Fields.BLOCK, id, Field.Store.NO));
      boolean content = passage.kind().isContent();
      document.add(
          new Field(content ? Fields.TEXT : Fields.REST, terms.stream(true), WITH_OFFSETS));
      document.add(new StoredField(Fields.STORED_PASSAGE, StoredCodec.bytes(stored)));
      facets(document, peopleHere, placesHere, datesHere);
      block.add(document);
      if (content) {
        body.add(text, words, PASSAGE_GAP);
      }
      if (passage.kind() == dateline.article.PassageKind.HEADLINE && !titled) {
        title.add(text, words, 0);
        titled = true;
      }
    }
    if (!titled && article.headline() != null) {
      title.add(analysis.words(article.headline()), List.of(), 0);
    }

    whole.add(new StringField(Fields.TYPE, Fields.ARTICLE, Field.Store.NO));
    whole.add(new StringField(Fields.BLOCK, id, Field.Store.NO));
    whole.add(new StringField(Fields.ID, id, Field.Store.NO));
    whole.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
    whole.add(new StringField(Fields.FILE, file, Field.Store.NO));
    whole.add(new StoredField(Fields.DIGEST, digest));
    whole.add(new Field(Fields.BODY, body.stream(false), WITHOUT_OFFSETS));
    whole.add(new Field(Fields.TITLE, title.stream(false), WITHOUT_OFFSETS));
    whole.add(new StoredField(Fields.STORED_ARTICLE, StoredCodec.bytes(stored(article, id, file))));
    people(whole, tags.people());
    places(whole, tags.places());
    dates(whole, tags.dates());
    provenance(whole, article);
    block.add(whole);
    return block;
  }

  /// A mention of something.
  private record Mention<T>(T tag, Span span) {}

  private static <T> int within(List<Mention<T>> mentions, int from, Span passage) {
    int to = from;
    while (to < mentions.size() && mentions.get(to).span().start() < passage.end()) {
      to++;
    }
    return to;
  }

  /// Passages as they are stored; passages are asked for in ascending order.
  private static final class TextOffsets {
    private final Offsets offsets;

    TextOffsets(Article article) {
      offsets = new Offsets(article.text());
    }

    StoredPassage stored(
        Article article,
        Passage passage,
        List<Mention<Person>> people,
        List<Mention<Place>> places,
        List<Mention<Timex>> dates) {
      int start = passage.span().start();
      List<PersonMention> personMentions = new ArrayList<>(people.size());
      for (Mention<Person> mention : people) {
        Person person = mention.tag();
        personMentions.add(
            new PersonMention(person.name(), person.key(), mention.span().shift(-start)));
      }
      List<PlaceMention> placeMentions = new ArrayList<>(places.size());
      for (Mention<Place> mention : places) {
        placeMentions.add(placeMention(mention.tag(), mention.span().shift(-start)));
      }
      List<DateMention> dateMentions = new ArrayList<>(dates.size());
      for (Mention<Timex> mention : dates) {
        Timex timex = mention.tag();
        dateMentions.add(
            new DateMention(
                timex.value(),
                timex.type(),
                timex.mod(),
                timex.granularity(),
                timex.start(),
                timex.end(),
                mention.span().shift(-start)));
      }
      return new StoredPassage(
          passage.number(),
          passage.kind(),
          passage.line(),
          start,
          offsets.codePoint(start),
          offsets.utf8(start),
          article.text(passage),
          personMentions,
          placeMentions,
          dateMentions);
    }
  }

  private static PlaceMention placeMention(Place place, Span span) {
    GazetteerEntry entry = place.entry();
    if (entry == null) {
      return new PlaceMention(place.name(), null, "other", null, null, null, null, 0, span);
    }
    return new PlaceMention(
        place.name(),
        entry.geonames(),
        entry.kind().label(),
        entry.country(),
        entry.admin1(),
        entry.lat(),
        entry.lon(),
        place.confidence(),
        span);
  }

  private List<TermList.Tag> tagWords(StoredPassage passage) {
    List<TermList.Tag> tags = new ArrayList<>();
    for (PersonMention person : passage.people()) {
      tags.add(
          new TermList.Tag(
              Fields.PERSON_TAG, Fields.PERSON_TAG + ":" + person.key(), person.span()));
    }
    for (PlaceMention place : passage.places()) {
      tags.add(
          new TermList.Tag(
              Fields.PLACE_TAG,
              Fields.PLACE_TAG + ":" + placeTag(place.geonames(), place.name()),
              place.span()));
    }
    for (DateMention date : passage.dates()) {
      tags.add(
          new TermList.Tag(Fields.DATE_TAG, Fields.DATE_TAG + ":" + date.value(), date.span()));
    }
    return tags;
  }

  /// What tells a place apart: its GeoNames id, or its folded name where it has none.
  private String placeTag(@Nullable Integer geonames, String name) {
    return geonames == null ? analysis.fold(name) : Integer.toString(geonames);
  }

  private static StoredArticle stored(Article article, String id, String file) {
    Dateline dateline = article.dateline();
    return new StoredArticle(
        id,
        file,
        article.sha256(),
        article.utf8File(),
        article.headline(),
        article.outlet(),
        article.agency(),
        article.authors(),
        dateline == null ? null : dateline.place(),
        dateline == null ? null : dateline.agency(),
        article.publication(),
        article.url());
  }

  private void people(Document document, List<Person> people) {
    Set<String> words = new HashSet<>();
    for (Person person : people) {
      facet(document, Fields.PEOPLE, person.key(), person.name(), count(person.mentions().size()));
      for (String word : person.key().split("-", -1)) {
        words.add(word + Fields.SEPARATOR + person.key());
      }
    }
    terms(document, Fields.PERSON_WORD, words);
  }

  private void places(Document document, List<Place> places) {
    Set<String> names = new HashSet<>();
    Set<String> inside = new HashSet<>();
    for (Place place : places) {
      GazetteerEntry entry = place.entry();
      String tag = placeTag(entry == null ? null : entry.geonames(), place.name());
      placeFacet(document, place, tag, place.mentions().size());
      names.add(analysis.fold(place.name()) + Fields.SEPARATOR + tag);
      if (entry == null) {
        continue;
      }
      names.add(analysis.fold(entry.name()) + Fields.SEPARATOR + tag);
      for (String alias : entry.aliases()) {
        names.add(analysis.fold(alias) + Fields.SEPARATOR + tag);
      }
      document.add(new LatLonPoint(Fields.POINT, entry.lat(), entry.lon()));
      String country = entry.country();
      if (country != null) {
        inside.add(country);
        String name = entry.countryName();
        if (name != null) {
          names.add(analysis.fold(name) + Fields.SEPARATOR + Fields.IN + country);
        }
        String admin1 = entry.admin1();
        if (admin1 != null) {
          inside.add(country + "/" + admin1);
          names.add(analysis.fold(admin1) + Fields.SEPARATOR + Fields.IN + country + "/" + admin1);
        }
      }
    }
    terms(document, Fields.PLACE_NAME, names);
    terms(document, Fields.INSIDE, inside);
  }

  private static void dates(Document document, List<Timex> dates) {
    for (Timex timex : dates) {
      LocalDateTime start = timex.start();
      LocalDateTime end = timex.end();
      if (start != null && end != null) {
        document.add(range(Fields.DATE_RANGE, seconds(start), seconds(end)));
      }
      dateFacet(document, timex, timex.mentions().size());
    }
  }

  private void provenance(Document document, Article article) {
    Publication publication = article.publication();
    if (publication != null) {
      document.add(new NumericDocValuesField(Fields.PUBLISHED, publication.day().toEpochDay()));
      Period.ofTimex(publication.value())
          .ifPresent(
              period -> {
                LocalDateTime start = period.start();
                LocalDateTime end = period.end();
                if (start != null && end != null) {
                  document.add(
                      new NumericDocValuesField(
                          Fields.PUBLISHED_LAST, end.minusNanos(1).toLocalDate().toEpochDay()));
                  document.add(range(Fields.PUBLISHED_RANGE, seconds(start), seconds(end)));
                }
              });
    }
    Set<String> sources = new HashSet<>();
    Dateline dateline = article.dateline();
    String[] names = {
      article.outlet(), article.agency(), dateline == null ? null : dateline.agency()
    };
    for (String name : names) {
      if (name != null) {
        sources.add(analysis.fold(name));
        analysis.words(name).forEach(word -> sources.add(word.exact().substring(1)));
      }
    }
    terms(document, Fields.SOURCE, sources);
    Set<String> authors = new HashSet<>();
    for (String author : article.authors()) {
      document.add(new SortedSetDocValuesField(Fields.AUTHORS, new BytesRef(author)));
      analysis.words(author).forEach(word -> authors.add(word.exact().substring(1)));
    }
    terms(document, Fields.AUTHOR, authors);
    String outlet = article.outlet() != null ? article.outlet() : article.agency();
    if (outlet != null) {
      document.add(new SortedSetDocValuesField(Fields.OUTLETS, new BytesRef(outlet)));
    }
  }

  private void facets(
      Document document,
      List<Mention<Person>> people,
      List<Mention<Place>> places,
      List<Mention<Timex>> dates) {
    for (Map.Entry<Person, Integer> entry : counted(people).entrySet()) {
      Person person = entry.getKey();
      facet(document, Fields.PEOPLE, person.key(), person.name(), count(entry.getValue()));
    }
    for (Map.Entry<Place, Integer> entry : counted(places).entrySet()) {
      Place place = entry.getKey();
      GazetteerEntry known = place.entry();
      String tag = placeTag(known == null ? null : known.geonames(), place.name());
      placeFacet(document, place, tag, entry.getValue());
    }
    counted(dates).forEach((timex, mentions) -> dateFacet(document, timex, mentions));
  }

  /// How often each is mentioned. Each tag of an article is one object, so identity tells them
  /// apart and spares comparing their mentions.
  private static <T> IdentityHashMap<T, Integer> counted(List<Mention<T>> mentions) {
    IdentityHashMap<T, Integer> counts = new IdentityHashMap<>();
    for (Mention<T> mention : mentions) {
      counts.merge(mention.tag(), 1, Integer::sum);
    }
    return counts;
  }

  private static void placeFacet(Document document, Place place, String tag, int mentions) {
    GazetteerEntry entry = place.entry();
    if (entry == null) {
      facet(document, Fields.PLACES, tag, place.name(), "other", "", "", "", "", count(mentions));
      return;
    }
    facet(
        document,
        Fields.PLACES,
        tag,
        place.name(),
        entry.kind().label(),
        entry.country() == null ? "" : entry.country(),
        entry.admin1() == null ? "" : entry.admin1(),
        Double.toString(entry.lat()),
        Double.toString(entry.lon()),
        count(mentions));
  }

  private static void dateFacet(Document document, Timex timex, int mentions) {
    LocalDateTime start = timex.start();
    LocalDateTime end = timex.end();
    facet(
        document,
        Fields.DATES,
        timex.value(),
        timex.type().name(),
        start == null ? "" : Long.toString(seconds(start)),
        end == null ? "" : Long.toString(seconds(end)),
        count(mentions));
  }

  private static void facet(Document document, String field, String... parts) {
    String value = String.join(String.valueOf(Fields.SEPARATOR), parts);
    document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
  }

  private static String count(int mentions) {
    return Integer.toString(mentions);
  }

  private static void terms(Document document, String field, Set<String> terms) {
    for (String term : terms) {
      document.add(new StringField(field, term, Field.Store.NO));
    }
  }

  private static LongRange range(String field, long from, long to) {
    return new LongRange(field, new long[] {from}, new long[] {to - 1});
  }

  private static long seconds(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }
}
