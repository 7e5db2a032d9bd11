package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.index.SampleIndex;
import dateline.search.SearchRequest.Scope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an index finds is what reading all articles word by word finds.
class BruteForceTest {
  private static final List<String> WORDS =
      List.of("truce", "talks", "envoy", "border", "army", "taxes", "trucks", "en", "bord");

  private static final int ARTICLES = 60;
  private static final int QUERIES = 2_000;

  @TempDir static Path folder;

  /// The passages of the articles, each its words.
  private final List<List<List<String>>> articles = new ArrayList<>();

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);

  /// A query and what it means of a passage, and of an article.
  private record Asked(
      String text, Predicate<List<String>> ofPassage, Predicate<List<List<String>>> ofArticle) {

    static Asked leaf(String text, Predicate<List<String>> ofPassage) {
      return new Asked(text, ofPassage, article -> article.stream().anyMatch(ofPassage));
    }

    Asked and(Asked other) {
      return new Asked(
          text + " " + other.text, ofPassage.and(other.ofPassage), ofArticle.and(other.ofArticle));
    }

    Asked or(Asked other) {
      return new Asked(
          "(" + text + ") OR (" + other.text + ")",
          ofPassage.or(other.ofPassage),
          ofArticle.or(other.ofArticle));
    }

    Asked not() {
      return new Asked("-(" + text + ")", ofPassage.negate(), ofArticle.negate());
    }
  }

  @Test
  void articlesAndPassagesAreThoseThatHoldWhatIsAsked() throws Exception {
    Path index = folder.resolve("index");
    write(index);
    try (SearchEngine engine = SearchEngine.open(index)) {
      for (int i = 0; i < QUERIES; i++) {
        Asked asked = asked(2);
        assertThat(foundArticles(engine, asked))
            .as("articles of <%s>, -Dseed=%d", asked.text(), seed)
            .isEqualTo(articlesWith(asked));
        assertThat(foundPassages(engine, asked))
            .as("passages of <%s>, -Dseed=%d", asked.text(), seed)
            .isEqualTo(passagesWith(asked));
      }
    }
  }

  private void write(Path index) throws Exception {
    SampleIndex sample = new SampleIndex(index);
    for (int i = 0; i < ARTICLES; i++) {
      List<List<String>> passages = new ArrayList<>();
      for (int p = random.nextInt(4); p >= 0; p--) {
        passages.add(
            random.ints(1 + random.nextInt(12), 0, WORDS.size()).mapToObj(WORDS::get).toList());
      }
      articles.add(passages);
      sample.write(
          Integer.toString(i),
          null,
          passages.stream().map(words -> String.join(" ", words)).toArray(String[]::new));
    }
    sample.ingest();
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private Asked asked(int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return leaf();
    }
    return switch (random.nextInt(4)) {
      case 0 -> asked(depth - 1).and(asked(depth - 1).not());
      case 1 -> asked(depth - 1).or(asked(depth - 1));
      case 2 -> asked(depth - 1).not();
      default -> leaf().and(leaf());
    };
  }

  private Asked leaf() {
    String word = word();
    List<String> row =
        IntStream.rangeClosed(0, 1 + random.nextInt(2)).mapToObj(_ -> word()).toList();
    String text = String.join(" ", row);
    int slop = 1 + random.nextInt(5);
    return switch (random.nextInt(5)) {
      case 0 -> Asked.leaf("=" + word, words -> words.contains(word));
      case 1 -> {
        String start = word.substring(0, 2);
        yield Asked.leaf(start + "*", words -> words.stream().anyMatch(w -> w.startsWith(start)));
      }
      case 2 -> Asked.leaf("=\"" + text + "\"", words -> rowAt(words, row));
      case 3 -> Asked.leaf("=\"" + text + "\"~" + slop, words -> near(words, row, slop));
      default -> Asked.leaf("=\"" + text + "\"~999", words -> near(words, row, 999));
    };
  }

  private static boolean rowAt(List<String> words, List<String> row) {
    return IntStream.rangeClosed(0, words.size() - row.size())
        .anyMatch(i -> words.subList(i, i + row.size()).equals(row));
  }

  /// Whether some stretch holds all of some words and at most so many others.
  private static boolean near(List<String> words, List<String> all, int slop) {
    return IntStream.range(0, words.size())
        .anyMatch(
            from -> {
              int to = Math.min(words.size(), from + all.size() + slop);
              List<String> left = new ArrayList<>(words.subList(from, to));
              return all.stream().allMatch(left::remove);
            });
  }

  private static SearchRequest request(Asked asked, Scope scope) {
    return SearchRequest.of(asked.text()).in(scope).atMost(ARTICLES, 0).withCopies();
  }

  private static Set<String> foundArticles(SearchEngine engine, Asked asked) throws Exception {
    return engine.search(request(asked, Scope.ARTICLE)).hits().stream()
        .map(hit -> hit.article().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> articlesWith(Asked asked) {
    return IntStream.range(0, ARTICLES)
        .filter(i -> asked.ofArticle().test(articles.get(i)))
        .mapToObj(Integer::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> foundPassages(SearchEngine engine, Asked asked) throws Exception {
    Set<String> found = new TreeSet<>();
    engine.passages(
        request(asked, Scope.PASSAGE),
        hit -> found.add(hit.article().id() + ":" + hit.passage().number()));
    return found;
  }

  private Set<String> passagesWith(Asked asked) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < ARTICLES; i++) {
      for (int p = 0; p < articles.get(i).size(); p++) {
        if (asked.ofPassage().test(articles.get(i).get(p))) {
          found.add(i + ":" + (p + 1));
        }
      }
    }
    return found;
  }
}
