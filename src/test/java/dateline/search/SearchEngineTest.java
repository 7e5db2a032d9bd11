package dateline.search;

import static dateline.search.Explanation.Reason.HEADLINE;
import static dateline.search.Explanation.Reason.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dateline.index.IndexException;
import dateline.index.SampleIndex;
import dateline.search.Explanation.Written;
import dateline.search.SearchRequest.Scope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchEngineTest {
  @TempDir static Path folder;
  private static SearchEngine engine;

  @BeforeAll
  static void makeIndex() throws IndexException {
    new SampleIndex(folder.resolve("index"))
        .write(
            "truce",
            "2018-09-08",
            "Leaders agree on a cease-fire",
            "{Vladimir Putin|person Vladimir Putin} said the truce in {Idlib|place Idlib} began on"
                + " {Friday|date 2018-09-07}.",
            "“We welcome it,” {Recep Tayyip Erdogan|person Recep Tayyip Erdogan} called out to"
                + " {Putin|person Vladimir Putin} in {Moscow|place Moscow}. He met"
                + " {Hassan Rouhani|person Hassan Rouhani} later.",
            "Syria’s sovereignty and territorial integrity matter to U.S. diplomats, they said.",
            "%Read also: talks about the harbour")
        .write(
            "talks",
            "2017-11-22",
            "Talks open in {Kiev|place Kyiv}",
            "The ceasefire around {Idleb|place Idlib} holds, {Tayyib Erdogan|person Tayyib Erdogan}"
                + " told us on {Monday|date XXXX-WXX-1}.",
            "Observers talked of the withdrawal of all foreign troops from {Syria|place Syria} by"
                + " {2018|date 2018}.",
            "The US labour delegation left the territorial waters; integrity was not discussed.")
        .write(
            "sport",
            null,
            "Team wins the cup",
            "A keeper from {Aleppo|place Aleppo} saved the day in {Damascus|place Damascus}.",
            "The cease fire drill was a success.",
            "The 5+1 guests sat on 51 chairs.")
        .ingest();
    engine = SearchEngine.open(folder.resolve("index"));
  }

  @AfterAll
  static void close() throws IndexException {
    engine.close();
  }

  /// The matches of a query, each with the id of its article, in the order of ids and text.
  private static List<String> matches(SearchRequest request) throws QueryException, IndexException {
    List<String> found = new ArrayList<>();
    engine.passages(
        request,
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

  private static List<String> articles(SearchRequest request)
      throws QueryException, IndexException {
    return engine.search(request).hits().stream().map(hit -> hit.article().id()).sorted().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "Syria's sovereignty => truce4 Syria’s;truce4 sovereignty",
        "\"territorial integrity\" => truce4 territorial integrity",
        "talk => talks1 Talks;talks3 talked",
        "=talks => talks1 Talks",
        "US => talks4 US;truce4 U.S",
        "us => talks2 us",
        "ceasefire => sport3 cease fire;talks2 ceasefire;truce1 cease-fire",
        "cease-fire => sport3 cease fire;talks2 ceasefire;truce1 cease-fire",
        "\"cease fire\" => sport3 cease fire;talks2 ceasefire;truce1 cease-fire",
        "=cease-fire => truce1 cease-fire",
        "labor => talks4 labour",
        "5+1 => sport4 5+1",
        "\"5 1\" => sport4 5+1",
        "\"withdrawal troops\"~3 => talks3 withdrawal of all foreign troops",
        "\"troops withdrawal\"~3 => talks3 withdrawal of all foreign troops",
        "\"withdrawal troops\"~2 => ",
        "sovereign* => truce4 sovereignty",
        "Erdogen~ => talks2 Erdogan;truce3 Erdogan",
        "*grity => talks4 integrity;truce4 integrity",
        "/tru(c|k)e/ => truce2 truce",
        "harbor => ",
      })
  void wordsFindExactStretches(String query, String expected) throws Exception {
    assertThat(String.join(";", matches(SearchRequest.of(query))))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "\"@person said\" => truce2 Vladimir Putin said",
        "\"@person called\" => truce3 Recep Tayyip Erdogan called",
        "\"called out to @person in @place\" => truce3 called out to Putin in Moscow",
        "\"@person @person\"~4 => truce3 Recep Tayyip Erdogan called out to Putin in"
            + " Moscow. He met Hassan Rouhani",
        "\"@person:putin said\" => truce2 Vladimir Putin said",
        "\"@person:erdogan said\" => ",
        "\"truce in @place:syria\" => ",
        "\"truce in @place:idlib\" => truce2 truce in Idlib",
        "\"ceasefire around @place\" => talks2 ceasefire around Idleb",
        "\"began on @date\" => truce2 began on Friday",
        "\"on @date:2018-09 \" => truce2 on Friday",
        "@date => talks2 Monday;talks3 2018;truce2 Friday",
      })
  void tagsAreWords(String query, String expected) throws Exception {
    assertThat(matches(SearchRequest.of(query)))
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "person:putin => truce2 Vladimir Putin;truce3 Putin",
        "person:\"Vladimir Putin\" => truce2 Vladimir Putin;truce3 Putin",
        "person:erdogan => talks2 Tayyib Erdogan;truce3 Recep Tayyip Erdogan",
        "person:=Putin => truce2 Putin;truce3 Putin",
        "place:idlib => talks2 Idleb;truce2 Idlib",
        "place:Edlib => talks2 Idleb;truce2 Idlib",
        "place:169387 => talks2 Idleb;truce2 Idlib",
        "place:=Idlib => truce2 Idlib",
        "inside:syria => sport2 Aleppo;sport2 Damascus;talks2 Idleb;talks3 Syria;truce2 Idlib",
        "near:Aleppo~60km => sport2 Aleppo;talks2 Idleb;truce2 Idlib",
        "date:2018-09-07 => talks3 2018 via 2018;truce2 Friday",
        "date:2018-09-08..2018-09-09 => talks3 2018 via 2018",
        "date:2017 => ",
        "date:monday => talks2 Monday",
        "title:talks => talks1 Talks",
        "title:waters => ",
      })
  void conditionsFindWhatTheyName(String query, String expected) throws Exception {
    assertThat(matches(SearchRequest.of(query)))
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "said truce => truce",
        "territorial integrity => talks truce",
        "truce OR cup => sport truce",
        "the -truce => sport talks",
        "-truce => sport talks",
        "* => sport talks truce",
        "-* => ",
        "published:2017 => talks",
        "published:2018-09-01.. => truce",
        "published:..2017 => talks",
        "source:sana cup => sport",
        "source:\"Daily Sample\" author:doe => sport talks truce",
        "source:reuters => ",
        "id:tr => truce",
        "id:truce talks => ",
        "person:putin place:idlib => truce",
        "ceasefire person:erdogan -place:moscow => talks",
      })
  void articlesHaveToHoldAll(String query, String expected) throws Exception {
    assertThat(String.join(" ", articles(SearchRequest.of(query))))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void otherSpellingsAreFoundAndNamed() throws Exception {
    SearchRequest idlib = SearchRequest.of("Idlib");
    assertThat(matches(idlib)).containsExactly("talks2 Idleb via Idleb", "truce2 Idlib");
    assertThat(engine.search(idlib).notes()).containsExactly("'Idlib' also finds 'Idleb'");
    assertThat(matches(SearchRequest.of("Kyiv"))).containsExactly("talks1 Kiev via Kiev");
    assertThat(matches(SearchRequest.of("Tayyip")))
        .containsExactly("talks2 Tayyib via Tayyib", "truce3 Tayyip");
    assertThat(matches(SearchRequest.of("\"Tayyip Erdogan\"")))
        .containsExactly("talks2 Tayyib Erdogan via Tayyib Erdogan", "truce3 Tayyip Erdogan");
    assertThat(matches(SearchRequest.of("\"Idlib holds\"")))
        .containsExactly("talks2 Idleb holds via Idleb holds");
    assertThat(matches(SearchRequest.of("\"=Idlib\""))).containsExactly("truce2 Idlib");
    assertThat(engine.search(SearchRequest.of("=Idlib")).notes()).isEmpty();
  }

  @Test
  void anIdIsFoundByTheBeginningOfAnyOfItsParts(@TempDir Path other) throws Exception {
    new SampleIndex(other.resolve("index"))
        .write("pack#tt-1", null, "Talks")
        .write("pack#tt-12", null, "Talks")
        .write("sack", null, "Talks")
        .ingest();
    try (SearchEngine pack = SearchEngine.open(other.resolve("index"))) {
      assertThat(pack.search(SearchRequest.of("id:tt-1")).articles()).isEqualTo(2);
      assertThat(pack.search(SearchRequest.of("id:pack")).articles()).isEqualTo(2);
      assertThat(pack.search(SearchRequest.of("id:ack")).articles()).isZero();
      assertThat(pack.article("tt-1", null)).singleElement();
    }
  }

  @Test
  void onePassageCanBeAskedToHoldAll() throws Exception {
    assertThat(articles(within("truce sovereignty", Scope.ARTICLE))).containsExactly("truce");
    assertThat(articles(within("truce sovereignty", Scope.PASSAGE))).isEmpty();
    assertThat(matches(within("truce said published:2018 id:truce", Scope.PASSAGE)))
        .containsExactly("truce2 said", "truce2 truce");
    assertThat(matches(within("said -truce", Scope.PASSAGE))).containsExactly("truce4 said");
  }

  private static SearchRequest within(String query, Scope scope) {
    return SearchRequest.of(query).in(scope);
  }

  @Test
  void copiesOfOneStoryAreFolded(@TempDir Path temporary) throws Exception {
    String opening =
        "The two sides agreed late on Thursday to halt all shelling around the besieged town, to"
            + " open a road for food and medicine and to meet again next week, officials close to"
            + " the talks told reporters.";
    new SampleIndex(temporary.resolve("index"))
        .write("first", "2018-01-02", "Sides agree to halt shelling", opening, "More to come.")
        .write("second", "2018-01-03", "Deal on besieged town", opening, "Another ending.")
        .write(
            "third",
            "2018-01-04",
            "Shelling goes on",
            "Shelling was heard around the besieged town again on Friday, although officials had"
                + " said that the two sides would halt it and let food in, residents told us.")
        .ingest();
    try (SearchEngine opened = SearchEngine.open(temporary.resolve("index"))) {
      SearchResults results = opened.search(SearchRequest.of("besieged"));
      assertThat(results.articles()).isEqualTo(3);
      assertThat(results.hits()).hasSize(2);
      ArticleHit folded =
          results.hits().stream().filter(hit -> !hit.copies().isEmpty()).findFirst().orElseThrow();
      assertThat(List.of(folded.article().id(), folded.copies().getFirst().id()))
          .containsExactlyInAnyOrder("first", "second");
    }
  }

  @Test
  void wordsThatTellNothingAreLeftOutBesideOthers() throws Exception {
    assertThat(matches(SearchRequest.of("the truce in"))).containsExactly("truce2 truce");
    assertThat(matches(SearchRequest.of("\"the truce in\"")))
        .containsExactly("truce2 the truce in");
    assertThat(articles(SearchRequest.of("the"))).containsExactly("sport", "talks", "truce");
  }

  @Test
  void scoresAreExplained() throws Exception {
    SearchRequest request = within("Idlib talked place:Kyiv", Scope.ARTICLE);
    SearchResults results = engine.explained(request);
    Explanation explanation = results.explanations().getFirst();
    assertThat(explanation.score()).isEqualTo(results.hits().getFirst().score());
    assertThat(explanation.parts())
        .extracting(Explanation.Part::reason, Explanation.Part::query, Explanation.Part::written)
        .containsExactly(
            tuple(TEXT, "Idlib", List.of(new Written("Idleb", 1))),
            tuple(TEXT, "talked", List.of(new Written("talked", 1), new Written("Talks", 1))),
            tuple(TEXT, "place:Kyiv", List.of(new Written("Kiev", 1))),
            tuple(HEADLINE, "", List.of()));
  }

  /// In passages, the best one alone is scored.
  @Test
  void scoresOfPassagesAreExplainedByTheBestOne(@TempDir Path other) throws Exception {
    new SampleIndex(other.resolve("index"))
        .write("one", null, "News", "A truce, the truce.", "Again a truce was far off that day.")
        .ingest();
    try (SearchEngine both = SearchEngine.open(other.resolve("index"))) {
      Explanation explanation =
          both.explained(within("truce", Scope.PASSAGE)).explanations().getFirst();
      assertThat(explanation.parts().getFirst().written()).containsExactly(new Written("truce", 2));
    }
  }
}
