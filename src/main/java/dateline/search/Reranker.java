package dateline.search;

import dateline.article.PassageKind;
import dateline.index.Fields;
import dateline.index.IndexException;
import dateline.index.StopWords;
import dateline.index.StoredPassage;
import dateline.index.TextAnalysis;
import dateline.search.SearchRequest.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/// Orders the best articles anew by what costs too much to ask of all. It only adds to scores, so
/// that the others stay behind.
final class Reranker {
  /// Shorter words tell little.
  private static final int MIN_LETTERS = 3;

  private final IndexView index;
  private final Found found;
  private float[] nearness = {};
  private float[] likeness = {};

  Reranker(IndexView index, Found found) {
    this.index = index;
    this.found = found;
  }

  /// Raises articles in which words that are neighbours in the query are near each other: the
  /// sequential dependence model (Metzler and Croft 2005) with one window for order and nearness.
  ///
  /// @param runs words of the query that stand next to each other, as terms
  void byNearness(List<List<String>> runs) throws IOException {
    BooleanQuery.Builder pairs = new BooleanQuery.Builder();
    boolean some = false;
    for (List<String> run : runs) {
      for (int i = 0; i + 1 < run.size(); i++) {
        some = true;
        pairs.add(
            new BoostQuery(
                new PhraseQuery(Ranking.PAIR_SLOP, Fields.BODY, run.get(i), run.get(i + 1)),
                Ranking.PAIR),
            Occur.SHOULD);
      }
    }
    if (some) {
      nearness = add(best(Ranking.CLOSER), pairs.build());
    }
  }

  /// What an article got by nearness.
  float nearness(int article) {
    return nearness.length == 0 ? 0 : nearness[article];
  }

  /// What an article got by likeness.
  float likeness(int article) {
    return likeness.length == 0 ? 0 : likeness[article];
  }

  /// Raises articles that hold the words which tell the best ones from others: relevance models
  /// (Lavrenko and Croft 2001) as a second look rather than a second search.
  void byLikeness() throws IOException, IndexException {
    Map<String, Double> weights = new HashMap<>();
    for (int article : best(Ranking.FEEDBACK_ARTICLES)) {
      addWords(found.doc(article), found.score(article), weights);
    }
    double articles = index.docFreq(Fields.TYPE, Fields.ARTICLE);
    record Telling(String term, double weight) {}
    List<Telling> telling = new ArrayList<>();
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      int frequency = index.docFreq(Fields.BODY, entry.getKey());
      if (frequency > 1) { // else there is nobody else to raise
        double rarity = Math.log(1 + articles / frequency);
        telling.add(new Telling(entry.getKey(), entry.getValue() * rarity));
      }
    }
    telling.sort(
        Comparator.comparingDouble((Telling each) -> -each.weight()).thenComparing(Telling::term));
    double most = telling.isEmpty() ? 0 : telling.getFirst().weight();
    if (most == 0) { // also where only conditions were asked for: no article is better than others
      return;
    }
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    int terms = Math.min(Ranking.FEEDBACK_TERMS, telling.size());
    for (Telling each : telling.subList(0, terms)) {
      words.add(
          new BoostQuery(
              new TermQuery(new Term(Fields.BODY, each.term())),
              (float) (Ranking.FEEDBACK * each.weight() / most)),
          Occur.SHOULD);
    }
    likeness = add(best(Ranking.CLOSER), words.build());
  }

  /// Adds the words of an article, each by its part of the text.
  private void addWords(int doc, float score, Map<String, Double> weights)
      throws IOException, IndexException {
    Map<String, Integer> counts = new HashMap<>();
    int length = 0;
    for (int passage = index.firstPassage(doc); passage < doc; passage++) {
      StoredPassage stored = index.passage(passage);
      PassageKind kind = stored.kind();
      if (kind != PassageKind.BODY && kind != PassageKind.HEADLINE) {
        continue;
      }
      for (TextAnalysis.Word word : index.analysis().words(stored.text())) {
        length++;
        if (word.plain().length() >= MIN_LETTERS && !StopWords.contains(word.plain())) {
          counts.merge(word.stem(), 1, Integer::sum);
        }
      }
    }
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      weights.merge(entry.getKey(), (double) score * entry.getValue() / length, Double::sum);
    }
  }

  private int[] best(int most) throws IOException {
    int[] order = found.order(Sort.RELEVANCE);
    return Arrays.copyOf(order, Math.min(most, order.length));
  }

  /// Adds to the scores of some articles what a query gives them.
  ///
  /// @return what it gives, by article
  private float[] add(int[] articles, Query query) throws IOException {
    Weight weight =
        index.searcher().createWeight(index.searcher().rewrite(query), ScoreMode.COMPLETE, 1);
    Arrays.sort(articles); // into the order of the index
    float[] added = new float[found.size()];
    LeafReaderContext leaf = null;
    Scorer scorer = null;
    for (int article : articles) {
      int doc = found.doc(article);
      LeafReaderContext in = index.leaf(doc);
      if (in != leaf) {
        leaf = in;
        scorer = weight.scorer(in);
      }
      if (scorer != null) {
        int inLeaf = doc - in.docBase;
        if (scorer.docID() < inLeaf) {
          scorer.iterator().advance(inLeaf);
        }
        if (scorer.docID() == inLeaf) {
          added[article] = scorer.score();
          found.score(article, found.score(article) + added[article]);
        }
      }
    }
    return added;
  }
}
