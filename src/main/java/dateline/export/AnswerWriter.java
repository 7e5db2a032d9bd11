package dateline.export;

import dateline.index.StoredArticle;
import dateline.search.ArticleHit;
import dateline.search.Count;
import dateline.search.Counts;
import dateline.search.Diagnosis;
import dateline.search.Explanation;
import dateline.search.PassageHit;
import dateline.search.SearchEngine;
import dateline.search.SearchRequest;
import dateline.search.SearchResults;
import dateline.search.Stats;
import dateline.search.Timeline;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes the answers of the other commands as JSON: one object each, with its `format` and
/// `version` first.
public final class AnswerWriter {
  private static final int VERSION = 1;
  private final OutputStream out;

  /// @param out left open
  public AnswerWriter(OutputStream out) {
    this.out = out;
  }

  /// The articles that match, best first.
  ///
  /// @param diagnosis why there are none, else null
  public void results(
      SearchRequest request,
      SearchEngine.Status index,
      SearchResults results,
      @Nullable Diagnosis diagnosis) {
    JsonGenerator json = begin("dateline.results");
    Shapes.query(json, request, results.understood());
    Shapes.index(json, index);
    json.writeNumberProperty("total", results.articles());
    json.writeNumberProperty("articles", results.articles());
    json.writeNumberProperty("passages", results.passages());
    Json.texts(json, "notes", results.notes());
    json.writeNumberProperty("offset", request.offset());
    hits(json, results.hits(), results.explanations());
    if (diagnosis != null) {
      diagnosis(json, diagnosis);
    }
    end(json);
  }

  /// Articles like the one whose id is `id`.
  public void similar(String id, List<ArticleHit> hits) {
    JsonGenerator json = begin("dateline.similar");
    Json.text(json, "to", id);
    json.writeNumberProperty("total", hits.size());
    hits(json, hits, List.of());
    end(json);
  }

