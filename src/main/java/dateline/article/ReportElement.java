package dateline.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Finds the element of a web page that holds the report. Paragraphs of prose (long enough, few
/// links, quoted in the page's metadata) vote for the elements that they stand in; from the root
/// the search goes down as long as one child holds nearly all of the votes.
final class ReportElement {
  /// Words of class names and ids that are given to the report itself.
  private static final Pattern ARTICLE_NAME =
      Pattern.compile(
          "(?i)(?:article|story|entry|post|content|main|page|text|news)[-_]*(?:body|text|content|copy|main|article|wrapper|container)|articlebody|^(?:article|story|post|entry|content|main)$");

  private static final int PROSE = 80;

  /// What a block gains that the page's description quotes.
  private static final double DESCRIBED = 600;

  private static final double SHARE = 0.72;

  private final Element body;
  private final Set<String> articleBody;
  private final Set<String> description;
  private final Map<Element, Double> votes = new HashMap<>();

  private ReportElement(Document page, String articleBody) {
    Element tag = page.selectFirst("meta[property=og:description], meta[name=description]");
    body = page.body();
    this.articleBody = articleBody.length() > 300 ? shingles(articleBody) : Set.of();
    description = tag == null ? Set.of() : shingles(tag.attr("content"));
  }

  /// The element of a page that holds its report.
  ///
  /// @param articleBody the text that the page's own metadata gives, or nothing
  static Element find(Document page, String articleBody) {
    ReportElement search = new ReportElement(page, articleBody);
    search.vote();
    return search.elected();
  }

  private void vote() {
    for (Element block : body.getAllElements()) {
      String own = ownText(block);
      if (own.length() < 25) {
        continue;
      }
      double vote = vote(block, own) + (agrees(own, description) ? DESCRIBED : 0);
      for (Element e = block; e != null; e = e.parent()) {
        votes.merge(e, vote, Double::sum);
        if (e.equals(body)) {
          break;
        }
      }
    }
  }

  private Element elected() {
    Element at = body;
    while (true) {
      Element best = null;
      for (Element child : at.children()) {
        if (best == null || votes(child) > votes(best)) {
          best = child;
        }
      }
      if (best == null || votes(best) < SHARE * votes(at) || !holdsBlocks(best)) {
        return at;
      }
      at = best;
    }
  }

  /// Whether the page marks an element as the report.
  private static boolean isArticle(Element element) {
    return element.normalName().equals("article")
        || element.attr("itemprop").contains("articleBody")
        || ARTICLE_NAME.matcher(element.className()).find();
  }

  private double votes(Element element) {
    return votes.getOrDefault(element, 0.0);
  }

  private static boolean holdsBlocks(Element element) {
    for (Element child : element.children()) {
      if (PageElements.isBlock(child) || child.normalName().equals("br")) {
        return true;
      }
    }
    return false;
  }

  /// Whether half of a text, or much of the other, stands in both.
  private static boolean agrees(String own, Set<String> known) {
    if (known.isEmpty()) {
      return false;
    }
    Set<String> mine = shingles(own);
    long common = mine.stream().filter(known::contains).count();
    return common > 0
        && (common * 2 >= mine.size() || (known.size() < 60 && common * 2 >= known.size()));
  }

  private double vote(Element block, String own) {
    int length = own.length();
    double links = PageElements.linkShare(block);
    if (links > 0.5) {
      return 0;
    }
    if (agrees(own, articleBody)) {
      return length * 3.0;
    }
    double vote = length >= PROSE ? length : length * 0.25;
    String tag = block.normalName();
    if (!tag.equals("p") && !tag.equals("blockquote") && !tag.equals("pre")) {
      vote *= 0.6;
    }
    vote *= 1 - links;
    for (Element e = block.parent(); e != null; e = e.parent()) {
      if (isArticle(e)) {
        return vote * 1.5;
      }
    }
    return vote;
  }

  /// Text that stands in an element itself or in its inline children.
  private static String ownText(Element element) {
    if (!PageElements.isBlock(element)) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    appendInline(element, text, 0);
    return text.toString().strip();
  }

  private static void appendInline(Element element, StringBuilder out, int depth) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        out.append(text.text());
      } else if (child instanceof Element e && !PageElements.isBlock(e) && depth < 12) {
        appendInline(e, out, depth + 1);
      }
    }
  }

  /// All four words in a row.
  private static Set<String> shingles(String text) {
    String[] words = text.split("[^\\p{L}\\d]+");
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + 3 < words.length; i++) {
      shingles.add(words[i] + " " + words[i + 1] + " " + words[i + 2] + " " + words[i + 3]);
    }
    return shingles;
  }
}
