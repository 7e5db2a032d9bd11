package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dateline.search.QueryNode.And;
import dateline.search.QueryNode.Dates;
import dateline.search.QueryNode.Field;
import dateline.search.QueryNode.FieldName;
import dateline.search.QueryNode.Form;
import dateline.search.QueryNode.Kind;
import dateline.search.QueryNode.Near;
import dateline.search.QueryNode.Not;
import dateline.search.QueryNode.Or;
import dateline.search.QueryNode.Phrase;
import dateline.search.QueryNode.Tag;
import dateline.search.QueryNode.Weekday;
import dateline.search.QueryNode.Word;
import dateline.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
  /// What a query is understood as.
  private static String read(String query) throws QueryException {
    return QueryParser.parse(SearchRequest.of(query)).understood();
  }

  private static QueryNode root(String query) throws QueryException {
    return QueryParser.parse(SearchRequest.of(query)).root();
  }

  private static QueryException error(String query) {
    QueryException error = catchThrowableOfType(QueryException.class, () -> root(query));
    assertThat(error).as("error of %s", query).isNotNull();
    return error;
  }

  private static String withoutSpans(QueryNode node) {
    return node.toString().replaceAll("Span\\[start=\\d+, end=\\d+]", "");
  }

  @Nested
  class Operators {
    @ParameterizedTest
    @CsvSource(
        delimiterString = " => ",
        quoteCharacter = '`',
        value = {
          "ceasefire Idlib => ceasefire Idlib",
          "ceasefire AND Idlib => ceasefire Idlib",
          "ceasefire Idlib OR Homs => ceasefire (Idlib OR Homs)",
          "ceasefire AND Idlib OR Homs => (ceasefire Idlib) OR Homs",
          "(ceasefire OR truce) Idlib => (ceasefire OR truce) Idlib",
          "((ceasefire) OR ((truce))) => ceasefire OR truce",
          "a OR b OR (c OR d) => a OR b OR c OR d",
          "a AND (b c) => a b c",
          "ceasefire -Idlib => ceasefire -Idlib",
          "ceasefire NOT Idlib => ceasefire -Idlib",
          "ceasefire AND NOT Idlib => ceasefire -Idlib",
          "ceasefire OR NOT Idlib => ceasefire OR -Idlib",
          "NOT NOT ceasefire => ceasefire",
          "-(Idlib OR Homs) => -(Idlib OR Homs)",
          "NOT (Idlib Homs) => -(Idlib Homs)",
          "-\"chemical weapons\" => -\"chemical weapons\"",
          "-person:putin => -person:putin",
          "or and not => or and not",
          "* => *",
          "* Idlib => Idlib",
          "-* => -*",
          "US OR UN => US OR UN",
          "BALANCE OF PAYMENTS AND TRADE => BALANCE OF PAYMENTS \"AND\" TRADE",
        })
    void combine(String query, String understood) throws QueryException {
      assertThat(read(query)).isEqualTo(understood);
    }

    @Test
    void aMinusAloneMeansEverythingBut() throws QueryException {
      assertThat(root("-Idlib"))
          .isEqualTo(new Not(new Word("Idlib", Form.PLAIN, new Span(1, 6)), new Span(0, 6)));
    }

    @Test
    void nothingAsksForEverything() throws QueryException {
      assertThat(read("")).isEqualTo("*");
      assertThat(read(" \t\n ")).isEqualTo("*");
    }

    @Test
    void nodesKnowWhereTheyWereTyped() throws QueryException {
      String query = "  truce (“near words”~5 OR person:\"V. Putin\") -Homs";
      List<QueryNode> nodes = ((And) root(query)).nodes();
      assertThat(nodes.stream().map(node -> node.at().of(query)))
          .containsExactly("truce", "“near words”~5 OR person:\"V. Putin\"", "-Homs");
      assertThat(((Or) nodes.get(1)).nodes().stream().map(node -> node.at().of(query)))
          .containsExactly("“near words”~5", "person:\"V. Putin\"");
    }
  }

  @Nested
  class Words {
    private static Word word(String text, Form form, int edits, int start, int end) {
      return new Word(text, form, edits, new Span(start, end));
    }

    @Test
    void haveForms() throws QueryException {
      assertThat(root("terror*")).isEqualTo(word("terror", Form.PREFIX, 0, 0, 7));
      assertThat(root("=Idlib")).isEqualTo(word("Idlib", Form.EXACT, 0, 1, 6));
      assertThat(root("\"=Idlib\"")).isEqualTo(word("Idlib", Form.EXACT, 0, 2, 7));
      assertThat(root("Erdogan~")).isEqualTo(word("Erdogan", Form.FUZZY, 2, 0, 8));
      assertThat(root("Homs~")).isEqualTo(word("Homs", Form.FUZZY, 1, 0, 5));
      assertThat(root("Erdogan~1")).isEqualTo(word("Erdogan", Form.FUZZY, 1, 0, 9));
      assertThat(root("*istan")).isEqualTo(word("*istan", Form.WILDCARD, 0, 0, 6));
      assertThat(root("Mu?ammad")).isEqualTo(word("Mu?ammad", Form.WILDCARD, 0, 0, 8));
      assertThat(root("/isi(s|l)/")).isEqualTo(word("isi(s|l)", Form.REGEX, 0, 0, 10));
    }

    @ParameterizedTest
    @CsvSource(
        delimiterString = " => ",
        quoteCharacter = '`',
        value = {
          "Syria's sovereignty => Syria's sovereignty",
          "Syria’s sovereignty => Syria's sovereignty",
          "de-escalation zone => de-escalation zone",
          "U.S. troops => \"U.S.\" troops",
          "AT&T => AT&T",
          "C++ => C",
          "talks, Idlib; Homs. => talks Idlib Homs",
          "Idlib,Homs => Idlib Homs",
          "1,200 dead => \"1,200\" dead",
          "who is Putin? => who is Putin",
          "talks - Idlib => talks Idlib",
          "talks -- Idlib => talks Idlib",
          "talks – Idlib => talks Idlib",
          "\"territorial integrity => territorial integrity",
          "5\" pipe => 5 pipe",
          "say \"\" nothing => say nothing",
          "rock 'n' roll => rock n roll",
          "ceasefire 😀 :-) :( => ceasefire",
          "(ceasefire Idlib => ceasefire Idlib",
          "ceasefire) Idlib => ceasefire Idlib",
          "f() => f",
          "(U.S.) => \"U.S.\"",
          "http://x.y/z?q=1 => \"http://x.y/z?q=1\"",
          "10:30 => \"10:30\"",
          "/usr/local/bin => \"usr/local/bin\"",
          "and/or => \"and/or\"",
          "@reuters #Idlib $5 => reuters Idlib 5",
          "foo:bar => \"foo:bar\"",
          "Analysis: war => Analysis war",
          "data:x rate:5 => \"data:x\" \"rate:5\"",
          "Idlib\u0000\u0007Homs => Idlib Homs",
          "-:-) ceasefire => ceasefire",
          "ceasefire -\"truce => ceasefire -truce",
          "~ ceasefire ^ => ceasefire",
          "war -( => war",
          "-(☺) war => war",
        })
    void ofPlainTextNeverFail(String query, String understood) throws QueryException {
      assertThat(read(query)).isEqualTo(understood);
    }

    @ParameterizedTest
    @ValueSource(strings = {":-)", "😀 🎉", "\"", "()", "(", "-", "...", "\"\"~", "[]{}", "/(/"})
    void thatAreNoneFindNothing(String query) throws QueryException {
      assertThat(read(query)).isEqualTo("-*");
    }

    @Test
    void areExactWhenTheRequestSaysSo() throws QueryException {
      SearchRequest request =
          request("talks \"cease fire\" terror* place:Idlib", false, true, List.of());
      assertThat(QueryParser.parse(request).understood())
          .isEqualTo("=talks \"=cease fire\" terror* place:=Idlib");
    }
  }

  @Nested
  class Phrases {
    @ParameterizedTest
    @CsvSource(
        delimiterString = " => ",
        quoteCharacter = '`',
        value = {
          "\"territorial integrity\" => \"territorial integrity\"",
          "“territorial integrity” => \"territorial integrity\"",
          "«territorial integrity» => \"territorial integrity\"",
          "\"withdrawal troops\"~6 => \"withdrawal troops\"~6",
          "\"ceasefire\" => ceasefire",
          "\"OR\" => \"OR\"",
          "\"  chemical   weap* \" => \"chemical weap*\"",
          "\"=chemical weapons\" => \"=chemical weapons\"",
          "=\"chemical weapons\" => \"=chemical weapons\"",
          "\"chemical =weapons\" => \"chemical =weapons\"",
          "\"Assad, who (reportedly) left\" => \"Assad who reportedly left\"",
        })
    void holdWords(String query, String understood) throws QueryException {
      assertThat(read(query)).isEqualTo(understood);
    }

    @Test
    void holdTags() throws QueryException {
      String query = "\"@person met @person:putin in @place:'New York' on @date:2018-09\"~5";
      Phrase phrase = (Phrase) root(query);
      assertThat(phrase.slop()).isEqualTo(5);
      assertThat(phrase.elements().stream().map(element -> element.at().of(query)))
          .containsExactly(
              "@person", "met", "@person:putin", "in", "@place:'New York'", "on", "@date:2018-09");
      assertThat(read(query)).isEqualTo(query);
    }
  }

  @Nested
  class Tags {
    @Test
    void standForAnyMentionOrOneInParticular() throws QueryException {
      assertThat(root("@person")).isEqualTo(new Tag(Kind.PERSON, null, new Span(0, 7)));
      assertThat(root("@places")).isEqualTo(new Tag(Kind.PLACE, null, new Span(0, 7)));
      assertThat(root("place:*")).isEqualTo(new Tag(Kind.PLACE, null, new Span(0, 7)));
      assertThat(read("@person:\"Vladimir Putin\"")).isEqualTo("@person:\"Vladimir Putin\"");
      assertThat(read("@date:2018-09..2018-10")).isEqualTo("@date:2018-09..2018-10");
      assertThat(read("@date:Monday")).isEqualTo("@date:monday");
      assertThat(read("@person's")).isEqualTo("person's");
      assertThat(read("\"@place, @date.\"")).isEqualTo("\"@place @date\"");
    }
  }

  @Nested
  class Conditions {
    @ParameterizedTest
    @CsvSource(
        delimiterString = " => ",
        quoteCharacter = '`',
        value = {
          "person:putin => person:putin",
          "Person: putin => person:putin",
          "person:\"Vladimir Putin\" => person:\"Vladimir Putin\"",
          "person:“Vladimir Putin” => person:\"Vladimir Putin\"",
          "place:=Idleb => place:=Idleb",
          "place:\"=Deir ez-Zor\" => place:=\"Deir ez-Zor\"",
          "place:idlib,homs => place:idlib OR place:homs",
          "place:idlib, homs => place:idlib homs",
          "place:(Idlib, Deir ez-Zor OR \"New York\") => place:Idlib OR place:\"Deir ez-Zor\" OR"
              + " place:\"New York\"",
          "person:(Vladimir Putin AND Erdogan) => person:\"Vladimir Putin\" person:Erdogan",
          "place:\"Paris, Texas\" => place:\"Paris, Texas\"",
          "inside:syria => inside:syria",
          "source:CGTN author:\"Jane Doe\" title:war => source:CGTN author:\"Jane Doe\" title:war",
          "id:000_98b1bb1a97ed4267 => id:000_98b1bb1a97ed4267",
          "place:U.S. => place:\"U.S.\"",
          "(place:idlib) => place:idlib",
          "(place:idlib OR x) y => (place:idlib OR x) y",
          "near:Damascus~100km => near:Damascus~100km",
          "near:\"New York\"~2.5km => near:\"New York\"~2.5km",
          "near:Damascus~100 => near:Damascus~100km",
          "near:Damascus~10mi => near:Damascus~16.093km",
        })
    void nameWhatAnArticleIsAbout(String query, String understood) throws QueryException {
      assertThat(read(query)).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource(
        delimiterString = " => ",
        quoteCharacter = '`',
        value = {
          "date:2018 => date:2018",
          "date:2018-09 => date:2018-09",
          "date:2018-09-07 => date:2018-09-07",
          "date:2017-11..2018-09 => date:2017-11..2018-09",
          "date:2017..2018 => date:2017..2018",
          "date:2017-11..2018-09-07 => date:2017-11-01..2018-09-07",
          "date:2018.. => date:2018-01-01..",
          "date:..2018 => date:..2018-12-31",
          "date:2018-01..2018-12 => date:2018",
          "date:2017,2018 => date:2017 OR date:2018",
          "published:2018 => published:2018",
          "date:monday => date:monday",
          "date:Friday => date:friday",
          "date:\"7 September 2018\" => date:2018-09-07",
          "date:2018-Q3 => date:2018-07..2018-09",
          "date:1990s..2018-W01 => date:1990-01-01..2018-01-07",
          "date:2018-09-07T18:16 => date:2018-09-07",
          "date:* => @date",
        })
    void onDates(String query, String understood) throws QueryException {
      assertThat(read(query)).isEqualTo(understood);
    }

    @Test
    void areRecords() throws QueryException {
      assertThat(root("near:Homs~5km")).isEqualTo(new Near("Homs", 5, new Span(0, 13)));
      assertThat(root("date:monday")).isEqualTo(new Weekday(DayOfWeek.MONDAY, new Span(0, 11)));
      assertThat(root("published:2018-09"))
          .isEqualTo(
              new Dates(
                  QueryNode.DateField.PUBLISHED,
                  LocalDate.of(2018, 9, 1),
                  LocalDate.of(2018, 9, 30),
                  new Span(0, 17)));
      assertThat(root("title:=war"))
          .isEqualTo(new Field(FieldName.TITLE, "war", true, new Span(0, 10)));
    }
  }

  @Nested
  class Options {
    @Test
    void areConditionsToo() throws QueryException {
      SearchRequest request =
          new SearchRequest(
              "ceasefire OR truce",
              false,
              false,
              SearchRequest.Scope.ARTICLE,
              List.of("Vladimir Putin"),
              List.of("Idlib", "Syria"),
              true,
              "2017-11",
              "2018",
              "SANA",
              SearchRequest.Sort.RELEVANCE,
              0,
              10,
              3,
              false,
              false);
      assertThat(QueryParser.parse(request).understood())
          .isEqualTo(
              "(ceasefire OR truce) person:\"Vladimir Putin\" inside:Idlib inside:Syria source:SANA"
                  + " (date:2017-11..2018-12 OR published:2017-11..2018-12)");
    }

    @Test
    void anyMakesOneWordEnoughButKeepsConditions() throws QueryException {
      SearchRequest request =
          request("ceasefire \"peace talks\" -Homs person:putin", true, false, List.of("Idlib"));
      assertThat(QueryParser.parse(request).understood())
          .isEqualTo("(ceasefire OR \"peace talks\") -Homs person:putin place:Idlib");
    }

    @Test
    void ofABlankQueryStandAlone() throws QueryException {
      assertThat(QueryParser.parse(request("", false, false, List.of("Idlib"))).understood())
          .isEqualTo("place:Idlib");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday-ish", "2018-13", "2018-02-30", ""})
    void withBadDatesAreErrors(String from) {
      SearchRequest request = dated(from, null);
      QueryException error =
          catchThrowableOfType(QueryException.class, () -> QueryParser.parse(request));
      assertThat(error).hasMessage("--from takes a year, month or day");
      assertThat(error.query()).isEqualTo(from);
    }

    @Test
    void endAfterTheyBegin() {
      QueryException error =
          catchThrowableOfType(
              QueryException.class, () -> QueryParser.parse(dated("2018", "2017")));
      assertThat(error).hasMessage("--to is before --from");
    }
  }

  @Nested
  class Errors {
    @ParameterizedTest
    @CsvSource(
        delimiterString = " => ",
        quoteCharacter = '`',
        value = {
          "persn:putin => 0 => there is no field 'persn:', did you mean 'person:'?",
          "war plcae:idlib => 4 => there is no field 'plcae:', did you mean 'place:'?",
          "outlet:CGTN => 0 => there is no field 'outlet:', did you mean 'source:'?",
          "dte:2018 => 0 => there is no field 'dte:', did you mean 'date:'?",
          "person: => 7 => person: needs a value",
          "war person:?? => 11 => person: needs a value",
          "source:* => 7 => source: needs a value",
          "person:put* => 7 => person: takes a name without * and ~",
          "person:\"Vladimir => 7 => the quote is not closed",
          "place:(a, b => 6 => the parenthesis is not closed",
          "place:(a OR) => 11 => place: needs a value",
          "war () => 4 => there is nothing between the parentheses",
          "war OR => 4 => OR needs something on its right",
          "OR war => 0 => OR needs something on its left",
          "war AND OR peace => 4 => AND needs something on its right",
          "war (OR peace) => 5 => OR needs something on its left",
          "war NOT => 4 => NOT needs something on its right",
          "(war OR peace => 0 => the parenthesis is not closed",
          "war OR peace) => 12 => no parenthesis is open here",
          "date:2018-13 => 5 => '2018-13' is not a date",
          "date:2018..soon => 11 => 'soon' is not a date",
          "date:2018..2017 => 5 => the range ends before it begins",
          "published:monday => 10 => published: takes a year, month or day, no weekday",
          "date:monday..2018 => 5 => a range has no weekday at its end",
          "near:Damascus => 5 => near: needs a place and a distance",
          "near:Damascus~far => 5 => near: needs a place and a distance",
          "war~3 => 3 => after ~ stands how many letters may differ, 1 or 2",
          "\"a b\"~ => 5 => after a phrase, ~ needs a number of words up to 999",
          "\"a b\"~x => 5 => after a phrase, ~ needs a number of words up to 999",
          "\"a b\"~9999 => 5 => after a phrase, ~ needs a number of words up to 999",
          "\"\"~5 => 0 => there is nothing between the quotes",
          "\"@person:?? said\" => 9 => person: needs a value",
        })
    void sayWhereAndWhy(String queryAndPosition, String position, String reason) {
      QueryException error = error(queryAndPosition);
      assertThat(error).hasMessage(reason);
      assertThat(error.position()).isEqualTo(Integer.parseInt(position));
      assertThat(error.query()).isEqualTo(queryAndPosition);
    }

    @Test
    void ofRegularExpressionsSayWhatIsWrong() {
      assertThat(error("war /isi[s/")).hasMessageStartingWith("not a regular expression: ");
      assertThat(error("war /isi[s/").position()).isEqualTo(4);
    }

    @Test
    void giveACorrectExample() throws QueryException {
      for (String query :
          List.of("persn:x", "x OR", "x ()", "date:soon", "near:x", "x~7", "\"x y\"~", "x /[y/")) {
        root(error(query).example().split(" or ")[0]);
      }
    }

    @Test
    void keepHugeQueriesOut() {
      assertThat(error("(".repeat(10_000) + "war" + ")".repeat(10_000)))
          .hasMessage("parentheses nest at most 50 deep");
      assertThat(error("war ".repeat(2_000)))
          .hasMessage("a query has at most 1000 words and conditions");
      assertThat(error("war".repeat(50_000)))
          .hasMessage("a query has at most 50000 characters, this one 150000");
      assertThat(error("\"" + "war ".repeat(2_000) + "\""))
          .hasMessage("a query has at most 1000 words and conditions");
      assertThat(error("place:(" + "a,".repeat(2_000) + "a)"))
          .hasMessage("a query has at most 1000 words and conditions");
    }

    @Test
    void areNotMadeOfDeepNegationOrUnmatchedParentheses() throws QueryException {
      assertThat(read("NOT ".repeat(10_000) + "war")).isEqualTo("war");
      assertThat(read("(".repeat(10_000) + "war")).isEqualTo("war");
    }
  }

  @Nested
  class RandomQueries {
    private static final List<String> PIECES =
        Stream.concat(
                "\"'’“”()-=~*?/\\:;.,@#&+!^[]{}<>|$%_ \t\n\u0000\u0007\u001b\u200b\ufeff\ud83d\u00ad…—é"
                    .chars()
                    .mapToObj(Character::toString),
                Stream.of(
                    " ",
                    " ",
                    " ",
                    " ",
                    "OR",
                    "AND",
                    "NOT",
                    "war",
                    "Idlib",
                    "U.S.",
                    "😀",
                    "5",
                    "person:",
                    "place:",
                    "date:",
                    "published:",
                    "near:",
                    "id:",
                    "foo:",
                    "@person",
                    "@place:",
                    "@date:",
                    "2018-09",
                    "..",
                    "monday",
                    "~5",
                    "~100km",
                    "\"a b\"",
                    "أخبار",
                    "新聞",
                    "e\u0301",
                    "/a[bc]/",
                    "\"=x y\""))
            .toList();

    @Test
    void areReadOrRefusedAndWrittenBack() {
      long seed = Long.getLong("seed", System.nanoTime());
      Random random = new Random(seed);
      int read = 0;
      for (int i = 0; i < 20_000; i++) {
        StringBuilder builder = new StringBuilder();
        for (int pieces = random.nextInt(12); pieces >= 0; pieces--) {
          builder.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        String query = builder.toString();
        boolean any = random.nextBoolean();
        try {
          ParsedQuery parsed = QueryParser.parse(request(query, any, false, List.of()));
          read++;
          assertThat(spansLieInside(parsed.root(), query.length()))
              .as("spans of %s (seed %d)", query, seed)
              .isTrue();
          assertThat(withoutSpans(root(parsed.understood())))
              .as("%s, understood as %s (seed %d)", query, parsed.understood(), seed)
              .isEqualTo(withoutSpans(parsed.root()));
        } catch (QueryException e) {
          assertThat(e.position()).as("%s (seed %d)", query, seed).isBetween(0, query.length());
          assertThat(e.example()).isNotBlank();
        } catch (RuntimeException e) {
          throw new AssertionError("%s (seed %d)".formatted(query, seed), e);
        }
      }
      assertThat(read).isGreaterThan(5_000);
    }

    @Test
    void mayRepeatAnythingVeryOften() {
      for (String piece : PIECES) {
        for (String query :
            List.of(
                piece.repeat(QueryParser.MAX_LENGTH / piece.length()),
                "U." + "x.".repeat(9_000) + piece.repeat(9_000 / piece.length()))) {
          try {
            root(query);
          } catch (QueryException e) {
            assertThat(e.position()).isBetween(0, query.length());
          }
        }
      }
    }

    private static boolean spansLieInside(QueryNode node, int length) {
      boolean children =
          switch (node) {
            case And and -> and.nodes().stream().allMatch(n -> inside(n, node, length));
            case Or or -> or.nodes().stream().allMatch(n -> inside(n, node, length));
            case Not not -> inside(not.node(), node, length);
            case Phrase phrase -> phrase.elements().stream().allMatch(n -> inside(n, node, length));
            case Tag tag -> tag.which() == null || inside(tag.which(), node, length);
            default -> true;
          };
      return children && node.at().end() <= length;
    }

    private static boolean inside(QueryNode child, QueryNode parent, int length) {
      return parent.at().contains(child.at()) && spansLieInside(child, length);
    }
  }

  private static SearchRequest request(
      String query, boolean any, boolean exact, List<String> places) {
    return new SearchRequest(
        query,
        any,
        exact,
        SearchRequest.Scope.ARTICLE,
        List.of(),
        places,
        false,
        null,
        null,
        null,
        SearchRequest.Sort.RELEVANCE,
        0,
        10,
        3,
        false,
        false);
  }

  private static SearchRequest dated(@Nullable String from, @Nullable String to) {
    return new SearchRequest(
        "",
        false,
        false,
        SearchRequest.Scope.ARTICLE,
        List.of(),
        List.of(),
        false,
        from,
        to,
        null,
        SearchRequest.Sort.RELEVANCE,
        0,
        10,
        3,
        false,
        false);
  }
}
