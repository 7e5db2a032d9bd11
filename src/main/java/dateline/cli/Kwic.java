package dateline.cli;

import dateline.search.Match;
import dateline.search.PassageHit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Keywords in context: a line for each match, the matches under each other.
final class Kwic {
  /// The order of the lines.
  enum Order {
    LEFT,
    RIGHT,
    POSITION
  }

  /// What is kept of each side of a match; no terminal shows more.
  private static final int SIDE = 250;

  private record Line(int rank, String where, int line, String left, String match, String right) {
    /// The left context from the match outwards, as concordances are sorted.
    String outwards() {
      return new StringBuilder(left).reverse().toString().strip().toLowerCase(Locale.ROOT);
    }

    String rightwards() {
      return right.strip().toLowerCase(Locale.ROOT);
    }
  }

  private final int width;
  private final boolean coloured;

  Kwic(Terminal terminal) {
    width = terminal.width();
    coloured = terminal.coloured();
  }

  /// @param ranks of the articles by id
  void print(List<PassageHit> hits, Map<String, Integer> ranks, Order order, TextOutput text) {
    List<Line> lines = new ArrayList<>();
    int where = 0;
    int middle = 1;
    for (PassageHit hit : hits) {
      String passage = hit.passage().text();
      String name = name(hit.article().id()) + ":" + hit.passage().line();
      where = Math.max(where, Width.of(name));
      for (Match match : hit.matches()) {
        int start = match.span().start();
        int end = match.span().end();
        String word = one(passage.substring(start, end));
        middle = Math.max(middle, Math.min(30, Width.of(word)));
        lines.add(
            new Line(
                ranks.getOrDefault(hit.article().id(), 0),
                name,
                hit.passage().line(),
                one(passage.substring(whole(passage, Math.max(0, start - SIDE)), start)),
                word,
                one(
                    passage.substring(
                        end, whole(passage, Math.min(passage.length(), end + SIDE))))));
      }
    }
    where = Math.min(where, width / 3);
    Comparator<Line> position = Comparator.comparingInt(Line::rank).thenComparingInt(Line::line);
    switch (order) {
      case LEFT -> lines.sort(Comparator.comparing(Line::outwards).thenComparing(position));
      case RIGHT -> lines.sort(Comparator.comparing(Line::rightwards).thenComparing(position));
      case POSITION -> lines.sort(position);
    }
    int left = Math.max(5, (width - where - middle - 4) / 2);
    for (Line line : lines) {
      int right = Math.max(5, width - where - left - Width.of(line.match()) - 4);
      text.line(
          Style.ID.of(Width.left(Width.cut(line.where(), where), where), coloured)
              + "  "
              + Width.right(tail(line.left(), left), left)
              + Style.MATCH.of(line.match(), coloured)
              + head(line.right(), right));
    }
  }

  /// The last part of an id: the name of its file, or of its record in a file of many.
  private static String name(String id) {
    String clean = Clean.line(id);
    return clean.substring(Math.max(clean.lastIndexOf('/'), clean.lastIndexOf('#')) + 1);
  }

  private static String one(String text) {
    return Clean.line(text).replaceAll(" {2,}", " ");
  }

  private static int whole(String text, int i) {
    return i > 0 && i < text.length() && Character.isLowSurrogate(text.charAt(i)) ? i + 1 : i;
  }

  /// The last `columns` of `text`.
  private static String tail(String text, int columns) {
    int used = 0;
    int i = text.length();
    while (i > 0) {
      int c = text.codePointBefore(i);
      if (used + Width.of(c) > columns) {
        break;
      }
      used += Width.of(c);
      i -= Character.charCount(c);
    }
    return text.substring(i);
  }

  /// The first `columns` of `text`.
  private static String head(String text, int columns) {
    int used = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (used + Width.of(c) > columns) {
        break;
      }
      used += Width.of(c);
      i += Character.charCount(c);
    }
    return text.substring(0, i);
  }
}
