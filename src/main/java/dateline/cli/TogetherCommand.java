package dateline.cli;

import dateline.export.AnswerWriter;
import dateline.index.IndexException;
import dateline.search.Counts;
import dateline.search.QueryException;
import dateline.search.SearchEngine;
import dateline.search.SearchEngine.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "together",
    description = "Counts who and what is named in the same passages as a person.",
    footer = {"  dateline together Rouhani", "  dateline together 'Vladimir Putin' -n 5 --json"})
final class TogetherCommand implements Callable<Integer> {
  private static final List<Facet> FACETS = List.of(Facet.PEOPLE, Facet.PLACES, Facet.DATES);

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "PERSON", description = "A person's name.")
  List<String> person = new ArrayList<>();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "Rows of each kind (default: 10; 0: all).")
  int limit = 10;

  @Option(names = "--json", description = "Print JSON.")
  boolean json;

  TogetherCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws QueryException, IndexException {
    SearchEngine engine = session.engine();
    Terminal terminal = session.terminal();
    String name = String.join(" ", person);
    List<Counts> counts = new ArrayList<>();
    boolean found = false;
    for (Facet facet : FACETS) {
      Counts each = engine.together(name, facet, limit == 0 ? Integer.MAX_VALUE : limit);
      found |= each.articles() > 0;
      counts.add(each);
    }
    if (json) {
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
