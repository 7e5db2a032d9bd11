package dateline.tag.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// Holidays that news names, most of them American or Christian, as the day they fall on.
enum Holiday {
  NEW_YEAR("new year ' s ( day )?", 1, 1),
  NEW_YEARS_EVE("new year ' s eve", 12, 31),
  MARTIN_LUTHER_KING_DAY("martin luther king ( jr .? )? day", 1, DayOfWeek.MONDAY, 3),
  VALENTINES_DAY("valentine ' s day", 2, 14),
  PRESIDENTS_DAY("presidents '? day", 2, DayOfWeek.MONDAY, 3),
  WOMENS_DAY("international women ' s day", 3, 8),
  ST_PATRICKS_DAY("( st .? | saint ) patrick ' s day", 3, 17),
  NOWRUZ("nowruz | norouz | newroz", 3, 21),
  APRIL_FOOLS_DAY("april fools? ' s? day", 4, 1),
  GOOD_FRIDAY("good friday", -2),
  EASTER("easter ( sunday )?", 0),
  EASTER_MONDAY("easter monday", 1),
  MAY_DAY("may day", 5, 1),
  VICTORY_DAY("victory day", 5, 9),
  MEMORIAL_DAY("memorial day", 5, DayOfWeek.MONDAY, -1),
  FOURTH_OF_JULY("fourth of july", 7, 4),
  BASTILLE_DAY("bastille day", 7, 14),
  LABOR_DAY("( labor | labour ) day", 9, DayOfWeek.MONDAY, 1),
  COLUMBUS_DAY("columbus day", 10, DayOfWeek.MONDAY, 2),
  HALLOWEEN("halloween", 10, 31),
  ELECTION_DAY("election day", 11, DayOfWeek.TUESDAY, 0),
  VETERANS_DAY("( veterans '? | armistice | remembrance ) day", 11, 11),
  THANKSGIVING("thanksgiving ( day )?", 11, DayOfWeek.THURSDAY, 4),
  CHRISTMAS_EVE("christmas eve", 12, 24),
  CHRISTMAS("christmas ( day )?", 12, 25),
  BOXING_DAY("boxing day", 12, 26);

  private final String pattern;
  private final int month;
  private final int day;
  private final DayOfWeek weekday;
  private final Way way;

  private enum Way {
    FIXED,
    NTH_WEEKDAY,
    FROM_EASTER
  }

  Holiday(String pattern, int month, int day) {
    this(pattern, month, day, DayOfWeek.MONDAY, Way.FIXED);
  }

  /// @param nth from 1, -1 for the last, 0 for the first after the first Monday
  Holiday(String pattern, int month, DayOfWeek weekday, int nth) {
    this(pattern, month, nth, weekday, Way.NTH_WEEKDAY);
  }

  Holiday(String pattern, int daysFromEaster) {
    this(pattern, 1, daysFromEaster, DayOfWeek.SUNDAY, Way.FROM_EASTER);
  }

  Holiday(String pattern, int month, int day, DayOfWeek weekday, Way way) {
    this.pattern = pattern;
    this.month = month;
    this.day = day;
    this.weekday = weekday;
    this.way = way;
  }

  /// The name, as a pattern of tokens.
  String pattern() {
    return pattern;
  }

  /// The day in a year.
  LocalDate in(int year) {
    LocalDate first = LocalDate.of(year, month, 1);
    return switch (way) {
      case FIXED -> first.withDayOfMonth(day);
      case NTH_WEEKDAY ->
          day == 0
              ? first
                  .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                  .with(TemporalAdjusters.next(weekday))
              : first.with(TemporalAdjusters.dayOfWeekInMonth(day, weekday));
      case FROM_EASTER -> easter(year).plusDays(day);
    };
  }

  /// The value where the year is open.
  String open() {
    return way == Way.FIXED
        ? String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day)
        : "XXXX-XX-XX";
  }

  /// Western Easter Sunday, by the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus,
  /// Astronomical Algorithms, chapter 8).
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
