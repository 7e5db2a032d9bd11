package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.index.SampleIndex;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the names of a query mean.
class NameLookupTest {
  @TempDir static Path home;

  @BeforeAll
  static void ingest() throws Exception {
    new SampleIndex(home.resolve("index"))
        .write("envoy", null, "Envoy", "The {US|place United States} envoy told us to wait.")
        .write(
            "pronoun",
            null,
            "Wait",
            "They told us to wait for {Sergei Lavrov|person Sergei Lavrov}.")
        .write("short", null, "Talks", "{Lavrov|person Lavrov} spoke.")
        .ingest();
  }

  private static SearchResults search(String query) throws Exception {
    try (SearchEngine engine = SearchEngine.open(home.resolve("index"))) {
      return engine.search(SearchRequest.of(query));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"place:us", "place:US", "place:U.S.", "place:usa", "inside:us"})
  void theCountryIsNoPronoun(String query) throws Exception {
    assertThat(search(query).articles()).isEqualTo(1);
  }

  @Test
  void whomASurnameMeansIsToldAsItIsWritten() throws Exception {
    SearchResults results = search("person:\"Sergei Lavrov\"");
    assertThat(results.articles()).isEqualTo(2);
    assertThat(results.notes())
        .singleElement()
        .asString()
        .startsWith("Lavrov alone is taken to be Sergei Lavrov: ");
  }

  /// `Said` is a name; the verb is no spelling of `Saeed`.
  @Test
  void ordinaryWordsHaveNoOtherSpellings(@TempDir Path other) throws Exception {
    SampleIndex index = new SampleIndex(other.resolve("index"));
    for (int i = 0; i < 10; i++) {
      index.write("verb" + i, null, "Talks", "They said that talks would go on.");
    }
    index
        .write("one", null, "Talks", "{Ali Said|person Ali Said} spoke.")
        .write("two", null, "Talks", "{Ali Saeed|person Ali Saeed} spoke.")
        .ingest();
    try (SearchEngine engine = SearchEngine.open(other.resolve("index"))) {
      SearchResults verb = engine.search(SearchRequest.of("said"));
      assertThat(verb.articles()).isEqualTo(11);
      assertThat(verb.notes()).isEmpty();
      assertThat(engine.search(SearchRequest.of("saeed")).notes()).hasSize(1);
    }
  }
}
