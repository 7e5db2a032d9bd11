package dateline.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;

/// Opens the folder of an index, and says what is wrong with it.
public final class IndexFolder {
  /// To be raised whenever an index made before would answer differently from one made now: when
  /// fields, the analysis of text or the tagger change.
  static final String VERSION = "5";

  private static final String VERSION_KEY = "dateline";

  /// Kept, so that its level is too. Lucene's only words on our streams would be the advice to load
  /// an incubating module, which prints a warning itself. It logs this however it is set, and loads
  /// the logging classes by itself.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.OFF);
  }

  private IndexFolder() {}

  /// Opens the last commit for reading. It stays as it is while others write.
  ///
  /// @throws IndexException if there is no index, or none that can be read
  public static DirectoryReader open(Path folder) throws IndexException {
    if (!Files.isDirectory(folder)) {
      throw missing(folder);
    }
    try {
      DirectoryReader reader = DirectoryReader.open(directory(folder));
      try {
        checkVersion(folder, reader);
      } catch (IOException | IndexException e) {
        reader.close();
        throw e;
      }
      return reader;
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /// Files are read without memory mapping, which starts faster.
  static Directory directory(Path folder) throws IOException {
    return new NIOFSDirectory(folder);
  }

  /// What a commit carries to tell which version made it.
  static Map<String, String> commitData() {
    return Map.of(VERSION_KEY, VERSION);
  }

  private static void checkVersion(Path folder, DirectoryReader reader)
      throws IOException, IndexException {
    if (!VERSION.equals(reader.getIndexCommit().getUserData().get(VERSION_KEY))) {
      throw otherVersion(folder, null);
    }
  }

  private static IndexException missing(Path folder) {
    return new IndexException("there is no index in " + folder + ": run 'dateline ingest' first");
  }

  private static IndexException otherVersion(Path folder, @Nullable IOException cause) {
    return new IndexException(
        "the index in "
            + folder
            + " was made by another version: delete that folder and ingest the articles again",
        cause);
  }

  /// What an error of reading means to the user.
  public static IndexException unreadable(Path folder, IOException cause) {
    if (cause instanceof IndexNotFoundException) {
      return missing(folder);
    }
    if (cause instanceof IndexFormatTooOldException
        || cause instanceof IndexFormatTooNewException) {
      return otherVersion(folder, cause);
    }
    if (cause instanceof CorruptIndexException
        || cause instanceof EOFException
        || cause instanceof java.nio.file.NoSuchFileException) {
      return damaged(folder, cause);
    }
    return new IndexException(
        "the index in " + folder + " cannot be read: " + reason(cause), cause);
  }

  private static IndexException damaged(Path folder, Exception cause) {
    return new IndexException(
        "the index in " + folder + " is damaged: delete that folder and ingest the articles again",
        cause);
  }

  /// What an error of writing means to the user. The last commit is as it was.
  static IndexException unwritable(Path folder, IOException cause) {
    return new IndexException(
        "the index in " + folder + " cannot be written and stays as it was: " + reason(cause),
        cause);
  }

  private static String reason(IOException e) {
    String message =
        e instanceof FileSystemException file && file.getReason() != null
            ? file.getReason()
            : e.getMessage();
    return e instanceof java.nio.file.AccessDeniedException
        ? "no permission"
        : message == null ? e.getClass().getSimpleName() : message;
  }

  /// What an unexpected failure while reading means: damage, if a file is not as it was written.
  ///
  /// @return the error to report; empty-handed, `failure` itself is thrown
  public static IndexException damagedOr(
      Path folder, DirectoryReader reader, RuntimeException failure) {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
    } catch (IOException e) {
      return damaged(folder, e);
    }
    throw failure;
  }
}
