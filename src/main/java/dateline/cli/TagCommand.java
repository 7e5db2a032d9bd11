package dateline.cli;

import dateline.article.Article;
import dateline.article.ArticleReader;
import dateline.article.ReadProblem;
import dateline.export.TagWriter;
import dateline.tag.Tagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `dateline tag`.
final class TagCommand implements Verb {
  private final Session session;
  private final CommandSpec spec =
      Args.command(
          this,
          "tag",
          "Prints the people, places and dates of articles as JSON Lines, without an index.");
  private final PositionalParamSpec files =
      Args.words(Path.class, "1..*", "FILE", "Files and folders; - reads standard input.");
  private final ReadingOptions reading = new ReadingOptions(spec);
  private final OptionSpec explain = Args.flag("--explain", "Say of each tag why it was made.");
  private boolean failed;
  private long articles;

  TagCommand(Session session) {
    this.session = session;
    spec.addPositional(files).addOption(explain);
    Args.examples(
        spec,
        "dateline tag seeds/",
        "echo 'Putin spoke on Monday.' | dateline tag --published 2017-11-21 -");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ArticleReader reader = new ArticleReader(reading.options(), this::problem);
    Tagger tagger = Tagger.load();
    TagWriter writer = new TagWriter(session.terminal().out(), explain.<Boolean>getValue());
    Consumer<Article> tag =
        article -> {
          articles++;
          writer.write(article, tagger.tag(article));
        };
    for (Path file : files.<List<Path>>getValue()) {
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
