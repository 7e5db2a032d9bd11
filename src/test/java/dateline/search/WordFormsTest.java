package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.index.IndexException;
import dateline.index.SampleIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which forms of a word find each other in a text.
class WordFormsTest {
  @TempDir static Path folder;
  private static SearchEngine engine;

  @BeforeAll
  static void makeIndex() throws IndexException {
    new SampleIndex(folder.resolve("index"))
        .write(
            "jets",
            null,
            "Covid-19 grounds two F-35s",
            "Mr el-Sisi withdrew his Covid19 rules after a 5-0 vote; al-Sisi, they say, lost.",
            "Sisi withdraws one F35 in 2015; 50 are left.")
        .ingest();
    engine = SearchEngine.open(folder.resolve("index"));
  }

  @AfterAll
  static void close() throws IndexException {
    engine.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "withdraw => 2 withdrew;3 withdraws",
        "=withdraw => ",
        "lose => 2 lost",
        "covid19 => 1 Covid-19;2 Covid19",
        "\"covid 19\" => 1 Covid-19;2 Covid19",
        "covid-19 => 1 Covid-19;2 Covid19",
        "F-35 => 1 F-35s;3 F35",
        "F35 => 1 F-35s;3 F35",
        "F-35s => 1 F-35s;3 F35",
        "50 => 3 50",
        "=5-0 => 2 5-0",
        "al-Sisi => 2 al-Sisi;2 el-Sisi;3 Sisi",
        "el-Sisi => 2 al-Sisi;2 el-Sisi;3 Sisi",
        "Sisi => 2 Sisi;2 Sisi;3 Sisi",
        "=al-Sisi => 2 al-Sisi",
        "\"el sisi\" => 2 el-Sisi",
      })
  void formsFindEachOther(String query, String expected) throws Exception {
    List<String> found = new ArrayList<>();
    engine.passages(
        SearchRequest.of(query),
        hit ->
            hit.matches()
                .forEach(
                    match ->
                        found.add(
                            hit.passage().number() + " " + match.span().of(hit.passage().text()))));
    found.sort(null);
    assertThat(String.join(";", found)).isEqualTo(expected == null ? "" : expected);
  }
}
