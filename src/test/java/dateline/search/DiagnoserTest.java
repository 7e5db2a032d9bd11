package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.search.Diagnosis.Part;
import dateline.search.Diagnosis.Suggestion;
import dateline.search.QueryNode.And;
import dateline.search.QueryNode.Field;
import dateline.search.QueryNode.Not;
import dateline.search.QueryNode.Or;
import dateline.search.QueryNode.Phrase;
import dateline.search.QueryNode.Word;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DiagnoserTest {
  /// Articles as plain texts; a place is a word with a capital letter.
  private static final List<String> ARTICLES =
      List.of(
          "truce talks in Idlib fail",
          "talks on truce go on",
          "Idlib waits",
          "envoy leaves Homs",
          "the chemical plant makes no weapons");

  private static final Diagnoser.Index INDEX =
      new Diagnoser.Index() {
        @Override
        public long articles(QueryNode query) {
          return ARTICLES.stream().filter(text -> holds(query, text)).count();
        }

        @Override
        public long apart(QueryNode query) {
          return 0;
        }

        @Override
        public List<String> words(String word) {
          return word.equalsIgnoreCase("trcue") ? List.of("truck", "truce") : List.of();
        }

        @Override
        public List<String> names(Field field) {
          return field.value().equals("Idlieb") ? List.of("Idlib") : List.of();
        }
      };

  private static boolean holds(QueryNode query, String text) {
    return switch (query) {
      case And and -> and.nodes().stream().allMatch(node -> holds(node, text));
      case Or or -> or.nodes().stream().anyMatch(node -> holds(node, text));
      case Not not -> !holds(not.node(), text);
      case Word word ->
          List.of(text.toLowerCase(Locale.ROOT).split(" "))
              .contains(word.text().toLowerCase(Locale.ROOT));
      case Field field -> text.contains(field.value());
      case Phrase phrase -> {
        String words =
            phrase.elements().stream()
                .map(element -> ((Word) element).text())
                .reduce((a, b) -> a + (phrase.slop() > 0 ? " (\\w+ )*" : " ") + b)
                .orElseThrow();
        yield text.matches(".*\\b" + words + "\\b.*");
      }
      default -> false;
    };
  }

  private static Diagnosis diagnose(String query) throws Exception {
    return Diagnoser.diagnose(QueryParser.parse(SearchRequest.of(query)).root(), INDEX);
  }

  @Test
  void countsEachPartAlone() throws Exception {
    assertThat(diagnose("truce (Homs OR Aleppo) place:Idlib -envoy").parts())
        .containsExactly(
            new Part("truce", 2),
            new Part("Homs OR Aleppo", 1),
            new Part("place:Idlib", 2),
            new Part("-envoy", 4));
  }

  @Test
  void suggestsSpellingsThatFindSomething() throws Exception {
    assertThat(diagnose("trcue").suggestions()).containsExactly(new Suggestion("truce", 2));
    assertThat(diagnose("place:Idlieb trcue").suggestions())
        .containsExactly(new Suggestion("place:Idlib truce", 1));
    assertThat(diagnose("trcue envoys").suggestions()).containsExactly(new Suggestion("truce", 2));
  }

  @Test
  void suggestsLooserPhrases() throws Exception {
    assertThat(diagnose("\"chemical weapons\"").suggestions())
        .containsExactly(
            new Suggestion("\"chemical weapons\"~5", 1), new Suggestion("chemical weapons", 1));
  }

  @Test
  void dropsAsFewPartsAsPossible() throws Exception {
    assertThat(diagnose("truce Idlib Homs").suggestions())
        .containsExactly(new Suggestion("truce Idlib", 1));
    assertThat(diagnose("truce Idlib nowhere").suggestions())
        .containsExactly(new Suggestion("truce Idlib", 1));
    assertThat(diagnose("envoy waits").suggestions())
        .containsExactly(new Suggestion("envoy", 1), new Suggestion("waits", 1));
  }

  @Test
  void keepsWhatItCanOfLongQueries() throws Exception {
    assertThat(diagnose("truce talks in Idlib fail go on waits envoy").suggestions())
        .containsExactly(new Suggestion("truce talks in Idlib fail", 1));
  }

  @Test
  void suggestsNothingThatFindsNothingOrAsksForNothing() throws Exception {
    assertThat(diagnose("nowhere -truce").suggestions()).isEmpty();
    assertThat(diagnose("nowhere").suggestions()).isEmpty();
    assertThat(diagnose("-*").suggestions()).isEmpty();
  }
}
