package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Granularity;
import dateline.index.IndexException;
import dateline.index.SampleIndex;
import dateline.search.Diagnosis.Part;
import dateline.search.Diagnosis.Suggestion;
import dateline.search.SearchEngine.Facet;
import dateline.search.Timeline.Bar;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Counts, timelines, diagnoses and articles alike.
class CountingTest {
  @TempDir static Path folder;
  private static SearchEngine engine;

  @BeforeAll
  static void makeIndex() throws IndexException {
    new SampleIndex(folder.resolve("index"))
        .write(
            "a",
            "2018-09-07",
            "{Vladimir Putin|person Vladimir Putin} in {Moscow|place Moscow}",
            "{Putin|person Vladimir Putin} spoke of {Idleb|place Idlib} {Friday|date 2018-09-07}.",
            "{Tayyip Erdogan|person Tayyip Erdogan} spoke of {Idlib|place Idlib} at"
                + " {10:00|date 2018-09-07T10:00} and of the chemical plant.")
        .write(
            "b",
            "2018-09",
            "{Putin|person Putin} again",
            "{Putin|person Putin} waited {two weeks|date P2W}, {now|date PRESENT_REF} he left.")
        .write(
            "c",
            "2018",
            "{Hassan Rouhani|person Hassan Rouhani} in {Idlib|place Idlib}",
            "{Rouhani|person Hassan Rouhani} and {Tayyib Erdogan|person Tayyib Erdogan} met in"
                + " {Nowhereville|place Nowhereville} over weapons. They meet every"
                + " {Monday|date XXXX-WXX-1} since {the third quarter|date 2018-Q3}.")
        .write(
            "d",
            null,
            "{Hassan Nasrallah|person Hassan Nasrallah}, {Hassan Rouhani|person Hassan Rouhani}",
            "{George Bush|person George Bush}, {Jeb Bush|person Jeb Bush}, {Bush|person Bush}.")
        .ingest();
    engine = SearchEngine.open(folder.resolve("index"));
  }

  @AfterAll
  static void close() throws IndexException {
    engine.close();
  }

  private static Counts count(Facet facet, String query) throws QueryException, IndexException {
    return engine.count(facet, SearchRequest.of(query), 100);
  }

  private static List<String> table(Counts counts) {
    return counts.counts().stream()
        .map(c -> c.label() + " " + c.articles() + " " + c.mentions())
        .toList();
  }

  @Test
  void shortNamesJoinTheOneFullNameThatTheyCanMean() throws Exception {
    Counts people = count(Facet.PEOPLE, "");
    assertThat(table(people))
        .containsExactly(
            "Vladimir Putin 2 4",
            "Hassan Rouhani 2 3",
            "Tayyib Erdogan 2 2",
            "Bush 1 1",
            "George Bush 1 1",
            "Hassan Nasrallah 1 1",
            "Jeb Bush 1 1");
    assertThat(people.articles()).isEqualTo(4);
    assertThat(people.distinct()).isEqualTo(7);
  }

  @Test
  void spellingsOfAPlaceAreOneAndItIsSaidWhereItIs() throws Exception {
    assertThat(count(Facet.PLACES, "").counts())
        .containsExactly(
            new Count("Idlib", "169387", "city, SY", 2, 3),
            new Count("Moscow", "524901", "city, RU", 1, 1),
            new Count("Nowhereville", "nowhereville", "other", 1, 1));
  }

  @Test
  void timesCountAsTheirDayAndDurationsNotAtAll() throws Exception {
    assertThat(count(Facet.DATES, "").counts())
        .containsExactly(
            new Count("2018-09-07", "2018-09-07", null, 1, 2),
            new Count("2018-Q3", "2018-Q3", "2018-07..2018-09", 1, 1),
            new Count("Monday", "XXXX-WXX-1", "on an unknown date", 1, 1));
  }

  @Test
  void outletsAndAuthorsCountOnceForEachArticle() throws Exception {
    assertThat(table(count(Facet.OUTLETS, ""))).containsExactly("The Daily Sample 4 4");
    assertThat(table(count(Facet.AUTHORS, "Nowhereville"))).containsExactly("Jane Doe 1 1");
  }

  @Test
  void onlyArticlesThatMatchCount() throws Exception {
    assertThat(table(count(Facet.PEOPLE, "spoke place:idlib")))
        .containsExactly("Vladimir Putin 1 2", "Tayyip Erdogan 1 1");
    assertThat(count(Facet.PEOPLE, "nowhere")).isEqualTo(new Counts(0, 0, List.of()));
  }

  @Test
  void theLimitHidesNothing() throws Exception {
    Counts places = engine.count(Facet.PLACES, SearchRequest.of(""), 1);
    assertThat(table(places)).containsExactly("Idlib 2 3");
    assertThat(places.distinct()).isEqualTo(3);
  }

