package dateline.cli;

import dateline.search.SearchRequest;
import dateline.search.SearchRequest.Scope;
import dateline.search.SearchRequest.Sort;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The query and the options that narrow it, the same for every command that takes a query.
final class QueryOptions {
  @Spec(Spec.Target.MIXEE)
  CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "Words, \"phrases\", field:value.")
  List<String> words = new ArrayList<>();

  @Option(names = "--any", description = "One of the words is enough.")
  boolean any;

  @Option(names = "--exact", description = "No stemming, no other spellings.")
  boolean exact;

  @Option(
      names = "--within",
      paramLabel = "SCOPE",
      description = "All of the query in one: article (default) or passage.")
  Scope within = Scope.ARTICLE;

  @Option(names = "--person", paramLabel = "NAME", description = "Only where this person is named.")
  List<String> people = new ArrayList<>();

  @Option(names = "--place", paramLabel = "NAME", description = "Only where this place is named.")
  List<String> places = new ArrayList<>();

  @Option(names = "--inside", description = "--place and place: also mean the places inside.")
  boolean inside;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = Day.class,
      description = "From this year, month or day on: 2018, 2018-09, 2018-09-07.")
  @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = Day.class,
      description = "Up to this year, month or day.")
  @Nullable String to;

  @Option(names = "--source", paramLabel = "NAME", description = "Only from this outlet or agency.")
  @Nullable String source;

  @Option(names = "--include-boilerplate", description = "Search share lines, teasers, stamps too.")
  boolean boilerplate;

  /// The query as one text. A word with a hyphen before it is a word to leave out; an option that
  /// is not known is an error all the same.
  String query() {
    List<String> parts = new ArrayList<>(words);
    for (String word : spec.commandLine().getUnmatchedArguments()) {
      boolean mistyped = word.startsWith("--") || spec.findOption("-" + word) != null;
      if (mistyped || word.length() < 2) {
        throw new UnmatchedArgumentException(spec.commandLine(), List.of(word));
      }
      parts.add(word);
    }
    return String.join(" ", parts);
  }

  /// The request, with everything the options say.
  SearchRequest request(
      String query, Sort sort, int offset, int limit, int passages, boolean copies) {
    return new SearchRequest(
        query,
        any,
        exact,
        within,
        people,
        places,
        inside,
        from,
        to,
        source,
        sort,
        offset,
        limit,
        passages,
        copies,
        boilerplate);
  }

  /// The request of a command that looks at everything that matches.
  SearchRequest request(String query) {
    return request(query, Sort.RELEVANCE, 0, Integer.MAX_VALUE, Integer.MAX_VALUE, true);
  }

  /// A year, a month or a day.
  static final class Day implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      if (!isDate(value)) {
        throw new TypeConversionException(
            "'" + value + "' is not a year, month or day such as 2018, 2018-09 or 2018-09-07");
      }
      return value;
    }

    static boolean isDate(String value) {
      try {
        switch (value.length()) {
          case 4 -> java.time.Year.parse(value);
          case 7 -> java.time.YearMonth.parse(value);
          default -> java.time.LocalDate.parse(value);
        }
        return true;
      } catch (java.time.format.DateTimeParseException e) {
        return false;
      }
    }
  }
}
