package dateline.cli;

import dateline.export.RunWriter;
import dateline.index.IndexException;
import dateline.search.ArticleHit;
import dateline.search.QueryException;
import dateline.search.SearchEngine;
import dateline.search.SearchRequest;
import dateline.search.SearchResults;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/// Runs many queries on one open index.
final class ManyQueries {
  /// How the answers are written.
  enum Format {
    TEXT,
    JSONL,
    TREC
  }

  private final Session session;
  private final Format format;
  private final Function<String, SearchRequest> request;

  ManyQueries(Session session, Format format, Function<String, SearchRequest> request) {
    this.session = session;
    this.format = format;
    this.request = request;
  }

  /// A query that cannot be read is reported, and the others run.
  int run(Path file) throws IOException, IndexException {
    Terminal terminal = session.terminal();
    SearchEngine engine = session.engine();
    RunWriter writer = new RunWriter(terminal.out());
    boolean unreadable = false;
    boolean found = false;
    try (BufferedReader lines = open(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        int tab = line.indexOf('\t');
        String id = tab < 0 ? Integer.toString(number) : line.substring(0, tab).strip();
        SearchRequest asked = request.apply(line.substring(tab + 1).strip());
        try {
          SearchResults results = engine.search(asked);
          found |= results.articles() > 0;
          switch (format) {
            case TEXT -> text(id, asked, results);
            case JSONL -> writer.jsonLine(id, asked, results);
            case TREC -> writer.trec(id, asked, results);
          }
        } catch (QueryException e) {
          unreadable = true;
          terminal.unreadable("line " + number + ": ", e);
        }
      }
    }
    writer.flush();
    return unreadable ? ExitCode.USAGE : found ? ExitCode.DONE : ExitCode.NOTHING;
  }

  private BufferedReader open(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            file.toString().equals("-") ? session.terminal().in() : Files.newInputStream(file),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)));
  }

  private void text(String id, SearchRequest asked, SearchResults results) {
    Terminal terminal = session.terminal();
    ArticleText articles = new ArticleText(terminal);
    Output out = terminal.out();
    String head =
        id + ": " + asked.query() + ": " + SearchCommand.plural(results.articles(), "article");
    out.print(Style.STRONG.of(head, terminal.coloured()) + "\n");
    int rank = asked.offset();
    for (ArticleHit hit : results.hits()) {
      rank++;
      out.print(articles.hit(hit, rank));
    }
  }
}
