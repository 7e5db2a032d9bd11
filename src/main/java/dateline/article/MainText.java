package dateline.article;

import dateline.article.PageBlocks.Block;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Finds the report in a web page: what is not of it goes ([PagePruning]), the element that holds
/// it is found ([ReportElement]) and cut into blocks ([PageBlocks]).
final class MainText {
  /// A report is seldom shorter: less text is looked for once more, without trust in class names.
  private static final int MUCH = 250;

  private MainText() {}

  /// The blocks of the report in a page. The page is changed.
  ///
  /// @param articleBody the text that the page's own metadata gives, as evidence
  static List<Block> of(Document page, @Nullable String articleBody) {
    String evidence = articleBody == null ? "" : articleBody;
    Document copy = page.clone();
    List<Block> blocks = read(page, evidence, true);
    if (length(blocks) < MUCH) {
      List<Block> all = read(copy, evidence, false);
      return length(all) > 2 * length(blocks) ? all : blocks;
    }
    return blocks;
  }

  /// All blocks of a piece of markup that is known to be the report.
  static List<Block> all(Document fragment) {
    PageElements.removeNever(fragment);
    return PageBlocks.of(fragment.body());
  }

  private static List<Block> read(Document page, String articleBody, boolean strict) {
    PagePruning.prune(page.body(), strict);
    return PageBlocks.of(ReportElement.find(page, articleBody));
  }

  private static int length(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() == PassageKind.BODY)
        .mapToInt(block -> block.text().length())
        .sum();
  }
}
