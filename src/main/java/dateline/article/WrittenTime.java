package dateline.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the time of day, and its zone, that stands beside a written date.
final class WrittenTime {
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:.])(?<h>\\d{1,2})(?:[:.](?<min>\\d{2})(?:[:.](?<s>\\d{2})(?:[.,]\\d{1,9})?)?|(?=\\s?[ap]\\.?m))"
              + "(?![\\d])(?:\\s?(?<half>[ap])\\.?m\\b\\.?)?"
              + "(?:\\s?\\(?(?<zone>Z\\b|(?:GMT|UTC)?\\s?[+-]\\d{1,2}:?(?:\\d{2})?\\b|[A-Z]{2,4}\\b))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MILITARY_TIME =
      Pattern.compile("\\bat\\s(?<h>[01]\\d|2[0-3])(?<min>[0-5]\\d)\\b", Pattern.CASE_INSENSITIVE);

  /// Zone names with one meaning. `CST`, `IST` or `ET` mean more than one offset: left out.
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("Z", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("EET", "+02:00"),
          Map.entry("EEST", "+03:00"),
          Map.entry("MSK", "+03:00"),
          Map.entry("JST", "+09:00"),
          Map.entry("KST", "+09:00"),
          Map.entry("AEST", "+10:00"),
          Map.entry("AEDT", "+11:00"));

  private WrittenTime() {}

  /// A day with the time that stands behind it, before it or, as computers print it, inside it.
  ///
  /// @return the day alone if there is no time
  static Moment beside(WrittenDate.Found found, String text) {
    if (found.moment().granularity() != Granularity.DAY) {
      return found.moment();
    }
    String inside = text.substring(found.start(), found.end()); // `Sep 07 18:16:34 UTC 2018`
    List<String> parts =
        inside.indexOf(':') >= 0
            ? List.of(inside)
            : List.of(text.substring(found.end()), text.substring(0, found.start()));
    for (String part : parts) {
      Matcher time = TIME.matcher(part);
      if (time.find()) {
        return at(found.moment(), time, part);
      }
      Matcher military = MILITARY_TIME.matcher(part);
      if (military.find()) {
        return found
            .moment()
            .at(
                Integer.parseInt(military.group("h")),
                Integer.parseInt(military.group("min")),
                -1,
                "");
      }
    }
    return found.moment();
  }

  private static Moment at(Moment day, Matcher time, String part) {
    int hour = Integer.parseInt(time.group("h"));
    int minute = time.group("min") == null ? 0 : Integer.parseInt(time.group("min"));
    int second = time.group("s") == null ? -1 : Integer.parseInt(time.group("s"));
    String half = time.group("half");
    if (half != null && hour >= 1 && hour <= 12) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    String zone = time.group("zone");
    if (zone == null) {
      // the zone may stand on the other side of the date; `18:16 (GMT+8)` was read above
      zone = part.contains("GMT") || part.contains("UTC") ? "Z" : "";
    } else {
      zone = zone(zone);
    }
    return day.at(hour, minute, second, zone);
  }

  private static String zone(String written) {
    String upper = written.strip().toUpperCase(Locale.ROOT);
    String known = ZONES.get(upper);
    if (known != null) {
      return known;
    }
    int sign = Math.max(upper.indexOf('+'), upper.indexOf('-'));
    if (sign < 0) {
      return "";
    }
    String digits = upper.substring(sign + 1).replace(":", "");
    int hours =
        Integer.parseInt(digits.length() <= 2 ? digits : digits.substring(0, digits.length() - 2));
    int minutes =
        digits.length() <= 2 ? 0 : Integer.parseInt(digits.substring(digits.length() - 2));
    if (hours > 14 || minutes > 59) {
      return "";
    }
    if (hours == 0 && minutes == 0) {
      return "Z";
    }
    return String.format(Locale.ROOT, "%c%02d:%02d", upper.charAt(sign), hours, minutes);
  }
}
