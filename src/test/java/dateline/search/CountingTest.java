package dateline.search;

import static dateline.index.HandMade.article;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Granularity;
import dateline.index.Fields;
import dateline.index.HandMade;
import dateline.search.SearchEngine.Facet;
import dateline.search.Timeline.Bar;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CountingTest {
  private static final Query ARTICLES = new TermQuery(new Term(Fields.TYPE, Fields.ARTICLE));
  private static final BitSetProducer ENDS = new QueryBitSetProducer(ARTICLES);
  private static final Directory DIRECTORY = new ByteBuffersDirectory();
  private static DirectoryReader reader;

  @BeforeAll
  static void write() throws IOException {
    HandMade.write(
        DIRECTORY,
        article(
            "a",
            "CGTN",
            "2018-09-07",
            "{person Vladimir Putin} in {place Ankara}",
            "{person Vladimir Putin|Putin} spoke of {place Idlib|Idleb} {date 2018-09-07|Friday}.",
            "{person Tayyip Erdogan} spoke of {place Idlib} at {date 2018-09-07T10:00|10:00}."),
        article(
            "b",
            "CGTN",
            "2018-09",
            "{person Putin} again",
            "{person Putin} waited {date P2W|two weeks}, {date PRESENT_REF|now} he has left."),
        article(
            "c",
            "SANA",
            "2018",
            "{person Hassan Rouhani} in {place Idlib}",
            "{person Rouhani} and {person Tayyib Erdogan} met in {place Nowhereville}."
                + " They meet every {date XXXX-WXX-1|Monday} since {date 2018-Q3}."),
        article(
            "d",
            null,
            null,
            "{person Hassan Nasrallah} and {person Hassan Rouhani}",
            "{person George Bush}, {person Jeb Bush} and {person Bush}."));
    reader = DirectoryReader.open(DIRECTORY);
  }

  @AfterAll
  static void close() throws IOException {
    reader.close();
    DIRECTORY.close();
  }

  private static Counts count(Facet facet, Query documents, String... without) throws IOException {
    return new FacetCounter(new IndexSearcher(reader), new People(reader), facet, ENDS)
        .count(documents, Set.of(without), 100);
  }

  private static List<String> table(Counts counts) {
    return counts.counts().stream()
        .map(c -> c.label() + " " + c.articles() + " " + c.mentions())
        .toList();
  }

  @Test
  void joinsShortNamesToTheOneFullNameThatTheyCanMean() throws IOException {
    Counts people = count(Facet.PEOPLE, ARTICLES);
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
  void joinsSpellingsOfPlacesAndSaysWhereTheyAre() throws IOException {
    assertThat(count(Facet.PLACES, ARTICLES).counts())
        .containsExactly(
            new Count("Idlib", "169387", "city, SY", 2, 3),
            new Count("Ankara", "323786", "city, TR", 1, 1),
            new Count("Nowhereville", "nowhereville", "other", 1, 1));
  }

  @Test
  void countsDatesButNoDurations() throws IOException {
    assertThat(count(Facet.DATES, ARTICLES).counts())
        .containsExactly(
            new Count("2018-09-07", "2018-09-07", null, 1, 2),
            new Count("2018-Q3", "2018-Q3", "2018-07..2018-09", 1, 1),
            new Count("Monday", "XXXX-WXX-1", "on an unknown date", 1, 1));
  }

  @Test
  void countsOutlets() throws IOException {
    assertThat(table(count(Facet.OUTLETS, ARTICLES))).containsExactly("CGTN 2 2", "SANA 1 1");
  }

  @Test
  void givesNoMoreThanAskedForButTellsHowManyThereAre() throws IOException {
    Counts places =
        new FacetCounter(new IndexSearcher(reader), new People(reader), Facet.PLACES, ENDS)
            .count(ARTICLES, Set.of(), 1);
    assertThat(table(places)).containsExactly("Idlib 2 3");
    assertThat(places.distinct()).isEqualTo(3);
  }

  @Test
  void countsWhatStandsInTheSamePassage() throws IOException {
    Query passages = new TermQuery(new Term(Fields.TEXT, "@person:vladimir-putin"));
    assertThat(table(count(Facet.PLACES, passages))).containsExactly("Ankara 1 1", "Idlib 1 1");
    assertThat(table(count(Facet.PEOPLE, passages, "vladimir-putin"))).isEmpty();
    assertThat(table(count(Facet.DATES, passages))).containsExactly("2018-09-07 1 1");
  }

  private static Timeline timeline(String query, Granularity by, boolean published)
      throws IOException, QueryException {
    QueryNode root = QueryParser.parse(SearchRequest.of(query)).root();
    return Timelines.timeline(new IndexSearcher(reader), root, ARTICLES, by, published);
  }

  @Test
  void showsNamedDatesOverTime() throws Exception {
    Timeline timeline = timeline("", Granularity.MONTH, false);
    assertThat(timeline.bars()).containsExactly(new Bar("2018-09", 1, 2));
    assertThat(timeline.undated()).isEqualTo(3);
    assertThat(timeline("date:2018-09-08..", Granularity.YEAR, false).bars())
        .containsExactly(new Bar("2018", 1, 1));
    assertThat(timeline("date:2017 OR date:2016", Granularity.YEAR, false).bars()).isEmpty();
  }

  @Test
  void showsPublicationOverTime() throws Exception {
    assertThat(timeline("", Granularity.DAY, true).bars())
        .containsExactly(new Bar("2018-09-07", 1, 1));
    assertThat(timeline("", Granularity.MONTH, true).bars())
        .containsExactly(new Bar("2018-09", 2, 2));
    Timeline years = timeline("", Granularity.YEAR, true);
    assertThat(years.bars()).containsExactly(new Bar("2018", 3, 3));
    assertThat(years.undated()).isEqualTo(1);
  }
}
