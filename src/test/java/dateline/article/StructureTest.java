package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Line kinds and fields of reports in the styles of many outlets; each line of a report is written
/// after the kind that it has.
class StructureTest {
  private Article article;

  /// Reads the lines after the kinds and checks that each gets the kind before it. `-` is a blank
  /// line.
  private void report(String... lines) {
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    int number = 0;
    for (String line : lines) {
      number++;
      if (!line.equals("-")) {
        int colon = line.indexOf(": ");
        expected.add(number + " " + line.substring(0, colon));
        text.append(line.substring(colon + 2));
      }
      text.append('\n');
    }
    article = Reading.ofStandardInput(text.toString(), ReadOptions.NONE).only();
    assertThat(article.passages().stream().map(p -> p.line() + " " + p.kind()))
        .containsExactlyElementsOf(expected);
  }

  private String published() {
    return article.publication() == null ? "unknown" : article.publication().value();
  }

  @Test
  void stampAboveTheHeadlineAndCreditsInTheBody() {
    report(
        "METADATA: World News",
        "METADATA: September 7, 2018 / 1:12 PM / Updated 5 hours ago",
        "HEADLINE: Ministers fail to agree on fish quotas",
        "BYLINE: Jane Doe, John Roe",
        "BOILERPLATE: 4 Min Read",
        "-",
        "BODY: BRUSSELS/OSLO (Reuters) - Fisheries ministers failed on Friday to agree on quotas.",
        "-",
        "CAPTION: FILE PHOTO: A trawler lies in the harbour of Bergen, Norway, August 30, 2018.",
        "-",
        "BODY: \"We are not there yet,\" the Norwegian minister told reporters after the talks.",
        "-",
        "BODY: The talks will go on. (Additional reporting by Ann Other; Editing by Kim Sample)");
    assertThat(article.headline()).isEqualTo("Ministers fail to agree on fish quotas");
    assertThat(article.authors()).containsExactly("Jane Doe", "John Roe");
    assertThat(article.agency()).isEqualTo("Reuters");
    assertThat(article.dateline().place()).isEqualTo("BRUSSELS/OSLO");
    assertThat(published()).isEqualTo("2018-09-07T13:12");
  }

  @Test
  void breadcrumbsDeckAndSourceLine() {
    report(
        "BOILERPLATE: News / Fisheries",
        "HEADLINE: Ministers fail to agree on fish quotas",
        "BODY: Boats stay in port for another week as talks end without a deal.",
        "BYLINE: by Jane Doe",
        "METADATA: 7 Sep 2018 15:12 GMT",
        "-",
        "CAPTION: Fisheries ministers talked for eleven hours in Brussels [Max Mustermann/Reuters]",
        "-",
        "BODY: Fisheries ministers have failed to agree on quotas for cod, officials said.",
        "-",
        "BOILERPLATE: READ MORE: Norway's fishermen fear for the winter",
        "-",
        "BODY: \"We are not there yet,\" the Norwegian minister said in Brussels on Friday night.",
        "-",
        "METADATA: SOURCE: Al Jazeera and news agencies");
    assertThat(article.outlet()).isEqualTo("Al Jazeera");
    assertThat(article.authors()).containsExactly("Jane Doe");
    assertThat(published()).isEqualTo("2018-09-07T15:12Z");
  }

  @Test
  void authorAndUpdateInOneLineAndDatelineAlone() {
    report(
        "HEADLINE: Ministers fail to agree on fish quotas",
        "BODY: Talks will resume on Monday, officials say",
        "BYLINE: Jane Doe | 07.09.2018 - Update : 08.09.2018",
        "-",
        "DATELINE: BRUSSELS",
        "-",
        "BODY: Fisheries ministers failed on Friday to agree on quotas for cod, officials said.",
        "-",
        "BOILERPLATE: Related topics",
        "BOILERPLATE: Fish");
    assertThat(article.authors()).containsExactly("Jane Doe");
    assertThat(article.dateline().place()).isEqualTo("BRUSSELS");
    assertThat(article.publication())
        .isEqualTo(new Publication("2018-09-07", Granularity.DAY, "date line in text"));
  }

  @Test
  void capitalsInBylinesAndTheAgencysNotices() {
    report(
        "HEADLINE: Ministers fail to agree on fish quotas",
        "BYLINE: By JANE DOE and JOHN ROE",
        "METADATA: Associated Press",
        "-",
        "BODY: BRUSSELS (AP) — Fisheries ministers failed on Friday to agree on quotas for cod.",
        "BOILERPLATE: ___",
        "BYLINE: Associated Press writer Ann Other in Oslo contributed to this report.",
        "-",
        "BOILERPLATE: Copyright 2018 The Associated Press. All rights reserved.");
    assertThat(article.authors()).containsExactly("Jane Doe", "John Roe");
    assertThat(article.agency()).isEqualTo("AP");
    assertThat(published()).isEqualTo("unknown");
  }

