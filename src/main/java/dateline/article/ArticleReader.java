package dateline.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads articles out of files of every known kind, one at a time.
public final class ArticleReader {
  /// What is larger than this is no single article: 32 MiB. Files of many records may be larger.
  static final int MAX_ARTICLE_BYTES = 32 << 20;

  /// Archives may stand in archives so deep.
  private static final int MAX_NESTING = 3;

  private final ReadOptions options;
  private final Consumer<ReadProblem> problems;
  private final ArticleBuilder builder;

  /// @param options what the caller knows of the files
  /// @param problems told of each file or record that could not be read, and of remarks
  public ArticleReader(ReadOptions options, Consumer<ReadProblem> problems) {
    this.options = options;
    this.problems = problems;
    builder = new ArticleBuilder(options);
  }

  /// The files to read under some paths: a file stands for itself, a folder for all files below it
  /// that are not hidden, sorted by name. A path that does not exist is reported as a problem.
  /// Symbolic links are followed; a loop of them is reported.
  public List<Path> files(List<Path> paths) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(filesBelow(path));
      } else if (Files.exists(path)) {
        files.add(path);
      } else {
        problem(path.toString(), "no such file or folder");
      }
    }
    return files.stream().distinct().toList();
  }

  private List<Path> filesBelow(Path folder) {
    List<Path> files = new ArrayList<>();
    var visitor =
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(folder) && isHidden(directory)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && attributes.isRegularFile()) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!isHidden(file)) {
              problem(file.toString(), reason(e));
            }
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    } catch (IOException e) {
      problem(folder.toString(), reason(e));
    }
    files.sort(null);
    return files;
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  /// Reads every article of one file. Problems are reported, never thrown.
  ///
  /// @param articles receives each article as soon as it is read
  public void read(Path file, Consumer<Article> articles) {
    if (Files.isDirectory(file)) {
      problem(file.toString(), "is a folder");
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      read(Source.ofFile(file), in, articles);
    } catch (IOException e) {
      problem(file.toString(), reason(e));
    }
  }

  /// Reads every article of a stream (standard input), of whichever kind its first bytes show.
  public void read(InputStream in, Consumer<Article> articles) throws IOException {
    read(Source.ofStandardInput(), in, articles);
  }

  private void read(Source source, InputStream raw, Consumer<Article> articles) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
    in.mark(Kind.PEEK);
    byte[] head = in.readNBytes(Kind.PEEK);
    in.reset();
    if (head.length == 0) {
      problem(source.label(), "is empty");
      return;
    }
    Kind kind =
        options.plain() && Kind.of("", head) == Kind.HTML
            ? Kind.TEXT
            : Kind.of(source.name(), head);
    switch (kind) {
      case GZIP, ZIP -> {
        if (source.depth() >= MAX_NESTING) {
          problem(source.label(), "is an archive in an archive, too deep; not read");
        } else if (kind == Kind.GZIP) {
          read(source.unpacked(), new Unpacked(new GZIPInputStream(in)), articles);
        } else {
          readZip(source, in, articles);
        }
      }
      case BINARY, UNKNOWN ->
          problem(source.label(), "is not text, HTML, JSON, CSV, gzip or zip; not read");
      case HTML -> readPage(source, in, articles);
      case JSON -> new JsonRecords(records(source, articles)).read(in);
      case JSON_LINES -> new JsonRecords(records(source, articles)).readLines(in);
      case CSV -> new TableRecords(records(source, articles)).read(in, head, ',');
      case TSV -> new TableRecords(records(source, articles)).read(in, head, '\t');
      default -> readText(source, in, articles);
    }
  }

  private void readZip(Source source, InputStream in, Consumer<Article> articles)
      throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.isDirectory() || isHiddenEntry(entry.getName())) {
        continue;
      }
      Source inner = source.entry(entry.getName());
      Unpacked unpacked = new Unpacked(zip);
      try {
        read(inner, unpacked, articles);
        unpacked.skipRest();
      } catch (Unpacked.TooLarge e) {
        problem(inner.label(), reason(e) + "; what follows in the archive is not read");
        return; // reaching the next entry would mean unpacking the rest of this one
      }
    }
  }

  private static boolean isHiddenEntry(String name) {
    for (String part : name.split("/")) {
      if (part.startsWith(".") || part.equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }

  private Records records(Source source, Consumer<Article> articles) {
    return new Records(source, options, problems, articles);
  }

  private void readText(Source source, InputStream in, Consumer<Article> articles)
      throws IOException {
    byte[] bytes = whole(source, in);
    if (bytes.length == 0) {
      return;
    }
    Decoded decoded = Decoded.of(bytes);
    if (decoded.remark() != null) {
      problems.accept(new ReadProblem(source.label(), null, decoded.remark(), false));
    }
    if (decoded.text().chars().allMatch(c -> Paragraphs.isSpace((char) c))) {
      problem(source.label(), "holds nothing but white space");
      return;
    }
    articles.accept(
        builder.text(source, Hash.of(bytes), decoded.text(), decoded.utf8() && source.isDirect()));
  }

  private void readPage(Source source, InputStream in, Consumer<Article> articles)
      throws IOException {
    byte[] bytes = whole(source, in);
    if (bytes.length == 0) {
      return;
    }
    HtmlPage.Page page = HtmlPage.read(bytes);
    if (page.text().isEmpty()) {
      problem(source.label(), "is a page without text");
      return;
    }
    articles.accept(
        builder.extract(source, source.id(), Hash.of(bytes), page.text(), page.known()));
  }

  /// The bytes of one article; none, and a problem, if there are too many.
  private byte[] whole(Source source, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MAX_ARTICLE_BYTES + 1);
    if (bytes.length > MAX_ARTICLE_BYTES) {
      problem(
          source.label(),
          "is larger than " + (MAX_ARTICLE_BYTES >> 20) + " MiB: no single article; not read");
      return new byte[0];
    }
    return bytes;
  }

  private void problem(String label, String message) {
    problems.accept(new ReadProblem(label, null, message, true));
  }

  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "no such file or folder";
      case AccessDeniedException _ -> "may not be read: permission denied";
      case FileSystemLoopException _ -> "is a symbolic link to a folder above it; not followed";
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }
}
