package dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Reads articles out of files of every known kind, one at a time.
public final class ArticleReader {
  private final ReadOptions options;
  private final Consumer<ReadProblem> problems;

  /// @param options what the caller knows of the files
  /// @param problems told of each file or record that could not be read, and of remarks
  public ArticleReader(ReadOptions options, Consumer<ReadProblem> problems) {
    this.options = options;
    this.problems = problems;
  }

  /// The files to read under some paths: a file stands for itself, a folder for all files below it
  /// that are not hidden, sorted by name. A path that does not exist is reported as a problem.
  public List<Path> files(List<Path> paths) {
    throw new UnsupportedOperationException();
  }

  /// Reads every article of one file. Problems are reported, never thrown.
  ///
  /// @param articles receives each article as soon as it is read
  public void read(Path file, Consumer<Article> articles) {
    throw new UnsupportedOperationException(options + " " + problems);
  }

  /// Reads every article of a stream (standard input), of whichever kind its first bytes show.
  public void read(InputStream in, Consumer<Article> articles) throws IOException {
    throw new UnsupportedOperationException();
  }
}
