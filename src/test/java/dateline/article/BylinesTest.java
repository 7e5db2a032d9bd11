package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is an author, and who is not.
class BylinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Jane Doe|Jane Doe",
        "By Jane Doe, John Roe and Ann Other|Jane Doe;John Roe;Ann Other",
        "By JANE DOE and JOHN ROE|Jane Doe;John Roe",
        "By Jane Doe in Beirut and John Roe in Ankara|Jane Doe;John Roe",
        "By Jane Doe, Associated Press|Jane Doe",
        "By Jane Doe, Diplomatic Correspondent|Jane Doe",
        "By Jane Doe ¦ Daily Sabah|Jane Doe",
        "By Jane Doe and AFP|Jane Doe",
        "By Abu Omar al-Shami|Abu Omar al-Shami",
        "Jane Doe / John Roe|Jane Doe;John Roe",
        "(Reporting by Jane Doe and John Roe; Editing by Kim Sample)|Jane Doe;John Roe",
        "Written by: Jane Doe|Jane Doe",
      })
  void authors(String line, String names) {
    assertThat(Bylines.authors(line.replace(" ¦ ", " | "))).containsExactly(names.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"By Reuters Staff", "By News Desk", "By AFP", "Editing by Kim Sample", "Agencies"})
  void agenciesDesksAndEditorsAreNoAuthors(String line) {
    assertThat(Bylines.authors(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By June 26 the town had been taken by the army.",
        "By completing the two lines the railways will gain 70 kilometres",
        "By 2050 what if we cannot see the trees",
      })
  void sentencesThatStartLikeBylines(String line) {
    assertThat(Bylines.isByline(line)).isFalse();
  }
}
