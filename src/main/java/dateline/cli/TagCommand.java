package dateline.cli;

import dateline.article.Article;
import dateline.article.ArticleReader;
import dateline.article.ReadProblem;
import dateline.export.TagWriter;
import dateline.tag.Tagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "tag",
    description =
        "Prints the people, places and dates of articles as JSON Lines, without an index.",
    footer = {
      "  dateline tag seeds/",
      "  echo 'Putin met Assad in Sochi on Monday.' | dateline tag --plain --published 2017-11-21 -"
    })
final class TagCommand implements Callable<Integer> {
  private final Session session;
  private boolean failed;
  private long articles;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files and folders; - reads standard input.")
  List<Path> files = new ArrayList<>();

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Option(names = "--explain", description = "Say of each tag why it was made.")
  boolean explain;

  TagCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    ArticleReader reader = new ArticleReader(reading.options(), this::problem);
    Tagger tagger = Tagger.load();
    TagWriter writer = new TagWriter(session.terminal().out(), explain);
    Consumer<Article> tag =
        article -> {
          articles++;
          writer.write(article, tagger.tag(article));
        };
    for (Path file : files) {
      if (file.toString().equals("-")) {
        reader.read(session.terminal().in(), tag);
      } else {
        for (Path each : reader.files(List.of(file))) {
          reader.read(each, tag);
        }
      }
    }
    writer.flush();
    if (failed) {
      return articles == 0 ? ExitCode.FAILED : ExitCode.INCOMPLETE;
    }
    return ExitCode.DONE;
  }

  private void problem(ReadProblem problem) {
    failed |= problem.failed();
    session.terminal().warn(problem.toString());
  }
}
