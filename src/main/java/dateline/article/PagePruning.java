package dateline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Takes out of a web page what is not of its report: scripts, forms, navigation, what is
/// invisible, and elements whose class or id says comments, share buttons, related reports,
/// newsletters, advertisements and the like, unless most of the page's prose is in them; and the
/// teasers of other reports.
final class PagePruning {
  /// Words of class names and ids that mark what is not the report.
  private static final Set<String> UNRELATED = PageElements.names("unrelated");

  /// Roles of elements that stand beside the report.
  private static final Set<String> SIDE_ROLES =
      Set.of("navigation", "complementary", "dialog", "search", "banner", "contentinfo");

  /// Words that mark what is by others, even where it is most of the page.
  private static final Set<String> STRANGERS = PageElements.names("stranger");

  /// A card with a linked heading is longer only if it is a report of its own.
  private static final int TEASER = 700;

  private final Element body;
  private final Map<Element, Integer> prose;
  private final int total;

  private PagePruning(Element body) {
    this.body = body;
    prose = prose(body);
    total = Math.max(1, prose.getOrDefault(body, 0));
  }

  /// Removes elements from a page.
  ///
  /// @param strict whether what class names call unrelated goes, and teasers
  static void prune(Element body, boolean strict) {
    new PagePruning(body).removeUnrelated(strict);
    if (strict) {
      removeTeasers(body);
    }
  }

  private void removeUnrelated(boolean strict) {
    List<Element> gone = new ArrayList<>();
    body.traverse(
        (node, _) -> {
          if (node instanceof Element element
              && !element.equals(body)
              && isUnrelated(element, strict)) {
            gone.add(element);
          }
        });
    gone.forEach(Element::remove);
  }

  private boolean isUnrelated(Element element, boolean strict) {
    int here = prose.getOrDefault(element, 0);
    String tag = element.normalName();
    boolean filled = // with the report
        (tag.equals("form") && here * 2 > total)
            || (here > 0 && (tag.equals("label") || tag.equals("button")));
    if (PageElements.isNever(element) && !filled) {
      return true;
    }
    if (element.hasAttr("hidden") || isInvisible(element.attr("style"))) {
      return true;
    }
    boolean little = here * 3 < total;
    if (tag.equals("aside") || SIDE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
      return little;
    }
    if (PageElements.isNamed(element, STRANGERS)
        && here * 10 < total * 9
        && element.selectFirst("h1, [itemprop=articleBody]") == null) {
      return true;
    }
    return strict
        && little
        && PageElements.isNamed(element, UNRELATED)
        && !PageElements.isCaption(element);
  }

  /// A linked heading with a line or two of text is the teaser of another report, where several
  /// such stand side by side.
  private static void removeTeasers(Element body) {
    for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
      if (PageElements.linkShare(heading) < 0.9 || heading.text().isBlank()) {
        continue;
      }
      Element card = null;
      for (Element e = heading.parent(); e != null && e.text().length() < TEASER; e = e.parent()) {
        if (hasTwin(e)) {
          card = e;
        }
      }
      if (card != null) {
        card.remove();
      }
    }
  }

  private static boolean hasTwin(Element element) {
    Element parent = element.parent();
    if (parent == null || element.normalName().equals("p")) {
      return false;
    }
    for (Element sibling : parent.children()) {
      if (!sibling.equals(element)
          && sibling.normalName().equals(element.normalName())
          && sibling.className().equals(element.className())
          && sibling.selectFirst("h1, h2, h3, h4, h5, h6") != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInvisible(String style) {
    String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  /// How much prose stands in each element: characters of paragraphs that are no links.
  private static Map<Element, Integer> prose(Element root) {
    Map<Element, Integer> sums = new HashMap<>();
    root.traverse(
        (node, _) -> {
          if (node instanceof TextNode text && text.parentNode() instanceof Element parent) {
            int length = text.text().strip().length();
            if (length >= 30 && !isInLinkOrScript(parent)) {
              for (Element e = parent; e != null; e = e.parent()) {
                sums.merge(e, length, Integer::sum);
                if (e.equals(root)) {
                  break;
                }
              }
            }
          }
        });
    return sums;
  }

  private static boolean isInLinkOrScript(Element element) {
    Element e = element;
    for (int i = 0; i < 3 && e != null; i++, e = e.parent()) {
      if (e.normalName().equals("a") || PageElements.isNever(e)) {
        return true;
      }
    }
    return false;
  }
}
