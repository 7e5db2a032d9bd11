package dateline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.article.PassageKind;
import dateline.search.PassageHit;
import dateline.search.QueryException;
import dateline.search.SearchEngine;
import dateline.search.SearchRequest;
import dateline.tag.date.TimexType;
import dateline.text.Span;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
  @TempDir Path temporary;
  private Path folder = Path.of("");
  private SampleIndex index = new SampleIndex(folder);

  @BeforeEach
  void write() {
    folder = temporary.resolve("index");
    index = new SampleIndex(folder);
    index.write("one", null, "A headline", "{Putin|person Vladimir Putin} spoke of the truce.");
    index.write("two", "2018-09-07", "Another", "The truce held in {Idlib|place Idlib}.");
    index.write("three", null, "A third", "Nothing happened.");
  }

  private List<String> found(String query) throws IndexException, QueryException {
    try (SearchEngine engine = SearchEngine.open(folder)) {
      return engine.search(SearchRequest.of(query)).hits().stream()
          .map(hit -> hit.article().id())
          .sorted()
          .toList();
    }
  }

  private long generation() throws IndexException {
    try (SearchEngine engine = SearchEngine.open(folder)) {
      return engine.status().generation();
    }
  }

  @Test
  void secondTimeNothingChanges() throws Exception {
    assertThat(index.ingest()).isEqualTo(new IngestReport(3, 0, 0, 0, 0, 0));
    long generation = generation();
    assertThat(index.ingest()).isEqualTo(new IngestReport(0, 0, 3, 0, 0, 0));
    assertThat(generation()).isEqualTo(generation);
    assertThat(found("truce")).containsExactly("one", "two");
  }

  @Test
  void changedTextReplacesTheArticle() throws Exception {
    index.ingest();
    index.write("one", null, "A headline", "They spoke of war.");
    assertThat(index.ingest()).isEqualTo(new IngestReport(0, 1, 2, 0, 0, 0));
    assertThat(found("truce")).containsExactly("two");
    assertThat(found("war")).containsExactly("one");
    try (SearchEngine engine = SearchEngine.open(folder)) {
      assertThat(engine.status().articles()).isEqualTo(3);
      assertThat(engine.status().passages()).isEqualTo(6);
    }
  }

  @Test
  void dateGivenLaterReplacesTheArticle() throws Exception {
    index.ingest();
    index.write("three", "2017-01-01", "A third", "Nothing happened.");
    assertThat(index.ingest()).isEqualTo(new IngestReport(0, 1, 2, 0, 0, 0));
    assertThat(found("published:2017")).containsExactly("three");
  }

  @Test
  void goneFilesAreReportedAndRemovedOnRequest() throws Exception {
    index.ingest();
    index.delete("one");
    assertThat(index.ingest()).isEqualTo(new IngestReport(0, 0, 2, 1, 0, 0));
    assertThat(found("truce")).containsExactly("one", "two");
    assertThat(index.ingest(true)).isEqualTo(new IngestReport(0, 0, 2, 1, 1, 0));
    assertThat(found("truce")).containsExactly("two");
  }

  @Test
  void filesElsewhereAreNotGone() throws Exception {
    index.ingest();
    try (IndexUpdate update = index.update()) {
      Path other = temporary.resolve("other");
      assertThat(update.commit(List.of(other), true).gone()).isZero();
    }
    assertThat(found("truce")).containsExactly("one", "two");
  }

  @Test
  void sameIdOfAnotherFileGetsAnotherId() throws Exception {
    index.ingest();
    Path other = Files.createDirectories(temporary.resolve("other")).resolve("one.txt");
    Files.writeString(other, "x");
    SampleIndex elsewhere = new SampleIndex(temporary.resolve("other").resolve("index"));
    elsewhere.write("one", null, "Elsewhere", "Quite another truce.");
    for (int time = 0; time < 2; time++) {
      try (IndexUpdate update = IndexUpdate.open(folder, () -> elsewhere::tags, index)) {
        update.startFile(other);
        update.add(elsewhere.article("one"));
        update.endFile();
        update.commit(List.of(other), false);
      }
      assertThat(found("truce"))
          .hasSize(3)
          .contains("one", "two")
          .anyMatch(id -> id.matches("one~[0-9a-f]{6}"));
    }
  }

  @Test
  void orderOfFilesMakesNoDifference() throws Exception {
    Random random = new Random(7);
    String[] words = {"truce", "talks", "troops", "Idlib", "Moscow", "summit", "said", "the"};
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < 12; w++) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      index.write("a" + i, "2018-01-" + (10 + i % 20), "Item " + i, text + "ended.");
      files.add(index.file("a" + i));
    }
    index.ingest(files, false);
    List<String> expected = passages(folder, "truce OR \"talks troops\"~3 OR summit");
    assertThat(expected).hasSizeGreaterThan(40);

    Collections.shuffle(files, random);
    SampleIndex other = new SampleIndex(temporary.resolve("again"));
    for (Path file : files) {
      other.copy(index, file);
    }
    other.ingest(files.subList(0, 20), false);
    other.ingest(files, false);
    assertThat(passages(temporary.resolve("again"), "truce OR \"talks troops\"~3 OR summit"))
        .isEqualTo(expected);
  }

  private static List<String> passages(Path folder, String query)
      throws IndexException, QueryException {
    List<String> passages = new ArrayList<>();
    try (SearchEngine engine = SearchEngine.open(folder)) {
      engine.passages(
          SearchRequest.of(query),
          hit ->
              passages.add(
                  hit.article().id()
                      + " "
                      + hit.passage().number()
                      + " "
                      + hit.score()
                      + " "
                      + hit.matches()));
    }
    return passages;
  }

  @Test
  void oneProcessWritesAtATime() throws Exception {
    try (IndexUpdate first = index.update()) {
      assertThat(first.articles()).isZero();
      assertThatThrownBy(index::ingest)
          .isInstanceOf(IndexException.class)
          .hasMessageContaining("another process is writing");
    }
    assertThat(index.ingest().added()).isEqualTo(3);
  }

  @Test
  void readersSeeTheLastCommitWhileOthersWrite() throws Exception {
    index.ingest();
    index.write("four", null, "A fourth", "A new truce.");
    try (IndexUpdate update = index.update()) {
      update.startFile(index.file("four"));
      update.add(index.article("four"));
      update.endFile();
      assertThat(found("truce")).containsExactly("one", "two");
    } // closed without a commit
    assertThat(found("truce")).containsExactly("one", "two");
    index.ingest();
    assertThat(found("truce")).containsExactly("four", "one", "two");
  }

  @Test
  void otherVersionsAndStrangersAreToldFrom() throws Exception {
    try (Directory directory = IndexFolder.directory(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("dateline", "0").entrySet());
      writer.commit();
    }
    assertThatThrownBy(() -> found("truce"))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("made by another version");
    assertThatThrownBy(index::ingest)
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("made by another version");
  }

  @Test
  void missingAndDamagedIndexesAreToldFrom() throws Exception {
    assertThatThrownBy(() -> found("truce"))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("there is no index in");
    index.ingest();
    cutLargestFile();
    assertThatThrownBy(() -> found("truce"))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("is damaged");
  }

  private void cutLargestFile() throws IOException {
    Path largest = null;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (largest == null || Files.size(file) > Files.size(largest)) {
          largest = file;
        }
      }
    }
    byte[] bytes = Files.readAllBytes(java.util.Objects.requireNonNull(largest));
    Files.write(largest, java.util.Arrays.copyOf(bytes, bytes.length / 2));
  }

  @Test
  void articleThatCannotBeTaggedIsFoundByItsWords() throws Exception {
    try (IndexUpdate update =
        IndexUpdate.open(
            folder,
            () ->
                _ -> {
                  throw new IllegalStateException("no such luck");
                },
            index)) {
      update.startFile(index.file("one"));
      update.add(index.article("one"));
      update.endFile();
      assertThat(update.commit(List.of(index.files()), false).added()).isEqualTo(1);
    }
    assertThat(found("truce")).containsExactly("one");
    assertThat(index.remarks()).singleElement().asString().contains("could not be tagged");
  }

  @Test
  void storedPassagesComeBackWhole() throws Exception {
    index.write(
        "tags",
        "2018-09-08",
        "Überschrift 😀",
        "On {Friday|date 2018-09-07} {Putin|person Vladimir Putin} flew to {Kiev|place Kyiv}, not"
            + " {Nowhereville|place Nowhereville}.",
        "%Share this");
    index.ingest();
    try (SearchEngine engine = SearchEngine.open(folder)) {
      List<PassageHit> passages = whole(engine.article("tags", null));
      StoredPassage text = passages.get(1).passage();
      assertThat(passages).hasSize(3);
      assertThat(passages.get(2).passage().kind()).isEqualTo(PassageKind.BOILERPLATE);
      assertThat(text.start()).isEqualTo(16);
      assertThat(text.codePoint()).isEqualTo(15);
      assertThat(text.utf8()).isEqualTo(19);
      assertThat(text.dates())
          .singleElement()
          .satisfies(
              date -> {
                assertThat(date.type()).isEqualTo(TimexType.DATE);
                assertThat(date.start()).isEqualTo("2018-09-07T00:00");
                assertThat(date.span()).isEqualTo(new Span(3, 9));
              });
      assertThat(text.people())
          .containsExactly(
              new StoredPassage.PersonMention(
                  "Vladimir Putin", "vladimir-putin", new Span(10, 15)));
      assertThat(text.places().getFirst().geonames()).isEqualTo(703448);
      assertThat(text.places().getLast().geonames()).isNull();
    }
  }

  private static List<PassageHit> whole(@Nullable List<PassageHit> passages) {
    assertThat(passages).isNotNull();
    return passages == null ? List.of() : passages;
  }

  @Test
  void abbreviatedIdsAreFoundIfTheyFitOneArticle() throws Exception {
    index.ingest();
    try (SearchEngine engine = SearchEngine.open(folder)) {
      assertThat(whole(engine.article("thr", null))).hasSize(2);
      assertThat(engine.article("four", null)).isNull();
      assertThatThrownBy(() -> engine.article("t", null))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("three, two");
    }
  }
}
