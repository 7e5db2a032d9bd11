package dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Headlines and the titles of pages: the outlet behind them, and whether two are the same.
final class Titles {
  private static final Pattern TITLE_SUFFIX =
      Pattern.compile("^(?<title>.+\\S)\\s+(?<mark>[|–—-]|::|»)\\s+(?<outlet>[^|]{2,40})$");

  private Titles() {}

  /// A title without the outlet that stood behind it.
  ///
  /// @param outlet that outlet, where one was found
  record Title(String title, @Nullable String outlet) {}

  /// Parts the headline from the outlet in a title such as `Headline | Outlet`.
  static Title of(String line) {
    String clean = line.replaceAll("\\s+", " ");
    Matcher matcher = TITLE_SUFFIX.matcher(clean);
    if (matcher.matches()) {
      String name = matcher.group("outlet");
      Outlets.Outlet outlet = Outlets.known(name);
      boolean bar = matcher.group("mark").equals("|");
      if ((outlet != null && Line.countWords(matcher.group("title")) >= 3)
          || (bar && Outlets.looksLikeOne(name))) {
        return new Title(
            matcher.group("title"), outlet == null ? name : outlet.agency() ? null : outlet.name());
      }
    }
    return new Title(clean, null);
  }

  /// Whether two lines are the same headline: the same words, or nearly all of the shorter one's.
  static boolean similar(String a, String b) {
    if (a.length() > 3 * b.length()
        || b.length() > 3 * a.length()
        || a.length() + b.length() > 800) {
      return false;
    }
    List<String> x = contentWords(a);
    List<String> y = contentWords(b);
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    long common = x.stream().filter(y::contains).count();
    return common >= 0.8 * Math.max(x.size(), y.size())
        || (common >= 4
            && common == Math.min(x.size(), y.size())
            && common >= 0.6 * Math.max(x.size(), y.size()));
  }

  private static List<String> contentWords(String line) {
    List<String> words = new ArrayList<>();
    for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
      if (word.length() > 1) {
        words.add(word);
      }
    }
    return words;
  }
}
