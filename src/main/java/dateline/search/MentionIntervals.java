package dateline.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The mentions that carry a tag, each from its first to its last word, so that a phrase goes on
/// after the last. The tag stands at the first word; the number of words is its payload.
final class MentionIntervals extends IntervalsSource {
  private final String tag;

  MentionIntervals(String tag) {
    this.tag = tag;
  }

  private @Nullable PostingsEnum postings(String field, LeafReaderContext leaf, int what)
      throws IOException {
    Terms terms = leaf.reader().terms(field);
    if (terms == null) {
      return null;
    }
    TermsEnum each = terms.iterator();
    return each.seekExact(new BytesRef(tag)) ? each.postings(null, what) : null;
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
      throws IOException {
    PostingsEnum postings = postings(field, leaf, PostingsEnum.PAYLOADS);
    return postings == null ? null : new Iterator(postings);
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(String field, LeafReaderContext leaf, int doc)
      throws IOException {
    PostingsEnum postings = postings(field, leaf, PostingsEnum.ALL);
    if (postings == null || postings.advance(doc) != doc) {
      return null;
    }
    return new MentionMatches(postings, new TermQuery(new Term(field, tag)));
  }

  /// The number of words of the mention at the current position.
  private static int words(PostingsEnum postings) throws IOException {
    BytesRef payload = postings.getPayload();
    return payload == null ? 1 : payload.bytes[payload.offset] & 0xFF;
  }

  private static final class Iterator extends IntervalIterator {
    private final PostingsEnum postings;
    private int left;
    private int start = -1;
    private int end = -1;

    Iterator(PostingsEnum postings) {
      this.postings = postings;
    }

    @Override
    public int start() {
      return start;
    }

    @Override
    public int end() {
      return end;
    }

    @Override
    public int gaps() {
      return 0;
    }

    @Override
    public int nextInterval() throws IOException {
      if (left == 0) {
        start = NO_MORE_INTERVALS;
        end = NO_MORE_INTERVALS;
      } else {
        left--;
        start = postings.nextPosition();
        end = start + words(postings) - 1;
      }
      return start;
    }

    @Override
    public float matchCost() {
      return 128; // as much as Lucene takes for a term
    }

    @Override
    public int docID() {
      return postings.docID();
    }

    @Override
    public int nextDoc() throws IOException {
      return moved(postings.nextDoc());
    }

    @Override
    public int advance(int target) throws IOException {
      return moved(postings.advance(target));
    }

    private int moved(int doc) throws IOException {
      left = doc == NO_MORE_DOCS ? 0 : postings.freq();
      start = -1;
      end = -1;
      return doc;
    }

    @Override
    public long cost() {
      return postings.cost();
    }
  }

  private static final class MentionMatches implements IntervalMatchesIterator {
    private final PostingsEnum postings;
    private final Query query;
    private int left;
    private int start = -1;
    private int end = -1;

    MentionMatches(PostingsEnum postings, Query query) throws IOException {
      this.postings = postings;
      this.query = query;
      left = postings.freq();
    }

    @Override
    public boolean next() throws IOException {
      if (left == 0) {
        return false;
      }
      left--;
      start = postings.nextPosition();
      end = start + words(postings) - 1;
      return true;
    }

    @Override
    public int startPosition() {
      return start;
    }

    @Override
    public int endPosition() {
      return end;
    }

    @Override
    public int startOffset() throws IOException {
      return postings.startOffset();
    }

    @Override
    public int endOffset() throws IOException {
      return postings.endOffset();
    }

    @Override
    public int gaps() {
      return 0;
    }

    @Override
    public int width() {
      return end - start + 1;
    }

    @Override
    public @Nullable MatchesIterator getSubMatches() {
      return null;
    }

    @Override
    public Query getQuery() {
      return query;
    }
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    visitor.consumeTerms(new TermQuery(new Term(field, tag)), new Term(field, tag));
  }

  @Override
  public int minExtent() {
    return 1;
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MentionIntervals mentions && mentions.tag.equals(tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
