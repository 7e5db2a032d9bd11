package dateline.search;

import dateline.search.NearWindows.Stretch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/// Words and mentions in any order with at most so many other words between them. Each stands for
/// itself: no two share a word, as a mention and its own surname would.
final class NearIntervals extends IntervalsSource {
  /// Words and mentions that can be asked for, at most.
  static final int MAX_PARTS = 30;

  private final List<IntervalsSource> parts;
  private final int slop;

  /// Of each part, the first that is equal to it.
  private final int[] kinds;

  NearIntervals(List<IntervalsSource> parts, int slop) {
    this.parts = List.copyOf(parts);
    this.slop = slop;
    kinds = new int[parts.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = parts.indexOf(parts.get(i));
    }
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
      throws IOException {
    List<IntervalIterator> iterators = new ArrayList<>();
    for (IntervalsSource part : parts) {
      IntervalIterator iterator = part.intervals(field, leaf);
      if (iterator == null) {
        return null;
      }
      iterators.add(iterator);
    }
    return new Iterator(iterators);
  }

  private final class Iterator extends IntervalIterator {
    private final List<IntervalIterator> iterators;
    private final DocIdSetIterator documents;
    private @Nullable List<Stretch> windows;
    private int next;

    Iterator(List<IntervalIterator> iterators) {
      this.iterators = iterators;
      documents = ConjunctionUtils.intersectIterators(List.copyOf(iterators));
    }

    private List<Stretch> windows() throws IOException {
      if (windows == null) {
        List<List<Stretch>> all = new ArrayList<>();
        for (IntervalIterator iterator : iterators) {
          List<Stretch> here = new ArrayList<>();
          while (iterator.nextInterval() != NO_MORE_INTERVALS) {
            here.add(new Stretch(iterator.start(), iterator.end(), -1, -1));
          }
          all.add(here);
        }
        windows = NearWindows.find(all, kinds, slop);
      }
      return windows;
    }

    @Override
    public int nextInterval() throws IOException {
      next++;
      return next <= windows().size() ? start() : NO_MORE_INTERVALS;
    }

    private @Nullable Stretch current() {
      return windows == null || next == 0 || next > windows.size() ? null : windows.get(next - 1);
    }

    @Override
    public int start() {
      Stretch current = current();
      return current != null ? current.start() : next == 0 ? -1 : NO_MORE_INTERVALS;
    }

    @Override
    public int end() {
      Stretch current = current();
      return current != null ? current.end() : next == 0 ? -1 : NO_MORE_INTERVALS;
    }

    @Override
    public int gaps() {
      return 0;
    }

    @Override
    public float matchCost() {
      float cost = 0;
      for (IntervalIterator iterator : iterators) {
        cost += iterator.matchCost();
      }
      return cost;
    }

    @Override
    public int docID() {
      return documents.docID();
    }

    @Override
    public int nextDoc() throws IOException {
      windows = null;
      next = 0;
      return documents.nextDoc();
    }

    @Override
    public int advance(int target) throws IOException {
      windows = null;
      next = 0;
      return documents.advance(target);
    }

    @Override
    public long cost() {
      return documents.cost();
    }
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(String field, LeafReaderContext leaf, int doc)
      throws IOException {
    List<List<Stretch>> all = new ArrayList<>();
    for (IntervalsSource part : parts) {
      MatchesIterator each = part.matches(field, leaf, doc);
      if (each == null) {
        return null;
      }
      List<Stretch> here = new ArrayList<>();
      while (each.next()) {
        here.add(
            new Stretch(
                each.startPosition(), each.endPosition(), each.startOffset(), each.endOffset()));
      }
      all.add(here);
    }
    List<Stretch> windows = NearWindows.find(all, kinds, slop);
    return windows.isEmpty() ? null : new NearMatches(windows);
  }

  private static final class NearMatches implements IntervalMatchesIterator {
    private static final Query QUERY = new MatchNoDocsQuery("words near each other");

    private final List<Stretch> windows;
    private int at = -1;

    NearMatches(List<Stretch> windows) {
      this.windows = windows;
    }

    @Override
    public boolean next() {
      at++;
      return at < windows.size();
    }

    @Override
    public int startPosition() {
      return windows.get(at).start();
    }

    @Override
    public int endPosition() {
      return windows.get(at).end();
    }

    @Override
    public int startOffset() {
      return windows.get(at).startOffset();
    }

    @Override
    public int endOffset() {
      return windows.get(at).endOffset();
    }

    @Override
    public int gaps() {
      return 0;
    }

    @Override
    public int width() {
      return endPosition() - startPosition() + 1;
    }

    @Override
    public @Nullable MatchesIterator getSubMatches() {
      return null;
    }

    @Override
    public Query getQuery() {
      return QUERY;
    }
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    parts.forEach(part -> part.visit(field, visitor));
  }

  @Override
  public int minExtent() {
    return parts.stream().mapToInt(IntervalsSource::minExtent).sum();
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parts, slop);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NearIntervals near && near.parts.equals(parts) && near.slop == slop;
  }

  @Override
  public String toString() {
    return "near" + parts + "~" + slop;
  }
}
