package dateline.index;

import dateline.article.Article;
import dateline.article.Hash;
import dateline.article.Passage;
import dateline.article.ReadProblem;
import dateline.tag.Tags;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
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

  /// An article on its way into the index.
  private record Job(Article article, String id, String file, String digest) {}

  private final Path folder;
  private final Supplier<Function<Article, Tags>> tagger;
  private final Ingest.Progress progress;
  private final Directory directory;
  private final IndexWriter writer;

  private final KnownArticles known = new KnownArticles();
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
    try {
      Files.createDirectories(folder);
      Directory directory = IndexFolder.directory(folder);
      IndexWriter writer = null;
      try {
        boolean exists = DirectoryReader.indexExists(directory);
        if (exists) {
          IndexFolder.open(folder).close(); // says what is wrong before anything is touched
        }
        writer = new IndexWriter(directory, config());
        IndexUpdate update = new IndexUpdate(folder, tagger, progress, directory, writer);
        if (exists) {
          update.known.read(directory);
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

  /// The number of articles handed over so far.
  long articles() {
    return added + updated + unchanged;
  }

  /// A file or record that failed, or a remark about one.
  void problem(ReadProblem problem) {
    if (problem.failed()) {
      failed++;
      known.fileFailed(KnownArticles.name(file));
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
    known.fileRead(KnownArticles.name(file));
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
    String path = KnownArticles.name(file) + entry(article.file());
    String id = known.found(article, path);
    String digest = digest(article, id, path);
    String before = known.digest(id);
    if (digest.equals(before)) {
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
      while (failure == null && !jobs.offer(job, 100, TimeUnit.MILLISECONDS)) {}
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

  /// Digest of everything that decides what is indexed of an article.
  private static String digest(Article article, String id, String path) {
    BytesRef stored = StoredCodec.bytes(StoredArticle.of(article, id, path));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(stored.bytes, stored.offset, stored.length);
    for (Passage passage : article.passages()) {
      bytes.writeBytes(passage.toString().getBytes(StandardCharsets.UTF_8));
    }
    return Hash.of(bytes.toByteArray());
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
        Job job = jobs.poll(20, TimeUnit.MILLISECONDS);
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
      List<String> gone = known.gone(paths);
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
