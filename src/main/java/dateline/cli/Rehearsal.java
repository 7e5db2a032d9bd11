package dateline.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A run of every kind of command, for the JVM to record what start-up needs. The launcher starts
/// it once for each build; it is no command of its own.
public final class Rehearsal {
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("search", "ceasefire Idlib"),
          List.of("search", "\"territorial integrity\" OR terror* -\"no such thing\"~3"),
          List.of(
              "search",
              "person:putin place:idlib date:2018-09-07 published:2018",
              "--color=always"),
          List.of("search", "\"@person said\" ceasfire~ /terror.*/", "--any", "--json"),
          List.of("search", "nothing that matches", "--within", "passage"),
          List.of("search", "(unbalanced", "--kwic"),
          List.of("search", "Syria", "--kwic", "--sort", "date"),
          List.of("show", "004", "--query", "ceasefire"),
          List.of("export", "Syria"),
          List.of("export", "Syria", "--format", "jsonl"),
          List.of("export", "Syria", "--format", "csv"),
          List.of("export", "Syria", "--format", "geojson"),
          List.of("people"),
          List.of("places", "Syria", "--json"),
          List.of("dates", "--format", "csv"),
          List.of("outlets"),
          List.of("authors"),
          List.of("together", "Putin"),
          List.of("timeline", "--by", "month"),
          List.of("similar", "004"),
          List.of("complete", "--line", "dateline search person:P"),
          List.of("search", "--help"));

  private Rehearsal() {}

  /// @param args the folder of the index to rehearse with
  public static void main(String[] args) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Map.of(),
            false,
            false,
            false);
    Cli cli = new Cli(terminal);
    for (List<String> command : COMMANDS) {
      List<String> words = new ArrayList<>(command);
      words.addAll(0, List.of("--index", args[0]));
      cli.run(words.toArray(String[]::new));
    }
  }
}
