package dateline.cli;

import dateline.search.SearchEngine.Facet;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The commands by name. Only the one that is run is built: reading the annotations of all of them
/// would take longer than a search.
final class Commands {
  /// In the order of the help.
  static final List<String> NAMES =
      List.of(
          "search",
          "show",
          "export",
          "people",
          "places",
          "dates",
          "outlets",
          "authors",
          "together",
          "timeline",
          "similar",
          "ingest",
          "stats",
          "tag",
          "why",
          "shell",
          "completion");

  private Commands() {}

  /// The root command with the one that `args` name, or with all of them where help is asked for or
  /// the name is not known.
  static CommandLine commandLine(RootCommand rootCommand, Session session, String[] args) {
    CommandLine root = new CommandLine(finish(rootCommand.spec()));
    String name = name(args);
    if (NAMES.contains(name) || name.equals("complete")) {
      add(root, session, name);
    } else {
      for (String each : NAMES) {
        add(root, session, each);
      }
    }
    return root;
  }

  /// A command by itself, for looking at its options.
  static CommandSpec spec(Session session, String name) {
    return finish(create(session, name).spec());
  }

  /// `help X` means `X --help`, and `-n5` means `-n 5`.
  static String[] normal(String[] args) {
    List<String> words = new ArrayList<>(args.length + 1);
    boolean options = true;
    for (String arg : args) {
      options = options && !arg.equals("--");
      if (options && arg.length() > 2 && arg.startsWith("-n") && digits(arg, 2)) {
        words.add("-n");
        words.add(arg.substring(2));
      } else {
        words.add(arg);
      }
    }
    if (!words.isEmpty() && words.getFirst().equals("help")) {
      words.removeFirst();
      words.add("--help");
    }
    return words.toArray(String[]::new);
  }

  private static boolean digits(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /// The first word that is neither an option nor the value of one.
  private static String name(String[] args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--index") || args[i].equals("--color")) {
        i++;
      } else if (!args[i].startsWith("-")) {
        return args[i];
      }
    }
    return "";
  }

  private static void add(CommandLine root, Session session, String name) {
    CommandLine command = new CommandLine(spec(session, name));
    root.addSubcommand(name, command);
    // What is left over may be a word of the query, see QueryOptions.
    command.setUnmatchedArgumentsAllowed(command.getCommandSpec().findOption("--any") != null);
  }

  private static CommandSpec finish(CommandSpec spec) {
    spec.versionProvider(() -> new String[] {"dateline " + version()});
    return spec.addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help and stop.")
                .build())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version and stop.")
                .build());
  }

  private static String version() {
    String version = Commands.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  private static Verb create(Session session, String name) {
    return switch (name) {
      case "search" -> new SearchCommand(session);
      case "show" -> new ShowCommand(session);
      case "export" -> new ExportCommand(session);
      case "people", "places", "dates", "outlets", "authors" -> new CountCommand(session, name);
      case "together" -> new TogetherCommand(session);
      case "timeline" -> new TimelineCommand(session);
      case "similar" -> new SimilarCommand(session);
      case "ingest" -> new IngestCommand(session);
      case "stats" -> new StatsCommand(session);
      case "tag" -> new TagCommand(session);
      case "why" -> new WhyCommand(session);
      case "shell" -> new ShellCommand(session);
      case "completion" -> new CompletionCommand(session);
      case "complete" -> new CompleteCommand(session);
      default -> throw new IllegalArgumentException(name);
    };
  }

  /// What a counting command counts.
  static String heading(Facet facet) {
    return switch (facet) {
      case PEOPLE -> "person";
      case PLACES -> "place";
      case DATES -> "date";
      case OUTLETS -> "outlet";
      case AUTHORS -> "author";
    };
  }
}
