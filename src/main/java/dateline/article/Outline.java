package dateline.article;

import dateline.article.Paragraphs.Paragraph;
import dateline.text.Offsets;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The paragraphs of a report, and what each is.
///
/// @param headlineAt the part that is the headline, -1 if none is
/// @param bodyStart the part with which the body begins; their number if there is no body
/// @param lastProse the last part that reads like the body of a report, -1 if none does
record Outline(List<Part> parts, int headlineAt, int bodyStart, int lastProse) {
  /// A paragraph and what it is.
  record Part(Line line, PassageKind kind) {}

  Outline {
    parts = List.copyOf(parts);
  }

  /// A text that is taken as it is: every paragraph is body.
  static List<Passage> plain(String text, List<Paragraph> paragraphs) {
    Passages passages = new Passages(text);
    for (Paragraph paragraph : paragraphs) {
      passages.add(paragraph.span(), PassageKind.BODY);
    }
    return passages.list;
  }

  /// The passages of the report: its paragraphs, the very long ones cut.
  List<Passage> passages(String text) {
    Passages passages = new Passages(text);
    for (Part part : parts) {
      passages.add(part.line().paragraph().span(), part.kind());
    }
    return passages.list;
  }

  private static final class Passages {
    private final String text;
    private final Offsets offsets;
    private final List<Passage> list = new ArrayList<>();

    Passages(String text) {
      this.text = text;
      offsets = new Offsets(text);
    }

    void add(Span paragraph, PassageKind kind) {
      for (Span piece : Sentences.pieces(text, paragraph)) {
        list.add(new Passage(list.size() + 1, kind, offsets.line(piece.start()), piece));
      }
    }
  }
}
