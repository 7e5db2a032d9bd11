package dateline.export;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/// A table as CSV (RFC 4180 with `\n`): UTF-8, a header line, quotes only where they are needed.
final class Csv {
  private static final CsvFactory FACTORY =
      CsvFactory.builder()
          .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final JsonGenerator csv;
  private final List<String> columns;

  /// Writes the header line.
  Csv(OutputStream out, List<String> columns) {
    this.columns = columns;
    CsvSchema.Builder builder = CsvSchema.builder();
    columns.forEach(builder::addColumn);
    CsvSchema schema = builder.build();
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public FormatSchema getSchema() {
            return schema;
          }
        };
    csv = FACTORY.createGenerator(context, out);
    row(columns.toArray());
  }

  /// Writes one row; null leaves a field empty.
  void row(@Nullable Object... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(values.length + " values, " + columns.size() + " columns");
    }
    csv.writeStartArray();
    for (Object value : values) {
      if (value == null) {
        csv.writeNull();
      } else {
        csv.writeString(Json.whole(value.toString()));
      }
    }
    csv.writeEndArray();
  }

  void flush() {
    csv.flush();
  }
}
