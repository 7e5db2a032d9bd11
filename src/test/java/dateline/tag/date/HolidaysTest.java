package dateline.tag.date;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.tag.date.Holiday.Day;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// The computed days against those that calendars print.
class HolidaysTest {
  private static void assertDays(Day feast, String... days) {
    for (String day : days) {
      LocalDate expected = LocalDate.parse(day);
      assertThat(feast.in(expected.getYear())).isEqualTo(expected);
    }
  }

  @Test
  void easter() {
    assertDays(
        Feasts::easter, "1999-04-04", "2018-04-01", "2019-04-21", "2024-03-31", "2026-04-05");
    assertDays(Feasts::orthodoxEaster, "2018-04-08", "2021-05-02", "2024-05-05", "2026-04-12");
  }

  @Test
  void islamicDays() {
    assertDays(year -> Feasts.islamic(year, 9, 1), "2018-05-16", "2022-04-02", "2024-03-11");
    assertDays(year -> Feasts.islamic(year, 10, 1), "2018-06-15", "2022-05-02", "2025-03-30");
    assertDays(year -> Feasts.islamic(year, 12, 10), "2018-08-21", "2023-06-28", "2024-06-16");
    assertDays(year -> Feasts.islamic(year, 1, 10), "2018-09-20", "2023-07-28");
    assertThat(Feasts.islamic(1500, 9, 1)).as("older than the tables").isNull();
  }

  @Test
  void jewishDays() {
    assertDays(Feasts::jewishNewYear, "2018-09-10", "2021-09-07", "2023-09-16", "2024-10-03");
    assertDays(Feasts::passover, "2018-03-31", "2022-04-16", "2024-04-23", "2026-04-02");
    assertDays(
        Feasts::hanukkah, "2018-12-03", "2021-11-29", "2022-12-19", "2023-12-08", "2024-12-26");
  }

  @Test
  void newMoons() {
    assertDays(
        Feasts::lunarNewYear,
        "1985-02-20",
        "2000-02-05",
        "2012-01-23",
        "2015-02-19",
        "2018-02-16",
        "2019-02-05",
        "2020-01-25",
        "2021-02-12",
        "2022-02-01",
        "2023-01-22",
        "2024-02-10",
        "2025-01-29",
        "2026-02-17",
        "2027-02-06",
        "2028-01-26",
        "2029-02-13",
        "2030-02-03");
    assertDays(
        Feasts::diwali,
        "2018-11-07",
        "2019-10-27",
        "2020-11-14",
        "2021-11-04",
        "2022-10-24",
        "2023-11-12");
  }
}
