package dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvSchema;

/// Reads records from tables: CSV and TSV.
final class TableRecords {
  private static final CsvFactory CSV =
      CsvFactory.builder().streamReadConstraints(Records.LIMITS).build();

  private final Records records;

  TableRecords(Records records) {
    this.records = records;
  }

  /// A table whose first row names the columns.
  ///
  /// @param separator between two columns; for a comma, a semicolon is tried too
  void read(InputStream in, byte[] head, char separator) throws IOException {
    Charset charset = Decoded.charset(head);
    if (!charset.equals(StandardCharsets.UTF_8)) {
      records.remark(null, "read as " + charset);
    }
    PushbackReader reader = new PushbackReader(new InputStreamReader(in, charset));
    int first = reader.read();
    if (first >= 0 && first != 0xfeff) {
      reader.unread(first);
    }
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(head, separator));
    ObjectReadContext context =
        new ObjectReadContext.Base() {
          @Override
          public FormatSchema getSchema() {
            return schema;
          }
        };
    rows(CSV.createParser(context, (Reader) reader));
  }

  private void rows(JsonParser parser) throws IOException {
    try {
      List<String> names = row(parser);
      if (names == null || (names.size() < 2 && records.fieldNames().isEmpty())) {
        records.problem(null, "is no table: its first row must name the columns");
        return;
      }
      for (int line = line(parser); ; line = line(parser)) {
        List<String> row = row(parser);
        if (row == null) {
          break;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(row.size(), names.size()); i++) {
          if (!row.get(i).isBlank()) {
            values.put(names.get(i).strip(), List.of(row.get(i)));
          }
        }
        if (!values.isEmpty()) {
          records.add(new Fields(values), line, null);
        }
      }
      if (records.size() == 0) {
        records.problem(null, "holds no record below its first row");
      }
    } catch (JacksonException e) {
      records.stopped(e, parser);
    }
  }

  private static int line(JsonParser parser) {
    return Math.max(1, parser.currentLocation().getLineNr());
  }

  private static @Nullable List<String> row(JsonParser parser) {
    JsonToken token = parser.nextToken();
    if (token == null) {
      return null;
    }
    List<String> row = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      row.add(parser.getString());
    }
    return row;
  }

  private static char separator(byte[] head, char separator) {
    int commas = 0;
    int semicolons = 0;
    for (byte b : head) {
      if (b == '\n') {
        break;
      }
      commas += b == ',' ? 1 : 0;
      semicolons += b == ';' ? 1 : 0;
    }
    return separator == ',' && semicolons > commas ? ';' : separator;
  }
}
