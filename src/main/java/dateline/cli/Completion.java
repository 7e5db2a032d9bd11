package dateline.cli;

import dateline.index.IndexException;
import dateline.search.Count;
import dateline.search.QueryException;
import dateline.search.QueryParser;
import dateline.search.SearchEngine;
import dateline.search.SearchEngine.Facet;
import dateline.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What a half-typed command line can go on with: commands, options and their values, field names,
/// and the people, places, outlets and articles of the index.
final class Completion {
  /// Names that are looked at, most frequent first.
  private static final int NAMES = 20_000;

  private static final int SHOWN = 100;
  private static final List<String> FIELDS =
      QueryParser.FIELDS.stream().map(field -> field + ":").toList();
  private static final Set<String> TAKE_ID = Set.of("show", "similar", "why");

  private final Session session;

  Completion(Session session) {
    this.session = session;
  }

  /// @param words of the line after the program's name; the last is the one being typed
  List<String> of(List<String> words) {
    String typed = words.isEmpty() ? "" : words.getLast();
    String command = command(words);
    if (command == null) {
      return starting(Commands.NAMES, typed);
    }
    if (!Commands.NAMES.contains(command)) {
      return List.of();
    }
    CommandSpec spec = Commands.spec(session, command);
    OptionSpec option = words.size() < 2 ? null : spec.findOption(words.get(words.size() - 2));
    if (option != null && option.arity().max() > 0) {
      return values(option, typed);
    }
    int equals = typed.indexOf('=');
    if (typed.startsWith("--") && equals > 0) {
      OptionSpec named = spec.findOption(typed.substring(0, equals));
      return named == null
          ? List.of()
          : after(typed.substring(0, equals + 1), values(named, typed.substring(equals + 1)));
    }
    if (typed.startsWith("-")) {
      List<String> names = new ArrayList<>();
      for (OptionSpec each : spec.options()) {
        names.add(each.longestName());
      }
      return starting(names, typed);
    }
    if (TAKE_ID.contains(command)) {
      return words.indexOf(command) == words.size() - 2 ? ids(typed) : List.of();
    }
    if (spec.findOption("--person") != null) {
      return queryPart(typed);
    }
    return switch (command) {
      case "together" -> names(Facet.PEOPLE, "", typed);
      case "completion" -> constants(CompletionCommand.Shell.class, typed);
      default -> List.of();
    };
  }

  private static @Nullable String command(List<String> words) {
    for (int i = 0; i < words.size() - 1; i++) {
      if (words.get(i).equals("--index") || words.get(i).equals("--color")) {
        i++;
      } else if (!words.get(i).startsWith("-")) {
        return words.get(i);
      }
    }
    return null;
  }

  private List<String> values(OptionSpec option, String typed) {
    if (option.type().isEnum()) {
      return constants(option.type(), typed);
    }
    return switch (option.longestName()) {
      case "--person" -> names(Facet.PEOPLE, "", typed);
      case "--place" -> names(Facet.PLACES, "", typed);
      case "--source" -> names(Facet.OUTLETS, "", typed);
      case "--with" -> queryPart(typed);
      default -> List.of();
    };
  }

  private static List<String> constants(Class<?> type, String typed) {
    List<String> values = new ArrayList<>();
    for (Object value : type.getEnumConstants()) {
      values.add(((Enum<?>) value).name().toLowerCase(Locale.ROOT));
    }
    return starting(values, typed);
  }

  /// What the last part of a query can go on with; the parts before it stay.
  private List<String> queryPart(String query) {
    int start = lastPart(query);
    return after(query.substring(0, start), lastPartOf(query.substring(start)));
  }

  /// Where the last part of a query starts: behind the last space outside of quotes.
  private static int lastPart(String query) {
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < query.length(); i++) {
      quoted ^= query.charAt(i) == '"';
      if (query.charAt(i) == ' ' && !quoted) {
        start = i + 1;
      }
    }
    return start;
  }

  private static List<String> after(String before, List<String> candidates) {
    return candidates.stream().map(candidate -> before + candidate).toList();
  }

  private List<String> lastPartOf(String typed) {
    int colon = typed.indexOf(':');
    if (colon < 0) {
      return starting(FIELDS, typed);
    }
    String field = typed.substring(0, colon + 1);
    String value = typed.substring(colon + 1);
    return switch (field) {
      case "person:" -> names(Facet.PEOPLE, field, value);
      case "place:", "inside:", "near:" -> names(Facet.PLACES, field, value);
      case "source:" -> names(Facet.OUTLETS, field, value);
      case "author:" -> names(Facet.AUTHORS, field, value);
      case "date:" -> names(Facet.DATES, field, value);
      default -> List.of();
    };
  }

  /// The names of the index that start with `typed`, after `field`; all quoted where the query
  /// language needs it of one, so that they go on being typed alike.
  private List<String> names(Facet facet, String field, String typed) {
    String start = typed.startsWith("\"") ? typed.substring(1) : typed;
    List<String> names = new ArrayList<>();
    try {
      SearchEngine engine = session.engineIfThere();
      if (engine == null) {
        return List.of();
      }
      for (Count count : engine.count(facet, SearchRequest.of(""), NAMES).counts()) {
        String name = Clean.line(count.label());
        if (names.size() < SHOWN && name.regionMatches(true, 0, start, 0, start.length())) {
          names.add(name);
        }
      }
    } catch (IndexException | QueryException e) {
      // No names, then; the command itself will say what is wrong.
    }
    String quote =
        !field.isEmpty() && names.stream().anyMatch(name -> name.indexOf(' ') >= 0) ? "\"" : "";
    return names.stream().map(name -> field + quote + name + quote).toList();
  }

  private List<String> ids(String typed) {
    List<String> ids = new ArrayList<>();
    try {
      SearchEngine engine = session.engineIfThere();
      if (engine == null) {
        return List.of();
      }
      for (String each : engine.ids(typed)) {
        String id = Clean.line(each);
        int start = partStarting(id, typed);
        if (ids.size() < SHOWN && start >= 0) {
          ids.add(id.substring(start));
        }
      }
    } catch (IndexException e) {
      // As above.
    }
    return ids;
  }

  /// Where in an id the last of its parts is that starts with `typed`, or a negative number: parts
  /// are folders, the file, and the record in a file of many.
  private static int partStarting(String id, String typed) {
    for (int i = id.length() - 1; i >= 0; i--) {
      boolean start = i == 0 || id.charAt(i - 1) == '/' || id.charAt(i - 1) == '#';
      if (start && id.startsWith(typed, i)) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> starting(List<String> all, String typed) {
    List<String> found = new ArrayList<>();
    for (String each : all) {
      if (each.startsWith(typed)) {
        found.add(each);
      }
    }
    return found;
  }
}
