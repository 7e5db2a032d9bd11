package dateline.search;

import dateline.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/// Reads the facets of documents, in any order of documents.
final class Facets {
  private final IndexView index;
  private final String field;
  private @Nullable LeafReaderContext leaf;
  private @Nullable SortedSetDocValues values;

  Facets(IndexView index, String field) {
    this.index = index;
    this.field = field;
  }

  /// The values of a document, in their order.
  List<String> of(int doc) throws IOException {
    LeafReaderContext in = index.leaf(doc);
    SortedSetDocValues here = values;
    // doc values are read forwards; going back starts over
    if (here == null || in != leaf || here.docID() > doc - in.docBase) {
      here = DocValues.getSortedSet(in.reader(), field);
      leaf = in;
      values = here;
    }
    List<String> found = new ArrayList<>();
    if (here.advanceExact(doc - in.docBase)) {
      for (int i = 0; i < here.docValueCount(); i++) {
        found.add(here.lookupOrd(here.nextOrd()).utf8ToString());
      }
    }
    return found;
  }

  /// The names of people or places of a document, most mentioned first.
  List<String> names(int doc, int limit) throws IOException {
    record Named(String name, int mentions) {}
    List<Named> all = new ArrayList<>();
    for (String value : of(doc)) {
      String[] parts = value.split(String.valueOf(Fields.SEPARATOR), -1);
      all.add(new Named(parts[1], Integer.parseInt(parts[parts.length - 1])));
    }
    all.sort(Comparator.comparingInt(Named::mentions).reversed());
    List<String> names = new ArrayList<>();
    for (Named named : all) {
      if (names.size() < limit && !names.contains(named.name())) {
        names.add(named.name());
      }
    }
    return names;
  }
}
