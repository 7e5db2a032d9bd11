package dateline.search;

import dateline.search.QueryCompiler.Level;
import dateline.search.QueryNode.And;
import dateline.search.QueryNode.Condition;
import dateline.search.QueryNode.Element;
import dateline.search.QueryNode.Field;
import dateline.search.QueryNode.FieldName;
import dateline.search.QueryNode.Or;
import dateline.search.QueryNode.Phrase;
import dateline.search.QueryNode.Tag;
import dateline.search.QueryNode.Word;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
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
  private final TagTerms tags;

  PassageQueries(
      IndexView index,
      QueryCompiler compiler,
      WordQueries words,
      ConditionQueries conditions,
      TagTerms tags) {
    this.index = index;
    this.compiler = compiler;
    this.words = words;
    this.conditions = conditions;
    this.tags = tags;
  }

  /// What finds the passages that hold matches, within articles that match: those of words and tags
  /// if there are any, else those of conditions; null if every passage will do.
  ///
  /// @param leaves gets the parts of the query
  @Nullable Query query(QueryNode node, Leaves leaves) throws IOException, QueryException {
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
    if (node instanceof Tag tag) {
      addMentions(tags.of(tag), leaves);
      return words.element(tag, Level.PASSAGE);
    }
    if (node instanceof Word word) {
      return leaf(words.element(word, Level.PASSAGE), variantTerms(word), leaves);
    }
    if (node instanceof Phrase phrase) {
      return leaf(words.phrase(phrase, Level.PASSAGE), variantTerms(phrase), leaves);
    }
    if (node instanceof Field field && field.field() == FieldName.TITLE) {
      return leaf(conditions.headline(field), null, leaves);
    }
    if (node instanceof Field field && ConditionQueries.isOfText(field)) {
      return leaf(conditions.query(field, Level.PASSAGE), null, leaves);
    }
    if (node instanceof Condition condition && ConditionQueries.isOfText(condition)) {
      addMentions(tags.of(condition), leaves);
      return conditions.query(condition, Level.PASSAGE);
    }
    return null;
  }

  /// Adds leaves for the mentions that are just what is asked for, and for the others.
  private void addMentions(Map<String, Float> fits, Leaves leaves) {
    Map<String, Float> whole = new LinkedHashMap<>(fits);
    whole.values().removeIf(fit -> fit < 1);
    Map<String, Float> part = new LinkedHashMap<>(fits);
    part.keySet().removeAll(whole.keySet());
    leaves.matching().add(Leaf.asAsked(words.tags(whole, Level.PASSAGE)));
    leaves.matching().add(Leaf.instead(words.tags(part, Level.PASSAGE)));
  }

  /// The parts that words are asked for in; if there are none, those of conditions.
  private @Nullable Query ofAll(And and, Leaves leaves) throws IOException, QueryException {
    boolean wordsOnly = holdsWords(and);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boolean some = false;
    for (QueryNode part : QueryCompiler.parts(and)) {
      if (wordsOnly && !holdsWords(part)) {
        Leaves beside = new Leaves();
        query(part, beside);
        leaves.named().addAll(beside.matching());
        continue;
      }
      Query query = query(part, leaves);
      if (query != null) {
        some = true;
        any.add(query, Occur.SHOULD);
      }
    }
    return some ? any.build() : null;
  }

  private static Query leaf(Query query, @Nullable Set<String> asked, Leaves leaves) {
    leaves.matching().add(new Leaf(query, asked));
    return query;
  }

  private Query branch(QueryNode part, Leaves leaves) throws IOException, QueryException {
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
  private @Nullable Set<String> variantTerms(Word word) throws IOException, QueryException {
    WordTerms.Ways ways = words.ways(word);
    return ways.variants().isEmpty() ? null : ways.askedTerms();
  }

  private @Nullable Set<String> variantTerms(Phrase phrase) throws IOException, QueryException {
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
    return variants ? asked : null;
  }
}
