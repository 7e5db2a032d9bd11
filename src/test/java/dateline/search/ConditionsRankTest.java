package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.index.Fields;
import dateline.index.IndexException;
import dateline.index.SampleIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.SynonymQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How conditions on people, places and dates rank and mark what they find.
class ConditionsRankTest {
  @TempDir static Path folder;
  private static SearchEngine engine;

  @BeforeAll
  static void makeIndex() throws IndexException {
    new SampleIndex(folder.resolve("index"))
        .write("year", null, "A drone is sold", "The drone flew first in {2015|date 2015}.")
        .write(
            "days",
            null,
            "A deal of {14 July 2015|date 2015-07-14}",
            "It was signed in {July 2015|date 2015-07} by {Hassan Rouhani|person Hassan Rouhani}.")
        .write(
            "months",
            null,
            "Many words of no day",
            "They met in {July 2015|date 2015-07} and {July 2015|date 2015-07}.",
            "{Hassan Rouhani|person Hassan Rouhani} left.")
        .ingest();
    engine = SearchEngine.open(folder.resolve("index"));
  }

  @AfterAll
  static void close() throws IndexException {
    engine.close();
  }

  /// What stands for the dates of a query, with the article and passage that it stands in.
  private static List<String> dates(String query) throws QueryException, IndexException {
    List<String> found = new ArrayList<>();
    engine.passages(
        SearchRequest.of(query),
        hit -> {
          for (Match match : hit.matches()) {
            found.add(
                hit.article().id()
                    + hit.passage().number()
                    + " "
                    + match.span().of(hit.passage().text())
                    + (match.via() == null ? "" : " via " + match.via()));
          }
        });
    found.sort(null);
    return found;
  }

  /// Articles by a request, best first.
  private static List<String> ranked(String query) throws QueryException, IndexException {
    return engine.search(SearchRequest.of(query)).hits().stream()
        .map(hit -> hit.article().id())
        .toList();
  }

  @Test
  void aTimeFitsByTheShareOfItThatWasAskedFor() {
    assertThat(TagTerms.fit(10, 20, 0, 100)).isEqualTo(1);
    assertThat(TagTerms.fit(10, 20, 15, 100)).isEqualTo(0.5f);
    assertThat(TagTerms.fit(0, 1000, 10, 20)).isEqualTo(0.01f);
    assertThat(TagTerms.fit(10, 10, 0, 100)).isEqualTo(1);
    assertThat(TagTerms.fit(10, 20, Long.MIN_VALUE, Long.MAX_VALUE)).isEqualTo(1);
  }

  @Test
  void narrowTimesComeFirst() throws Exception {
    assertThat(ranked("date:2015-07-14")).containsExactly("days", "months", "year");
    assertThat(dates("date:2015-07-14"))
        .containsExactly(
            "days1 14 July 2015",
            "days2 July 2015 via July 2015",
            "months2 July 2015 via July 2015",
            "months2 July 2015 via July 2015",
            "year2 2015 via 2015");
    assertThat(dates("date:2010..2019")).contains("days2 July 2015", "year2 2015");
  }

  @Test
  void veryManyTagsSelectOnly() {
    Map<String, Float> few = Map.of("when:1", 0.5f, "when:2", 1f);
    Map<String, Float> many =
        IntStream.range(0, 1000).boxed().collect(Collectors.toMap(n -> "when:" + n, n -> 0.5f));
    assertThat(WordQueries.tags(Fields.TEXT, few)).isInstanceOf(SynonymQuery.class);
    assertThat(WordQueries.tags(Fields.TEXT, many))
        .isInstanceOfSatisfying(BoostQuery.class, query -> assertThat(query.getBoost()).isZero());
  }

  @Test
  void whomTheLeadNamesComesBeforeWhomTheRestNames() throws Exception {
    assertThat(ranked("person:rouhani")).containsExactly("days", "months");
  }

  @Test
  void conditionsAreMarkedBesideWords() throws Exception {
    PassageHit hit =
        engine
            .search(SearchRequest.of("flew date:2015-07-14"))
            .hits()
            .getFirst()
            .passages()
            .getFirst();
    String text = hit.passage().text();
    assertThat(hit.matches()).extracting(match -> match.span().of(text)).containsExactly("flew");
    assertThat(hit.named()).extracting(match -> match.span().of(text)).containsExactly("2015");
    assertThat(hit.named()).extracting(Match::via).containsExactly("2015");
  }
}
