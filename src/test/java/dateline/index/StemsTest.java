package dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which words find each other by their stems.
class StemsTest {
  private final TextAnalysis analysis = new TextAnalysis();

  @ParameterizedTest
  @CsvSource({
    "organisation, organize",
    "authority, authorities",
    "universities, university",
    "women, woman",
    "children, child",
    "talks, talk",
    "importance, important",
    "withdrew, withdraw",
    "withdrawn, withdrawing",
    "said, says",
    "met, meeting",
    "taken, taking",
    "flown, flies",
    "f35s, f35",
    "shots, shot",
    "thoughts, thought",
  })
  void wordsOfOneMeaningAreFoundTogether(String one, String other) {
    assertThat(analysis.stem(one)).isEqualTo(analysis.stem(other));
  }

  @ParameterizedTest
  @CsvSource({
    "organ, organization",
    "author, authority",
    "universe, university",
    "internal, international",
    "import, important",
    "emerge, emergency",
    "office, officer",
    "unit, united",
    "sever, several",
    "iran, iranian",
    "left, leave",
    "found, find",
    "saw, see",
    "fell, fall",
    "felt, feel",
    "lay, lie",
    "bound, bind",
    "1990s, 1990",
    "drew, draw",
    "lent, lend",
    "hung, hang",
  })
  void wordsOfTwoMeaningsAreNot(String one, String other) {
    assertThat(analysis.stem(one)).isNotEqualTo(analysis.stem(other));
  }
}