  private static void hits(
      JsonGenerator json, List<ArticleHit> hits, List<Explanation> explanations) {
    json.writeArrayPropertyStart("results");
    for (int i = 0; i < hits.size(); i++) {
      ArticleHit hit = hits.get(i);
      json.writeStartObject();
      Shapes.article(json, hit.article());
      json.writeNumberProperty("score", hit.score());
      if (!explanations.isEmpty()) {
        explanation(json, explanations.get(i));
      }
      json.writeNumberProperty("matching_passages", hit.matchingPassages());
      Json.texts(json, "people", hit.people());
      Json.texts(json, "places", hit.places());
      passages(json, hit.passages());
      json.writeArrayPropertyStart("copies");
      for (StoredArticle copy : hit.copies()) {
        json.writeStartObject();
        Shapes.article(json, copy);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void explanation(JsonGenerator json, Explanation explanation) {
    json.writeArrayPropertyStart("explanation");
    for (Explanation.Part part : explanation.parts()) {
      json.writeStartObject();
      json.writeStringProperty("reason", part.reason().name().toLowerCase(Locale.ROOT));
      Json.text(json, "query", part.query());
      json.writeNumberProperty("score", part.score());
      json.writeArrayPropertyStart("written");
      for (Explanation.Written written : part.written()) {
        json.writeStartObject();
        Json.text(json, "text", written.text());
        json.writeNumberProperty("times", written.times());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void passages(JsonGenerator json, List<PassageHit> passages) {
    json.writeArrayPropertyStart("passages");
    for (PassageHit passage : passages) {
      json.writeStartObject();
      Shapes.passage(json, passage);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void diagnosis(JsonGenerator json, Diagnosis diagnosis) {
    json.writeObjectPropertyStart("diagnosis");
    json.writeArrayPropertyStart("parts");
    for (Diagnosis.Part part : diagnosis.parts()) {
      json.writeStartObject();
      Json.text(json, "text", part.text());
      json.writeNumberProperty("articles", part.articles());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("suggestions");
    for (Diagnosis.Suggestion suggestion : diagnosis.suggestions()) {
      json.writeStartObject();
      Json.text(json, "query", suggestion.query());
      json.writeNumberProperty("articles", suggestion.articles());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /// One article with its passages; `article` is null if there are none.
  public void article(List<PassageHit> passages) {
    JsonGenerator json = begin("dateline.article");
    if (passages.isEmpty()) {
      json.writeNullProperty("article");
    } else {
      Shapes.article(json, passages.getFirst().article());
    }
    passages(json, passages);
    end(json);
  }

  /// Counts over the articles that match.
  public void counts(
      SearchEngine.Facet facet, SearchRequest request, String understood, Counts counts) {
    JsonGenerator json = begin("dateline.counts");
    Shapes.query(json, request, understood);
    counts(json, facet, counts);
    end(json);
  }

  /// Who and what is named in the same passages as `person`.
  public void together(String person, List<SearchEngine.Facet> facets, List<Counts> counts) {
    JsonGenerator json = begin("dateline.together");
    Json.text(json, "person", person);
    json.writeArrayPropertyStart("together");
    for (int i = 0; i < facets.size(); i++) {
      json.writeStartObject();
      counts(json, facets.get(i), counts.get(i));
      json.writeEndObject();
    }
    json.writeEndArray();
    end(json);
  }

  private static void counts(JsonGenerator json, SearchEngine.Facet facet, Counts counts) {
    json.writeStringProperty("of", facet.name().toLowerCase(Locale.ROOT));
    json.writeNumberProperty("articles", counts.articles());
    json.writeNumberProperty("distinct", counts.distinct());
    json.writeArrayPropertyStart("counts");
    for (Count count : counts.counts()) {
      json.writeStartObject();
      Json.text(json, "label", count.label());
      Json.text(json, "key", count.key());
      Json.text(json, "detail", count.detail());
      json.writeNumberProperty("articles", count.articles());
      json.writeNumberProperty("share", counts.share(count));
      json.writeNumberProperty("mentions", count.mentions());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// Articles and mentions over time.
  public void timeline(
      SearchRequest request, String understood, boolean published, Timeline timeline) {
    JsonGenerator json = begin("dateline.timeline");
    Shapes.query(json, request, understood);
    json.writeStringProperty("of", published ? "publication" : "dates");
    json.writeStringProperty("by", timeline.by().label());
    json.writeNumberProperty("undated", timeline.undated());
    json.writeArrayPropertyStart("bars");
    for (Timeline.Bar bar : timeline.bars()) {
      json.writeStartObject();
      json.writeStringProperty("label", bar.label());
      json.writeNumberProperty("articles", bar.articles());
      json.writeNumberProperty("mentions", bar.mentions());
      json.writeEndObject();
    }
    json.writeEndArray();
    end(json);
  }

  /// What the index holds, and what is known of its articles.
  public void stats(Stats stats) {
    JsonGenerator json = begin("dateline.stats");
    json.writeNumberProperty("articles", stats.articles());
    json.writeNumberProperty("passages", stats.passages());
    json.writeNumberProperty("words", stats.words());
    json.writeArrayPropertyStart("facts");
    for (Stats.Fact fact : stats.facts()) {
      json.writeStartObject();
      json.writeStringProperty("name", fact.name());
      json.writeNumberProperty("articles", fact.articles());
      json.writeArrayPropertyStart("evidence");
      for (Stats.Evidence evidence : fact.evidence()) {
        json.writeStartObject();
        Json.text(json, "from", evidence.from());
        json.writeNumberProperty("articles", evidence.articles());
        json.writeEndObject();
      }
      json.writeEndArray();
      Json.texts(json, "without", fact.without());
      json.writeEndObject();
    }
    json.writeEndArray();
    end(json);
  }

  private JsonGenerator begin(String format) {
    JsonGenerator json = Json.document(out);
    json.writeStartObject();
    json.writeStringProperty("format", format);
    json.writeNumberProperty("version", VERSION);
    return json;
  }

  private static void end(JsonGenerator json) {
    json.writeEndObject();
    Json.endLine(json);
    json.flush();
  }
}
