package dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Lines that tell when a report was published or changed: `Published: 7 September 2018`, `Last
/// Modified: ...`, `1536344194000`, a date alone.
final class Stamps {
  private static final int MAX_LENGTH = 160;
  private static final Pattern UPDATE =
      Pattern.compile("(?i)\\b(?:updated?|modified|edited|changed)\\b");
  private static final Pattern PARTS =
      Pattern.compile(
          "(?i)(?=\\b(?:(?:last|first)\\s)?(?:updated?|modified|published|posted|created|edited)\\b)");
  private static final Pattern ISO = Pattern.compile(".*\\d{4}-\\d{2}-\\d{2}.*", Pattern.DOTALL);

  private static final Set<String> WORDS =
      Set.of(
          "published",
          "publish",
          "publication",
          "updated",
          "update",
          "posted",
          "modified",
          "last",
          "first",
          "created",
          "issued",
          "released",
          "date",
          "dates",
          "time",
          "on",
          "at",
          "the",
          "of",
          "by",
          "in",
          "gmt",
          "utc",
          "est",
          "edt",
          "et",
          "bst",
          "ist",
          "pkt",
          "pst",
          "pdt",
          "cet",
          "cest",
          "msk",
          "jst",
          "kst",
          "am",
          "pm",
          "a",
          "m",
          "p",
          "hours",
          "hrs",
          "h",
          "st",
          "nd",
          "rd",
          "th",
          "t",
          "z",
          "local",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "jan",
          "feb",
          "mar",
          "apr",
          "may",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "edition",
          "edited",
          "beijing",
          "day",
          "and",
          "web");

  private Stamps() {}

  /// The dates that a short line gives, with their evidence.
  static List<Evidence> dates(String line) {
    if (line.length() > MAX_LENGTH || !hasDigit(line)) {
      return List.of();
    }
    Moment epoch = WrittenDate.epoch(line);
    if (epoch != null) {
      return List.of(new Evidence(Evidence.Rank.METADATA, epoch, "epoch stamp in text"));
    }
    List<Evidence> dates = new ArrayList<>();
    for (String part : PARTS.split(line)) {
      WrittenDate.Found day = WrittenDate.firstDay(part, 0);
      Moment moment = day == null ? null : WrittenDate.parse(part);
      if (moment == null) {
        continue;
      }
      if (UPDATE.matcher(part).find()) {
        dates.add(new Evidence(Evidence.Rank.UPDATE, moment, "update stamp in text"));
      } else {
        String from = ISO.matcher(part).matches() ? "ISO stamp in text" : "date line in text";
        dates.add(new Evidence(Evidence.Rank.METADATA, moment, from));
      }
    }
    return dates;
  }

  /// Whether a line is a date with its time and the words of a stamp, and nothing else.
  ///
  /// @param others how many other words may stand in it
  static boolean isStamp(String line, int others) {
    if (line.length() > MAX_LENGTH || !hasDigit(line)) {
      return false;
    }
    if (WrittenDate.epoch(line) != null) {
      return true;
    }
    if (WrittenDate.firstDay(line, 0) == null) {
      return false;
    }
    int other = 0;
    for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (!word.isEmpty() && !WORDS.contains(word)) {
        other++;
      }
    }
    return other <= others;
  }

  private static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }
}
