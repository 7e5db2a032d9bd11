package dateline.article;

import dateline.article.Paragraphs.Paragraph;
import dateline.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A paragraph of a report and what its own words say of it, whatever stands around it.
///
/// @param report the whole text
/// @param text the words of the paragraph
/// @param words how many there are
/// @param sentence whether it ends like a sentence
/// @param prose whether it reads like the body of a report
/// @param verdict what a set phrase in it says
/// @param kind what it is, where it tells by itself
record Line(
    String report,
    Paragraph paragraph,
    String text,
    int words,
    boolean sentence,
    boolean prose,
    Phrases.Verdict verdict,
    @Nullable PassageKind kind) {
  /// Fewer words than this are no sentence of a report when they stand alone.
  private static final int PROSE_WORDS = 8;

  /// So many words are prose even without a full stop.
  private static final int MANY_WORDS = 32;

  /// Longer lines carry no date of the report.
  private static final int MAX_DATE_WORDS = 24;

  private static final Pattern FILE_NAME =
      Pattern.compile(
          "\\S+\\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?|mp4|mp3|pdf)", Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)\\S+|[\\w.-]+\\.(?:com|org|net|co\\.uk|gov)(?:/\\S*)?|\\S+@\\S+\\.\\w+|@\\w+|#\\w+(?:"
              + " #\\w+)*");

  /// `R1547/P1395/S1,2`, `MNA/PR`: marks of an agency's own.
  private static final Pattern CODE =
      Pattern.compile(
          "\\p{Lu}{2,6}/\\p{Lu}{1,4}|[\\p{L}\\d,]*\\d[\\p{L}\\d,]*/\\S+|[\\d\\s.,:/+-]+");

  private static final Pattern MARKED_END = Pattern.compile("[=*_#~-]{3,}\\s*\\S{1,12}");

  /// Judges a paragraph of a report.
  static Line of(String report, Paragraph paragraph) {
    Span span = paragraph.span();
    String text = span.of(report);
    int words = countWords(text);
    boolean sentence = Sentences.endsLikeOne(report, span.start(), span.end());
    boolean prose = (sentence && words >= PROSE_WORDS) || words >= MANY_WORDS;
    Phrases.Verdict verdict = Phrases.of(text, sentence, words);
    Line open = new Line(report, paragraph, text, words, sentence, prose, verdict, null);
    PassageKind kind = paragraph.kind() != null ? paragraph.kind() : open.kindByItself();
    boolean isProse = prose && (kind == null || kind == PassageKind.BODY);
    return new Line(report, paragraph, text, words, sentence, isProse, verdict, kind);
  }

  private @Nullable PassageKind kindByItself() {
    if (text.length() <= 200 && isFileName(text)) {
      return PassageKind.METADATA;
    }
    if (Bylines.isCredit(text) && words >= 3) {
      return PassageKind.BYLINE;
    }
    if (words <= 24 && Stamps.isStamp(text, 0)) {
      return PassageKind.METADATA;
    }
    if (verdict == Phrases.Verdict.META && !prose) {
      return PassageKind.METADATA;
    }
    if (text.length() <= 200 && isAddress(text)) {
      return PassageKind.METADATA;
    }
    if (verdict == Phrases.Verdict.BOILERPLATE || isCopyright(text)) {
      return PassageKind.BOILERPLATE;
    }
    if (words <= 6 && CODE.matcher(text).matches()) {
      return PassageKind.METADATA;
    }
    if (words <= 3 && MARKED_END.matcher(text).matches()) {
      return PassageKind.METADATA; // an agency's end mark with the writer's initials
    }
    if (words == 0) {
      return PassageKind.BOILERPLATE; // rules of dashes, stars, dots
    }
    if ("([-–—".indexOf(text.charAt(0)) >= 0 && Outlets.areAll(strip(text))) {
      return PassageKind.METADATA; // who signs the report
    }
    return Captions.isCaption(text, words, false) && !isDateline() ? PassageKind.CAPTION : null;
  }

  private static boolean isCopyright(String line) {
    return line.length() <= 300
        && (line.startsWith("©")
            || line.startsWith("(c) ")
            || line.startsWith("(C) ")
            || line.contains("All rights reserved")
            || line.contains("All Rights Reserved"));
  }

  /// Whether a text is a file's name and nothing else.
  static boolean isFileName(String text) {
    return FILE_NAME.matcher(text).matches();
  }

  /// Whether a text is a web or mail address, an account or hashtags, and nothing else.
  static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  /// The dates that it gives as a stamp or byline does.
  List<Evidence> dates() {
    return words <= MAX_DATE_WORDS ? Stamps.dates(text) : List.of();
  }

  /// The dateline that it begins with.
  Datelines.@Nullable Found dateline() {
    return Datelines.at(report, paragraph.span());
  }

  /// Whether it is a dateline and nothing else.
  boolean isDateline() {
    if (words > 12) {
      return false;
    }
    Datelines.Found found = dateline();
    return found != null && found.whole();
  }

  /// A signature without brackets, dashes and slashes around it.
  static String strip(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && "([-–—/* ".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ")]-–—/* .".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(start, end);
  }

  /// The number of words of a text.
  static int countWords(String line) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean wordChar =
          Character.isLetterOrDigit(c)
              || (inWord && (c == '\'' || c == '’' || c == '-' || c == '.'));
      if (wordChar && !inWord) {
        words++;
      }
      inWord = wordChar;
    }
    return words;
  }
}
