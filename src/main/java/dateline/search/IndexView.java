package dateline.search;

import dateline.index.Fields;
import dateline.index.IndexException;
import dateline.index.IndexFolder;
import dateline.index.StoredArticle;
import dateline.index.StoredCodec;
import dateline.index.StoredPassage;
import dateline.index.TextAnalysis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// One commit of an index, open for reading: its documents, which of them are articles, and its
/// dictionaries.
final class IndexView implements AutoCloseable {
  private final Path folder;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final TextAnalysis analysis = new TextAnalysis();
  private final BitSetProducer articles =
      new QueryBitSetProducer(new TermQuery(new Term(Fields.TYPE, Fields.ARTICLE)));

  /// Of documents whose id was asked for.
  private @Nullable String[] ids = {};

  IndexView(Path folder) throws IndexException {
    this.folder = folder;
    reader = IndexFolder.open(folder);
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null); // filling it takes longer than most queries
    searcher.setSimilarity(Ranking.SIMILARITY);
    IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE); // the parser limits the length of queries
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  TextAnalysis analysis() {
    return analysis;
  }

  /// Which documents close the block of an article.
  BitSetProducer articles() {
    return articles;
  }

  /// The same of one segment; null if it holds none.
  @Nullable BitSet articles(LeafReaderContext leaf) throws IOException {
    return articles.getBitSet(leaf);
  }

  /// The segment that a document is in.
  LeafReaderContext leaf(int doc) {
    return reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
  }

  StoredArticle article(int doc) throws IOException, IndexException {
    return StoredCodec.article(bytes(doc, Fields.STORED_ARTICLE));
  }

  StoredPassage passage(int doc) throws IOException, IndexException {
    return StoredCodec.passage(bytes(doc, Fields.STORED_PASSAGE));
  }

  private BytesRef bytes(int doc, String field) throws IOException {
    return searcher.storedFields().document(doc, Set.of(field)).getBinaryValue(field);
  }

  /// The first document of the block that an article closes.
  int firstPassage(int article) throws IOException {
    LeafReaderContext leaf = leaf(article);
    BitSet closing = articles(leaf);
    int inLeaf = article - leaf.docBase;
    return leaf.docBase + (closing == null || inLeaf == 0 ? 0 : closing.prevSetBit(inLeaf - 1) + 1);
  }

  /// The id of the article that a document is.
  String id(int doc) throws IOException {
    if (ids.length == 0) {
      ids = new String[reader.maxDoc()];
    }
    String id = ids[doc];
    if (id == null) {
      LeafReaderContext leaf = leaf(doc);
      SortedDocValues values = DocValues.getSorted(leaf.reader(), Fields.ID);
      id =
          values.advanceExact(doc - leaf.docBase)
              ? values.lookupOrd(values.ordValue()).utf8ToString()
              : "";
      ids[doc] = id;
    }
    return id;
  }

  /// The rest of each term that starts with `prefix`, in order.
  List<String> terms(String field, String prefix) throws IOException {
    return List.copyOf(docFreqs(field, prefix).keySet());
  }

  /// The rest of each term that starts with `prefix`, in order, with the number of documents that
  /// it is in, those removed but still there included.
  SortedMap<String, Integer> docFreqs(String field, String prefix) throws IOException {
    BytesRef start = new BytesRef(prefix);
    SortedMap<String, Integer> found = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      TermsEnum each = terms == null ? null : terms.iterator();
      if (each == null || each.seekCeil(start) == TermsEnum.SeekStatus.END) {
        continue;
      }
      for (BytesRef term = each.term();
          term != null && startsWith(term, start);
          term = each.next()) {
        BytesRef rest =
            new BytesRef(term.bytes, term.offset + start.length, term.length - start.length);
        found.merge(rest.utf8ToString(), each.docFreq(), Integer::sum);
      }
    }
    return found;
  }

  private static boolean startsWith(BytesRef term, BytesRef prefix) {
    return term.length >= prefix.length
        && java.util.Arrays.equals(
            term.bytes,
            term.offset,
            term.offset + prefix.length,
            prefix.bytes,
            prefix.offset,
            prefix.offset + prefix.length);
  }

  /// The number of documents that a term is in, those removed but still there included.
  int docFreq(String field, String term) throws IOException {
    return reader.docFreq(new Term(field, term));
  }

  /// What a failure of reading means to the user.
  IndexException unreadable(IOException e) {
    return IndexFolder.unreadable(folder, e);
  }

  /// What an unexpected failure means; it is thrown on if it is not because of damage.
  IndexException damagedOr(RuntimeException e) {
    return IndexFolder.damagedOr(folder, reader, e);
  }

  @Override
  public void close() throws IndexException {
    try {
      reader.close();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }
}
