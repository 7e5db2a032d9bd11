package dateline.article;

import dateline.text.WordLists;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// What the elements of a web page are, by their tags and by the words of their class names and
/// ids.
final class PageElements {
  /// Tags of what can never be of the report.
  private static final Set<String> NEVER =
      Set.of(
          """
          script style noscript template svg iframe form button select input textarea nav
          footer object embed canvas audio video map dialog menu head label
          """
              .split("\\s+"));

  private static final Set<String> BLOCKS =
      Set.of(
          """
          p div section article main body li ul ol dl dt dd blockquote pre table tbody thead
          tfoot tr td th h1 h2 h3 h4 h5 h6 figure figcaption header aside hr address details
          summary center fieldset caption html
          """
              .split("\\s+"));

  private static final Set<String> CAPTION_WORDS = names("caption");

  private PageElements() {}

  /// The words of class names and ids that mark a kind of element.
  static Set<String> names(String kind) {
    return WordLists.lines(PageElements.class, "page-names.txt").stream()
        .filter(line -> line.startsWith(kind + "\t"))
        .map(line -> line.substring(kind.length() + 1))
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean isNever(Element element) {
    return NEVER.contains(element.normalName());
  }

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /// Removes what can never be of a report.
  static void removeNever(Element root) {
    root.select(String.join(",", NEVER)).forEach(Element::remove);
  }

  /// Whether a word of the element's class or id is in a list.
  static boolean isNamed(Element element, Set<String> words) {
    String names = element.className() + " " + element.id() + " " + element.attr("data-component");
    if (names.isBlank()) {
      return false;
    }
    for (String name : names.split("\\s+")) {
      if (words.contains(name.toLowerCase(Locale.ROOT).replaceAll("[-_]", ""))) {
        return true;
      }
      for (String word : name.split("[-_:]+|(?<=[a-z])(?=[A-Z])")) {
        if (words.contains(word.toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean isCaption(Element element) {
    return element.normalName().equals("figcaption") || isNamed(element, CAPTION_WORDS);
  }

  /// The share of an element's text that is in links.
  static double linkShare(Element element) {
    int all = element.text().length();
    int links = 0;
    for (Element a : element.getElementsByTag("a")) {
      links += a.text().length();
    }
    return all == 0 ? 0 : Math.min(1.0, (double) links / all);
  }
}
