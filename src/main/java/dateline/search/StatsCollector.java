package dateline.search;

import dateline.index.Fields;
import dateline.index.IndexException;
import dateline.index.StoredArticle;
import dateline.index.StoredCodec;
import dateline.index.StoredPassage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// Goes through all that an index stores and counts what is known.
final class StatsCollector {
  private long articles;
  private long passages;
  private long words;
  private final List<String> noHeadline = new ArrayList<>();
  private final List<String> noDate = new ArrayList<>();
  private final List<String> noOutlet = new ArrayList<>();
  private final List<String> noAgency = new ArrayList<>();
  private final List<String> noAuthors = new ArrayList<>();
  private final List<String> noDateline = new ArrayList<>();
  private final Map<String, Long> dateEvidence = new HashMap<>();

  private StatsCollector() {}

  static Stats of(IndexReader reader) throws IOException, IndexException {
    StatsCollector collector = new StatsCollector();
    for (LeafReaderContext leaf : reader.leaves()) {
      collector.add(leaf.reader());
    }
    return collector.stats();
  }

  private void add(LeafReader leaf) throws IOException, IndexException {
    Bits live = leaf.getLiveDocs();
    StoredFields fields = leaf.storedFields();
    for (int i = 0; i < leaf.maxDoc(); i++) {
      if (live != null && !live.get(i)) {
        continue;
      }
      Document document = fields.document(i);
      BytesRef article = document.getBinaryValue(Fields.STORED_ARTICLE);
      BytesRef passage = document.getBinaryValue(Fields.STORED_PASSAGE);
      if (article != null) {
        add(StoredCodec.article(article));
      } else if (passage != null) {
        add(StoredCodec.passage(passage));
      }
    }
  }

  private void add(StoredPassage passage) {
    passages++;
    if (passage.kind().isContent()) {
      words += words(passage.text());
    }
  }

  /// Runs of letters and digits, apostrophes and hyphens within them included.
  private static long words(String text) {
    long words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      if (letter && !inWord) {
        words++;
      }
      inWord = letter || (inWord && (c == '\'' || c == '’' || c == '-'));
    }
    return words;
  }

  private void add(StoredArticle article) {
    articles++;
    String id = article.id();
    note(article.headline() != null, id, noHeadline);
    note(article.outlet() != null, id, noOutlet);
    note(article.agency() != null, id, noAgency);
    note(!article.authors().isEmpty(), id, noAuthors);
    note(article.datelinePlace() != null || article.datelineAgency() != null, id, noDateline);
    note(article.publication() != null, id, noDate);
    if (article.publication() != null) {
      dateEvidence.merge(article.publication().from(), 1L, Long::sum);
    }
  }

  private static void note(boolean known, String id, List<String> without) {
    if (!known) {
      without.add(id);
    }
  }

  private Stats stats() {
    List<Stats.Evidence> evidence = new ArrayList<>();
    dateEvidence.forEach((from, count) -> evidence.add(new Stats.Evidence(from, count)));
    evidence.sort(
        Comparator.comparingLong(Stats.Evidence::articles)
            .reversed()
            .thenComparing(Stats.Evidence::from));
    return new Stats(
        articles,
        passages,
        words,
        List.of(
            fact("headline", List.of(), noHeadline),
            fact("published", evidence, noDate),
            fact("outlet", List.of(), noOutlet),
            fact("agency", List.of(), noAgency),
            fact("authors", List.of(), noAuthors),
            fact("dateline", List.of(), noDateline)));
  }

  private Stats.Fact fact(String name, List<Stats.Evidence> evidence, List<String> without) {
    without.sort(Comparator.naturalOrder());
    return new Stats.Fact(name, articles - without.size(), evidence, without);
  }
}
