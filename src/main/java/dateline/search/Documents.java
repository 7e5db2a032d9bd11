package dateline.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/// Goes through all documents that a query finds, in the order of the index, without scores.
final class Documents {
  private Documents() {}

  /// Opens the values of a segment.
  interface Segment {
    Visitor open(LeafReaderContext segment) throws IOException;
  }

  /// Told of the documents of one segment.
  interface Visitor {
    /// @param document its number in the segment
    void visit(int document) throws IOException;

    /// Told after the last document of the segment.
    default void end() throws IOException {}
  }

  static void each(IndexView index, Query query, Segment segments) throws IOException {
    Weight weight =
        index
            .searcher()
            .createWeight(index.searcher().rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext segment : index.reader().leaves()) {
      Scorer scorer = weight.scorer(segment);
      if (scorer == null) {
        continue;
      }
      Visitor visitor = segments.open(segment);
      Bits live = segment.reader().getLiveDocs();
      DocIdSetIterator documents = scorer.iterator();
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        if (live == null || live.get(document)) {
          visitor.visit(document);
        }
      }
      visitor.end();
    }
  }
}
