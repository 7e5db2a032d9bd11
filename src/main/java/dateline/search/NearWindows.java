package dateline.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The smallest windows of one document that hold each of some parts once, in any order, no two
/// parts sharing a word, with at most so many other words between them.
final class NearWindows {
  /// Steps that are tried in one document, at most. Parts that are all frequent and all different
  /// could take longer than anybody waits.
  private static final int MAX_EFFORT = 20_000;

  /// A stretch of words, first and last included.
  ///
  /// @param startOffset in UTF-16 units; -1 where offsets are not read
  record Stretch(int start, int end, int startOffset, int endOffset) {}

  private final List<List<Stretch>> occurrences;
  private final int[] kinds;
  private final int allParts;
  private final Map<Long, Integer> gapsLeft = new HashMap<>();
  private @Nullable Stretch best;
  private int effort;

  private NearWindows(List<List<Stretch>> occurrences, int[] kinds) {
    this.occurrences = occurrences;
    this.kinds = kinds;
    allParts = (1 << kinds.length) - 1;
  }

  /// The windows that hold no other window, ascending.
  ///
  /// @param occurrences of each part, ascending; at most 30 parts
  /// @param kinds of each part, the first part that asks for the same: it, if there is none before
  static List<Stretch> find(List<List<Stretch>> occurrences, int[] kinds, int slop) {
    NearWindows search = new NearWindows(occurrences, kinds);
    List<Stretch> windows = new ArrayList<>();
    for (int part = 0; part < kinds.length; part++) {
      if (kinds[part] == part) {
        for (Stretch first : occurrences.get(part)) {
          Stretch window = search.smallest(first, part, slop);
          if (window != null) {
            windows.add(window);
          }
        }
      }
    }
    return withoutOuter(windows);
  }

  private @Nullable Stretch smallest(Stretch first, int part, int slop) {
    best = null;
    gapsLeft.clear();
    complete(first, 1 << part, slop);
    return best;
  }

  /// Looks for the window that ends first of those that go on from `window`.
  ///
  /// @param used bits of the parts in it
  /// @param gaps words that may still lie between
  private void complete(Stretch window, int used, int gaps) {
    if (used == allParts) {
      best = window;
      return;
    }
    effort++;
    if (effort > MAX_EFFORT || seen(window, used, gaps)) {
      return;
    }
    for (int part = 0; part < kinds.length; part++) {
      if ((used & (1 << part)) != 0 || !isFirstOfItsKind(part, used)) {
        continue;
      }
      List<Stretch> here = occurrences.get(part);
      for (int i = after(here, window.end()); i < here.size(); i++) {
        Stretch next = here.get(i);
        int gap = next.start() - window.end() - 1;
        if (gap > gaps || (best != null && next.end() >= best.end())) {
          break;
        }
        Stretch wider =
            new Stretch(window.start(), next.end(), window.startOffset(), next.endOffset());
        complete(wider, used | (1 << part), gaps - gap);
      }
    }
  }

  /// Whether the same parts came to the same end before, in another order, with no fewer gaps left.
  private boolean seen(Stretch window, int used, int gaps) {
    if (Integer.bitCount(used) == 1) {
      return false;
    }
    long parts = (long) used << Integer.SIZE | window.end();
    Integer before = gapsLeft.get(parts);
    if (before != null && before >= gaps) {
      return true;
    }
    gapsLeft.put(parts, gaps);
    return false;
  }

  /// Whether no equal part before it is still to be placed: their order makes no difference.
  private boolean isFirstOfItsKind(int part, int used) {
    for (int other = kinds[part]; other < part; other++) {
      if ((used & (1 << other)) == 0 && kinds[other] == kinds[part]) {
        return false;
      }
    }
    return true;
  }

  /// The first occurrence that starts after a position.
  private static int after(List<Stretch> occurrences, int position) {
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

  private static List<Stretch> withoutOuter(List<Stretch> windows) {
    windows.sort(Comparator.comparingInt(Stretch::start).thenComparingInt(Stretch::end));
    List<Stretch> smallest = new ArrayList<>();
    for (Stretch window : windows) {
      while (!smallest.isEmpty() && smallest.getLast().end() >= window.end()) {
        smallest.removeLast();
      }
      if (smallest.isEmpty() || smallest.getLast().start() < window.start()) {
        smallest.add(window);
      }
    }
    return smallest;
  }
}
