package dateline.article;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The text of an article that stands in no plain text file, put together block by block: one
/// paragraph a block, a blank line between two.
final class Extract {
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraphs.Paragraph> paragraphs = new ArrayList<>();
  private int line = 1;

  /// Adds a block that is one paragraph.
  ///
  /// @param kind what it is, or nothing if that has still to be found
  void add(@Nullable PassageKind kind, String block) {
    String stripped = block.strip();
    if (stripped.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append("\n\n");
      line += 2;
    }
    int start = text.length();
    text.append(stripped);
    paragraphs.add(new Paragraphs.Paragraph(line, new Span(start, text.length()), true, kind));
    line += (int) stripped.chars().filter(c -> c == '\n').count();
  }

  /// Adds a text of paragraphs of its own, as it is.
  void addText(String block) {
    if (!text.isEmpty()) {
      text.append("\n\n");
      line += 2;
    }
    int start = text.length();
    text.append(block);
    for (Paragraphs.Paragraph each : Paragraphs.of(block)) {
      paragraphs.add(
          new Paragraphs.Paragraph(
              line + each.line() - 1, each.span().shift(start), each.blankBefore(), each.kind()));
    }
    line += (int) block.chars().filter(c -> c == '\n').count();
  }

  boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  String text() {
    return text.toString();
  }

  List<Paragraphs.Paragraph> paragraphs() {
    return paragraphs;
  }
}
