package dateline.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Cuts an element of a web page into blocks of text, as a browser shows them. Blocks of the body
/// that are nothing but links are left out.
final class PageBlocks {
  /// A block of text.
  ///
  /// @param kind body, caption, or headline where the page repeats it
  record Block(PassageKind kind, String text) {}

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int linkChars;

  private PageBlocks() {}

  /// The blocks that stand in an element.
  static List<Block> of(Element root) {
    PageBlocks page = new PageBlocks();
    page.walk(root, PassageKind.BODY);
    page.flush(root, PassageKind.BODY);
    return page.blocks;
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
        } else if (PageElements.isBlock(e) || PageElements.isCaption(e)) {
          if (tag.equals("td") || tag.equals("th")) {
            line.append(' ');
            walk(e, kind);
            line.append(' ');
            continue;
          }
          flush(element, kind);
          PassageKind inner =
              PageElements.isCaption(e) || tag.equals("figure") ? PassageKind.CAPTION : kind;
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
