package dateline.search;

import dateline.index.IndexException;
import dateline.index.StoredArticle;
import dateline.search.QueryCompiler.Level;
import dateline.search.SearchRequest.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.search.Query;

/// A request that was compiled and run.
final class Answer {
  private final IndexView index;
  private final SearchRequest request;
  private final ParsedQuery query;
  private final QueryCompiler compiler;
  private final Found found;
  private final Reranker reranker;
  private final HitMaker hits;

  Answer(IndexView index, SearchRequest request)
      throws QueryException, IOException, IndexException {
    this.index = index;
    this.request = request;
    query = QueryParser.parse(request);
    compiler = new QueryCompiler(index, request.query(), request.boilerplate());
    Leaves leaves = new Leaves();
    Query passages = compiler.passages().query(query.root(), leaves);
    found =
        request.scope() == Scope.PASSAGE
            ? Found.passages(index, compiler.query(query.root(), Level.PASSAGE))
            : Found.articles(
                index,
                compiler.articles(query.root()),
                passages == null ? compiler.everything(Level.PASSAGE) : passages);
    reranker = new Reranker(index, found);
    if (request.scope() == Scope.ARTICLE) {
      reranker.byNearness(compiler.runs(query.root()));
      if (request.any()) {
        reranker.byLikeness();
      }
    }
    hits = new HitMaker(index, leaves);
  }

  /// Articles and passages that match, as numbers.
  Found found() {
    return found;
  }

  /// What the request asks to be shown.
  ///
  /// @param explained whether scores are taken apart
  SearchResults results(boolean explained) throws IOException, QueryException, IndexException {
    List<ArticleHit> shown = new ArrayList<>();
    List<Explanation> explanations = new ArrayList<>();
    for (Place place : places()) {
      shown.add(hits.article(found, place.article(), request.passages(), place.copies()));
      if (explained) {
        explanations.add(explainer().explain(query.root(), place.article()));
      }
    }
    List<String> notes = new ArrayList<>(compiler.notes());
    notes.addAll(new Slips(index, compiler).remarks(query.root()));
    return new SearchResults(
        found.size(), found.passages(), query.understood(), notes, shown, explanations);
  }

  private Explainer explainer() {
    return new Explainer(
        index,
        compiler,
        found,
        reranker,
        request.scope() == Scope.ARTICLE ? Level.ARTICLE : Level.PASSAGE);
  }

  /// An article to show, and the documents of the copies of its story that are folded into it.
  private record Place(int article, List<Integer> copies) {}

  private List<Place> places() throws IOException {
    List<Place> places = new ArrayList<>();
    Copies copies = new Copies(index);
    BitSet folded = new BitSet();
    int left = request.offset();
    for (int article : found.order(request.sort())) {
      if (places.size() == request.limit()) {
        break;
      }
      if (folded.get(article)) {
        continue;
      }
      folded.set(article);
      List<Integer> folding = new ArrayList<>();
      if (!request.copies()) {
        for (int copy : copies.of(found.doc(article))) {
          int other = found.find(copy);
          if (other >= 0 && !folded.get(other)) {
            folded.set(other);
            folding.add(copy);
          }
        }
      }
      if (left > 0) {
        left--;
      } else {
        places.add(new Place(article, folding));
      }
    }
    return places;
  }

  /// Every passage that holds matches, best article first.
  void passages(Consumer<PassageHit> consumer) throws IOException, IndexException {
    for (int article : found.order(request.sort())) {
      StoredArticle stored = index.article(found.doc(article));
      for (int passage : found.passageOrder(article)) {
        consumer.accept(
            hits.passage(stored, found.passageDoc(passage), found.passageScore(passage)));
      }
    }
  }
}
