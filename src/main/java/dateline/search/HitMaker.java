package dateline.search;

import dateline.index.Fields;
import dateline.index.IndexException;
import dateline.index.StoredArticle;
import dateline.index.StoredPassage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads what was found out of the index, and finds its matches.
final class HitMaker {
  /// Names of people and of places that are shown of an article at a glance.
  private static final int GLANCE = 8;

  private final IndexView index;
  private final MatchFinder matches;
  private final MatchFinder named;

  /// @param leaves of the query
  HitMaker(IndexView index, Leaves leaves) throws IOException {
    this.index = index;
    matches = new MatchFinder(index, leaves.matching());
    named = new MatchFinder(index, leaves.named());
  }

  /// @param article its place in what was found
  /// @param limit passages to give at most
  /// @param folding documents of the articles that are folded into this one
  ArticleHit article(Found found, int article, int limit, List<Integer> folding)
      throws IOException, IndexException {
    int doc = found.doc(article);
    StoredArticle stored = index.article(doc);
    List<PassageHit> passages = new ArrayList<>();
    if (limit > 0) {
      for (int passage : found.passageOrder(article)) {
        if (passages.size() == limit) {
          break;
        }
        passages.add(passage(stored, found.passageDoc(passage), found.passageScore(passage)));
      }
    }
    List<StoredArticle> copies = new ArrayList<>();
    for (int copy : folding) {
      copies.add(index.article(copy));
    }
    return new ArticleHit(
        stored,
        found.score(article),
        passages,
        found.passages(article),
        new Facets(index, Fields.PEOPLE).names(doc, GLANCE),
        new Facets(index, Fields.PLACES).names(doc, GLANCE),
        copies);
  }

  /// @param doc the document of the passage
  PassageHit passage(StoredArticle article, int doc, float score)
      throws IOException, IndexException {
    StoredPassage stored = index.passage(doc);
    String text = stored.text();
    return new PassageHit(
        article, stored, matches.matches(doc, text), named.matches(doc, text), score);
  }

  /// All passages of an article, in the order of the text.
  ///
  /// @param doc the document of the article
  List<PassageHit> whole(int doc) throws IOException, IndexException {
    StoredArticle article = index.article(doc);
    List<PassageHit> passages = new ArrayList<>();
    for (int passage = index.firstPassage(doc); passage < doc; passage++) {
      passages.add(passage(article, passage, 0));
    }
    return passages;
  }
}
