package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dateline.Golden;
import dateline.search.PassageHit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportTest {
  private static String export(ExportFormat format, PassageHit... hits) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PassageWriter writer = format.to(out);
    writer.begin(Samples.header(hits.length));
    for (PassageHit hit : hits) {
      writer.passage(hit);
    }
    writer.end(hits.length);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Schema schema() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PassageSchema.writeTo(out);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(out.toString(StandardCharsets.UTF_8), InputFormat.JSON);
  }

  @Test
  void everyFormatIsAsItWas() throws IOException {
    Golden.check(
        "export/sample.json", export(ExportFormat.JSON, Samples.FULL_HIT, Samples.BARE_HIT));
    Golden.check(
        "export/sample.jsonl", export(ExportFormat.JSONL, Samples.FULL_HIT, Samples.BARE_HIT));
    Golden.check("export/sample.csv", export(ExportFormat.CSV, Samples.FULL_HIT, Samples.BARE_HIT));
    Golden.check(
        "export/sample.geojson", export(ExportFormat.GEOJSON, Samples.FULL_HIT, Samples.BARE_HIT));
    Golden.check("export/empty.json", export(ExportFormat.JSON));
  }

  @Test
  void jsonIsWhatTheSchemaSays() throws IOException {
    Schema schema = schema();
    assertThat(
            schema.validate(
                export(ExportFormat.JSON, Samples.FULL_HIT, Samples.BARE_HIT), InputFormat.JSON))
        .isEmpty();
    assertThat(schema.validate(export(ExportFormat.JSON), InputFormat.JSON)).isEmpty();
    String wrong = export(ExportFormat.JSON, Samples.FULL_HIT).replace("\"line\"", "\"lime\"");
    assertThat(schema.validate(wrong, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void noControlCharacterIsWrittenAsItself() {
    for (ExportFormat format :
        List.of(ExportFormat.JSON, ExportFormat.JSONL, ExportFormat.GEOJSON)) {
      assertThat(export(format, Samples.FULL_HIT).chars())
          .as(format.name())
          .noneMatch(c -> Character.isISOControl(c) && c != '\n');
    }
  }
}
