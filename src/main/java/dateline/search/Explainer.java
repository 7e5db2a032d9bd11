package dateline.search;

import dateline.index.IndexException;
import dateline.index.StoredPassage;
import dateline.search.Explanation.Part;
import dateline.search.Explanation.Reason;
import dateline.search.Explanation.Written;
import dateline.search.QueryCompiler.Level;
import dateline.search.QueryNode.And;
import dateline.search.QueryNode.Condition;
import dateline.search.QueryNode.Element;
import dateline.search.QueryNode.Or;
import dateline.search.QueryNode.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.search.Query;

/// Takes the score of an article apart.
final class Explainer {
  private final IndexView index;
  private final QueryCompiler compiler;
  private final Found found;
  private final Reranker reranker;
  private final Level level;

  /// @param level what was searched for: articles, or passages
  Explainer(IndexView index, QueryCompiler compiler, Found found, Reranker reranker, Level level) {
    this.index = index;
    this.compiler = compiler;
    this.found = found;
    this.reranker = reranker;
    this.level = level;
  }

  /// @param article its place in what was found
  Explanation explain(QueryNode root, int article)
      throws IOException, QueryException, IndexException {
    int doc = level == Level.ARTICLE ? found.doc(article) : bestPassage(article);
    List<Part> parts = new ArrayList<>();
    addAll(root, doc, article, parts);
    if (level == Level.ARTICLE) {
      float headline = score(compiler.headline(root), doc);
      addIfAny(Reason.HEADLINE, headline, parts);
      addIfAny(Reason.NEARNESS, reranker.nearness(article), parts);
      addIfAny(Reason.LIKENESS, reranker.likeness(article), parts);
    }
    return new Explanation(found.score(article), parts);
  }

  /// Adds the parts of a query whose scores add up: those of groups that hold as a whole.
  private void addAll(QueryNode node, int doc, int article, List<Part> parts)
      throws IOException, QueryException, IndexException {
    if (node instanceof Element
        || node instanceof Phrase
        || (node instanceof Condition condition && ConditionQueries.isOfText(condition))) {
      float score = score(compiler.query(node, level), doc);
      parts.add(new Part(Reason.TEXT, QueryText.of(node), score, written(node, article)));
    } else if (!(node instanceof And || node instanceof Or)) {
      parts.add(new Part(Reason.CONDITION, QueryText.of(node), 0, List.of()));
    } else if (index.searcher().explain(compiler.query(node, level), doc).isMatch()) {
      // all of the words of an And count, those of an Or that tell something
      for (QueryNode part : node instanceof And and ? and.nodes() : QueryCompiler.parts(node)) {
        addAll(part, doc, article, parts);
      }
    }
  }

  private int[] passages(int article) throws IOException {
    int doc = found.doc(article);
    return level == Level.ARTICLE
        ? IntStream.range(index.firstPassage(doc), doc).toArray()
        : new int[] {bestPassage(article)};
  }

  private int bestPassage(int article) {
    return found.passageDoc(found.passageOrder(article)[0]);
  }

  private float score(Query query, int doc) throws IOException {
    return index.searcher().explain(query, doc).getValue().floatValue();
  }

  private static void addIfAny(Reason reason, float score, List<Part> parts) {
    if (score > 0) {
      parts.add(new Part(reason, "", score, List.of()));
    }
  }

  /// What stands for a leaf in what is scored: the article, or its best passage.
  private List<Written> written(QueryNode leaf, int article)
      throws IOException, QueryException, IndexException {
    Leaves leaves = new Leaves();
    compiler.passages().query(leaf, leaves);
    MatchFinder finder = new MatchFinder(index, leaves.matching());
    Map<String, Integer> times = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int doc : passages(article)) {
      StoredPassage stored = index.passage(doc);
      for (Match match : finder.matches(doc, stored.text())) {
        times.merge(match.span().of(stored.text()), 1, Integer::sum);
      }
    }
    return times.entrySet().stream()
        .map(entry -> new Written(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(written -> -written.times()))
        .toList();
  }
}
