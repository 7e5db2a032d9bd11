package dateline.tag.date;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/// A holiday that news names, and when it is.
///
/// @param pattern the name, as a pattern of tokens
/// @param open the TIMEX3 value where the year is open
/// @param starts its first day
/// @param days how many days it lasts
/// @param mod the TIMEX3 modifier, if any
record Holiday(String pattern, String open, Day starts, int days, @Nullable String mod) {

  /// A day in each year; null in a year that has none or that no table reaches.
  @FunctionalInterface
  interface Day {
    @Nullable LocalDate in(int year);
  }

  /// A holiday of the same date each year.
  static Holiday fixed(String pattern, int month, int day) {
    String open = "XXXX" + MonthDay.of(month, day).toString().substring(1); // --12-25
    return new Holiday(pattern, open, year -> LocalDate.of(year, month, day), 1, null);
  }

  /// A holiday that moves, and is computed as it is kept.
  static Holiday moving(String pattern, Day starts) {
    return new Holiday(pattern, Unit.DAY.open(), starts, 1, null);
  }

  /// A holiday that countries start on different days, according to when they see the moon.
  static Holiday sighted(String pattern, Day starts) {
    return new Holiday(pattern, Unit.DAY.open(), starts, 1, "APPROX");
  }

  /// The same holiday, when it lasts for some days.
  Holiday lasting(int newDays) {
    return new Holiday(pattern, open, starts, newDays, mod);
  }

  /// The first day in a year.
  @Nullable LocalDate in(int year) {
    return starts.in(year);
  }

  /// The TIMEX3 value of the holiday that starts on a day.
  String value(LocalDate start) {
    return days == 1 ? start.toString() : start + "/" + start.plusDays(days - 1L);
  }
}
