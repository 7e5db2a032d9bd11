package dateline.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that appears under its name only when it is complete: it is written beside it and moved
/// into place by [#commit]. Without that nothing is left behind.
final class OutputFile implements AutoCloseable {
  private final Path target;
  private final Path work;
  private final Output out;
  private final Thread cleanUp;

  /// @throws IOException if nothing can be written there
  OutputFile(Path file) throws IOException {
    // A link stays a link; what it points to is replaced.
    target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new IOException(file + " is a folder; -o names a file");
    }
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("there is no folder " + folder + " to write " + file + " into");
    }
    boolean special =
        Files.exists(target) && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
    work =
        special
            ? target
            : folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid());
    out = new Output(Files.newOutputStream(work, StandardOpenOption.CREATE), file.toString());
    cleanUp = new Thread(this::discard);
    Runtime.getRuntime().addShutdownHook(cleanUp);
  }

  Output out() {
    return out;
  }

  /// Ends the file and moves it into place.
  void commit() throws IOException {
    out.close();
    if (work.equals(target)) {
      return;
    }
    try {
      Files.move(work, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(work, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Throws away what was not committed.
  @Override
  public void close() {
    discard();
    Runtime.getRuntime().removeShutdownHook(cleanUp);
  }

  private void discard() {
    if (!work.equals(target)) {
      try {
        Files.deleteIfExists(work);
      } catch (IOException e) {
        // Nothing more can be done about it.
      }
    }
  }
}
