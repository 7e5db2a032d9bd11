package dateline.tag.date;

import java.time.LocalDate;
import java.time.Month;

/// Days that are computed from the moon, the sun and the calendars of religions.
final class Feasts {
  private Feasts() {}

  /// The first day of spring and of the year in Iran. It is the 20th of March in years divisible by
  /// four, and from 1996 to 2028 also in no other; in the decades around that the 21st otherwise.
  static LocalDate nowruz(int year) {
    return LocalDate.of(year, Month.MARCH, year % 4 == 0 ? 20 : 21);
  }

  /// Western Easter Sunday, by the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus,
  /// Astronomical Algorithms, chapter 8).
  static LocalDate easter(int year) {
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
