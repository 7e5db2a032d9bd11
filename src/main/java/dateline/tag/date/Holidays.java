package dateline.tag.date;

import static dateline.tag.date.Holiday.fixed;
import static dateline.tag.date.Holiday.moving;
import static dateline.tag.date.Holiday.sighted;

import dateline.tag.date.Holiday.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// The holidays that news names. Where a name means different days in different countries
/// (Independence Day), it is left out.
final class Holidays {
  static final List<Holiday> ALL =
      List.of(
          // of the same date each year
          fixed("new year ' s ( day )?", 1, 1),
          fixed("orthodox christmas", 1, 7),
          fixed("valentine ' s day", 2, 14),
          fixed("international women ' s day", 3, 8),
          fixed("( st .? | saint ) patrick ' s day", 3, 17),
          fixed("april fools? ' s? day", 4, 1),
          fixed("earth day", 4, 22),
          fixed("anzac day", 4, 25),
          fixed("( may | international workers ' ) day", 5, 1),
          fixed("victory day", 5, 9),
          fixed("cinco de mayo", 5, 5),
          fixed("nakba day", 5, 15),
          fixed("juneteenth", 6, 19),
          fixed("fourth of july", 7, 4),
          fixed("bastille day", 7, 14),
          fixed("halloween", 10, 31),
          fixed("( veterans '? | armistice | remembrance ) day", 11, 11),
          fixed("christmas eve", 12, 24),
          fixed("christmas ( day )?", 12, 25),
          fixed("boxing day", 12, 26),
          fixed("new year ' s eve", 12, 31),
          // a weekday of a month
          moving("martin luther king ( jr .? )? day", nth(3, DayOfWeek.MONDAY, 1)),
          moving("presidents '? day", nth(3, DayOfWeek.MONDAY, 2)),
          moving("memorial day", nth(-1, DayOfWeek.MONDAY, 5)),
          moving("( labor | labour ) day", nth(1, DayOfWeek.MONDAY, 9)),
          moving("columbus day | indigenous peoples ' day", nth(2, DayOfWeek.MONDAY, 10)),
          moving("election day", after(nth(1, DayOfWeek.MONDAY, 11), 1)),
          moving("thanksgiving ( day )?", nth(4, DayOfWeek.THURSDAY, 11)),
          moving("black friday", after(nth(4, DayOfWeek.THURSDAY, 11), 1)),
          moving("cyber monday", after(nth(4, DayOfWeek.THURSDAY, 11), 4)),
          // around Easter
          moving("ash wednesday", after(Feasts::easter, -46)),
          moving("palm sunday", after(Feasts::easter, -7)),
          moving("holy week", after(Feasts::easter, -7)).lasting(7),
          moving("maundy thursday", after(Feasts::easter, -3)),
          moving("good friday", after(Feasts::easter, -2)),
          moving("easter ( sunday )?", after(Feasts::easter, 0)),
          moving("easter monday", after(Feasts::easter, 1)),
          moving("easter weekend", after(Feasts::easter, -1)).lasting(2),
          moving("ascension day", after(Feasts::easter, 39)),
          moving("pentecost ( sunday )?", after(Feasts::easter, 49)),
          moving("orthodox easter ( sunday )?", Feasts::orthodoxEaster),
          // of the Islamic calendar
          sighted("( islamic | hijri ) new year", year -> Feasts.islamic(year, 1, 1)),
          sighted("ashura ( day )? | day of ashura", year -> Feasts.islamic(year, 1, 10)),
          sighted("arba ' een | arbaeen", year -> Feasts.islamic(year, 2, 20)),
          sighted("( mawlid | mawlid al - nabi )", year -> Feasts.islamic(year, 3, 12)),
          sighted(
                  "( the )? ( holy | fasting )? ( month of )? ( ramadan | ramazan )",
                  year -> Feasts.islamic(year, 9, 1))
              .lasting(30),
          sighted(
              "eid al - fitr | eid ul - fitr | eid - ul - fitr",
              year -> Feasts.islamic(year, 10, 1)),
          sighted("day of ( arafah | arafat )", year -> Feasts.islamic(year, 12, 9)),
          sighted(
              "eid al - adha | eid ul - adha | eid - ul - adha | eid al - azha",
              year -> Feasts.islamic(year, 12, 10)),
          // of the Jewish calendar
          moving("passover", Feasts::passover).lasting(8),
          moving("shavuot", after(Feasts::passover, 50)),
          moving("purim", after(Feasts::passover, -30)),
          moving("rosh hashanah | rosh hashana", Feasts::jewishNewYear).lasting(2),
          moving("yom kippur", after(Feasts::jewishNewYear, 9)),
          moving("sukkot", after(Feasts::jewishNewYear, 14)).lasting(7),
          moving("simchat torah", after(Feasts::jewishNewYear, 22)),
          moving("hanukkah | chanukah", Feasts::hanukkah).lasting(8),
          // of the sun and the moon
          moving("nowruz | norouz | newroz", Feasts::nowruz),
          moving(
              "the? ( chinese? lunar | chinese ) new year | spring festival", Feasts::lunarNewYear),
          sighted("diwali | deepavali", Feasts::diwali));

  private Holidays() {}

  /// @param nth from 1, or -1 for the last of the month
  private static Day nth(int nth, DayOfWeek weekday, int month) {
    return year ->
        LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
  }

  private static Day after(Day feast, int days) {
    return year -> {
      LocalDate day = feast.in(year);
      return day == null ? null : day.plusDays(days);
    };
  }
}
