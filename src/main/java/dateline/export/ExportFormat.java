package dateline.export;

import java.io.OutputStream;

/// The public formats of passages.
public enum ExportFormat {
  /// One object, version 1, described by the [PassageSchema].
  JSON,
  /// A `begin` line, a line for each passage, an `end` line, so that a cut-off file is seen.
  JSONL,
  /// A table with a header line, see [CsvPassages].
  CSV,
  /// A FeatureCollection with one point for each place of each passage.
  GEOJSON;

  /// A writer of this format.
  ///
  /// @param out left open
  public PassageWriter to(OutputStream out) {
    return switch (this) {
      case JSON -> new JsonPassages(out);
      case JSONL -> new JsonLinesPassages(out);
      case CSV -> new CsvPassages(out);
      case GEOJSON -> new GeoJsonPassages(out);
    };
  }
}
