package dateline.article;

import dateline.text.Span;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the dateline at the start of a paragraph: place, date and agency in the styles of news
/// agencies, up to the closing dash.
///
/// `ANKARA, (ST)-`, `TEHRAN (Tasnim) –`, `Moscow, SANA –`, `WASHINGTON (AP) —`, `BEIRUT, Sept. 7
/// (Xinhua) --`, `MOSCOW, 7 September /TASS/.`, `New Delhi, Sep 7 (PTI)`, `LONDON —`, `(CNN) --`,
/// `Wed 01 Oct 2014 at 1459 Regional NNA -`.
final class Datelines {
  private static final int MAX_LENGTH = 140;
  private static final int MAX_AGENCY = 40;

  private static final String CAPITALISED =
      "(?:(?:S[Tt]|F[Tt]|M[Tt])\\.|(?:\\p{Lu}\\.){1,4}|\\p{Lu}[\\p{L}'’]*(?:-\\p{L}[\\p{L}'’]*)*)";
  private static final String WORD =
      "(?:" + CAPITALISED + "|d[aeiou]s?|del|la|el|al|of|the|upon|y)";
  private static final String NAME = CAPITALISED + "(?:[ \\u00a0]" + WORD + "){0,3}";

  /// A date without its year, or with it; weekdays in front; other calendars' dates are skipped.
  private static final String MONTH =
      "(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]{0,6}\\.?";

  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String WEEKDAY =
      "(?:[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un|MON|TUE|WED|THU|FRI|SAT|SUN)[A-Za-z]{0,6}\\.?";
  private static final String DATE =
      "(?:"
          + WEEKDAY
          + ",?\\s+)?(?:"
          + MONTH
          + "\\s*"
          + DAY
          + "|"
          + DAY
          + "[\\s-]+(?:of\\s+)?"
          + MONTH
          + ")(?:[,.]?[\\s-]+\\d{4})?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d\\d-\\d\\d|"
          + WEEKDAY;

  /// A day of the Islamic calendar, which some agencies print before the other.
  private static final String HIJRI =
      "(?:,?\\s*\\p{Lu}[\\p{L} '-]{2,20} \\d{1,2},? 1[34]\\d\\d(?:\\s?A?H)?)?";

