package dateline.export;

import dateline.article.Publication;
import dateline.index.StoredArticle;
import dateline.index.StoredPassage.PlaceMention;
import dateline.search.PassageHit;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/// Export as GeoJSON (RFC 7946): a point for each place that a passage names, with the passage in
/// its properties. The properties are flat, as map programs want them. Places without coordinates
/// cannot be on a map and are left out.
final class GeoJsonPassages implements PassageWriter {
  private final JsonGenerator json;

  GeoJsonPassages(OutputStream out) {
    json = Json.document(out);
  }

  @Override
  public void begin(Header header) {
    json.writeStartObject();
    json.writeStringProperty("type", "FeatureCollection");
    JsonPassages.head(json, header);
    json.writeArrayPropertyStart("features");
  }

  @Override
  public void passage(PassageHit hit) {
    Set<String> seen = new HashSet<>();
    for (PlaceMention place : hit.passage().places()) {
      if (place.lat() != null && place.lon() != null && seen.add(place.lat() + " " + place.lon())) {
        feature(hit, place, place.lat(), place.lon());
      }
    }
  }

  private void feature(PassageHit hit, PlaceMention place, double lat, double lon) {
    StoredArticle article = hit.article();
    Publication published = article.publication();
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeObjectPropertyStart("geometry");
    json.writeStringProperty("type", "Point");
    json.writeArrayPropertyStart("coordinates");
    json.writeNumber(lon);
    json.writeNumber(lat);
    json.writeEndArray();
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    Json.text(json, "name", place.name());
    Json.number(json, "geonames", place.geonames());
    json.writeStringProperty("kind", place.kind());
    Json.text(json, "country", place.country());
    Json.text(json, "article", article.id());
    Json.text(json, "headline", article.headline());
    Json.text(json, "outlet", article.outlet());
    Json.text(json, "published", published == null ? null : published.value());
    json.writeNumberProperty("passage", hit.passage().number());
    json.writeNumberProperty("line", hit.passage().line());
    Json.text(json, "text", hit.passage().text());
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void end(long total) {
    json.writeEndArray();
    json.writeEndObject();
    Json.endLine(json);
    json.flush();
  }
}
