package dateline.search;

import dateline.index.Fields;
import dateline.index.IndexException;
import dateline.index.StopWords;
import dateline.index.TextAnalysis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Asks for articles like one: those that share its most telling words, people and places.
///
/// A term tells more the oftener it stands in the article and the fewer other articles have it
/// (tf-idf). The best of them are a query that is ranked like any other.
final class Alike {
  private static final int TERMS = 40;

  /// Terms that so great a part of all articles have tell nothing.
  private static final double COMMON = 0.25;

  /// What a mention counts beside a word: names say more of what an article is about.
  private static final double MENTION = 2;

  private final IndexView index;
  private final int article;
  private final List<Weighed> terms;

  /// @param often how often it stands in the article, damped
  /// @param telling the same, weighed with how rare it is
  private record Weighed(String term, double often, double telling) {}

  /// @param article the document of the article
  Alike(IndexView index, int article) throws IOException, IndexException {
    this.index = index;
    this.article = article;
    Map<String, Double> counts = new HashMap<>();
    for (int passage = index.firstPassage(article); passage < article; passage++) {
      var stored = index.passage(passage);
      if (stored.kind().isContent()) {
        for (TextAnalysis.Word word : index.analysis().words(stored.text())) {
          if (!StopWords.contains(word.plain())) {
            counts.merge(word.stem(), 1.0, Double::sum);
          }
        }
      }
    }
    addTags(index, article, Fields.PEOPLE, Fields.PERSON_TAG, counts);
    addTags(index, article, Fields.PLACES, Fields.PLACE_TAG, counts);
    terms = best(index, counts);
  }

  private static void addTags(
      IndexView index, int article, String field, String tag, Map<String, Double> counts)
      throws IOException {
    for (String value : new Facets(index, field).of(article)) {
      String[] parts = value.split(String.valueOf(Fields.SEPARATOR), -1);
      int mentions = Integer.parseInt(parts[parts.length - 1]);
      counts.merge(tag + ":" + parts[0], MENTION * mentions, Double::sum);
    }
  }

  private static List<Weighed> best(IndexView index, Map<String, Double> counts)
      throws IOException {
    int articles = index.reader().getDocCount(Fields.BODY);
    List<Weighed> weighed = new ArrayList<>();
    for (Map.Entry<String, Double> entry : counts.entrySet()) {
      int others = index.docFreq(Fields.BODY, entry.getKey()) - 1;
      if (others > 0 && (others <= COMMON * articles || articles < 1 / COMMON)) {
        double rare = Math.log((double) articles / (others + 1)) + 1;
        double often = 1 + Math.log(entry.getValue());
        weighed.add(new Weighed(entry.getKey(), often, often * rare));
      }
    }
    weighed.sort(
        Comparator.comparingDouble(Weighed::telling).reversed().thenComparing(Weighed::term));
    return List.copyOf(weighed.subList(0, Math.min(TERMS, weighed.size())));
  }

  /// Any of the terms, in a field; the ranking weighs how rare each is.
  Query query(String field) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Weighed each : terms) {
      TermQuery term = new TermQuery(new Term(field, each.term()));
      any.add(new BoostQuery(term, (float) each.often()), Occur.SHOULD);
    }
    return any.build();
  }

  /// Whether a document is the article itself or another copy of its story.
  boolean isCopy(int other) throws IOException {
    return new Copies(index).areCopies(article, other);
  }
}
