package dateline.search;

import dateline.index.Fields;
import dateline.index.Signature;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Finds copies: articles that carry the same story, see [Signature].
final class Copies {
  private final IndexView index;

  Copies(IndexView index) {
    this.index = index;
  }

  /// Whether two articles carry the same story; an article is a copy of itself.
  boolean areCopies(int article, int other) throws IOException {
    if (article == other) {
      return true;
    }
    BytesRef one = signature(article);
    BytesRef two = signature(other);
    return one != null && two != null && Signature.isCopy(one, two);
  }

  /// The other articles that carry the story of an article, ascending.
  Set<Integer> of(int article) throws IOException {
    Set<Integer> copies = new TreeSet<>();
    BytesRef signature = signature(article);
    if (signature == null) {
      return copies;
    }
    Set<Integer> compared = new TreeSet<>(Set.of(article));
    for (LeafReaderContext leaf : index.reader().leaves()) {
      Terms terms = leaf.reader().terms(Fields.BAND);
      if (terms == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      TermsEnum each = terms.iterator();
      for (String band : Signature.bands(signature)) {
        if (!each.seekExact(new BytesRef(band))) {
          continue;
        }
        PostingsEnum same = each.postings(null, PostingsEnum.NONE);
        for (int doc = same.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = same.nextDoc()) {
          int other = leaf.docBase + doc;
          if ((live == null || live.get(doc)) && compared.add(other)) {
            BytesRef others = signature(other);
            if (others != null && Signature.isCopy(signature, others)) {
              copies.add(other);
            }
          }
        }
      }
    }
    return copies;
  }

  private @Nullable BytesRef signature(int doc) throws IOException {
    LeafReaderContext leaf = index.leaf(doc);
    BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.SIGNATURE);
    return values != null && values.advanceExact(doc - leaf.docBase) ? values.binaryValue() : null;
  }
}
