package dateline.cli;

import dateline.export.AnswerWriter;
import dateline.index.IndexException;
import dateline.search.Counts;
import dateline.search.QueryException;
import dateline.search.SearchEngine;
import dateline.search.SearchEngine.Facet;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `dateline together`.
final class TogetherCommand implements Verb {
  private static final List<Facet> FACETS = List.of(Facet.PEOPLE, Facet.PLACES, Facet.DATES);
  private static final int LIMIT = 10;

  private final Session session;
  private final CommandSpec spec =
      Args.command(
          this, "together", "Counts who and what is named in the same passages as a person.");
  private final PositionalParamSpec person =
      Args.words(String.class, "1..*", "PERSON", "A person's name.");
  private final OptionSpec limit =
      Args.number("Rows of each kind (default: 10; 0: all).", "-n", "--limit")
          .initialValue(LIMIT)
          .build();
  private final OptionSpec json = Args.flag("--json", "Print JSON.");

  TogetherCommand(Session session) {
    this.session = session;
    spec.addPositional(person).addOption(limit).addOption(json);
    Args.examples(
        spec, "dateline together Rouhani", "dateline together 'Vladimir Putin' -n 5 --json");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws QueryException, IndexException {
    SearchEngine engine = session.engine();
    Terminal terminal = session.terminal();
    String name = String.join(" ", person.<List<String>>getValue());
    int rows = limit.<Integer>getValue();
    List<Counts> counts = new ArrayList<>();
    boolean found = false;
    for (Facet facet : FACETS) {
      Counts each = engine.together(name, facet, rows == 0 ? Integer.MAX_VALUE : rows);
      found |= each.articles() > 0;
      counts.add(each);
    }
    if (json.<Boolean>getValue()) {
      new AnswerWriter(terminal.out()).together(name, FACETS, counts);
    } else if (found) {
      try (TextOutput text = terminal.text()) {
        CountTable table = new CountTable(terminal);
        for (int i = 0; i < FACETS.size(); i++) {
          if (!counts.get(i).counts().isEmpty()) {
            table.print(FACETS.get(i), counts.get(i), text);
            text.line("");
          }
        }
      }
    }
    if (!found) {
      terminal.warn("no passage names " + name + "; `dateline people` shows who is named");
    }
    return found ? ExitCode.DONE : ExitCode.NOTHING;
  }
}
