package dateline.index;

import dateline.article.Article;
import dateline.article.Passage;
import dateline.article.ReadProblem;
import dateline.tag.Tags;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// One change of an index: articles added, replaced and removed, then committed as a whole. Closed
/// without a commit, it leaves the index as it was.
///
/// Articles are handed over by one thread and tagged and indexed by others; which of them comes
/// first makes no difference to what is found.
final class IndexUpdate implements AutoCloseable {
  private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);

  /// Articles that wait to be tagged, at most.
  private static final int WAITING = 64;

  private static final double BUFFER_MEGABYTES = 128;

  /// Indexes of fewer documents are kept in one piece, which opens fastest.
  private static final int ONE_PIECE = 20_000;

  /// Segments that are kept apart in a larger index, about.
  private static final int SEGMENTS = 4;

  /// What the index knows of an article.
  private record Known(String file, String digest, String sha256) {}

  /// An article on its way into the index.
  private record Job(Article article, String id, String file, String digest) {}

  private final Path folder;
  private final Supplier<Function<Article, Tags>> tagger;
  private final Ingest.Progress progress;
  private final Directory directory;
  private final IndexWriter writer;

  private final Map<String, Known> known = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> filesRead = new HashSet<>();
  private final Set<String> filesFailed = new HashSet<>();
  private Path file = Path.of("");
  private long added;
  private long updated;
  private long unchanged;
  private long failed;

  private final BlockingQueue<Job> jobs = new ArrayBlockingQueue<>(WAITING);
  private final List<Thread> workers = new ArrayList<>();
  private final Queue<ReadProblem> problems = new ConcurrentLinkedQueue<>();
  private volatile boolean finished;
  private volatile @Nullable Throwable failure;

  private IndexUpdate(
      Path folder,
      Supplier<Function<Article, Tags>> tagger,
      Ingest.Progress progress,
      Directory directory,
      IndexWriter writer) {
    this.folder = folder;
    this.tagger = tagger;
    this.progress = progress;
    this.directory = directory;
    this.writer = writer;
  }

  /// Opens an index for writing, or makes an empty one.
  ///
  /// @param tagger loads what tags articles; asked once, when there is something to tag
  /// @throws IndexException if another process writes, or the index cannot be read or written
  static IndexUpdate open(
      Path folder, Supplier<Function<Article, Tags>> tagger, Ingest.Progress progress)
      throws IndexException {
    boolean exists;
    try {
      Files.createDirectories(folder);
      Directory directory = IndexFolder.directory(folder);
      IndexWriter writer = null;
      try {
        exists = DirectoryReader.indexExists(directory);
        if (exists) {
          IndexFolder.open(folder).close(); // says what is wrong before anything is touched
        }
        writer = new IndexWriter(directory, config());
        IndexUpdate update = new IndexUpdate(folder, tagger, progress, directory, writer);
        if (exists) {
          update.readKnown();
        }
        return update;
      } catch (IOException | IndexException | RuntimeException e) {
        if (writer != null) {
          writer.rollback();
        }
        directory.close();
        throw e;
      }
    } catch (LockObtainFailedException e) {
      throw IndexException.busy(
          "another process is writing to the index in " + folder + ": wait until it has ended", e);
    } catch (IOException e) {
      throw IndexFolder.unwritable(folder, e);
    }
  }

  private static IndexWriterConfig config() {
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setSegmentsPerTier(SEGMENTS);
    merges.setNoCFSRatio(1); // one file for each segment opens faster than many
    IndexWriterConfig config = new IndexWriterConfig();
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setMergePolicy(merges);
    config.setCommitOnClose(false);
    return config;
  }

  private void readKnown() throws IOException, IndexException {
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
            var document = stored.document(doc);
            BytesRef bytes = document.getBinaryValue(Fields.STORED_ARTICLE);
            String digest = document.get(Fields.DIGEST);
            StoredArticle article = StoredCodec.article(bytes);
            known.put(article.id(), new Known(article.file(), digest, article.sha256()));
          }
        }
      }
    }
  }

  /// The number of articles handed over so far.
  long articles() {
    return added + updated + unchanged;
  }

  /// A file or record that failed, or a remark about one.
  void problem(ReadProblem problem) {
    if (problem.failed()) {
      failed++;
      filesFailed.add(absolute(file));
    }
    progress.problem(problem);
  }

  /// Begins with the articles of a file.
  void startFile(Path next) {
    file = next;
  }

  /// Ends the articles of a file.
  ///
  /// @throws IndexException if the index could not be written
  void endFile() throws IndexException {
    filesRead.add(absolute(file));
    tell();
    if (failure != null) {
      throw failed();
    }
  }

  /// Adds an article of the current file, or replaces it if it is not the same as before.
  void add(Article article) {
    if (failure != null) {
      return; // told at the end of the file
    }
    String path = absolute(file) + entry(article.file());
    String id = id(article, path);
    ids.add(id);
    String digest = digest(article, id, path);
    Known before = known.get(id);
    if (before != null && before.digest().equals(digest)) {
      unchanged++;
      return;
    }
    if (before == null) {
      added++;
    } else {
      updated++;
    }
    startWorkers();
    Job job = new Job(article, id, path, digest);
    try {
      // A worker that fails leaves the queue full.
      while (failure == null
          && !jobs.offer(job, 100, java.util.concurrent.TimeUnit.MILLISECONDS)) {}
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failure = e;
    }
  }

  /// What follows the file's name in the name of an article: an entry of an archive.
  private String entry(String name) {
    String start = file.toString();
    return name.startsWith(start) ? name.substring(start.length()) : "";
  }

  /// The path of a file without links, so that it has one name; as given where it is gone.
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static String absolute(Path path) {
    return real(path).toString();
  }

  /// The id of an article in the index: its own, unless another file has that.
  private String id(Article article, String path) {
    String other = article.id() + "~" + hex(path).substring(0, 6);
    if (has(other, path)) {
      return other;
    }
    if (ids.contains(article.id())) {
      String free = other;
      for (int i = 2; ids.contains(free); i++) {
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
    return before != null && before.file().equals(path) && !ids.contains(id);
  }

  /// Whether the file that an article was read from is there.
  private static boolean exists(String path) {
    int entry = path.indexOf('!');
    return Files.exists(Path.of(path))
        || (entry > 0 && Files.exists(Path.of(path.substring(0, entry))));
  }

  /// Digest of everything that decides what is indexed of an article.
  private static String digest(Article article, String id, String path) {
    BytesRef stored = StoredCodec.bytes(ArticleDocuments.stored(article, id, path));
    MessageDigest digest = sha256();
    digest.update(stored.bytes, stored.offset, stored.length);
    for (Passage passage : article.passages()) {
      digest.update(passage.toString().getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  private void startWorkers() {
    if (workers.isEmpty()) {
      Function<Article, Tags> tags = tagger.get();
      for (int i = 0; i < THREADS; i++) {
        Thread worker = new Thread(() -> work(tags), "ingest-" + i);
        worker.setDaemon(true);
        worker.start();
        workers.add(worker);
      }
    }
  }

  private void work(Function<Article, Tags> tags) {
    ArticleDocuments documents = new ArticleDocuments();
    try {
      while (failure == null) {
        Job job = jobs.poll(20, java.util.concurrent.TimeUnit.MILLISECONDS);
        if (job != null) {
          index(job, documents, tags);
        } else if (finished) {
          return;
        }
      }
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      failure = e;
    }
  }

  private void index(Job job, ArticleDocuments documents, Function<Article, Tags> tags)
      throws IOException {
    Tags found;
    try {
      found = tags.apply(job.article());
    } catch (RuntimeException e) {
      found = new Tags(List.of(), List.of(), List.of());
      String remark = "could not be tagged, only its words are searched (" + e + ")";
      problems.add(new ReadProblem(job.article().file(), null, remark, false));
    }
    writer.updateDocuments(
        new Term(Fields.BLOCK, job.id()),
        documents.of(job.article(), found, job.id(), job.file(), job.digest()));
  }

  /// Passes problems on from the thread that hands articles over.
  private void tell() {
    for (ReadProblem next = problems.poll(); next != null; next = problems.poll()) {
      problem(next);
    }
  }

  /// Waits for the articles on their way, removes what is gone, and commits.
  ///
  /// @param paths files and folders that were read: other articles are not looked at
  /// @param prune whether articles whose files are gone are removed
  /// @throws IndexException if the index could not be written; it is as it was
  IngestReport commit(List<Path> paths, boolean prune) throws IndexException {
    join();
    if (failure != null) {
      throw failed();
    }
    try {
      List<String> gone = gone(paths);
      if (prune) {
        for (String id : gone) {
          writer.deleteDocuments(new Term(Fields.BLOCK, id));
        }
      }
      long pruned = prune ? gone.size() : 0;
      if (added + updated + pruned > 0 || !DirectoryReader.indexExists(directory)) {
        if (writer.getDocStats().maxDoc < ONE_PIECE) {
          writer.forceMerge(1);
        } else {
          writer.forceMergeDeletes();
        }
        writer.setLiveCommitData(IndexFolder.commitData().entrySet());
        writer.commit();
      }
      return new IngestReport(added, updated, unchanged, gone.size(), pruned, failed);
    } catch (IOException e) {
      throw IndexFolder.unwritable(folder, e);
    } catch (RuntimeException e) {
      failure = e;
      throw failed();
    }
  }

  private void join() {
    finished = true;
    try {
      for (Thread worker : workers) {
        worker.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failure = e;
    }
    tell();
  }

  private List<String> gone(List<Path> paths) {
    List<Path> roots = new ArrayList<>();
    for (Path path : paths) {
      roots.add(real(path));
    }
    List<String> gone = new ArrayList<>();
    known.forEach(
        (id, article) -> {
          if (!ids.contains(id) && roots.stream().anyMatch(Path.of(article.file())::startsWith)) {
            int entry = article.file().indexOf('!');
            String path =
                entry > 0 && filesRead.contains(article.file().substring(0, entry))
                    ? article.file().substring(0, entry)
                    : article.file();
            boolean readWithoutIt = filesRead.contains(path) && !filesFailed.contains(path);
            if (readWithoutIt || !exists(article.file())) {
              gone.add(id);
            }
          }
        });
    gone.sort(null);
    return gone;
  }

  private IndexException failed() {
    Throwable cause = failure;
    Throwable tragedy = writer.getTragicException();
    if (tragedy != null) {
      cause = tragedy;
    }
    if (cause instanceof IOException e) {
      return IndexFolder.unwritable(folder, e);
    }
    if (cause instanceof InterruptedException) {
      return new IndexException("the ingest was interrupted; the index stays as it was", cause);
    }
    if (cause instanceof OutOfMemoryError) {
      return new IndexException(
          "there is too little memory for the ingest; the index stays as it was", cause);
    }
    if (cause instanceof RuntimeException e) {
      throw e;
    }
    throw (Error) java.util.Objects.requireNonNull(cause);
  }

  @Override
  public void close() throws IndexException {
    if (failure == null && !finished) {
      failure = new InterruptedException(); // stops the workers
    }
    join();
    try {
      if (writer.isOpen()) {
        writer.rollback();
      }
      directory.close();
    } catch (IOException e) {
      throw IndexFolder.unwritable(folder, e);
    }
  }
}
