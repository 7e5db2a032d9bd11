package dateline.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// The JSON Schema (2020-12) of the export format.
public final class PassageSchema {
  private PassageSchema() {}

  /// Writes the schema.
  public static void writeTo(OutputStream out) throws IOException {
    try (InputStream schema = PassageSchema.class.getResourceAsStream("passages.schema.json")) {
      if (schema == null) {
        throw new IllegalStateException("the schema is missing from the program's jar");
      }
      schema.transferTo(out);
    }
  }
}
