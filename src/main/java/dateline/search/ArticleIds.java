package dateline.search;

import dateline.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;

/// Finds articles by their ids.
final class ArticleIds {
  /// Ids that are named when an abbreviation fits several.
  private static final int NAMED = 5;

  private final IndexView index;

  ArticleIds(IndexView index) {
    this.index = index;
  }

  /// The document of the article whose id is `id`, or the only one whose last part it is, a part of
  /// whose id starts with it, or whose id holds it.
  ///
  /// @return -1 if there is none
  /// @throws QueryException if there are several
  int find(String id) throws IOException, QueryException {
    int exact = doc(id);
    if (exact >= 0 || id.isBlank()) {
      return exact;
    }
    List<String> named = new ArrayList<>();
    List<String> starting = new ArrayList<>();
    List<String> holding = new ArrayList<>();
    for (String each : index.terms(Fields.ID, "")) {
      if (each.contains(id) && doc(each) >= 0) {
        holding.add(each);
        if (each.endsWith("/" + id) || each.endsWith("#" + id)) {
          named.add(each);
        }
        if (partStarts(each, id)) {
          starting.add(each);
        }
      }
    }
    List<String> found = named.size() == 1 ? named : starting.isEmpty() ? holding : starting;
    if (found.size() > 1) {
      throw new QueryException(
          id,
          id.length(),
          "'"
              + id
              + "' fits "
              + found.size()
              + " articles: "
              + String.join(", ", found.subList(0, Math.min(NAMED, found.size())))
              + (found.size() > NAMED ? ", ..." : ""),
          found.getFirst());
    }
    return found.isEmpty() ? -1 : doc(found.getFirst());
  }

  /// The ids of which a part starts with `start`: folder or file names, or what stands for one
  /// article of a file.
  List<String> starting(String start) throws IOException {
    List<String> starting = new ArrayList<>();
    for (String id : index.terms(Fields.ID, "")) {
      if (partStarts(id, start) && doc(id) >= 0) {
        starting.add(id);
      }
    }
    return starting;
  }

  private static boolean partStarts(String id, String start) {
    return id.startsWith(start) || id.contains("/" + start) || id.contains("#" + start);
  }

  /// The document of the article with exactly this id, or -1.
  private int doc(String id) throws IOException {
    for (LeafReaderContext leaf : index.reader().leaves()) {
      PostingsEnum postings = leaf.reader().postings(new Term(Fields.ID, id), PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = postings == null ? PostingsEnum.NO_MORE_DOCS : postings.nextDoc();
          doc != PostingsEnum.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (live == null || live.get(doc)) {
          return leaf.docBase + doc;
        }
      }
    }
    return -1;
  }
}
