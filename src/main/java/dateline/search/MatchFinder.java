package dateline.search;

import dateline.index.TextAnalysis;
import dateline.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Finds the stretches of a passage that answer a query, by what the index knows of positions: no
/// text is analysed again but that of a match that may be a variant.
final class MatchFinder {
  private final IndexView index;
  private final List<Leaf> leaves;
  private final List<Weight> weights = new ArrayList<>();

  MatchFinder(IndexView index, List<Leaf> leaves) throws IOException {
    this.index = index;
    this.leaves = leaves;
    for (Leaf leaf : leaves) {
      weights.add(
          index
              .searcher()
              .createWeight(
                  index.searcher().rewrite(leaf.query()), ScoreMode.COMPLETE_NO_SCORES, 1));
    }
  }

  /// The matches in the passage that document `doc` holds, ascending and disjoint.
  List<Match> matches(int doc, String text) throws IOException {
    LeafReaderContext in = index.leaf(doc);
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      Matches matches = weights.get(i).matches(in, doc - in.docBase);
      if (matches == null) {
        continue;
      }
      for (String field : matches) {
        MatchesIterator each = matches.getMatches(field);
        while (each != null && each.next()) {
          if (each.startOffset() >= 0) {
            Span span = new Span(each.startOffset(), each.endOffset());
            found.add(new Match(span, via(leaves.get(i), span, text)));
          }
        }
      }
    }
    return disjoint(found);
  }

  /// What stands in the text, if it is a variant of what was asked for.
  private @Nullable String via(Leaf leaf, Span span, String text) {
    Set<String> terms = leaf.asked();
    if (terms == null) {
      return null;
    }
    String written = span.of(text);
    for (TextAnalysis.Word word : index.analysis().words(written)) {
      boolean asked =
          terms.contains(word.stem())
              || terms.contains(word.exact())
              || terms.contains(word.joined());
      if (!asked) {
        return written;
      }
    }
    return null;
  }

  private static List<Match> disjoint(List<Match> matches) {
    if (matches.size() < 2) {
      return matches;
    }
    matches.sort(
        Comparator.comparingInt((Match match) -> match.span().start())
            .thenComparingInt(match -> -match.span().end()));
    List<Match> disjoint = new ArrayList<>();
    Match last = matches.getFirst();
    for (Match next : matches) {
      if (next.span().start() < last.span().end()) {
        int end = Math.max(last.span().end(), next.span().end());
        String via = last.via() == null ? null : next.via() == null ? null : last.via();
        last = new Match(new Span(last.span().start(), end), via);
      } else {
        disjoint.add(last);
        last = next;
      }
    }
    disjoint.add(last);
    return disjoint;
  }
}
