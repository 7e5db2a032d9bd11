package dateline.cli;

import dateline.search.QueryException;
import dateline.search.QueryParser;
import dateline.search.SearchRequest;
import dateline.search.SearchRequest.Scope;
import dateline.search.SearchRequest.Sort;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The query and the options that narrow it, the same for every command that takes a query.
final class QueryOptions {
  private final CommandSpec spec;
  private final PositionalParamSpec words =
      Args.words(String.class, "0..*", "QUERY", "Words, \"phrases\", field:value.");
  private final OptionSpec any = Args.flag("--any", "One of the words is enough.");
  private final OptionSpec exact = Args.flag("--exact", "No stemming, no other spellings.");
  private final OptionSpec within =
      Args.value(
              Scope.class,
              "SCOPE",
              "All of the query in one: article (default) or passage.",
              "--within")
          .initialValue(Scope.ARTICLE)
          .build();
  private final OptionSpec people =
      Args.repeated("--person", "NAME", "Only where this person is named.");
  private final OptionSpec places =
      Args.repeated("--place", "NAME", "Only where this place is named.");
  private final OptionSpec inside =
      Args.flag("--inside", "--place and place: also mean the places inside.");
  private final OptionSpec from =
      Args.value(
              String.class,
              "DATE",
              "From this year, month or day on: 2018, 2018-09, 2018-09-07.",
              "--from")
          .converters(QueryOptions::date)
          .build();
  private final OptionSpec to =
      Args.value(String.class, "DATE", "Up to this year, month or day.", "--to")
          .converters(QueryOptions::date)
          .build();
  private final OptionSpec source =
      Args.value(String.class, "NAME", "Only from this outlet or agency.", "--source").build();
  private final OptionSpec boilerplate =
      Args.flag("--include-boilerplate", "Search share lines, teasers, stamps too.");

  /// Adds the options to `spec`.
  QueryOptions(CommandSpec spec) {
    this.spec = spec;
    spec.addPositional(words)
        .addOption(any)
        .addOption(exact)
        .addOption(within)
        .addOption(people)
        .addOption(places)
        .addOption(inside)
        .addOption(from)
        .addOption(to)
        .addOption(source)
        .addOption(boilerplate);
  }

  /// The query as one text. A word with a hyphen before it is a word to leave out; an option that
  /// is not known is an error all the same, and so is one that would say nothing.
  String query() {
    List<String> typed = words.getValue();
    List<String> parts = new ArrayList<>(typed);
    for (String word : spec.commandLine().getUnmatchedArguments()) {
      boolean mistyped = word.startsWith("--") || spec.findOption("-" + word) != null;
      if (mistyped || word.length() < 2) {
        throw new UnmatchedArgumentException(spec.commandLine(), List.of(word));
      }
      parts.add(word);
    }
    String query = String.join(" ", parts);
    if (inside.<Boolean>getValue() && !asksInside(request(query))) {
      throw new ParameterException(
          spec.commandLine(), "--inside needs a place: --place NAME, or place:NAME in the query");
    }
    return query;
  }

  private static boolean asksInside(SearchRequest request) {
    try {
      return QueryParser.parse(request).asksInside();
    } catch (QueryException e) {
      return true; // what is wrong with it is told when it is run
    }
  }

  boolean boilerplate() {
    return boilerplate.<Boolean>getValue();
  }

  /// The request, with everything the options say.
  SearchRequest request(
      String query, Sort sort, int offset, int limit, int passages, boolean copies) {
    return new SearchRequest(
        query,
        any.<Boolean>getValue(),
        exact.<Boolean>getValue(),
        within.getValue(),
        people.getValue(),
        places.getValue(),
        inside.<Boolean>getValue(),
        from.getValue(),
        to.getValue(),
        source.getValue(),
        sort,
        offset,
        limit,
        passages,
        copies,
        boilerplate());
  }

  /// The request of a command that looks at everything that matches.
  SearchRequest request(String query) {
    return request(query, Sort.RELEVANCE, 0, Integer.MAX_VALUE, Integer.MAX_VALUE, true);
  }

  private static String date(String value) {
    if (!isDate(value)) {
      throw new TypeConversionException(
          "'" + value + "' is not a year, month or day such as 2018, 2018-09 or 2018-09-07");
    }
    return value;
  }

  /// Whether `value` is a year, a month or a day.
  static boolean isDate(String value) {
    try {
      switch (value.length()) {
        case 4 -> Year.parse(value);
        case 7 -> YearMonth.parse(value);
        default -> LocalDate.parse(value);
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
