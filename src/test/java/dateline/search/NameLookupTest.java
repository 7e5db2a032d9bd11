package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.index.SampleIndex;
import dateline.search.SearchEngine.Facet;
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

  /// Others bear the family name, too, but articles with the full name show whom the bare one
  /// means.
  @Test
  void aBareNameMeansWhomArticlesUseItFor(@TempDir Path other) throws Exception {
    SampleIndex index = new SampleIndex(other.resolve("index"));
    for (int i = 0; i < 12; i++) {
      index
          .write(
              "full" + i,
              null,
              "Iraq",
              "{Saddam Hussein|person Saddam Hussein} fell. {Saddam|person Saddam Hussein} fled.")
          .write("other" + i, null, "Talks", "{Fuad Hussein|person Fuad Hussein} spoke.");
    }
    index.write("bare", null, "Tyrants", "{Saddam|person Saddam} is gone.").ingest();
    try (SearchEngine engine = SearchEngine.open(other.resolve("index"))) {
      SearchResults results = engine.search(SearchRequest.of("person:\"Saddam Hussein\""));
      assertThat(results.articles()).isEqualTo(13);
      assertThat(results.notes())
          .containsExactly(
              "Saddam alone is taken to be Saddam Hussein: so it is in 12 of the 12 articles that"
                  + " give a full name as well");
      assertThat(engine.count(Facet.PEOPLE, SearchRequest.of(""), 10).counts())
          .extracting(count -> count.label() + " " + count.articles())
          .containsExactly("Saddam Hussein 13", "Fuad Hussein 12");
    }
  }

  /// What `people` counts for somebody, `person:` finds.
  @Test
  void aFamilyNameInFrontMeansItsBearerToo(@TempDir Path other) throws Exception {
    new SampleIndex(other.resolve("index"))
        .write("full", null, "Beijing", "{Xi Jinping|person Xi Jinping} spoke.")
        .write("bare", null, "Trade", "{Xi|person Xi} agreed.")
        .ingest();
    try (SearchEngine engine = SearchEngine.open(other.resolve("index"))) {
      assertThat(engine.search(SearchRequest.of("person:\"Xi Jinping\"")).articles()).isEqualTo(2);
      assertThat(engine.count(Facet.PEOPLE, SearchRequest.of(""), 10).counts())
          .extracting(count -> count.label() + " " + count.articles())
          .containsExactly("Xi Jinping 2");
    }
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
