package dateline.export;

import dateline.search.PassageHit;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/// Export as JSON Lines: the passages of version 1 between a `begin` and an `end` line.
final class JsonLinesPassages implements PassageWriter {
  private final JsonGenerator json;

  JsonLinesPassages(OutputStream out) {
    json = Json.lines(out);
  }

  @Override
  public void begin(Header header) {
    start("begin");
    JsonPassages.head(json, header);
    finish();
  }

  @Override
  public void passage(PassageHit hit) {
    start("passage");
    Shapes.article(json, hit.article());
    Shapes.passage(json, hit);
    finish();
  }

  @Override
  public void end(long total) {
    start("end");
    json.writeNumberProperty("total", total);
    finish();
    json.flush();
  }

  private void start(String type) {
    json.writeStartObject();
    json.writeStringProperty("type", type);
  }

  private void finish() {
    json.writeEndObject();
    Json.endLine(json);
  }
}
