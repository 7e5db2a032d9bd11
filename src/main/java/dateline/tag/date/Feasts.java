package dateline.tag.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/// Days that are computed from the moon, the sun and the calendars of religions, in years of the
/// Gregorian calendar.
final class Feasts {
  private static final LocalDate ERA_OF_THE_JEWISH_CALENDAR = LocalDate.of(-3760, 9, 7);

  private Feasts() {}

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

  /// Easter Sunday of the Orthodox churches: that of the Julian calendar (Meeus, Astronomical
  /// Algorithms, chapter 8), which is so many days behind.
  static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int n = d + e + 114;
    int behind = year / 100 - year / 400 - 2;
    return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(behind);
  }

  /// The first day in a year that is a day of a month of the Islamic calendar, by the Umm al-Qura
  /// tables; null where these do not reach.
  static @Nullable LocalDate islamic(int year, int month, int day) {
    try {
      LocalDate start = LocalDate.of(year, 1, 1);
      int islamicYear = HijrahDate.from(start).get(ChronoField.YEAR);
      LocalDate date = LocalDate.from(HijrahDate.of(islamicYear, month, day));
      return date.isBefore(start)
          ? LocalDate.from(HijrahDate.of(islamicYear + 1, month, day))
          : date;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// Rosh Hashanah, the first of Tishri (Reingold and Dershowitz, Calendrical Calculations, chapter
  /// 8: molad of Tishri and the postponements).
  static LocalDate jewishNewYear(int year) {
    return jewishNewYearOf(year + 3761);
  }

  private static LocalDate jewishNewYearOf(int jewishYear) {
    long before = daysBefore(jewishYear - 1);
    long here = daysBefore(jewishYear);
    long next = daysBefore(jewishYear + 1);
    int correction = next - here == 356 ? 2 : here - before == 382 ? 1 : 0;
    return ERA_OF_THE_JEWISH_CALENDAR.plusDays(here + correction);
  }

  /// Days from the era to the year, before the postponements that depend on a year's length.
  private static long daysBefore(int jewishYear) {
    long months = Math.floorDiv(235L * jewishYear - 234, 19);
    long parts = 12_084 + 13_753 * months;
    long days = 29 * months + Math.floorDiv(parts, 25_920);
    return Math.floorMod(3 * (days + 1), 7) < 3 ? days + 1 : days;
  }

  /// The fifteenth of Nisan, 163 days before the next new year.
  static LocalDate passover(int year) {
    return jewishNewYear(year).minusDays(163);
  }

  /// The 25th of Kislev: its distance from the new year hangs on the length of the month before.
  static LocalDate hanukkah(int year) {
    LocalDate newYear = jewishNewYear(year);
    long length = jewishNewYear(year + 1).toEpochDay() - newYear.toEpochDay();
    return newYear.plusDays(length % 10 == 5 ? 84 : 83);
  }

  /// The first day of spring and of the year in Iran. It is the 20th of March in years divisible by
  /// four, and from 1996 to 2028 also in no other; in the decades around that the 21st otherwise.
  static LocalDate nowruz(int year) {
    return LocalDate.of(year, Month.MARCH, year % 4 == 0 ? 20 : 21);
  }

  /// The new year of China: the day, there, of the second new moon after the winter solstice.
  static LocalDate lunarNewYear(int year) {
    ZoneOffset zone = ZoneOffset.ofHours(8);
    LocalDate solstice = LocalDate.of(year - 1, 12, 22);
    LocalDate lastMonth = newMoon(solstice.plusDays(1), zone).toLocalDate();
    return newMoon(lastMonth.plusDays(1), zone).toLocalDate();
  }

  /// Diwali: in India, the evening before the new moon of the month that the sun spends in Libra,
  /// by the stars: from the 18th of October.
  static LocalDate diwali(int year) {
    LocalDateTime moon =
        newMoon(LocalDate.of(year, 10, 18), ZoneOffset.ofHoursMinutes(5, 30)).minusHours(18);
    return moon.toLocalDate();
  }

  /// The first new moon that is not before the start of a day, in the day's zone. The main terms of
  /// Meeus, Astronomical Algorithms, chapter 49: right to about a quarter of an hour.
  private static LocalDateTime newMoon(LocalDate from, ZoneOffset zone) {
    LocalDateTime start = from.atStartOfDay();
    long k = Math.round((from.toEpochDay() - 10_962) / 29.530588861) - 2; // 6 January 2000
    LocalDateTime moon;
    do {
      moon = newMoon(k++, zone);
    } while (moon.isBefore(start));
    return moon;
  }

  private static LocalDateTime newMoon(long k, ZoneOffset zone) {
    double t = k / 1236.85;
    double e = 1 - 0.002516 * t;
    double sun = Math.toRadians(2.5534 + 29.10535670 * k);
    double moon = Math.toRadians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
    double latitude = Math.toRadians(160.7108 + 390.67050284 * k);
    double julianDay =
        2_451_550.09766
            + 29.530588861 * k
            + 0.00015437 * t * t
            - 0.40720 * Math.sin(moon)
            + 0.17241 * e * Math.sin(sun)
            + 0.01608 * Math.sin(2 * moon)
            + 0.01039 * Math.sin(2 * latitude)
            + 0.00739 * e * Math.sin(moon - sun)
            - 0.00514 * e * Math.sin(moon + sun)
            + 0.00208 * e * e * Math.sin(2 * sun);
    long seconds = Math.round((julianDay - 2_440_587.5) * 86_400); // since 1970
    return LocalDateTime.ofEpochSecond(seconds, 0, zone);
  }
}
