package dateline.export;

import dateline.search.PassageHit;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/// Export JSON, version 1.
final class JsonPassages implements PassageWriter {
  static final String FORMAT = "dateline.passages";
  static final int VERSION = 1;

  private final JsonGenerator json;

  JsonPassages(OutputStream out) {
    json = Json.document(out);
  }

  @Override
  public void begin(Header header) {
    json.writeStartObject();
    head(json, header);
    json.writeNumberProperty("total", header.total());
    json.writeArrayPropertyStart("passages");
  }

  /// The fields that tell what the passages are an answer to.
  static void head(JsonGenerator json, Header header) {
    json.writeStringProperty("format", FORMAT);
    json.writeNumberProperty("version", VERSION);
    Shapes.query(json, header.request(), header.understood());
    Shapes.index(json, header.index());
  }

  @Override
  public void passage(PassageHit hit) {
    json.writeStartObject();
    Shapes.article(json, hit.article());
    Shapes.passage(json, hit);
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
