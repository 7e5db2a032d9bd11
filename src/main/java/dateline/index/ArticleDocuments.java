package dateline.index;

import dateline.article.Article;
import dateline.article.Dateline;
import dateline.article.Passage;
import dateline.article.PassageKind;
import dateline.article.Publication;
import dateline.index.Mentions.Mention;
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
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
  private static final FieldType WITH_OFFSETS =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  private static final FieldType WITHOUT_OFFSETS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType TAG = tag();

  private final TextAnalysis analysis = new TextAnalysis();
  private final NameDictionary names = new NameDictionary(analysis);

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  private static FieldType tag() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setTokenized(false);
    type.setOmitNorms(true);
    type.freeze();
    return type;
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
    Whole whole = new Whole();
    List<Document> block = new ArrayList<>(article.passages().size() + 1);
    for (Passage passage : article.passages()) {
      List<Mention<Person>> peopleHere = people.in(passage.span());
      List<Mention<Place>> placesHere = places.in(passage.span());
      List<Mention<Timex>> datesHere = dates.in(passage.span());
      StoredPassage stored =
          Stored.of(article, passage, offsets, peopleHere, placesHere, datesHere);
      List<TextAnalysis.Word> words = analysis.words(stored.text());
      List<TermList.Tagged> tagged = tagged(stored);
      Document document = passage(stored, id, words, tagged);
      Mentions.counted(peopleHere)
          .forEach((person, mentions) -> FacetFields.add(document, person, mentions));
      Mentions.counted(placesHere)
          .forEach((place, mentions) -> FacetFields.add(document, place, tag(place), mentions));
      Mentions.counted(datesHere)
          .forEach((timex, mentions) -> FacetFields.add(document, timex, mentions));
      block.add(document);
      whole.add(passage.kind(), words, tagged);
    }
    if (!whole.titled && article.headline() != null) {
      whole.title.add(analysis.words(article.headline()), List.of(), 0);
    }
    Document parent = whole(article, id, file, digest, whole);
    tags(parent, tags, article.text());
    block.add(parent);
    return block;
  }

  /// The words of an article as a whole, gathered passage by passage.
  private static final class Whole {
    private final TermList body = new TermList();
    private final TermList rest = new TermList();
    private final TermList title = new TermList();
    private final List<String> front = new ArrayList<>();
    private final Signature signature = new Signature();
    private boolean titled;
    private boolean led;

    void add(PassageKind kind, List<TextAnalysis.Word> words, List<TermList.Tagged> tagged) {
      (kind.isContent() ? body : rest).add(words, tagged, Fields.PASSAGE_GAP);
      if (kind == PassageKind.HEADLINE && !titled) {
        title.add(words, List.of(), 0);
        addFront(tagged);
        titled = true;
      } else if (kind == PassageKind.BODY) {
        signature.add(words);
        if (!led) {
          addFront(tagged);
          led = true;
        }
      }
    }

    private void addFront(List<TermList.Tagged> tagged) {
      tagged.forEach(mention -> front.addAll(mention.tags()));
    }
  }

  private static Document passage(
      StoredPassage stored,
      String id,
      List<TextAnalysis.Word> words,
      List<TermList.Tagged> tagged) {
    TermList terms = new TermList();
    terms.add(words, tagged, 0);
    String field = stored.kind().isContent() ? Fields.TEXT : Fields.REST;
    String kind = stored.kind().name().toLowerCase(Locale.ROOT);
    Document document = new Document();
    document.add(new StringField(Fields.TYPE, Fields.PASSAGE, Field.Store.NO));
    document.add(new StringField(Fields.BLOCK, id, Field.Store.NO));
    document.add(new StringField(Fields.KIND, kind, Field.Store.NO));
    document.add(new Field(field, terms.stream(true), WITH_OFFSETS));
    document.add(new StoredField(Fields.STORED_PASSAGE, StoredCodec.bytes(stored)));
    return document;
  }

  private Document whole(Article article, String id, String file, String digest, Whole words) {
    BytesRef stored = StoredCodec.bytes(StoredArticle.of(article, id, file));
    Document document = new Document();
    document.add(new StringField(Fields.TYPE, Fields.ARTICLE, Field.Store.NO));
    document.add(new StringField(Fields.BLOCK, id, Field.Store.NO));
    document.add(new StringField(Fields.ID, id, Field.Store.NO));
    document.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
    document.add(new StoredField(Fields.DIGEST, digest));
    document.add(new Field(Fields.BODY, words.body.stream(false), WITHOUT_OFFSETS));
    document.add(new Field(Fields.BODY_REST, words.rest.stream(false), WITHOUT_OFFSETS));
    document.add(new Field(Fields.TITLE, words.title.stream(false), WITHOUT_OFFSETS));
    for (String tag : words.front) {
      document.add(new Field(Fields.FRONT, tag, TAG));
    }
    document.add(new StoredField(Fields.STORED_ARTICLE, stored));
    provenance(document, article);
    signature(document, words.signature);
    return document;
  }

  private void tags(Document document, Tags tags, String text) {
    for (Person person : tags.people()) {
      FacetFields.add(document, person, person.mentions().size());
      names.add(document, person, text);
    }
    for (Place place : tags.places()) {
      FacetFields.add(document, place, tag(place), place.mentions().size());
      names.add(document, place, text);
    }
    for (Timex timex : tags.dates()) {
      FacetFields.add(document, timex, timex.mentions().size());
    }
  }

  private String tag(Place place) {
    GazetteerEntry entry = place.entry();
    return names.tag(entry == null ? null : entry.geonames(), place.name());
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
      LocalDateTime end = date.rangeEnd() == null ? date.end() : date.rangeEnd();
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
}
