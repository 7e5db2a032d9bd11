package dateline.cli;

import dateline.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What the commands that count have in common.
final class CountOptions {
  /// How the counts are written.
  enum Format {
    TABLE,
    JSON,
    CSV
  }

  private static final int LIMIT = 20;

  private final QueryOptions query;
  private final OptionSpec with =
      Args.repeated(
          "--with", "QUERY", "Only articles that match this as well, such as place:idlib.");
  private final OptionSpec limit =
      Args.number("Rows to show (table: 20, else all; 0: all).", "-n", "--limit").build();
  private final OptionSpec json = Args.flag("--json", "Print JSON.");
  private final OptionSpec format =
      Args.value(Format.class, "FORMAT", "table (default), json or csv.", "--format")
          .initialValue(Format.TABLE)
          .build();

  /// Adds the options to `spec`.
  CountOptions(CommandSpec spec) {
    query = new QueryOptions(spec);
    spec.addOption(with).addOption(limit).addOption(json).addOption(format);
  }

  Format format() {
    return json.<Boolean>getValue() ? Format.JSON : format.getValue();
  }

  int limit() {
    Integer asked = limit.getValue();
    if (asked == null) {
      return format() == Format.TABLE ? LIMIT : Integer.MAX_VALUE;
    }
    return asked == 0 ? Integer.MAX_VALUE : asked;
  }

  /// The request for everything that matches the query and what `--with` adds to it.
  SearchRequest request() {
    List<String> parts = new ArrayList<>();
    String typed = query.query();
    if (!typed.isBlank()) {
      parts.add(typed);
    }
    parts.addAll(with.getValue());
    return query.request(
        parts.size() < 2 ? String.join("", parts) : "(" + String.join(") AND (", parts) + ")");
  }
}