  @Test
  void togetherMeansInTheSamePassage() throws Exception {
    assertThat(table(engine.together("Vladimir Putin", Facet.PLACES, 10)))
        .containsExactly("Idlib 1 1", "Moscow 1 1");
    assertThat(table(engine.together("Putin", Facet.DATES, 10))).containsExactly("2018-09-07 1 1");
    Counts people = engine.together("Rouhani", Facet.PEOPLE, 10);
    assertThat(table(people)).containsExactly("Hassan Nasrallah 1 1", "Tayyib Erdogan 1 1");
    assertThat(people.articles()).isEqualTo(2);
    assertThat(engine.together("Nobody", Facet.PEOPLE, 10).articles()).isZero();
  }

  private static Timeline timeline(String query, Granularity by, boolean published)
      throws QueryException, IndexException {
    return engine.timeline(SearchRequest.of(query), by, published);
  }

  @Test
  void timelinesShowNamedDates() throws Exception {
    Timeline timeline = timeline("", Granularity.MONTH, false);
    assertThat(timeline.bars()).containsExactly(new Bar("2018-09", 1, 2));
    assertThat(timeline.undated()).isEqualTo(3);
    assertThat(timeline("", Granularity.YEAR, false).bars()).containsExactly(new Bar("2018", 2, 3));
  }

  @Test
  void timelinesKeepToTheRangeAskedFor() throws Exception {
    assertThat(timeline("date:2018-09-08..", Granularity.YEAR, false).bars())
        .containsExactly(new Bar("2018", 1, 1));
    assertThat(timeline("date:2018-09-07 OR date:2016", Granularity.YEAR, false).bars())
        .containsExactly(new Bar("2018", 2, 3));
  }

  @Test
  void timelinesShowPublication() throws Exception {
    assertThat(timeline("", Granularity.DAY, true).bars())
        .containsExactly(new Bar("2018-09-07", 1, 1));
    assertThat(timeline("", Granularity.MONTH, true).bars())
        .containsExactly(new Bar("2018-09", 2, 2));
    Timeline years = timeline("", Granularity.YEAR, true);
    assertThat(years.bars()).containsExactly(new Bar("2018", 3, 3));
    assertThat(years.undated()).isEqualTo(1);
  }

  private static Diagnosis diagnose(String query) throws QueryException, IndexException {
    return engine.diagnose(SearchRequest.of(query));
  }

  @Test
  void diagnosesCountTheParts() throws Exception {
    assertThat(diagnose("spoke waited person:putin").parts())
        .containsExactly(new Part("spoke", 1), new Part("waited", 1), new Part("person:putin", 2));
  }

  @Test
  void diagnosesKnowOtherSpellings() throws Exception {
    assertThat(diagnose("wepons").suggestions()).containsExactly(new Suggestion("weapons", 1));
    assertThat(diagnose("Wepons").suggestions()).containsExactly(new Suggestion("Weapons", 1));
    assertThat(diagnose("person:Rouhapi").suggestions())
        .containsExactly(new Suggestion("person:Rouhani", 2));
    assertThat(diagnose("place:Mosco spoke").suggestions().getFirst())
        .isEqualTo(new Suggestion("place:Moscow spoke", 1));
    assertThat(diagnose("source:\"Daily Simple\"").suggestions()).isEmpty();
    assertThat(diagnose("source:\"The Daily Simple\"").suggestions())
        .containsExactly(new Suggestion("source:\"The Daily Sample\"", 4));
  }

  @Test
  void diagnosesLoosenTheQuery() throws Exception {
    assertThat(diagnose("\"plant chemical\"").suggestions())
        .contains(new Suggestion("plant chemical", 1));
    assertThat(diagnose("spoke person:erdogan Nowhereville").suggestions())
        .contains(new Suggestion("spoke person:erdogan", 1));
  }

  @Test
  void diagnosesTellWhenOnlyThePassageIsTooNarrow() throws Exception {
    SearchRequest request = SearchRequest.of("waited again").in(SearchRequest.Scope.PASSAGE);
    assertThat(engine.count(Facet.PEOPLE, request, 10).articles()).isZero();
    assertThat(engine.diagnose(request).apart()).isEqualTo(1);
    assertThat(diagnose("waited nowhere").apart()).isZero();
  }

  @Test
  void similarArticlesShareTellingWordsAndNames() throws Exception {
    List<ArticleHit> hits = engine.similar("a", 10);
    assertThat(hits.stream().map(hit -> hit.article().id())).startsWith("c").doesNotContain("a");
    assertThat(hits.getFirst().passages()).hasSize(1);
    assertThat(hits.getFirst().passages().getFirst().matches()).isNotEmpty();
    assertThat(engine.similar("nothing", 10)).isEmpty();
  }
}
