package dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A point on the calendar, as exact as it was written.
///
/// @param value ISO 8601, see [Publication#value()]
/// @param granularity how exact it is
record Moment(String value, Granularity granularity) {
  /// The earliest year that a news report is believed to come from.
  private static final int FIRST_YEAR = 1600;

  /// A whole year, if it is one that a report can come from.
  static @Nullable Moment ofYear(int year) {
    return year >= FIRST_YEAR && year <= today().getYear()
        ? new Moment(String.format(Locale.ROOT, "%04d", year), Granularity.YEAR)
        : null;
  }

  /// A whole month, if it is one that a report can come from.
  static @Nullable Moment ofMonth(int year, int month) {
    return ofYear(year) != null && month >= 1 && month <= 12
        ? new Moment(String.format(Locale.ROOT, "%04d-%02d", year, month), Granularity.MONTH)
        : null;
  }

  /// A day, if it exists and is not in the future: no report can be read before it is published.
  static @Nullable Moment ofDay(int year, int month, int day) {
    if (year < FIRST_YEAR) {
      return null;
    }
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return date.isAfter(today().plusDays(1))
          ? null
          : new Moment(date.toString(), Granularity.DAY);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// This day with a time of day.
  ///
  /// @param second `-1` when it is not known
  /// @param zone `Z`, `+03:00` or empty when it is not known
  Moment at(int hour, int minute, int second, String zone) {
    if (granularity != Granularity.DAY || hour > 23 || minute > 59 || second > 59) {
      return this;
    }
    return second < 0
        ? new Moment(
            value + String.format(Locale.ROOT, "T%02d:%02d", hour, minute) + zone,
            Granularity.MINUTE)
        : new Moment(
            value + String.format(Locale.ROOT, "T%02d:%02d:%02d", hour, minute, second) + zone,
            Granularity.SECOND);
  }

  /// The first day that this covers.
  LocalDate day() {
    return new Publication(value, granularity, "").day();
  }

  /// Whether two moments can be the same publication: days apart by no more than a time zone can
  /// explain, or one the year or month of the other.
  boolean agreesWith(Moment other) {
    if (value.startsWith(other.value) || other.value.startsWith(value)) {
      return true;
    }
    return value.length() >= 10
        && other.value.length() >= 10
        && Math.abs(day().toEpochDay() - other.day().toEpochDay()) <= 1;
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
