package dateline.tag.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {
  @ParameterizedTest
  @CsvSource({
    "São Paulo, sao paulo",
    "U.S., us",
    "Deir ez-Zor, deir ez zor",
    "Ma'arrat al-Nu’man, maarrat al numan",
    "St. Petersburg, saint petersburg",
    "St Petersburg, saint petersburg",
    "Mt. Everest, mount everest",
    "Łódź, lodz",
    "İstanbul, istanbul",
    "Antigua & Barbuda, antigua and barbuda",
    "GAZA STRIP, gaza strip",
    "'  Tel  Aviv ', tel aviv"
  })
  void spellingsMeet(String name, String folded) {
    assertThat(PlaceNames.fold(name)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"...", "''", "'-'"})
  void whatHoldsNoLetterIsEmpty(String name) {
    assertThat(PlaceNames.fold(name)).isEmpty();
  }
}
