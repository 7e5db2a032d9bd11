package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Stamps and metadata dates in the forms that outlets write.
class WrittenDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1536344194000|2018-09-07T18:16:34Z",
        "1536344194|2018-09-07T18:16:34Z",
        "2018-09-07|2018-09-07",
        "2018-09-07T18:16:34.123+0300|2018-09-07T18:16:34+03:00",
        "2018-09-07 18:16|2018-09-07T18:16",
        "Fri, 07 Sep 2018 18:16:34 GMT|2018-09-07T18:16:34Z",
        "Fri Sep 07 18:16:34 UTC 2018|2018-09-07T18:16:34Z",
        "September 7, 2018 10:12 PM|2018-09-07T22:12",
        "Sept. 7, 2018|2018-09-07",
        "7th of September 2018, 12:05 am|2018-09-07T00:05",
        "09:33, 08-Sep-2018|2018-09-08T09:33",
        "15:12 GMT 07.09.2018|2018-09-07T15:12Z",
        "20180907|2018-09-07",
        "25/12/2018|2018-12-25",
        "12/25/2018|2018-12-25",
        "Friday 07/09/2018|2018-09-07",
        "Monday 07/09/2018|2018-07-09",
        "07/09/2018|2018",
        "September 2018|2018-09",
        "2018|2018",
      })
  void read(String written, String value) {
    Moment moment = WrittenDate.parse(written);
    assertThat(moment).isNotNull();
    assertThat(moment.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "9999-01-01",
    "31 February 2018",
    "2018-13-01",
    "Resolution 2254",
    "12345678901",
    "''",
    "3 days ago"
  })
  void notDates(String written) {
    assertThat(WrittenDate.parse(written)).isNull();
  }
}
