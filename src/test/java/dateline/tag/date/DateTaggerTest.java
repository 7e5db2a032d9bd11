package dateline.tag.date;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Articles;
import dateline.article.Passage;
import dateline.article.PassageKind;
import dateline.text.Span;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// `dates.csv` says what is found in which sentence, read with which publication date.
class DateTaggerTest {
  private final DateTagger tagger = new DateTagger();

  private record Mention(Span span, Timex timex) {}

  private static Article article(String text, @Nullable String published) {
    return Articles.of("a", text, published);
  }

  private List<Mention> mentions(String text, @Nullable String published) {
    return tagger.tag(article(text, published)).stream()
        .flatMap(timex -> timex.mentions().stream().map(span -> new Mention(span, timex)))
        .sorted(Comparator.comparing(Mention::span))
        .toList();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "dates.csv", delimiter = '|', maxCharsPerColumn = 1000)
  void findsAndPlacesDates(@Nullable String published, String sentence, @Nullable String expected) {
    String found =
        mentions(sentence, published).stream()
            .map(
                m ->
                    "%s = %s %s%s"
                        .formatted(
                            m.span.of(sentence),
                            m.timex.type(),
                            m.timex.value(),
                            m.timex.mod() == null ? "" : " " + m.timex.mod()))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void mentionsOfOneValueAreOneEntryWithAllItsEvidence() {
    List<Timex> found =
        tagger.tag(
            article("They met on Friday. The talks of 7 September 2018 went well.", "2018-09-07"));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().mentions()).hasSize(2);
    assertThat(found.getFirst().evidence())
        .containsExactly("weekday: the last one up to the publication", "a full date");
    assertThat(found.getFirst().start()).hasToString("2018-09-07T00:00");
    assertThat(found.getFirst().end()).hasToString("2018-09-08T00:00");
  }

  /// What lies between the parts of a range can be found, too.
  @Test
  void theFirstPartOfARangeTellsWhereTheLastEnds() {
    List<Timex> found =
        tagger.tag(article("It runs from August 28 to September 3, and in August.", "2018-09-07"));
    assertThat(found)
        .extracting(Timex::value)
        .containsExactly("2018-08-28", "2018-09-03", "2018-08");
    assertThat(found.getFirst().start()).hasToString("2018-08-28T00:00");
    assertThat(found.getFirst().end()).hasToString("2018-08-29T00:00");
    assertThat(found.getFirst().rangeEnd()).hasToString("2018-09-04T00:00");
    assertThat(found.getFirst().evidence()).contains("a range through 2018-09-03");
    assertThat(found.get(1).rangeEnd()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Exports rose in the first six months of 2022.,      2022-01-01T00:00, 2022-07-01T00:00",
    "Exports rose in the last three months of last year.,2021-10-01T00:00, 2022-01-01T00:00",
    "Sales fell in the three months to August.,          2022-06-01T00:00, 2022-09-01T00:00",
    "He was there for six months.,                       ,"
  })
  void aLengthOfTimeLiesOnTheCalendarWhereTheTextSaysSo(
      String sentence, @Nullable String start, @Nullable String end) {
    Timex length = tagger.tag(article(sentence, "2022-09-14")).getFirst();
    assertThat(length.type()).isEqualTo(TimexType.DURATION);
    assertThat(length.start()).isEqualTo(start == null ? null : LocalDateTime.parse(start));
    assertThat(length.end()).isEqualTo(end == null ? null : LocalDateTime.parse(end));
  }

  @Test
  void readsContentPassagesOnly() {
    String text = "Share this on Monday\nTalks went on.";
    Article article = article(text, null);
    Article withBoilerplate =
        Articles.of(
            "a",
            text,
            List.of(),
            null,
            List.of(
                new Passage(1, PassageKind.BOILERPLATE, 1, new Span(0, 20)),
                new Passage(2, PassageKind.BODY, 2, new Span(21, text.length()))));
    assertThat(tagger.tag(article)).hasSize(1);
    assertThat(tagger.tag(withBoilerplate)).isEmpty();
  }

