package dateline.article;

import dateline.article.PageBlocks.Block;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads a web page: its report as text of its own, and what the page says of itself.
final class HtmlPage {
  /// Elements nested deeper than this are read as if they stood beside each other.
  private static final int MAX_DEPTH = 256;

  private static final Pattern CHARSET =
      Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);

  /// @param text the report, one paragraph a block
  /// @param known what the page says of it
  record Page(Extract text, Known known) {}

  private HtmlPage() {}

  /// The report of a page; it may be empty.
  static Page read(byte[] bytes) {
    Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(decode(bytes), "");
    PageFacts facts = PageFacts.of(page);
    List<Block> blocks = MainText.of(page, facts.articleBody());
    Extract text = new Extract();
    String headline = facts.known().headline();
    if (headline != null) {
      text.add(PassageKind.HEADLINE, headline);
    }
    if (facts.byline() != null) {
      text.add(PassageKind.BYLINE, facts.byline());
    }
    for (Block block : blocks) {
      text.add(block.kind() == PassageKind.BODY ? null : block.kind(), block.text());
    }
    return new Page(text, facts.known());
  }

  /// The text of a page in the charset that a byte order mark or the page itself declares, else
  /// UTF-8, else Windows-1252.
  private static String decode(byte[] bytes) {
    Charset utf16 = Decoded.utf16(bytes);
    if (utf16 == null) {
      Charset declared = declared(bytes);
      if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
        return new String(bytes, declared);
      }
    }
    return Decoded.of(bytes).text();
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    if (!matcher.find() || head.startsWith("\u00ef\u00bb\u00bf")) {
      return null;
    }
    String name = matcher.group(1);
    try {
      // Browsers read ISO-8859-1 as Windows-1252.
      return name.equalsIgnoreCase("iso-8859-1")
          ? Charset.forName("windows-1252")
          : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
