package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.index.IndexException;
import dateline.search.SearchEngine.Facet;
import java.util.List;
import org.assertj.core.data.Offset;

/// What holds of every answer, whatever was asked.
public final class SearchChecks {
  /// Where more passages match, they are not looked at one by one.
  private static final int MAX_PASSAGES = 3_000;

  private SearchChecks() {}

  /// Asks, and fails with an error that shows the request if the parts of the engine disagree.
  public static void check(SearchEngine engine, SearchRequest request) throws IndexException {
    try {
      answersAgree(engine, request);
    } catch (QueryException e) {
      assertThat(e.position()).as(request.query()).isBetween(0, e.query().length());
      assertThat(e.getMessage()).as(request.query()).isNotBlank();
    } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError e) {
      throw new AssertionError(request.toString(), e);
    }
  }

  private static void answersAgree(SearchEngine engine, SearchRequest request)
      throws QueryException, IndexException {
    SearchResults results = engine.explained(request);
    assertThat(results.hits()).hasSize((int) Math.min(request.limit(), results.articles()));
    assertThat(engine.count(Facet.PEOPLE, request, 10).articles()).isEqualTo(results.articles());
    assertThat(engine.countPassages(request)).isEqualTo(results.passages());
    if (results.passages() <= MAX_PASSAGES) {
      long[] passages = new long[1];
      engine.passages(
          request,
          hit -> {
            passages[0]++;
            matchesLieInside(hit);
          });
      assertThat(passages[0]).isEqualTo(results.passages());
    }
    scoresAreExplained(results.hits(), results.explanations());
    if (results.articles() == 0) {
      assertThat(results.passages()).isZero();
      for (Diagnosis.Suggestion suggestion : engine.diagnose(request).suggestions()) {
        assertThat(suggestion.articles()).isPositive();
      }
    }
  }

  /// The parts of a score add up to it.
  private static void scoresAreExplained(List<ArticleHit> hits, List<Explanation> explanations) {
    assertThat(explanations).hasSameSizeAs(hits);
    for (int i = 0; i < hits.size(); i++) {
      double sum = 0;
      for (Explanation.Part part : explanations.get(i).parts()) {
        sum += part.score();
      }
      float score = hits.get(i).score();
      assertThat(score).isNotNaN().isNotNegative();
      assertThat(sum).isCloseTo(score, Offset.offset(0.001 * (1 + score)));
    }
  }

  /// Matches ascend, do not overlap, and lie inside their passage.
  private static void matchesLieInside(PassageHit hit) {
    int end = 0;
    for (Match match : hit.matches()) {
      assertThat(match.span().start()).isGreaterThanOrEqualTo(end);
      end = match.span().end();
      assertThat(end).isBetween(match.span().start() + 1, hit.passage().text().length());
    }
  }
}
