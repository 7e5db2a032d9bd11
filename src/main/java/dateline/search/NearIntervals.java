package dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

  /// Choices that are tried in one document, at most.
  private static final int MAX_EFFORT = 20_000;

  private final List<IntervalsSource> parts;
  private final int slop;

  NearIntervals(List<IntervalsSource> parts, int slop) {
    this.parts = List.copyOf(parts);
    this.slop = slop;
  }

  /// Where a part occurs.
  ///
  /// @param startOffset in UTF-16 units; -1 where offsets are not read
  private record Occurrence(int start, int end, int startOffset, int endOffset) {}

  /// Finds the smallest windows among the occurrences in one document.
  private final class Windows {
    private final List<List<Occurrence>> occurrences;
    private int effort;

    Windows(List<List<Occurrence>> occurrences) {
      this.occurrences = occurrences;
    }

    /// The windows that hold no other window, ascending.
    List<Occurrence> find() {
      List<Occurrence> windows = new ArrayList<>();
      for (int part = 0; part < occurrences.size(); part++) {
        if (isFirstOfItsKind(part, 0)) {
          for (Occurrence first : occurrences.get(part)) {
            Occurrence window = complete(first, 1 << part, slop);
            if (window != null) {
              windows.add(window);
            }
          }
        }
      }
      windows.sort(Comparator.comparingInt(Occurrence::start).thenComparingInt(Occurrence::end));
      List<Occurrence> smallest = new ArrayList<>();
      for (Occurrence window : windows) {
        while (!smallest.isEmpty() && smallest.getLast().end() >= window.end()) {
          smallest.removeLast();
        }
        if (smallest.isEmpty() || smallest.getLast().start() < window.start()) {
          smallest.add(window);
        }
      }
      return smallest;
    }

    /// The window that ends first of those that go on from `window`.
    ///
    /// @param used bits of the parts in it
    /// @param gaps words that may still lie between
    private @Nullable Occurrence complete(Occurrence window, int used, int gaps) {
      if (used == (1 << occurrences.size()) - 1) {
        return window;
      }
      Occurrence best = null;
      for (int part = 0; part < occurrences.size(); part++) {
        if ((used & (1 << part)) != 0 || !isFirstOfItsKind(part, used)) {
          continue;
        }
        List<Occurrence> here = occurrences.get(part);
        for (int i = after(here, window.end()); i < here.size(); i++) {
          Occurrence next = here.get(i);
          int gap = next.start() - window.end() - 1;
          if (gap > gaps || effort++ > MAX_EFFORT) {
            break;
          }
          Occurrence wider =
              new Occurrence(window.start(), next.end(), window.startOffset(), next.endOffset());
          Occurrence whole = complete(wider, used | (1 << part), gaps - gap);
          if (whole != null && (best == null || whole.end() < best.end())) {
            best = whole;
          }
        }
      }
      return best;
    }

    /// Whether no equal part before it is still to be placed: their order makes no difference.
    private boolean isFirstOfItsKind(int part, int used) {
      for (int other = 0; other < part; other++) {
        if ((used & (1 << other)) == 0 && parts.get(other).equals(parts.get(part))) {
          return false;
        }
      }
      return true;
    }

    /// The first occurrence that starts after a position.
    private static int after(List<Occurrence> occurrences, int position) {
      int low = 0;
      int high = occurrences.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (occurrences.get(middle).start() > position) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low;
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
    private @Nullable List<Occurrence> windows;
    private int next;

    Iterator(List<IntervalIterator> iterators) {
      this.iterators = iterators;
      documents = ConjunctionUtils.intersectIterators(List.copyOf(iterators));
    }

    private List<Occurrence> windows() throws IOException {
      if (windows == null) {
        List<List<Occurrence>> all = new ArrayList<>();
        for (IntervalIterator iterator : iterators) {
          List<Occurrence> here = new ArrayList<>();
          while (iterator.nextInterval() != NO_MORE_INTERVALS) {
            here.add(new Occurrence(iterator.start(), iterator.end(), -1, -1));
          }
          all.add(here);
        }
        windows = new Windows(all).find();
      }
      return windows;
    }

    @Override
    public int nextInterval() throws IOException {
      next++;
      return next <= windows().size() ? start() : NO_MORE_INTERVALS;
    }

    private @Nullable Occurrence current() {
      return windows == null || next == 0 || next > windows.size() ? null : windows.get(next - 1);
    }

    @Override
    public int start() {
      Occurrence current = current();
      return current != null ? current.start() : next == 0 ? -1 : NO_MORE_INTERVALS;
    }

    @Override
    public int end() {
      Occurrence current = current();
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
    List<List<Occurrence>> all = new ArrayList<>();
    for (IntervalsSource part : parts) {
      MatchesIterator each = part.matches(field, leaf, doc);
      if (each == null) {
        return null;
      }
      List<Occurrence> here = new ArrayList<>();
      while (each.next()) {
        here.add(
            new Occurrence(
                each.startPosition(), each.endPosition(), each.startOffset(), each.endOffset()));
      }
      all.add(here);
    }
    List<Occurrence> windows = new Windows(all).find();
    return windows.isEmpty() ? null : new NearMatches(windows);
  }

  private static final class NearMatches implements IntervalMatchesIterator {
    private static final Query QUERY = new MatchNoDocsQuery("words near each other");

    private final List<Occurrence> windows;
    private int at = -1;

    NearMatches(List<Occurrence> windows) {
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
