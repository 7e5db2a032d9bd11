package dateline.export;

import dateline.article.Publication;
import dateline.index.StoredArticle;
import dateline.index.StoredPassage;
import dateline.index.StoredPassage.DateMention;
import dateline.index.StoredPassage.PersonMention;
import dateline.index.StoredPassage.PlaceMention;
import dateline.search.Match;
import dateline.search.PassageHit;
import dateline.search.SearchEngine;
import dateline.search.SearchRequest;
import dateline.text.Offsets;
import dateline.text.Span;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// The JSON shapes that several formats share: an article, a passage, a query. Each method writes
/// into an object that is open, or opens the field that it names.
final class Shapes {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private Shapes() {}

  static void article(JsonGenerator json, StoredArticle article) {
    json.writeObjectPropertyStart("article");
    Json.text(json, "id", article.id());
    Json.text(json, "file", article.file());
    json.writeStringProperty("sha256", article.sha256());
    Json.text(json, "headline", article.headline());
    Json.text(json, "outlet", article.outlet());
    Json.text(json, "agency", article.agency());
    Json.texts(json, "authors", article.authors());
    json.writeName("dateline");
    if (article.datelinePlace() == null && article.datelineAgency() == null) {
      json.writeNull();
    } else {
      json.writeStartObject();
      Json.text(json, "place", article.datelinePlace());
      Json.text(json, "agency", article.datelineAgency());
      json.writeEndObject();
    }
    json.writeName("published");
    Publication publication = article.publication();
    if (publication == null) {
      json.writeNull();
    } else {
      json.writeStartObject();
      json.writeStringProperty("value", publication.value());
      json.writeStringProperty("granularity", publication.granularity().label());
      Json.text(json, "from", publication.from());
      json.writeEndObject();
    }
    Json.text(json, "url", article.url());
    json.writeEndObject();
  }

  /// The fields of a passage that matches: place in the file, text, matches, tags, score.
  static void passage(JsonGenerator json, PassageHit hit) {
    StoredPassage passage = hit.passage();
    String text = passage.text();
    Offsets offsets = new Offsets(text);
    json.writeNumberProperty("number", passage.number());
    json.writeStringProperty("kind", passage.kind().name().toLowerCase(Locale.ROOT));
    json.writeNumberProperty("line", passage.line());
    int codePoints = offsets.codePoint(text.length());
    int bytes = offsets.utf8(text.length());
    Json.pair(json, "chars", passage.codePoint(), passage.codePoint() + codePoints);
    bytes(json, hit.article().utf8File(), passage.utf8(), passage.utf8() + bytes);
    Json.text(json, "text", text);
    matches(json, hit, offsets);
    tags(json, passage, offsets);
    json.writeNumberProperty("score", hit.score());
  }

  /// Byte offsets mean something in UTF-8 files only; elsewhere they are null.
  static void bytes(JsonGenerator json, boolean utf8File, int start, int end) {
    if (utf8File) {
      Json.pair(json, "bytes", start, end);
    } else {
      json.writeNullProperty("bytes");
    }
  }

  private static void matches(JsonGenerator json, PassageHit hit, Offsets offsets) {
    json.writeArrayPropertyStart("matches");
    for (Match match : hit.matches()) {
      mention(json, hit.passage(), offsets, match.span());
      if (match.via() != null) {
        Json.text(json, "via", match.via());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void tags(JsonGenerator json, StoredPassage passage, Offsets offsets) {
    json.writeArrayPropertyStart("people");
    for (PersonMention person : passage.people()) {
      mention(json, passage, offsets, person.span());
      Json.text(json, "name", person.name());
      Json.text(json, "key", person.key());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("places");
    for (PlaceMention place : passage.places()) {
      mention(json, passage, offsets, place.span());
      Json.text(json, "name", place.name());
      Json.number(json, "geonames", place.geonames());
      json.writeStringProperty("kind", place.kind());
      Json.text(json, "country", place.country());
      Json.text(json, "admin1", place.admin1());
      Json.number(json, "lat", place.lat());
      Json.number(json, "lon", place.lon());
      confidence(json, place.confidence());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("dates");
    for (DateMention date : passage.dates()) {
      mention(json, passage, offsets, date.span());
      Json.text(json, "value", date.value());
      json.writeStringProperty("type", date.type().name());
      Json.text(json, "mod", date.mod());
      Json.text(
          json, "granularity", date.granularity() == null ? null : date.granularity().label());
      interval(json, date.start(), date.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// In thousandths: more digits would mean nothing.
  static void confidence(JsonGenerator json, double confidence) {
    json.writeNumberProperty("confidence", Math.round(confidence * 1000) / 1000.0);
  }

  /// Opens an object with the text and the place in the file of a stretch of a passage.
  private static void mention(
      JsonGenerator json, StoredPassage passage, Offsets offsets, Span span) {
    json.writeStartObject();
    Json.text(json, "text", span.of(passage.text()));
    Json.pair(
        json,
        "chars",
        passage.codePoint() + offsets.codePoint(span.start()),
        passage.codePoint() + offsets.codePoint(span.end()));
  }

  /// `start` and `end`: days where both are midnights, else moments; null where there is no
  /// interval.
  static void interval(
      JsonGenerator json, @Nullable LocalDateTime start, @Nullable LocalDateTime end) {
    Json.text(json, "start", moment(start, end));
    Json.text(json, "end", moment(end, start));
  }

  /// One end of an interval whose other end is `other`.
  static @Nullable String moment(@Nullable LocalDateTime end, @Nullable LocalDateTime other) {
    if (end == null || other == null) {
      return null;
    }
    boolean days =
        end.toLocalTime().equals(LocalTime.MIDNIGHT)
            && other.toLocalTime().equals(LocalTime.MIDNIGHT);
    return days ? end.toLocalDate().toString() : end.format(MOMENT);
  }

  /// The query as typed, as understood, and the options that narrow it.
  static void query(JsonGenerator json, SearchRequest request, String understood) {
    json.writeObjectPropertyStart("query");
    Json.text(json, "typed", request.query());
    Json.text(json, "understood", understood);
    json.writeObjectPropertyStart("filters");
    json.writeBooleanProperty("any", request.any());
    json.writeBooleanProperty("exact", request.exact());
    json.writeStringProperty("within", request.scope().name().toLowerCase(Locale.ROOT));
    Json.texts(json, "people", request.people());
    Json.texts(json, "places", request.places());
    json.writeBooleanProperty("inside", request.inside());
    Json.text(json, "from", request.from());
    Json.text(json, "to", request.to());
    Json.text(json, "source", request.source());
    json.writeBooleanProperty("boilerplate", request.boilerplate());
    json.writeEndObject();
    json.writeEndObject();
  }

  static void index(JsonGenerator json, SearchEngine.Status index) {
    json.writeObjectPropertyStart("index");
    json.writeNumberProperty("articles", index.articles());
    json.writeNumberProperty("passages", index.passages());
    json.writeNumberProperty("generation", index.generation());
    json.writeEndObject();
  }
}
