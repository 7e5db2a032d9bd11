package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// JSON, JSON Lines, CSV and TSV.
class RecordsTest {
  private static final String ONE =
      "{\"id\": 7, \"headline\": \"Ministers meet\", \"publisher\": {\"name\": \"Example Times\"},"
          + " \"authors\": [{\"name\": \"Jane Doe\"}, {\"name\": \"John Roe\"}],"
          + " \"publishedAt\": \"2018-09-07T10:00:00+03:00\", \"url\": \"https://example.org/a\","
          + " \"body\": \"LONDON (Reuters) - The ministers met.\\n\\nThey will meet again.\"}";
  private static final String TWO = "{\"id\": 8, \"text\": \"The ministers met again today.\"}";

  @TempDir Path folder;

  private String id(String rest) {
    return folder.getFileName() + "/" + rest;
  }

  @Test
  void fieldsAreFoundByTheirNames() {
    Article article = Reading.of(folder, "a.json", ONE).only();
    assertThat(article.id()).isEqualTo(id("a.json#7"));
    assertThat(article.headline()).isEqualTo("Ministers meet");
    assertThat(article.outlet()).isEqualTo("Example Times");
    assertThat(article.agency()).isEqualTo("Reuters");
    assertThat(article.authors()).containsExactly("Jane Doe", "John Roe");
    assertThat(article.url()).isEqualTo("https://example.org/a");
    assertThat(article.publication())
        .isEqualTo(
            new Publication("2018-09-07T10:00:00+03:00", Granularity.SECOND, "field publishedAt"));
    assertThat(article.text())
        .isEqualTo(
            "Ministers meet\n\nLONDON (Reuters) - The ministers met.\n\nThey will meet again.");
    assertThat(article.utf8File()).isFalse();
    assertThat(article.passages())
        .extracting(Passage::kind)
        .containsExactly(PassageKind.HEADLINE, PassageKind.BODY, PassageKind.BODY);
  }

  @Test
  void listsOfArticles() {
    String both = "[" + ONE + ",\n" + TWO + "]";
    assertThat(Reading.of(folder, "a.json", both).ids())
        .containsExactly(id("a.json#7"), id("a.json#8"));
    assertThat(
            Reading.of(folder, "b.json", "{\"status\": \"ok\", \"articles\": " + both + "}").ids())
        .containsExactly(id("b.json#7"), id("b.json#8"));
    assertThat(Reading.of(folder, "c.json", ONE + "\n" + TWO).ids())
        .containsExactly(id("c.json#7"), id("c.json#8"));
    assertThat(Reading.ofStandardInput(both, ReadOptions.NONE).ids())
        .containsExactly("stdin#7", "stdin#8");
  }

  @Test
  void brokenJsonKeepsTheGoodRecordsAndNamesTheLine() {
    String cut = "[" + ONE + ",\n" + TWO.substring(0, 20);
    Reading reading = Reading.of(folder, "a.json", cut);
    assertThat(reading.ids()).containsExactly(id("a.json#7"));
    assertThat(reading.messages()).hasSize(1);
    assertThat(reading.messages().getFirst())
        .startsWith("2: cannot be read further")
        .endsWith("the record before it was read");
    assertThat(reading.problems().getFirst().failed()).isTrue();
  }

  @Test
  void linesStandForThemselves() {
    Reading reading =
        Reading.of(
            folder, "a.jsonl", ONE + "\n{\"id\": 3, \"text\": \"cut\n\n[1]\n" + TWO + "\n" + TWO);
    assertThat(reading.ids()).containsExactly(id("a.jsonl#7"), id("a.jsonl#8"), id("a.jsonl#8~2"));
    assertThat(reading.messages()).hasSize(3);
    assertThat(reading.messages().get(0)).startsWith("2: cannot be read further");
    assertThat(reading.messages().get(1)).isEqualTo("4: is no JSON object; not read");
    assertThat(reading.messages().get(2))
        .isEqualTo("6: id '8' is there twice; this one is " + id("a.jsonl#8~2"));
  }

  @Test
  void nestingHasALimit() {
    assertThat(Reading.of(folder, "a.json", "[".repeat(100_000)).problems()).hasSize(1);
    Reading lines = Reading.of(folder, "a.jsonl", "{\"a\":".repeat(100_000) + "\n" + TWO);
    assertThat(lines.ids()).containsExactly(id("a.jsonl#8"));
    assertThat(lines.problems()).hasSize(1);
  }

  @Test
  void tables() {
    Reading csv =
        Reading.of(
            folder,
            "a.csv",
            "\ufeffheadline,content,pub_date\n"
                + "\"Talks, again\",\"The ministers met.\n\nThey \"\"left\"\" early.\",2018-09-08\n"
                + "Other,The other text.,07/09/2018\n");
    assertThat(csv.ids()).containsExactly(id("a.csv#1"), id("a.csv#2"));
    assertThat(csv.articles().getFirst().text())
        .isEqualTo("Talks, again\n\nThe ministers met.\n\nThey \"left\" early.");
    assertThat(csv.articles().getFirst().publication().value()).isEqualTo("2018-09-08");
    // day and month cannot be told apart
    assertThat(csv.articles().getLast().publication().value()).isEqualTo("2018");
    assertThat(Reading.of(folder, "b.tsv", "id\ttext\nx\tThe ministers met.\n").ids())
        .containsExactly(id("b.tsv#x"));
    assertThat(Reading.of(folder, "c.csv", "id;text\nx;The ministers, all, met.\n").ids())
        .containsExactly(id("c.csv#x"));
  }

  @Test
  void fieldsThatTheCallerNames() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(
        file, "{\"kopf\": \"Ministers meet\", \"rumpf\": \"The ministers met today.\"}");
    Reading unknown = Reading.of(file, ReadOptions.NONE);
    assertThat(unknown.articles()).isEmpty();
    assertThat(unknown.messages())
        .containsExactly(
            "1: record 1 has no text: its fields are kopf, rumpf; name one with --field text=NAME");
    ReadOptions named =
        new ReadOptions(null, null, false, Map.of("text", "rumpf", "title", "kopf"));
    Article article = Reading.of(file, named).only();
    assertThat(article.headline()).isEqualTo("Ministers meet");
    assertThat(article.id()).isEqualTo(id("a.jsonl#1"));
  }

  @Test
  void markupInAField() {
    Article article =
        Reading.of(
                folder,
                "a.jsonl",
                "{\"text\": \"<p>The ministers met.</p><p>They left &amp; slept.</p>\"}")
            .only();
    assertThat(article.text()).isEqualTo("The ministers met.\n\nThey left & slept.");
  }
}