  private static final String AGENCY_NAME = "[\\p{L}][\\p{L}\\d.&'’/ -]{1,38}";

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:(?<stamp>"
              + DATE
              + ")(?:\\s+at\\s+\\d{1,2}:?\\d\\d)?(?:\\s*[,|-]\\s*|\\s+))?"
              + "(?<place>"
              + NAME
              + "(?:\\s?[,/]\\s?(?!\\s*(?:"
              + DATE
              + ")\\b|\\p{Lu}[\\p{L} '-]+ \\d)"
              + NAME
              + "){0,2}(?:\\s?\\[\\p{Lu}[\\p{L} ]+\\]|\\s?\\(\\p{Lu}[\\p{L} ]+\\)(?=\\s*\\())?)?"
              + HIJRI
              + "(?:[,.:]?\\s*(?:(?<date>"
              + DATE
              + ")|\\((?<round>"
              + DATE
              + ")\\)))?"
              + "(?:[,.;]?\\s*)"
              + "(?:[(\\[](?<bracket>"
              + AGENCY_NAME
              + ")(?:,\\s*(?<inner>"
              + DATE
              + "))?[)\\]]|/\\s?(?<slash>"
              + AGENCY_NAME
              + "?)\\s?/|(?<=[,.]\\s)(?<bare>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}\\p{L}+)?)(?=\\s*[-–—]))?"
              + "(?:[,.]?\\s*(?<late>"
              + DATE
              + "))?"
              + "\\s*(?<close>--+|[-–—―‒−]+|:|\\.)?\\s*",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// Two or three capitals that name a state or country, not an agency.
  private static final Set<String> REGIONS =
      Set.of(
          "DC", "D.C", "D.C.", "UK", "U.K", "U.K.", "US", "U.S", "U.S.", "USA", "UAE", "NY", "CA",
          "TX", "FL", "NJ", "DRC", "EU", "UN", "U.N.", "II", "III", "IV");

  /// Words in capitals that open a paragraph before a dash without being a place.
  private static final Set<String> LABELS =
      Set.of(
          """
          FILE PHOTO PHOTOS VIDEO WATCH LISTEN LIVE BREAKING EXCLUSIVE UPDATE UPDATED URGENT
          NOTE OPINION ANALYSIS EXPLAINER FACTBOX TIMELINE INTERVIEW CORRECTION CORRECTED ALERT
          INSIGHT FEATURE WRAPUP ON OF THE IN AND FOR TO BY A AN WHAT WHO WHY HOW MORE READ ALSO
          """
              .split("\\s+"));

  private Datelines() {}

  /// A dateline with the date that it gives, if any.
  ///
  /// @param date as written, without its year in most cases
  /// @param whole whether nothing else stands in the paragraph
  record Found(Dateline dateline, @Nullable String date, boolean whole) {}

  /// The dateline that the paragraph starts with.
  static @Nullable Found at(String text, Span paragraph) {
    int start = paragraph.start();
    char c = text.charAt(start);
    if (!Character.isUpperCase(c) && !Character.isDigit(c) && c != '(' && c != '[') {
      return null;
    }
    int limit = Math.min(paragraph.end(), start + MAX_LENGTH);
    Matcher m = DATELINE.matcher(text).region(start, limit);
    if (!m.lookingAt() || m.end() == start) {
      return null;
    }
    Found found = accept(text, paragraph, m);
    return found != null ? found : agencyBehindDash(text, paragraph, m);
  }

  /// `BRUSSELS – Reuters`, alone in its line.
  private static @Nullable Found agencyBehindDash(String text, Span paragraph, Matcher m) {
    Place place = place(m);
    if (place == null || m.group("close") == null || paragraph.end() - m.end() > MAX_AGENCY) {
      return null;
    }
    String rest = text.substring(m.end(), paragraph.end());
    return Outlets.known(rest) == null || !isUpper(place.name())
        ? null
        : new Found(
            new Dateline(
                place.name(),
                new Span(place.start(), place.start() + place.name().length()),
                rest,
                paragraph),
            m.group("date"),
            true);
  }

  private static @Nullable Found accept(String text, Span paragraph, Matcher m) {
    Place place = place(m);
    String agency = first(m.group("bracket"), m.group("slash"), m.group("bare"));
    String close = m.group("close");
    String date =
        first(
            m.group("date"), m.group("round"), m.group("inner"), m.group("late"), m.group("stamp"));
    boolean whole = m.end() == paragraph.end();
    boolean dash = close != null && !close.equals(".") && !close.equals(":");
    boolean colon = ":".equals(close);
    boolean spacedDash =
        dash
            && (close.length() > 1
                || close.charAt(0) != '-'
                || Character.isWhitespace(text.charAt(m.start("close") - 1)))
            && (whole || Character.isWhitespace(text.charAt(m.end() - 1)));
    if (agency == null && place != null && place.agency() != null) {
      agency = place.agency();
      return dash || (whole && date != null) ? found(text, m, place, agency, date, whole) : null;
    }
    if (agency != null) {
      return isAgencyLike(agency) && isSetOff(m, place, agency, date, dash, whole)
          ? found(text, m, place, agency, date, whole)
          : null;
    }
    if (place == null) {
      return null;
    }
    boolean dated = date != null && m.group("stamp") == null && !isWeekdayOnly(date);
    if (dated && (spacedDash || colon || whole)) {
      return found(text, m, place, null, date, whole);
    }
    boolean opens = opensSentence(text, m.end(), paragraph.end());
    if (whole && dash && isUpper(place.name()) && mayBePlace(place.name())) {
      return found(text, m, place, null, date, true);
    }
    boolean listed = DatelinePlaces.contains(place.name());
    if (isUpper(place.name())
        && opens
        && (listed ? spacedDash || colon : spacedDash && mayBePlace(place.name()))) {
      return found(text, m, place, null, date, whole);
    }
    if (listed && date == null && ((spacedDash && opens) || whole)) {
      return found(text, m, place, null, null, whole);
    }
    return null;
  }

  /// Whether an agency in brackets or slashes is set off from the report: by a dash, by its
  /// slashes, or by being a known one behind place and date, behind a place in capitals, or right
  /// at the start.
  private static boolean isSetOff(
      Matcher m,
      @Nullable Place place,
      String agency,
      @Nullable String date,
      boolean dash,
      boolean whole) {
    boolean known = Outlets.known(agency) != null;
    if (dash || m.group("slash") != null) {
      return known || place != null || dash;
    }
    if (!known) {
      return false;
    }
    if (":".equals(m.group("close")) || whole) {
      return true;
    }
    return place == null ? m.group("stamp") == null : date != null || isUpper(place.name());
  }

  private static Found found(
      String text,
      Matcher m,
      @Nullable Place place,
      @Nullable String agency,
      @Nullable String date,
      boolean whole) {
    int end = m.end();
    while (end > m.start() && Paragraphs.isSpace(text.charAt(end - 1))) {
      end--;
    }
    String name = place == null || place.name().isEmpty() ? null : place.name();
    Span span =
        name == null || place == null
            ? null
            : new Span(place.start(), place.start() + name.length());
    return new Found(
        new Dateline(name, span, agency == null ? null : agency.strip(), new Span(m.start(), end)),
        date,
        whole);
  }

  /// The named place, cut before an agency that stands in it without brackets.
  ///
  /// @param name empty when the words are only an agency
  private record Place(String name, int start, @Nullable String agency) {}

  private static @Nullable Place place(Matcher m) {
    String words = m.group("place");
    if (words == null) {
      return null;
    }
    int start = m.start("place");
    if (words.startsWith("By ") && words.indexOf(',') > 0) { // `By A B, BEIRUT (Reuters) -`
      int name = words.indexOf(',') + 1;
      while (words.charAt(name) == ' ') {
        name++;
      }
      words = words.substring(name);
      start += name;
    }
    int cut = Math.max(words.lastIndexOf(','), words.lastIndexOf(' '));
    String last = words.substring(cut + 1).strip();
    boolean comma =
        cut >= 0 && (words.charAt(cut) == ',' || (cut > 0 && words.charAt(cut - 1) == ','));
    boolean bare = first(m.group("bracket"), m.group("slash"), m.group("bare")) == null;
    String tail = words.substring(words.lastIndexOf(',') + 1).strip();
    if (bare && comma && Outlets.known(tail) != null) {
      return new Place(stripEnd(words.substring(0, words.lastIndexOf(','))), start, tail);
    }
    if (bare
        && comma
        && isAcronym(last)
        && !REGIONS.contains(last)
        && !isUpper(words.substring(0, cut))) {
      return new Place(stripEnd(words.substring(0, cut)), start, last);
    }
    if (bare && cut < 0 && Outlets.isAgency(words)) {
      return new Place("", start, words);
    }
    if (bare && cut >= 0 && m.group("stamp") != null && Outlets.known(last) != null) {
      String before = stripEnd(words.substring(0, cut));
      return new Place(Phrases.isSection(before) ? "" : before, start, last);
    }
    return new Place(words, start, null);
  }

  private static String stripEnd(String words) {
    int end = words.length();
    while (end > 0 && (Paragraphs.isSpace(words.charAt(end - 1)) || words.charAt(end - 1) == ',')) {
      end--;
    }
    return words.substring(0, end);
  }

  private static boolean isAcronym(String word) {
    return word.length() >= 2 && word.length() <= 8 && isUpper(word);
  }

  private static boolean isAgencyLike(String name) {
    if (Outlets.known(name) != null) {
      return true;
    }
    int words = name.split("\\s+").length;
    return words <= 4 && name.length() >= 2 && Character.isUpperCase(name.charAt(0));
  }

  /// Whether words in capitals may name a place: no label such as `EXCLUSIVE`, no outlet.
  private static boolean mayBePlace(String name) {
    String[] words =
        name.substring(0, name.indexOf(',') < 0 ? name.length() : name.indexOf(',')).split(" ");
    for (String word : words) {
      if (LABELS.contains(word)) {
        return false;
      }
    }
    return words.length <= 3 && Outlets.known(name) == null && !Phrases.isSection(name);
  }

  private static boolean isWeekdayOnly(String date) {
    return date.chars().noneMatch(Character::isDigit);
  }

  private static boolean isUpper(String name) {
    boolean letter = false;
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return false;
      }
      letter |= Character.isUpperCase(name.charAt(i));
    }
    return letter && name.length() > 1;
  }

  /// Whether what follows starts like a sentence, and is one rather than a remark of few words.
  private static boolean opensSentence(String text, int start, int end) {
    int at = start;
    while (at < end && "\"'“‘«(".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < end
        && end - start > 30
        && (Character.isUpperCase(text.charAt(at)) || Character.isDigit(text.charAt(at)));
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
