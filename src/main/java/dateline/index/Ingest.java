package dateline.index;

import dateline.article.ArticleReader;
import dateline.article.ReadOptions;
import dateline.article.ReadProblem;
import dateline.tag.Tagger;
import java.nio.file.Path;
import java.util.List;

/// Reads, tags and indexes files. One commit at the end: all or nothing.
public final class Ingest {
  private Ingest() {}

  /// Told how the work goes on; called from one thread.
  public interface Progress {
    /// A file or record that failed, or a remark about one.
    void problem(ReadProblem problem);

    /// @param filesDone files read so far
    /// @param filesTotal files to read in all
    void files(long filesDone, long filesTotal, long articles);
  }

  /// @param prune whether articles whose files are gone are removed
  /// @throws IndexException if the index cannot be opened, locked or written
  public static IngestReport run(
      Path index, List<Path> paths, ReadOptions options, boolean prune, Progress progress)
      throws IndexException {
    try (IndexUpdate update = IndexUpdate.open(index, () -> Tagger.load()::tag, progress)) {
      ArticleReader reader = new ArticleReader(options, update::problem);
      List<Path> files = reader.files(paths);
      for (int i = 0; i < files.size(); i++) {
        Path file = files.get(i);
        update.startFile(file);
        reader.read(file, update::add);
        update.endFile();
        progress.files(i + 1, files.size(), update.articles());
      }
      return update.commit(paths, prune);
    }
  }
}
