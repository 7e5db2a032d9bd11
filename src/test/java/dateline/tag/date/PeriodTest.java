package dateline.tag.date;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Granularity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018              | 2018       | YEAR    | 2018-01-01T00:00 | 2019-01-01T00:00
          2018-09           | 2018-09    | MONTH   | 2018-09-01T00:00 | 2018-10-01T00:00
          2018-09-07        | 2018-09-07 | DAY     | 2018-09-07T00:00 | 2018-09-08T00:00
          2018-w36          | 2018-W36   | WEEK    | 2018-09-03T00:00 | 2018-09-10T00:00
          2020-W53          | 2020-W53   | WEEK    | 2020-12-28T00:00 | 2021-01-04T00:00
          2018-Q3           | 2018-Q3    | QUARTER | 2018-07-01T00:00 | 2018-10-01T00:00
          2018-H2           | 2018-H2    | HALF    | 2018-07-01T00:00 | 2019-01-01T00:00
          1990s             | 199        | DECADE  | 1990-01-01T00:00 | 2000-01-01T00:00
          September 2018    | 2018-09    | MONTH   | 2018-09-01T00:00 | 2018-10-01T00:00
          sept. 2018        | 2018-09    | MONTH   | 2018-09-01T00:00 | 2018-10-01T00:00
          7 September 2018  | 2018-09-07 | DAY     | 2018-09-07T00:00 | 2018-09-08T00:00
          7th september 2018| 2018-09-07 | DAY     | 2018-09-07T00:00 | 2018-09-08T00:00
          Sept. 7, 2018     | 2018-09-07 | DAY     | 2018-09-07T00:00 | 2018-09-08T00:00
          2018-09-07T18:16  | 2018-09-07T18:16 | MINUTE | 2018-09-07T18:16 | 2018-09-07T18:17
          """)
  void readsWhatUsersType(
      String typed, String value, Granularity granularity, String start, String end) {
    Period period = Period.parse(typed).orElseThrow();
    assertThat(period.value()).isEqualTo(value);
    assertThat(period.granularity()).isEqualTo(granularity);
    assertThat(period.start()).hasToString(start);
    assertThat(period.end()).hasToString(end);
  }

  @Test
  void weekdaysHaveAValueButNoInterval() {
    assertThat(Period.parse("monday"))
        .contains(new Period("XXXX-WXX-1", Granularity.DAY, null, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "20", "199", "2018-13", "2018-02-30", "2019-W53", "soon", "..", "P2W"})
  void refusesTheRest(String typed) {
    assertThat(Period.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "19, CENTURY, 1900-01-01T00:00, 2000-01-01T00:00",
    "199X, DECADE, 1990-01-01T00:00, 2000-01-01T00:00",
    "2018-XX, YEAR, 2018-01-01T00:00, 2019-01-01T00:00",
    "2018-09-XX, MONTH, 2018-09-01T00:00, 2018-10-01T00:00",
    "2018-W36-WE, DAY, 2018-09-08T00:00, 2018-09-10T00:00",
    "2018-WI, SEASON, 2018-12-01T00:00, 2019-03-01T00:00",
    "2018-09-07TNI, DAY, 2018-09-07T18:00, 2018-09-08T06:00",
    "2018-09-07T24:00, MINUTE, 2018-09-08T00:00, 2018-09-08T00:01",
    "2018-09-07T18:16:34Z, SECOND, 2018-09-07T18:16:34, 2018-09-07T18:16:35"
  })
  void placesTimexValues(String value, Granularity granularity, String start, String end) {
    Period period = Period.ofTimex(value).orElseThrow();
    assertThat(period.granularity()).isEqualTo(granularity);
    assertThat(period.start()).hasToString(start);
    assertThat(period.end()).hasToString(end);
  }
}
