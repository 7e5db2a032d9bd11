package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.index.IndexException;
import dateline.index.SampleIndex;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Forty articles have `Geneva`, `treaty` and `state`, thirty `summits`; one has `Geneba`, two have
/// `summit`, three `statue`.
class SlipsTest {
  @TempDir static Path folder;
  private static SearchEngine engine;

  @BeforeAll
  static void makeIndex() throws IndexException {
    SampleIndex index = new SampleIndex(folder.resolve("index"));
    for (int i = 0; i < 40; i++) {
      index.write(
          "usual" + i,
          null,
          "Talks",
          "A treaty of the state in Geneva" + (i < 30 ? " summits." : "."));
    }
    index
        .write("slip", null, "Talks", "They met in Geneba by the gate.")
        .write("other", null, "Talks", "A summit at the statue.")
        .write("third", null, "Talks", "A summit, and the statue.")
        .write("fourth", null, "Talks", "The statue.")
        .ingest();
    engine = SearchEngine.open(folder.resolve("index"));
  }

  @AfterAll
  static void close() throws IndexException {
    engine.close();
  }

  private static List<String> notes(String query) throws QueryException, IndexException {
    return engine.search(SearchRequest.of(query)).notes();
  }

  @Test
  void aRareWordIsRemarkedOnIfAUsualOneIsSpelledNearlySo() throws Exception {
    assertThat(notes("Geneba")).containsExactly("'Geneba': did you mean 'Geneva' (40)?");
    assertThat(notes("talks geneba")).containsExactly("'geneba': did you mean 'geneva' (40)?");
    assertThat(notes("\"in Geneba\"")).containsExactly("'Geneba': did you mean 'Geneva' (40)?");
    assertThat(notes("Geneba OR teraty"))
        .containsExactly(
            "'Geneba': did you mean 'Geneva' (40)?", "'teraty': did you mean 'treaty' (40)?");
  }

  @Test
  void whatIsFoundStaysAsItIs() throws Exception {
    assertThat(engine.search(SearchRequest.of("Geneba")).articles()).isEqualTo(1);
  }

  @Test
  void usualWordsFormsOfOneWordAndShortWordsAreLeftAlone() throws Exception {
    assertThat(notes("Geneva")).isEmpty();
    assertThat(notes("summit")).isEmpty();
    assertThat(notes("gate")).isEmpty();
  }

  @Test
  void theFirstLetterIsTakenToBeRight() throws Exception {
    assertThat(notes("Beneva")).isEmpty();
    assertThat(notes("Genava OR Geneva")).hasSize(1);
  }

  @Test
  void theOtherWordHasToBeInFarMoreArticles() throws Exception {
    assertThat(notes("statue")).isEmpty();
  }

  @Test
  void onlyPlainWordsAreRemarkedOn() throws Exception {
    assertThat(notes("=Geneba")).isEmpty();
    assertThat(notes("Geneba*")).isEmpty();
    assertThat(notes("treaty -Geneba")).isEmpty();
  }
}
