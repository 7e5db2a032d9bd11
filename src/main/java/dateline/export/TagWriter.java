package dateline.export;

import dateline.article.Article;
import dateline.article.Passage;
import dateline.index.StoredArticle;
import dateline.tag.Tags;
import dateline.tag.date.Timex;
import dateline.tag.person.Person;
import dateline.tag.place.GazetteerEntry;
import dateline.tag.place.Place;
import dateline.tag.place.PlaceKind;
import dateline.text.Offsets;
import dateline.text.Span;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/// Writes the tags of articles as JSON Lines, one object for each article.
public final class TagWriter {
  private final JsonGenerator json;
  private final boolean evidence;

  /// @param out left open
  /// @param evidence whether each tag says why it was made
  public TagWriter(OutputStream out, boolean evidence) {
    json = Json.lines(out);
    this.evidence = evidence;
  }

  /// Writes one article.
  public void write(Article article, Tags tags) {
    Offsets offsets = new Offsets(article.text());
    json.writeStartObject();
    Shapes.article(json, StoredArticle.of(article, article.id(), article.file()));
    json.writeArrayPropertyStart("passages");
    for (Passage passage : article.passages()) {
      json.writeStartObject();
      json.writeNumberProperty("number", passage.number());
      json.writeStringProperty("kind", passage.kind().name().toLowerCase(Locale.ROOT));
      json.writeNumberProperty("line", passage.line());
      int start = offsets.codePoint(passage.span().start());
      int startByte = offsets.utf8(passage.span().start());
      Json.pair(json, "chars", start, offsets.codePoint(passage.span().end()));
      Shapes.bytes(json, article.utf8File(), startByte, offsets.utf8(passage.span().end()));
      json.writeEndObject();
    }
    json.writeEndArray();
    people(article, tags.people(), offsets);
    places(article, tags.places(), offsets);
    dates(article, tags.dates(), offsets);
    json.writeEndObject();
    Json.endLine(json);
  }

  /// Writes what is still held back.
  public void flush() {
    json.flush();
  }

  private void people(Article article, List<Person> people, Offsets offsets) {
    json.writeArrayPropertyStart("people");
    for (Person person : people) {
      json.writeStartObject();
      Json.text(json, "name", person.name());
      Json.text(json, "key", person.key());
      mentions(article, person.mentions(), offsets);
      evidence(person.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void places(Article article, List<Place> places, Offsets offsets) {
    json.writeArrayPropertyStart("places");
    for (Place place : places) {
      GazetteerEntry entry = place.entry();
      json.writeStartObject();
      Json.text(json, "name", place.name());
      Json.number(json, "geonames", entry == null ? null : Integer.valueOf(entry.geonames()));
      json.writeStringProperty("kind", (entry == null ? PlaceKind.OTHER : entry.kind()).label());
      Json.text(json, "country", entry == null ? null : entry.country());
      Json.text(json, "admin1", entry == null ? null : entry.admin1());
      Json.number(json, "lat", entry == null ? null : Double.valueOf(entry.lat()));
      Json.number(json, "lon", entry == null ? null : Double.valueOf(entry.lon()));
      Shapes.confidence(json, place.confidence());
      mentions(article, place.mentions(), offsets);
      evidence(place.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void dates(Article article, List<Timex> dates, Offsets offsets) {
    json.writeArrayPropertyStart("dates");
    for (Timex date : dates) {
      json.writeStartObject();
      json.writeStringProperty("value", date.value());
      json.writeStringProperty("type", date.type().name());
      Json.text(json, "mod", date.mod());
      Json.text(
          json, "granularity", date.granularity() == null ? null : date.granularity().label());
      Shapes.interval(json, date.start(), date.end());
      mentions(article, date.mentions(), offsets);
      evidence(date.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void mentions(Article article, List<Span> mentions, Offsets offsets) {
    json.writeArrayPropertyStart("mentions");
    for (Span mention : mentions) {
      json.writeStartObject();
      Json.text(json, "text", mention.of(article.text()));
      Json.pair(
          json, "chars", offsets.codePoint(mention.start()), offsets.codePoint(mention.end()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void evidence(List<String> sentences) {
    if (evidence) {
      Json.texts(json, "evidence", sentences);
    }
  }
}
