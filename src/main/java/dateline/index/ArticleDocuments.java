package dateline.index;

import dateline.article.Article;
import dateline.article.Dateline;
import dateline.article.Passage;
import dateline.article.PassageKind;
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
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
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

  private static final FieldType WITH_OFFSETS =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  private static final FieldType WITHOUT_OFFSETS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private final TextAnalysis analysis = new TextAnalysis();
  private final NameDictionary names = new NameDictionary(analysis);

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  /// What stands in one place of a text.
  private record Mention<T>(T tag, Span span) {}

  /// The tags of one kind in an article, handed out passage by passage.
  private static final class Mentions<T> {
    private final List<Mention<T>> mentions = new ArrayList<>();
    private int next;

    Mentions(List<T> tags, Function<T, List<Span>> spans) {
      for (T tag : tags) {
        for (Span span : spans.apply(tag)) {
          mentions.add(new Mention<>(tag, span));
        }
      }
      mentions.sort(Comparator.comparing(Mention::span));
    }

    /// The mentions in the next passage.
    List<Mention<T>> in(Span passage) {
      int first = next;
      while (next < mentions.size() && mentions.get(next).span().start() < passage.end()) {
        next++;
      }
      return mentions.subList(first, next);
    }
  }

  /// The documents of an article: its passages, then itself.
  ///
  /// @param id the id it has in the index
  /// @param file its absolute path
  /// @param digest see [Fields#DIGEST]
  List<Document> of(Article article, Tags tags, String id, String file, String digest) {
    Mentions<Person> people = new Mentions<>(tags.people(), Person::mentions);
    Mentions<Place> places = new Mentions<>(tags.places(), Place::mentions);
    Mentions<Timex> dates = new Mentions<>(tags.dates(), Timex::mentions);
    Offsets offsets = new Offsets(article.text());
    TermList body = new TermList();
    TermList rest = new TermList();
    TermList title = new TermList();
    Signature signature = new Signature();
    boolean titled = false;
    List<Document> block = new ArrayList<>(article.passages().size() + 1);
    for (Passage passage : article.passages()) {
      List<Mention<Person>> peopleHere = people.in(passage.span());
      List<Mention<Place>> placesHere = places.in(passage.span());
      List<Mention<Timex>> datesHere = dates.in(passage.span());
      StoredPassage stored = stored(article, passage, offsets, peopleHere, placesHere, datesHere);
      List<TextAnalysis.Word> words = analysis.words(stored.text());
      List<TermList.Tagged> tagged = tagged(stored);
      TermList terms = new TermList();
      terms.add(words, tagged, 0);
      boolean content = passage.kind().isContent();

      Document document = new Document();
      document.add(new StringField(Fields.TYPE, Fields.PASSAGE, Field.Store.NO));
      document.add(new StringField(Fields.BLOCK, id, Field.Store.NO));
      document.add(
          new StringField(
              Fields.KIND, passage.kind().name().toLowerCase(Locale.ROOT), Field.Store.NO));
      document.add(
          new Field(content ? Fields.TEXT : Fields.REST, terms.stream(true), WITH_OFFSETS));
      document.add(new StoredField(Fields.STORED_PASSAGE, StoredCodec.bytes(stored)));
      counted(peopleHere).forEach((person, mentions) -> personFacet(document, person, mentions));
      counted(placesHere).forEach((place, mentions) -> placeFacet(document, place, mentions));
      counted(datesHere).forEach((timex, mentions) -> dateFacet(document, timex, mentions));
      block.add(document);

      (content ? body : rest).add(words, tagged, PASSAGE_GAP);
      if (passage.kind() == PassageKind.HEADLINE && !titled) {
        title.add(words, List.of(), 0);
        titled = true;
      } else if (passage.kind() == PassageKind.BODY) {
        signature.add(words);
      }
    }
    if (!titled && article.headline() != null) {
      title.add(analysis.words(article.headline()), List.of(), 0);
    }

    Document whole = new Document();
    whole.add(new StringField(Fields.TYPE, Fields.ARTICLE, Field.Store.NO));
    whole.add(new StringField(Fields.BLOCK, id, Field.Store.NO));
    whole.add(new StringField(Fields.ID, id, Field.Store.NO));
    whole.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
    whole.add(new StoredField(Fields.DIGEST, digest));
    whole.add(new Field(Fields.BODY, body.stream(false), WITHOUT_OFFSETS));
    whole.add(new Field(Fields.BODY_REST, rest.stream(false), WITHOUT_OFFSETS));
    whole.add(new Field(Fields.TITLE, title.stream(false), WITHOUT_OFFSETS));
    whole.add(new StoredField(Fields.STORED_ARTICLE, StoredCodec.bytes(stored(article, id, file))));
    for (Person person : tags.people()) {
      personFacet(whole, person, person.mentions().size());
      names.add(whole, person, article.text());
    }
    for (Place place : tags.places()) {
      placeFacet(whole, place, place.mentions().size());
      names.add(whole, place, article.text());
    }
    for (Timex timex : tags.dates()) {
      dateFacet(whole, timex, timex.mentions().size());
    }
    provenance(whole, article);
    signature(whole, signature);
    block.add(whole);
    return block;
  }

  private static StoredPassage stored(
      Article article,
      Passage passage,
      Offsets offsets,
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

  static StoredArticle stored(Article article, String id, String file) {
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

  /// The tags that stand among the words of a passage, ascending.
  private List<TermList.Tagged> tagged(StoredPassage passage) {
    List<TermList.Tagged> tagged = new ArrayList<>();
    for (PersonMention person : passage.people()) {
      List<String> tags = List.of(Fields.PERSON_TAG, Fields.PERSON_TAG + ":" + person.key());
      tagged.add(new TermList.Tagged(tags, person.span()));
    }
    for (PlaceMention place : passage.places()) {
      String which = names.tag(place.geonames(), place.name());
      List<String> tags = List.of(Fields.PLACE_TAG, Fields.PLACE_TAG + ":" + which);
      tagged.add(new TermList.Tagged(tags, place.span()));
    }
    for (DateMention date : passage.dates()) {
      List<String> tags = new ArrayList<>();
      tags.add(Fields.DATE_TAG);
      LocalDateTime start = date.start();
      LocalDateTime end = date.end();
      if (start != null && end != null) {
        tags.add(DateTag.of(start, end));
      }
      DayOfWeek weekday = weekday(date, passage.text());
      if (weekday != null) {
        tags.add(Fields.WEEKDAY_TAG + ":" + weekday.getValue());
      }
      tagged.add(new TermList.Tagged(tags, date.span()));
    }
    tagged.sort(Comparator.comparing(TermList.Tagged::span));
    return tagged;
  }

  /// The day of the week that a date is named by, if it is.
  private @Nullable DayOfWeek weekday(DateMention date, String text) {
    if (date.value().matches("XXXX-WXX-[1-7].*")) {
      return DayOfWeek.of(date.value().charAt("XXXX-WXX-".length()) - '0');
    }
    String words = analysis.fold(date.span().of(text));
    for (DayOfWeek day : DayOfWeek.values()) {
      if (words.contains(day.name().toLowerCase(Locale.ROOT))) {
        return day;
      }
    }
    return null;
  }

  private void provenance(Document document, Article article) {
    Publication publication = article.publication();
    if (publication != null) {
      document.add(new NumericDocValuesField(Fields.PUBLISHED, publication.day().toEpochDay()));
      LocalDateTime end = Period.ofTimex(publication.value()).map(Period::end).orElse(null);
      document.add(
          new NumericDocValuesField(
              Fields.PUBLISHED_LAST,
              end == null
                  ? publication.day().toEpochDay()
                  : end.minusNanos(1).toLocalDate().toEpochDay()));
    }
    Dateline dateline = article.dateline();
    words(document, Fields.SOURCE, article.outlet());
    words(document, Fields.SOURCE, article.agency());
    words(document, Fields.SOURCE, dateline == null ? null : dateline.agency());
    for (String author : article.authors()) {
      document.add(new SortedSetDocValuesField(Fields.AUTHORS, new BytesRef(author)));
      words(document, Fields.AUTHOR, author);
    }
    String outlet = article.outlet() != null ? article.outlet() : article.agency();
    if (outlet != null) {
      document.add(new SortedSetDocValuesField(Fields.OUTLETS, new BytesRef(outlet)));
    }
  }

  private void words(Document document, String field, @Nullable String name) {
    if (name != null) {
      for (TextAnalysis.Word word : analysis.words(name)) {
        document.add(new StringField(field, word.plain(), Field.Store.NO));
      }
    }
  }

  private static void signature(Document document, Signature signature) {
    if (!signature.isEmpty()) {
      document.add(new BinaryDocValuesField(Fields.SIGNATURE, new BytesRef(signature.bytes())));
      for (String band : signature.bands()) {
        document.add(new StringField(Fields.BAND, band, Field.Store.NO));
      }
    }
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

  private static void personFacet(Document document, Person person, int mentions) {
    facet(document, Fields.PEOPLE, person.key(), person.name(), Integer.toString(mentions));
  }

  private void placeFacet(Document document, Place place, int mentions) {
    GazetteerEntry entry = place.entry();
    String tag = names.tag(entry == null ? null : entry.geonames(), place.name());
    facet(
        document,
        Fields.PLACES,
        tag,
        place.name(),
        entry == null ? "other" : entry.kind().label(),
        entry == null || entry.country() == null ? "" : entry.country(),
        entry == null || entry.admin1() == null ? "" : entry.admin1(),
        entry == null ? "" : Double.toString(entry.lat()),
        entry == null ? "" : Double.toString(entry.lon()),
        Integer.toString(mentions));
  }

  private static void dateFacet(Document document, Timex timex, int mentions) {
    facet(
        document,
        Fields.DATES,
        timex.value(),
        timex.type().name(),
        seconds(timex.start()),
        seconds(timex.end()),
        Integer.toString(mentions));
  }

  private static String seconds(@Nullable LocalDateTime time) {
    return time == null ? "" : Long.toString(time.toEpochSecond(ZoneOffset.UTC));
  }

  private static void facet(Document document, String field, String... parts) {
    String value = String.join(String.valueOf(Fields.SEPARATOR), parts);
    document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
  }
}
