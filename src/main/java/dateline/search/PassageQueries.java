package dateline.search;

import dateline.search.QueryCompiler.Level;
import dateline.search.QueryNode.And;
import dateline.search.QueryNode.Condition;
import dateline.search.QueryNode.Element;
import dateline.search.QueryNode.Field;
import dateline.search.QueryNode.FieldName;
import dateline.search.QueryNode.Or;
import dateline.search.QueryNode.Phrase;
import dateline.search.QueryNode.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.jspecify.annotations.Nullable;

/// What finds the passages that answer a query, and the stretches of them that do.
final class PassageQueries {
  private final IndexView index;
  private final QueryCompiler compiler;
  private final WordQueries words;
  private final ConditionQueries conditions;

  PassageQueries(
      IndexView index, QueryCompiler compiler, WordQueries words, ConditionQueries conditions) {
    this.index = index;
    this.compiler = compiler;
    this.words = words;
    this.conditions = conditions;
  }

  /// What finds the passages that hold matches, within articles that match: those of words and tags
  /// if there are any, else those of conditions; null if every passage will do.
  @Nullable Query query(QueryNode node) throws IOException, QueryException {
    List<Leaf> leaves = new ArrayList<>();
    return query(node, leaves);
  }

  /// The same query, and its parts.
  @Nullable Query query(QueryNode node, List<Leaf> leaves) throws IOException, QueryException {
    if (node instanceof And and) {
      return ofAll(and, leaves);
    }
    if (node instanceof Or or) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (QueryNode part : QueryCompiler.parts(or)) {
        any.add(branch(part, leaves), Occur.SHOULD);
      }
      return any.build();
    }
    if (node instanceof Element element) {
      return leaf(words.element(element, Level.PASSAGE), variantTerms(element), leaves);
    }
    if (node instanceof Phrase phrase) {
      return leaf(words.phrase(phrase, Level.PASSAGE), variantTerms(phrase), leaves);
    }
    if (node instanceof Field field && field.field() == FieldName.TITLE) {
      return leaf(conditions.headline(field), Set.of(), leaves);
    }
    if (node instanceof Condition condition && ConditionQueries.isOfText(condition)) {
      return leaf(conditions.query(condition, Level.PASSAGE), Set.of(), leaves);
    }
    return null;
  }

  /// The parts that words are asked for in; if there are none, those of conditions.
  private @Nullable Query ofAll(And and, List<Leaf> leaves) throws IOException, QueryException {
    boolean wordsOnly = holdsWords(and);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boolean some = false;
    for (QueryNode part : QueryCompiler.parts(and)) {
      Query query = wordsOnly && !holdsWords(part) ? null : query(part, leaves);
      if (query != null) {
        some = true;
        any.add(query, Occur.SHOULD);
      }
    }
    return some ? any.build() : null;
  }

  private static Query leaf(Query query, Set<String> asked, List<Leaf> leaves) {
    leaves.add(new Leaf(query, asked));
    return query;
  }

  private Query branch(QueryNode part, List<Leaf> leaves) throws IOException, QueryException {
    Query query = query(part, leaves);
    if (query != null && !(part instanceof And)) {
      return query;
    }
    return new BooleanQuery.Builder()
        .add(query == null ? compiler.everything(Level.PASSAGE) : query, Occur.MUST)
        .add(
            new ToChildBlockJoinQuery(compiler.query(part, Level.ARTICLE), index.articles()),
            Occur.FILTER)
        .build();
  }

  private static boolean holdsWords(QueryNode node) {
    if (node instanceof And and) {
      return and.nodes().stream().anyMatch(PassageQueries::holdsWords);
    }
    if (node instanceof Or or) {
      return or.nodes().stream().anyMatch(PassageQueries::holdsWords);
    }
    return node instanceof Element || node instanceof Phrase;
  }

  /// Where a word has other spellings, the terms of those that were asked for.
  private Set<String> variantTerms(Element element) throws IOException, QueryException {
    return element instanceof Word word && !words.ways(word).variants().isEmpty()
        ? words.ways(word).askedTerms()
        : Set.of();
  }

  private Set<String> variantTerms(Phrase phrase) throws IOException, QueryException {
    Set<String> asked = new LinkedHashSet<>();
    boolean variants = false;
    for (Element element : phrase.elements()) {
      if (element instanceof Word word) {
        asked.addAll(words.ways(word).askedTerms());
        variants |= !words.ways(word).variants().isEmpty();
      }
    }
    WordTerms.Ways whole = words.wholeWays(phrase);
    if (whole != null) {
      asked.addAll(whole.askedTerms());
      variants |= !whole.variants().isEmpty();
    }
    return variants ? asked : Set.of();
  }
}
