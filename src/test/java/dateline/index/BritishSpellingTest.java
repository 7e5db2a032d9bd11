package dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BritishSpellingTest {
  @ParameterizedTest
  @CsvSource({
    "programme, program",
    "programmes, programs",
    "dialogue, dialog",
    "colourful, colorful",
    "fuelled, fueled",
    "modelling, modeling",
    "enrolment, enrollment",
    "organised, organized",
  })
  void bothSpellingsComeToOneForm(String british, String american) {
    assertThat(BritishSpelling.american(british)).isEqualTo(BritishSpelling.american(american));
  }

  @ParameterizedTest
  @CsvSource({"enrolled", "fulfilled", "programmer", "programmed", "travel", "rise"})
  void wordsThatAreTheSameInBothStay(String word) {
    assertThat(BritishSpelling.american(word)).isEqualTo(word);
  }
}
