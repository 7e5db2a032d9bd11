package dateline.article;

import dateline.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Finds the report in a web page.
///
/// 1. What can never be of it goes: scripts, forms, navigation, and elements whose class or id says
///    comments, share buttons, related reports, newsletters, advertisements and the like, unless
///    most of the page's prose is in them.
/// 2. Paragraphs of prose (long enough, few links) vote for the elements that they stand in; from
///    the root the search goes down as long as one child holds nearly all of the votes.
/// 3. Within that element, blocks that are links, labels, credits or notices are left out.
final class MainText {
  /// A block of the report.
  ///
  /// @param kind body, caption, or headline where the page repeats it
  record Block(PassageKind kind, String text) {}

  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "form",
          "button",
          "select",
          "input",
          "textarea",
          "nav",
          "footer",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "map",
          "dialog",
          "menu",
          "head",
          "label");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "body",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "table",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "td",
          "th",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "figure",
          "figcaption",
          "header",
          "aside",
          "hr",
          "address",
          "details",
          "summary",
          "center",
          "fieldset",
          "caption",
          "html");

  /// Words of class names and ids that mark what is not the report.
  private static final Set<String> UNRELATED = names("unrelated");

  /// Words that mark what is by others, even where it is most of the page.
  private static final Set<String> STRANGERS = names("stranger");

  private static final Set<String> CAPTION_WORDS = names("caption");

  /// Words of class names and ids that are given to the report itself.
  private static final Pattern ARTICLE_NAME =
      Pattern.compile(
          "(?i)(?:article|story|entry|post|content|main|page|text|news)[-_]*(?:body|text|content|copy|main|article|wrapper|container)|articlebody|^(?:article|story|post|entry|content|main)$");

  private static final int PROSE = 80;

  /// What a block gains that the page's description quotes.
  private static final double DESCRIBED = 600;

  private static final double SHARE = 0.72;

  /// A report is seldom shorter: less text is looked for once more, without trust in class names.
  private static final int MUCH = 250;

  /// A card with a linked heading is longer only if it is a report of its own.
  private static final int TEASER = 700;

  private static Set<String> names(String kind) {
    return WordLists.lines(MainText.class, "page-names.txt").stream()
        .filter(line -> line.startsWith(kind + "\t"))
        .map(line -> line.substring(kind.length() + 1))
        .collect(Collectors.toUnmodifiableSet());
  }

  private final Document page;
  private final String articleBody;
  private final Set<String> description;
  private final Map<Element, Double> votes = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int linkChars;

  private MainText(Document page, @Nullable String articleBody) {
    Element description = page.selectFirst("meta[property=og:description], meta[name=description]");
    this.description = description == null ? Set.of() : shingles(description.attr("content"));
    this.page = page;
    this.articleBody = articleBody == null ? "" : articleBody;
  }

  /// The blocks of the report in a page. The page is changed.
  ///
  /// @param articleBody the text that the page's own metadata gives, as evidence
  static List<Block> of(Document page, @Nullable String articleBody) {
    Document copy = page.clone();
    List<Block> blocks = new MainText(page, articleBody).read(true);
    if (length(blocks) < MUCH) {
      List<Block> all = new MainText(copy, articleBody).read(false);
      return length(all) > 2 * length(blocks) ? all : blocks;
    }
    return blocks;
  }

  /// All blocks of a piece of markup that is known to be the report.
  static List<Block> all(Document fragment) {
    MainText text = new MainText(fragment, null);
    fragment.select(String.join(",", NEVER)).forEach(Element::remove);
    text.emit(fragment.body());
    return text.blocks;
  }

  /// @param strict whether what class names call unrelated goes
  private List<Block> read(boolean strict) {
    prune(strict);
    if (strict) {
      pruneTeasers();
    }
    emit(find());
    return blocks;
  }

  private static int length(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() == PassageKind.BODY)
        .mapToInt(block -> block.text().length())
        .sum();
  }

  // ---- 1. what can never be of the report

  private void prune(boolean strict) {
    Element body = page.body();
    Map<Element, Integer> prose = prose(body);
    int total = Math.max(1, prose.getOrDefault(body, 0));
    List<Element> gone = new ArrayList<>();
    body.traverse(
        (node, _) -> {
          if (node instanceof Element element
              && !element.equals(body)
              && isUnrelated(element, prose.getOrDefault(element, 0), total, strict)) {
            gone.add(element);
          }
        });
    gone.forEach(Element::remove);
  }

  private boolean isUnrelated(Element element, int prose, int total, boolean strict) {
    String tag = element.normalName();
    if (NEVER.contains(tag)
        && !(tag.equals("form") && prose * 2 > total)
        && !(prose > 0 && (tag.equals("label") || tag.equals("button")))) {
      return true;
    }
    if (element.hasAttr("hidden") || isInvisible(element.attr("style"))) {
      return true;
    }
    String role = element.attr("role").toLowerCase(Locale.ROOT);
    if (role.equals("navigation")
        || role.equals("complementary")
        || role.equals("dialog")
        || role.equals("search")
        || role.equals("banner")
        || role.equals("contentinfo")) {
      return prose * 3 < total;
    }
    if (tag.equals("aside")) {
      return prose * 3 < total;
    }
    if (isNamed(element, STRANGERS)
        && prose * 10 < total * 9
        && element.selectFirst("h1, [itemprop=articleBody]") == null) {
      return true;
    }
    return strict && prose * 3 < total && isNamed(element, UNRELATED) && !isCaption(element);
  }

  /// A linked heading with a line or two of text is the teaser of another report, where several
  /// such stand side by side.
  private void pruneTeasers() {
    for (Element heading : page.body().select("h1, h2, h3, h4, h5, h6")) {
      if (linkShare(heading) < 0.9 || heading.text().isBlank()) {
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

  /// Whether a word of the element's class or id is in a list.
  private static boolean isNamed(Element element, Set<String> words) {
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

  private static boolean isCaption(Element element) {
    return element.normalName().equals("figcaption") || isNamed(element, CAPTION_WORDS);
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
      String tag = e.normalName();
      if (tag.equals("a") || NEVER.contains(tag)) {
        return true;
      }
    }
    return false;
  }

  // ---- 2. the element that holds the report

  private Element find() {
    Element body = page.body();
    Set<String> known = articleBody.length() > 300 ? shingles(articleBody) : Set.of();
    for (Element block : body.getAllElements()) {
      String own = ownText(block);
      if (own.length() < 25) {
        continue;
      }
      double vote = vote(block, own, known) + (agrees(own, description) ? DESCRIBED : 0);
      for (Element e = block; e != null; e = e.parent()) {
        votes.merge(e, vote, Double::sum);
        if (e.equals(body)) {
          break;
        }
      }
    }
    Element at = body;
    while (true) {
      Element best = null;
      for (Element child : at.children()) {
        if (best == null || vote(child) > vote(best)) {
          best = child;
        }
      }
      if (best == null || vote(best) < SHARE * vote(at) || !holdsBlocks(best)) {
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

  private double vote(Element element) {
    return votes.getOrDefault(element, 0.0);
  }

  private static boolean holdsBlocks(Element element) {
    for (Element child : element.children()) {
      if (BLOCKS.contains(child.normalName()) || child.normalName().equals("br")) {
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

  private static double vote(Element block, String own, Set<String> known) {
    int length = own.length();
    double links = linkShare(block);
    if (links > 0.5) {
      return 0;
    }
    if (agrees(own, known)) {
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
    if (!BLOCKS.contains(element.normalName())) {
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
      } else if (child instanceof Element e && !BLOCKS.contains(e.normalName()) && depth < 12) {
        appendInline(e, out, depth + 1);
      }
    }
  }

  private static double linkShare(Element element) {
    int all = element.text().length();
    int links = 0;
    for (Element a : element.getElementsByTag("a")) {
      links += a.text().length();
    }
    return all == 0 ? 0 : Math.min(1.0, (double) links / all);
  }

  private static Set<String> shingles(String text) {
    String[] words = text.split("[^\\p{L}\\d]+");
    Map<String, Boolean> set = new HashMap<>();
    for (int i = 0; i + 3 < words.length; i++) {
      set.put(words[i] + " " + words[i + 1] + " " + words[i + 2] + " " + words[i + 3], true);
    }
    return set.keySet();
  }

  // ---- 3. its blocks

  private void emit(Element root) {
    walk(root, PassageKind.BODY);
    flush(root, PassageKind.BODY);
  }

  private void walk(Element element, PassageKind kind) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        line.append(element.normalName().equals("pre") ? text.getWholeText() : text.text());
      } else if (child instanceof Element e) {
        String tag = e.normalName();
        if (tag.equals("br")) {
          line.append('\n');
        } else if (tag.equals("a")) {
          int before = line.length();
          walk(e, kind);
          linkChars += Math.max(0, line.length() - before);
        } else if (BLOCKS.contains(tag) || isCaption(e)) {
          if (tag.equals("td") || tag.equals("th")) {
            line.append(' ');
            walk(e, kind);
            line.append(' ');
            continue;
          }
          flush(element, kind);
          PassageKind inner = isCaption(e) || tag.equals("figure") ? PassageKind.CAPTION : kind;
          walk(e, inner);
          flush(e, inner);
        } else {
          walk(e, kind);
        }
      }
    }
  }

  /// Ends a block: two line breaks in a row end a paragraph too.
  private void flush(Element element, PassageKind kind) {
    String all = line.toString();
    int links = linkChars;
    line.setLength(0);
    linkChars = 0;
    if (all.isBlank()) {
      return;
    }
    for (String part : all.split("\\n\\s*\\n")) {
      String text = clean(part);
      if (text.isEmpty()) {
        continue;
      }
      if (kind == PassageKind.BODY && isLinks(element, links, all.length())) {
        continue;
      }
      blocks.add(new Block(kind, text));
    }
  }

  /// A block that is nothing but links is navigation, unless it is a heading or a list of the
  /// report.
  private static boolean isLinks(Element element, int links, int length) {
    return links >= 0.85 * length && !element.normalName().startsWith("h");
  }

  private static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Paragraphs.isSpace(c)) {
        gap = !out.isEmpty();
      } else if (c != 0xad) {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }
}
