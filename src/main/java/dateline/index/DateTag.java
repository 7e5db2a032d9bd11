package dateline.index;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// The tag of a stretch of the calendar: `@date:` and its start and end in minutes, each in fifteen
/// hexadecimal digits, so that tags sort by their start.
public final class DateTag {
  /// What all of them start with.
  public static final String PREFIX = Fields.DATE_TAG + ":";

  private static final int DIGITS = 15;

  /// Added to minutes since 1970 to make them positive.
  private static final long OFFSET = 1L << 50;

  private DateTag() {}

  static String of(LocalDateTime start, LocalDateTime end) {
    return PREFIX + digits(minutes(start)) + digits(minutes(end));
  }

  /// A point in time as minutes since 1970.
  public static long minutes(LocalDateTime time) {
    return Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), 60);
  }

  /// The start of a tag, in minutes since 1970.
  public static long start(String tag) {
    return minutes(tag, PREFIX.length());
  }

  /// The end of a tag, in minutes since 1970.
  public static long end(String tag) {
    return minutes(tag, PREFIX.length() + DIGITS);
  }

  private static long minutes(String tag, int from) {
    return Long.parseLong(tag, from, from + DIGITS, 16) - OFFSET;
  }

  private static String digits(long minutes) {
    String digits = Long.toHexString(minutes + OFFSET);
    return "0".repeat(DIGITS - digits.length()) + digits;
  }
}
