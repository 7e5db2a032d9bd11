package dateline.tag.date;

import static dateline.tag.date.Holiday.fixed;
import static dateline.tag.date.Holiday.moving;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;

/// The holidays that news names.
final class Holidays {
  static final List<Holiday> ALL =
      List.of(
          fixed("new year ' s ( day )?", 1, 1),
          fixed("new year ' s eve", 12, 31),
          moving("martin luther king ( jr .? )? day", nth(3, DayOfWeek.MONDAY, 1)),
          fixed("valentine ' s day", 2, 14),
          moving("presidents '? day", nth(3, DayOfWeek.MONDAY, 2)),
          fixed("international women ' s day", 3, 8),
          fixed("( st .? | saint ) patrick ' s day", 3, 17),
          moving("nowruz | norouz | newroz", Feasts::nowruz),
          fixed("april fools? ' s? day", 4, 1),
          moving("good friday", easter(-2)),
          moving("easter ( sunday )?", easter(0)),
          moving("easter monday", easter(1)),
          fixed("may day", 5, 1),
          fixed("victory day", 5, 9),
          moving("memorial day", nth(-1, DayOfWeek.MONDAY, 5)),
          fixed("fourth of july", 7, 4),
          fixed("bastille day", 7, 14),
          moving("( labor | labour ) day", nth(1, DayOfWeek.MONDAY, 9)),
          moving("columbus day", nth(2, DayOfWeek.MONDAY, 10)),
          fixed("halloween", 10, 31),
          moving("election day", year -> nth(1, DayOfWeek.MONDAY, 11).apply(year).plusDays(1)),
          fixed("( veterans '? | armistice | remembrance ) day", 11, 11),
          moving("thanksgiving ( day )?", nth(4, DayOfWeek.THURSDAY, 11)),
          fixed("christmas eve", 12, 24),
          fixed("christmas ( day )?", 12, 25),
          fixed("boxing day", 12, 26));

  private Holidays() {}

  /// @param nth from 1, or -1 for the last of the month
  private static IntFunction<LocalDate> nth(int nth, DayOfWeek weekday, int month) {
    return year ->
        LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
  }

  private static IntFunction<LocalDate> easter(int daysAfter) {
    return year -> Feasts.easter(year).plusDays(daysAfter);
  }
}
