package dateline.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What the commands that count have in common.
final class CountOptions {
  /// How the counts are written.
  enum Format {
    TABLE,
    JSON,
    CSV
  }

  private static final int LIMIT = 20;

  @Mixin QueryOptions query = new QueryOptions();

  @Option(
      names = "--with",
      paramLabel = "QUERY",
      description = "Only articles that match this as well, such as place:idlib.")
  List<String> with = new ArrayList<>();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "Rows to show (table: 20, else all; 0: all).")
  @Nullable Integer limit;

  @Option(names = "--json", description = "Print JSON.")
  boolean json;

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), json or csv.")
  Format format = Format.TABLE;

  Format format() {
    return json ? Format.JSON : format;
  }

  int limit() {
    if (limit == null) {
      return format() == Format.TABLE ? LIMIT : Integer.MAX_VALUE;
    }
    return limit == 0 ? Integer.MAX_VALUE : limit;
  }

  /// The query with what `--with` adds to it.
  String query() {
    List<String> parts = new ArrayList<>();
    String typed = query.query();
    if (!typed.isBlank()) {
      parts.add(typed);
    }
    parts.addAll(with);
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    return "(" + String.join(") AND (", parts) + ")";
  }
}
