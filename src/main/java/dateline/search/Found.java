package dateline.search;

import dateline.index.Fields;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// The articles that match a query and their passages that hold matches, as numbers only: a few
/// bytes for each, whatever their length.
final class Found {
  /// For the articles in the order of the index: their document, score and day of publication, and
  /// where their passages start in the arrays of passages.
  private int[] docs = new int[16];

  private float[] scores = new float[16];
  private long[] days = new long[16];
  private int[] firsts = new int[17];
  private int size;

  private int[] passageDocs = new int[64];
  private float[] passageScores = new float[64];
  private int passages;

  private final IndexView index;

  private Found(IndexView index) {
    this.index = index;
  }

  /// Finds articles by one query, and in them passages by another.
  ///
  /// @param passages null if passages are not asked for
  static Found articles(IndexView index, Query articles, @Nullable Query passages)
      throws IOException {
    Found found = new Found(index);
    Weight articleWeight = weight(index, articles);
    Weight passageWeight = passages == null ? null : weight(index, passages);
    for (LeafReaderContext leaf : index.reader().leaves()) {
      Scorer scorer = articleWeight.scorer(leaf);
      BitSet closing = index.articles(leaf);
      if (scorer == null || closing == null) {
        continue;
      }
      Scorer inside = passageWeight == null ? null : passageWeight.scorer(leaf);
      DocIdSetIterator passagesInside = inside == null ? null : inside.iterator();
      Bits live = leaf.reader().getLiveDocs();
      NumericDocValues days = leaf.reader().getNumericDocValues(Fields.PUBLISHED);
      DocIdSetIterator each = scorer.iterator();
      for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
        if (live == null || live.get(doc)) {
          found.addArticle(leaf.docBase + doc, scorer.score(), day(days, doc));
          if (inside != null && passagesInside != null) {
            int first = doc == 0 ? 0 : closing.prevSetBit(doc - 1) + 1;
            found.addPassages(inside, passagesInside, leaf.docBase, first, doc);
          }
        }
      }
    }
    found.firsts[found.size] = found.passages;
    return found;
  }

  /// Finds passages, and the articles that they are of; an article scores as its best passage.
  static Found passages(IndexView index, Query passages) throws IOException {
    Found found = new Found(index);
    Weight weight = weight(index, passages);
    for (LeafReaderContext leaf : index.reader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      BitSet closing = index.articles(leaf);
      if (scorer == null || closing == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      NumericDocValues days = leaf.reader().getNumericDocValues(Fields.PUBLISHED);
      DocIdSetIterator each = scorer.iterator();
      int article = -1;
      for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
        if (live != null && !live.get(doc)) {
          continue;
        }
        float score = scorer.score();
        if (doc > article) {
          article = closing.nextSetBit(doc);
          found.addArticle(leaf.docBase + article, score, day(days, article));
        }
        found.scores[found.size - 1] = Math.max(found.scores[found.size - 1], score);
        found.addPassage(leaf.docBase + doc, score);
      }
    }
    found.firsts[found.size] = found.passages;
    return found;
  }

  private static Weight weight(IndexView index, Query query) throws IOException {
    return index.searcher().createWeight(index.searcher().rewrite(query), ScoreMode.COMPLETE, 1);
  }

  /// The day of publication; the earliest of all days where it is not known.
  private static long day(@Nullable NumericDocValues days, int doc) throws IOException {
    return days != null && days.advanceExact(doc) ? days.longValue() : Long.MIN_VALUE;
  }

  private void addArticle(int doc, float score, long day) {
    if (size == docs.length) {
      docs = Arrays.copyOf(docs, 2 * size);
      scores = Arrays.copyOf(scores, 2 * size);
      days = Arrays.copyOf(days, 2 * size);
      firsts = Arrays.copyOf(firsts, 2 * size + 1);
    }
    docs[size] = doc;
    scores[size] = score;
    days[size] = day;
    firsts[size] = passages;
    size++;
  }

  private void addPassages(Scorer scorer, DocIdSetIterator each, int base, int first, int end)
      throws IOException {
    int doc = each.docID() < first ? each.advance(first) : each.docID();
    for (; doc < end; doc = each.nextDoc()) {
      addPassage(base + doc, scorer.score());
    }
  }

  private void addPassage(int doc, float score) {
    if (passages == passageDocs.length) {
      passageDocs = Arrays.copyOf(passageDocs, 2 * passages);
      passageScores = Arrays.copyOf(passageScores, 2 * passages);
    }
    passageDocs[passages] = doc;
    passageScores[passages] = score;
    passages++;
  }

  /// The number of articles.
  int size() {
    return size;
  }

  /// The number of passages.
  int passages() {
    return passages;
  }

  /// The document of article `i`.
  int doc(int i) {
    return docs[i];
  }

  /// The article that a document is, or a negative number if it was not found.
  int find(int doc) {
    return Arrays.binarySearch(docs, 0, size, doc);
  }

  float score(int i) {
    return scores[i];
  }

  void score(int i, float score) {
    scores[i] = score;
  }

  /// The number of passages of article `i`.
  int passages(int i) {
    return firsts[i + 1] - firsts[i];
  }

  /// The passages of article `i`, best first, as indexes for [#passageDoc(int)].
  int[] passageOrder(int i) {
    Integer[] order = new Integer[passages(i)];
    for (int p = 0; p < order.length; p++) {
      order[p] = firsts[i] + p;
    }
    // documents of a block are in the order of the text, and sorting keeps the order of equals
    Arrays.sort(order, (a, b) -> Float.compare(passageScores[b], passageScores[a]));
    int[] indexes = new int[order.length];
    for (int p = 0; p < order.length; p++) {
      indexes[p] = order[p];
    }
    return indexes;
  }

  int passageDoc(int passage) {
    return passageDocs[passage];
  }

  float passageScore(int passage) {
    return passageScores[passage];
  }

  /// The articles in an order: as indexes. Ties go by score, then day of publication (newest
  /// first), then id.
  int[] order(SearchRequest.Sort sort) throws IOException {
    Integer[] order = new Integer[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
    Comparator<Integer> comparator =
        switch (sort) {
          case RELEVANCE -> this::byScore;
          case DATE ->
              (a, b) -> days[a] == days[b] ? byScore(a, b) : Long.compare(days[b], days[a]);
          case OUTLET -> {
            String[] outlets = outlets();
            yield (a, b) -> {
              int byOutlet = outlets[a].compareToIgnoreCase(outlets[b]);
              return byOutlet != 0 ? byOutlet : byScore(a, b);
            };
          }
        };
    Arrays.sort(order, comparator);
    sortTies(order, comparator);
    int[] indexes = new int[size];
    for (int i = 0; i < size; i++) {
      indexes[i] = order[i];
    }
    return indexes;
  }

  private int byScore(int a, int b) {
    int byScore = Float.compare(scores[b], scores[a]);
    return byScore != 0 ? byScore : Long.compare(days[b], days[a]);
  }

  /// Sorts what is equal by ids. Only here these are read: of all articles that would take longer
  /// than all the rest.
  private void sortTies(Integer[] order, Comparator<Integer> comparator) throws IOException {
    String[] ids = new String[size];
    int from = 0;
    for (int to = 1; to <= size; to++) {
      if (to == size || comparator.compare(order[from], order[to]) != 0) {
        if (to - from > 1) {
          for (int i = from; i < to; i++) {
            ids[order[i]] = index.id(docs[order[i]]);
          }
          Arrays.sort(order, from, to, Comparator.comparing(article -> ids[article]));
        }
        from = to;
      }
    }
  }

  /// The outlet of each article; what sorts last where it is not known.
  private String[] outlets() throws IOException {
    String[] outlets = new String[size];
    Facets facets = new Facets(index, Fields.OUTLETS);
    for (int i = 0; i < size; i++) {
      var values = facets.of(docs[i]);
      outlets[i] = values.isEmpty() ? "\uFFFF" : values.getFirst();
    }
    return outlets;
  }
}