  @Test
  void sourceDateAndEditorInOneLine() {
    report(
        "HEADLINE: Ministers fail to agree on fish quotas",
        "METADATA: Source: Xinhua| 2018-09-07 22:15:41|Editor: Li Sample",
        "-",
        "CAPTION: Boats lie in the port of Bergen, Norway, on Sept. 7, 2018. (Xinhua/Zhang Sample)",
        "-",
        "BODY: BRUSSELS, Sept. 7 (Xinhua) -- Fisheries ministers failed to agree, officials said.",
        "-",
        "METADATA: KEY WORDS: fish, quotas");
    assertThat(article.agency()).isEqualTo("Xinhua");
    assertThat(article.authors()).isEmpty();
    assertThat(article.publication())
        .isEqualTo(new Publication("2018-09-07T22:15:41", Granularity.SECOND, "ISO stamp in text"));
  }

  @Test
  void theDatelineTellsDayFromMonth() {
    report(
        "HEADLINE: Ministers fail to agree on fish quotas",
        "-",
        "METADATA: Politics   07/09/2018 03:12 PM",
        "-",
        "BODY: KUWAIT, Sept 7 (KUNA) -- Fisheries ministers failed on Friday to agree on quotas.");
    assertThat(published()).isEqualTo("2018-09-07");
  }

  @Test
  void placesAndRolesBehindNamesAndTopicsAtTheEnd() {
    report(
        "HEADLINE: Ministers fail to agree on fish quotas",
        "BYLINE: Jane Doe in Brussels and John Roe",
        "METADATA: Fri 7 Sep 2018 15.12 BST",
        "METADATA: Last modified on Fri 7 Sep 2018 16.40 BST",
        "BOILERPLATE: Shares",
        "-",
        "CAPTION: Boats in the port of Bergen. Photograph: Max Mustermann/Getty Images",
        "-",
        "BODY: Fisheries ministers have failed to agree on quotas for cod, officials said.",
        "-",
        "BOILERPLATE: Topics",
        "BOILERPLATE: Fishing",
        "BOILERPLATE: Norway");
    assertThat(article.authors()).containsExactly("Jane Doe", "John Roe");
    assertThat(published()).isEqualTo("2018-09-07T15:12");
  }

  @Test
  void hardWrappedLinesAreOneParagraph() {
    String text =
        """
        Ministers fail to agree on fish quotas

        By Jane Doe

        BRUSSELS -- Fisheries ministers failed on Friday to agree on quotas
        for cod, leaving boats in port for another week, officials said after
        eleven hours of talks.

        The talks will resume on Monday, they added, without giving any
        details of what is still in dispute between the two sides of the
        North Sea.
        """;
    article = Reading.ofStandardInput(text, ReadOptions.NONE).only();
    assertThat(article.passages()).extracting(Passage::line).containsExactly(1, 3, 5, 9);
    assertThat(article.text(article.passages().getLast())).endsWith("North Sea.");
  }

  @Test
  void oneHugeParagraphIsCutAtSentences() {
    String sentence = "The ministers of the U.S. and of Norway met Mr. Doe for an hour on Friday. ";
    article = Reading.ofStandardInput(sentence.repeat(60), ReadOptions.NONE).only();
    assertThat(article.passages()).hasSizeGreaterThan(3);
    for (Passage passage : article.passages()) {
      assertThat(passage.span().length()).isLessThanOrEqualTo(Sentences.LONG);
      assertThat(article.text(passage)).startsWith("The ministers").endsWith("on Friday.");
    }
  }

  @Test
  void impossibleDatesAreNoDates() {
    report(
        "HEADLINE: Ministers fail to agree on fish quotas",
        "METADATA: Published: 7 September 9999",
        "-",
        "BODY: Fisheries ministers have failed to agree on quotas for cod, officials said.");
    assertThat(published()).isEqualTo("unknown");
  }

  /// Whatever the lines are, every character that is not white space is in exactly one passage.
  @Test
  void passagesCoverTheText() {
    List<String> parts =
        List.of(
            "Ministers meet",
            "BEIRUT, Sept. 7 (Xinhua) --",
            "\n",
            "\r\n",
            "\n\n",
            " ",
            "\t",
            "He said so.",
            "By Jane Doe",
            "(Photo: AFP)",
            "SHARE THIS",
            "Related",
            "\ud83d\ude00",
            "1536344194000",
            "a.jpg",
            "\u00a0",
            "\ufeff",
            "\u2028",
            "2018-09-07",
            "—",
            "(",
            ")",
            ":",
            "The ministers met for the third time this week and agreed on nothing at all.",
            "|");
    for (long seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder("x");
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      Article read = Reading.ofStandardInput(text.toString(), ReadOptions.NONE).only();
      int at = 0;
      for (Passage passage : read.passages()) {
        String gap = text.substring(at, passage.span().start());
        assertThat(gap.chars().allMatch(c -> Paragraphs.isSpace((char) c)))
            .as("seed %d", seed)
            .isTrue();
        assertThat(passage.span().length()).as("seed %d", seed).isPositive();
        at = passage.span().end();
      }
      assertThat(text.substring(at).chars().allMatch(c -> Paragraphs.isSpace((char) c)))
          .as("seed %d", seed)
          .isTrue();
    }
  }
}
