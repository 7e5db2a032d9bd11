package dateline.tag.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.IntFunction;

/// A holiday that news names, and the day it falls on.
///
/// @param pattern the name, as a pattern of tokens
/// @param open the TIMEX3 value where the year is open
/// @param days its day in each year
record Holiday(String pattern, String open, IntFunction<LocalDate> days) {

  /// A holiday of the same date each year.
  static Holiday fixed(String pattern, int month, int day) {
    String open = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    return new Holiday(pattern, open, year -> LocalDate.of(year, month, day));
  }

  /// A holiday that moves.
  static Holiday moving(String pattern, IntFunction<LocalDate> days) {
    return new Holiday(pattern, Unit.DAY.open(), days);
  }

  /// The day in a year.
  LocalDate in(int year) {
    return days.apply(year);
  }
}
