package dateline.index;

import dateline.article.Article;
import dateline.article.Hash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// The articles that an index holds, and those that an update finds: which are new, which have
/// changed, and which are gone.
final class KnownArticles {
  /// What the index knows of an article.
  private record Known(String file, String digest, String sha256) {}

  private final Map<String, Known> known = new HashMap<>();
  private final Set<String> found = new HashSet<>();
  private final Set<String> filesRead = new HashSet<>();
  private final Set<String> filesFailed = new HashSet<>();

  /// Reads what the last commit holds.
  void read(Directory directory) throws IOException, IndexException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        PostingsEnum articles = leaf.reader().postings(new Term(Fields.TYPE, Fields.ARTICLE));
        if (articles == null) {
          continue;
        }
        StoredFields stored = leaf.reader().storedFields();
        for (int doc = articles.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = articles.nextDoc()) {
          if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc)) {
            Document document = stored.document(doc);
            StoredArticle article =
                StoredCodec.article(document.getBinaryValue(Fields.STORED_ARTICLE));
            String digest = document.get(Fields.DIGEST);
            known.put(article.id(), new Known(article.file(), digest, article.sha256()));
          }
        }
      }
    }
  }

  /// A file was read, or tried.
  ///
  /// @param path its name, from [#name]
  void fileRead(String path) {
    filesRead.add(path);
  }

  /// A file or a part of it could not be read.
  void fileFailed(String path) {
    filesFailed.add(path);
  }

  /// The one name of a file, whatever links lead to it.
  static String name(Path path) {
    return real(path).toString();
  }

  /// The path of a file without links, so that it has one name; as given where it is gone.
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  /// Notes that an article was found.
  ///
  /// @param path its file's name, and the entry's in an archive
  /// @return its id in the index: its own, unless another file has that
  String found(Article article, String path) {
    String id = freeId(article, path);
    found.add(id);
    return id;
  }

  private String freeId(Article article, String path) {
    String other =
        article.id() + "~" + Hash.of(path.getBytes(StandardCharsets.UTF_8)).substring(0, 6);
    if (has(other, path)) {
      return other;
    }
    if (found.contains(article.id())) {
      String free = other;
      for (int i = 2; found.contains(free); i++) {
        free = other + "-" + i;
      }
      return free;
    }
    Known before = known.get(article.id());
    boolean mine =
        before == null
            || before.file().equals(path)
            || (before.sha256().equals(article.sha256()) && !exists(before.file()));
    return mine ? article.id() : other;
  }

  private boolean has(String id, String path) {
    Known before = known.get(id);
    return before != null && before.file().equals(path) && !found.contains(id);
  }

  /// Whether the file that an article was read from is there.
  private static boolean exists(String path) {
    int entry = path.indexOf('!');
    return Files.exists(Path.of(path))
        || (entry > 0 && Files.exists(Path.of(path.substring(0, entry))));
  }

  /// The digest of what the index holds of an article, null if it does not hold it.
  @Nullable String digest(String id) {
    Known before = known.get(id);
    return before == null ? null : before.digest();
  }

  /// The ids of articles under these paths that were there and are no more, in order.
  List<String> gone(List<Path> paths) {
    List<Path> roots = new ArrayList<>();
    for (Path path : paths) {
      roots.add(real(path));
    }
    List<String> gone = new ArrayList<>();
    known.forEach(
        (id, article) -> {
          boolean asked = roots.stream().anyMatch(Path.of(article.file())::startsWith);
          if (asked && !found.contains(id) && isGone(article.file())) {
            gone.add(id);
          }
        });
    gone.sort(null);
    return gone;
  }

  /// Whether an article that was not found is not there, rather than in a file that failed.
  private boolean isGone(String path) {
    int entry = path.indexOf('!');
    boolean inArchive = entry > 0 && filesRead.contains(path.substring(0, entry));
    String file = inArchive ? path.substring(0, entry) : path;
    return (filesRead.contains(file) && !filesFailed.contains(file)) || !exists(path);
  }
}