  @Test
  void aStampOnItsOwnLineIsThePublicationWhereNoneIsKnown() {
    List<Timex> found =
        tagger.tag(article("Leaders agree\n1536344194000\nThey met on Friday.", null));
    assertThat(found)
        .extracting(Timex::value)
        .containsExactly("2018-09-07T18:16:34Z", "2018-09-07");
  }

  /// Any text gives sound mentions, the same each time. The text is made of the words of the
  /// grammar and of noise, so that rules meet in unusual ways.
  @Test
  void anyTextGivesSoundMentions() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] pieces = {
      "last",
      "the",
      "of",
      "year",
      "years",
      "ago",
      "May",
      "31",
      "2018",
      "0",
      "99999999999999999999",
      "Feb.",
      "29",
      ",",
      "-",
      "–",
      "/",
      ":",
      "half",
      "a",
      "and",
      "two",
      "hundred",
      "Monday",
      "night",
      "12:60",
      "25",
      "p.m.",
      "noon",
      "century",
      "BC",
      "1990s",
      "'",
      "’",
      "s",
      "early",
      "end",
      "quarter",
      "first",
      "second",
      "next",
      "previous",
      "later",
      "week",
      "decades",
      "million",
      "1.2.2018",
      "31/12/18",
      "2018-13-45",
      "20180230",
      "1536344194000",
      "Easter",
      "Christmas",
      "9/11",
      "\n",
      "\uD83D\uDE00",
      "\uD83D",
      "é",
      "every",
      "AH",
      "Iranian",
      "1397",
      "winter",
      "fall",
      "T",
      "Z",
      "+0300",
      "GMT",
      "today",
      "now",
      "(",
      ")",
      "\u00a0",
      "9999",
      "1000",
      "xx",
      "ended",
      "since",
      "to",
      "between",
      "through",
      "½",
      "Ramadan",
      "weeklong"
    };
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(25); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)])
            .append(random.nextInt(4) == 0 ? "" : " ");
      }
      String published =
          switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> "2018";
            case 2 -> "2016-02";
            case 3 -> "2016-02-29";
            default -> "2018-09-07T18:16:34Z";
          };
      assertSound(text.toString(), published, "seed " + seed + ": " + text);
    }
  }

  private void assertSound(String text, @Nullable String published, String where) {
    List<Timex> found = tagger.tag(article(text, published));
    assertThat(tagger.tag(article(text, published))).as(where).isEqualTo(found);
    for (Timex timex : found) {
      assertThat(timex.value()).as(where).matches(values(timex.type()));
      if (timex.start() != null) {
        assertThat(timex.start()).as(where).isBefore(timex.end());
      }
      assertThat(timex.evidence()).as(where).isNotEmpty();
    }
    List<Span> spans = mentions(text, published).stream().map(Mention::span).toList();
    assertThat(spans).as(where).allMatch(span -> span.length() > 0 && span.end() <= text.length());
    assertThat(IntStream.range(1, spans.size()))
        .as(where)
        .allMatch(i -> spans.get(i - 1).end() <= spans.get(i).start());
  }

  private static String values(TimexType type) {
    String day =
        "(?:[0-9X]{4}(?:-(?:[0-9X]{2}(?:-[0-9X]{2})?|W[0-9X]{2}(?:-(?:[1-7]|WE))?|Q[1-4X]|H[12]|SP|SU|FA|WI))?)";
    return switch (type) {
      case DATE -> day + "(?:/" + day + ")?|[0-9X]{1,3}|BC\\d\\d|(?:PAST|PRESENT|FUTURE)_REF";
      case TIME ->
          day + "T(?:MO|MI|AF|EV|NI|DT|XX|\\d\\d(?::\\d\\d(?::\\d\\d)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)";
      case DURATION ->
          "P(?:(?:[0-9.]+|X)[YMWDQECL]|T(?:[0-9.]+|X)[HMS]){1,3}|P(?:\\d+[YMWDQ])*(?:T(?:\\d+[HMS])+)?|P\\d+Y6M|PT\\d+H30M|PT\\d+M30S|P\\d+DT12H";
      case SET -> "P(?:(?:[0-9.]+|X)[YMWDQECL]|T(?:[0-9.]+|X)[HMS])|P6M|PT12H|PT30M|XXXX.*|P\\d+.*";
    };
  }
}
