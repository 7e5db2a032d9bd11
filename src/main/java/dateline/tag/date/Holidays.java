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
  private static final Day EASTER = Feasts::easter;
  private static final Day PASSOVER = Feasts::passover;
  private static final Day JEWISH_NEW_YEAR = Feasts::jewishNewYear;

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
          moving("ash wednesday", after(EASTER, -46)),
          moving("palm sunday", after(EASTER, -7)),
          moving("holy week", after(EASTER, -7)).lasting(7),
          moving("maundy thursday", after(EASTER, -3)),
          moving("good friday", after(EASTER, -2)),
          moving("easter ( sunday )?", EASTER),
          moving("easter monday", after(EASTER, 1)),
          moving("easter weekend", after(EASTER, -1)).lasting(2),
          moving("ascension day", after(EASTER, 39)),
          moving("pentecost ( sunday )?", after(EASTER, 49)),
          moving("orthodox easter ( sunday )?", Feasts::orthodoxEaster),
          // of the Islamic calendar
          sighted("( islamic | hijri ) new year", islamic(1, 1)),
          sighted("ashura ( day )? | day of ashura", islamic(1, 10)),
          sighted("arba ' een | arbaeen", islamic(2, 20)),
          sighted("( mawlid | mawlid al - nabi )", islamic(3, 12)),
          sighted("( the )? ( holy | fasting )? ( month of )? ( ramadan | ramazan )", islamic(9, 1))
              .lasting(30),
          sighted("eid al - fitr | eid ul - fitr | eid - ul - fitr", islamic(10, 1)),
          sighted("day of ( arafah | arafat )", islamic(12, 9)),
          sighted(
              "eid al - adha | eid ul - adha | eid - ul - adha | eid al - azha", islamic(12, 10)),
          // of the Jewish calendar
          moving("passover", PASSOVER).lasting(8),
          moving("shavuot", after(PASSOVER, 50)),
          moving("purim", after(PASSOVER, -30)),
          moving("rosh hashanah | rosh hashana", JEWISH_NEW_YEAR).lasting(2),
          moving("yom kippur", after(JEWISH_NEW_YEAR, 9)),
          moving("sukkot", after(JEWISH_NEW_YEAR, 14)).lasting(7),
          moving("simchat torah", after(JEWISH_NEW_YEAR, 22)),
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

  private static Day islamic(int month, int day) {
    return year -> Feasts.islamic(year, month, day);
  }

  private static Day after(Day feast, int days) {
    return year -> {
      LocalDate day = feast.in(year);
      return day == null ? null : day.plusDays(days);
    };
  }
}
