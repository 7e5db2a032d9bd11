package dateline.article;

import dateline.text.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What lines of news pages say that are not the report itself (`phrases.txt`, `sections.txt`).
final class Phrases {
  /// What a line that matches a phrase is.
  enum Verdict {
    NONE,
    /// Not of this report.
    BOILERPLATE,
    /// Opens a block of other reports, links or comments.
    BLOCK,
    /// Tells a fact about the report.
    META
  }

  private static final int MAX_WORDS = 8;

  /// A line of this many words is not a heading any more.
  private static final int HEADING_WORDS = 8;

  /// Longer paragraphs are not looked at: notices are shorter.
  private static final int MAX_LENGTH = 500;

  private static final Map<String, Set<String>> PHRASES = new HashMap<>();
  private static final Set<String> SECTIONS = new HashSet<>();

  static {
    for (String line : WordLists.lines(Phrases.class, "phrases.txt")) {
      int tab = line.indexOf('\t');
      PHRASES
          .computeIfAbsent(line.substring(0, tab), kind -> new HashSet<>())
          .add(normal(line.substring(tab + 1).replace('#', '0'), Integer.MAX_VALUE));
    }
    for (String line : WordLists.lines(Phrases.class, "sections.txt")) {
      SECTIONS.add(normal(line, Integer.MAX_VALUE));
    }
  }

  private Phrases() {}

  /// Whether a line is the name of a section.
  static boolean isSection(String line) {
    return line.length() <= 40 && SECTIONS.contains(normal(line, Integer.MAX_VALUE));
  }

  /// What a line says.
  ///
  /// @param sentence whether the line ends like a sentence
  /// @param words the number of words of the line
  static Verdict of(String line, boolean sentence, int words) {
    if (line.length() > MAX_LENGTH) {
      return Verdict.NONE;
    }
    boolean whole = words <= MAX_WORDS;
    String start = normal(line, MAX_WORDS);
    if (whole && is("line", start)) {
      return is("block", start) ? Verdict.BLOCK : Verdict.BOILERPLATE;
    }
    if (whole && is("block", start)) {
      return Verdict.BLOCK;
    }
    int count = 0;
    for (int end = start.indexOf(' '); ; end = start.indexOf(' ', end + 1)) {
      count++;
      String phrase = end < 0 ? start : start.substring(0, end);
      if (is("block", phrase) && !sentence && words <= HEADING_WORDS && count > 1) {
        return Verdict.BLOCK;
      }
      if (is("meta", phrase) && (endsWithColon(line, count) || (count > 1 && words <= 14))) {
        return Verdict.META;
      }
      if (is("start", phrase) && isNotice(line, count, sentence, words)) {
        return Verdict.BOILERPLATE;
      }
      if (end < 0) {
        return contains(line) ? Verdict.BOILERPLATE : Verdict.NONE;
      }
    }
  }

  /// Whether a short paragraph has a phrase in it that only notices have.
  private static boolean contains(String line) {
    if (line.length() > MAX_LENGTH / 2) {
      return false;
    }
    String all = normal(line, Integer.MAX_VALUE);
    for (String phrase : PHRASES.getOrDefault("in", Set.of())) {
      if (all.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  /// The more words of a phrase match, the longer the notice may be; one word must be set off.
  private static boolean isNotice(String line, int matched, boolean sentence, int words) {
    return switch (matched) {
      case 1 -> endsWithColon(line, 1) || (!sentence && words <= 8);
      case 2 -> endsWithColon(line, 2) || !sentence;
      default -> true;
    };
  }

  /// Whether a colon, a bar or a copyright sign follows the first `words` words.
  private static boolean endsWithColon(String line, int words) {
    int seen = 0;
    boolean inWord = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean wordChar = Character.isLetterOrDigit(c) || c == '\'' || c == '’';
      if (inWord && !wordChar) {
        seen++;
        if (seen == words) {
          while (i < line.length() && line.charAt(i) == ' ') {
            i++;
          }
          return i < line.length() && ":|©>»→".indexOf(line.charAt(i)) >= 0;
        }
      }
      inWord = wordChar;
    }
    return false;
  }

  private static boolean is(String kind, String phrase) {
    return PHRASES.getOrDefault(kind, Set.of()).contains(phrase);
  }

  /// The first words of a line in lower case, one space between them, numbers as `#`.
  private static String normal(String line, int maxWords) {
    StringBuilder out = new StringBuilder();
    int words = 0;
    boolean gap = true;
    boolean digits = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\'' || c == '’') {
        out.append(gap ? "" : "'");
        continue;
      }
      if (!Character.isLetterOrDigit(c)) {
        boolean inNumber =
            (c == ',' || c == '.')
                && digits
                && i + 1 < line.length()
                && Character.isDigit(line.charAt(i + 1));
        gap |= !inNumber;
        continue;
      }
      if (gap) {
        if (words == maxWords) {
          break;
        }
        words++;
        if (!out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        digits = false;
      }
      if (Character.isDigit(c)) {
        if (!digits) {
          out.append('#');
        }
        digits = true;
      } else {
        out.append(c);
        digits = false;
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
