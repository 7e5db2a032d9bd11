package dateline.search;

import dateline.index.Fields;
import dateline.index.StopWords;
import dateline.search.QueryNode.And;
import dateline.search.QueryNode.Condition;
import dateline.search.QueryNode.Element;
import dateline.search.QueryNode.Form;
import dateline.search.QueryNode.Not;
import dateline.search.QueryNode.Or;
import dateline.search.QueryNode.Phrase;
import dateline.search.QueryNode.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Turns a query as it was understood into Lucene's queries: over articles, to find and rank them,
/// and over passages, to find those that hold matches.
final class QueryCompiler {
  /// What a query is compiled for.
  enum Level {
    ARTICLE,
    PASSAGE
  }

  private final WordQueries words;
  private final ConditionQueries conditions;
  private final PassageQueries passages;
  private final boolean boilerplate;
  private final Set<String> notes = new LinkedHashSet<>();

  /// @param typed the query as typed, for errors
  /// @param boilerplate whether boilerplate and metadata are searched too
  QueryCompiler(IndexView index, String typed, boolean boilerplate) {
    this.boilerplate = boilerplate;
    NameLookup names = new NameLookup(index);
    TagTerms tags = new TagTerms(index, names, notes::add);
    words = new WordQueries(new WordTerms(index, names), tags, typed, boilerplate, notes::add);
    conditions = new ConditionQueries(index, tags, words);
    passages = new PassageQueries(index, this, words, conditions, tags);
  }

  /// Remarks for the reader, after compiling.
  List<String> notes() {
    return List.copyOf(notes);
  }

  /// What finds the passages that answer a query, and their parts.
  PassageQueries passages() {
    return passages;
  }

  /// What finds the documents of a level for which a query holds.
  Query query(QueryNode node, Level level) throws IOException, QueryException {
    if (node instanceof And and) {
      return all(and, level);
    }
    if (node instanceof Or or) {
      return any(or, level);
    }
    if (node instanceof Not not) {
      return all(new And(List.of(not), not.at()), level);
    }
    if (node instanceof Element element) {
      return words.element(element, level);
    }
    if (node instanceof Phrase phrase) {
      return words.phrase(phrase, level);
    }
    if (node instanceof Condition condition) {
      Query query = conditions.query(condition, level);
      return ConditionQueries.isOfText(condition) ? query : unscored(query);
    }
    return everything(level);
  }

  private Query any(Or or, Level level) throws IOException, QueryException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (QueryNode part : parts(or)) {
      any.add(query(part, level), Occur.SHOULD);
    }
    return any.build();
  }

  private Query all(And and, Level level) throws IOException, QueryException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    for (QueryNode part : and.nodes()) {
      if (part instanceof Not not) {
        all.add(query(not.node(), level), Occur.MUST_NOT);
      } else {
        positive = true;
        all.add(query(part, level), Occur.MUST);
      }
    }
    if (!positive) {
      all.add(everything(level), Occur.MUST);
    }
    return all.build();
  }

  /// What a query is made of, without the words that tell nothing beside the others.
  static List<QueryNode> parts(QueryNode node) {
    if (node instanceof And and) {
      return telling(and.nodes());
    }
    return node instanceof Or or ? telling(or.nodes()) : List.of(node);
  }

  /// Some nodes without the words that tell nothing beside the others.
  private static List<QueryNode> telling(List<QueryNode> nodes) {
    List<QueryNode> telling = new ArrayList<>();
    boolean asking = false;
    for (QueryNode node : nodes) {
      if (!isStopWord(node)) {
        telling.add(node);
        asking |= !(node instanceof Not);
      }
    }
    return asking ? telling : nodes;
  }

  private static boolean isStopWord(QueryNode node) {
    return node instanceof Word word
        && word.form() == Form.PLAIN
        && !word.text().equals("US")
        && StopWords.contains(word.text().toLowerCase(Locale.ROOT));
  }

  private static Query unscored(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }

  Query everything(Level level) {
    if (level == Level.ARTICLE) {
      return unscored(new TermQuery(new Term(Fields.TYPE, Fields.ARTICLE)));
    }
    Query all = new TermQuery(new Term(Fields.TYPE, Fields.PASSAGE));
    return unscored(
        boilerplate
            ? all
            : new BooleanQuery.Builder()
                .add(all, Occur.MUST)
                .add(new TermQuery(new Term(Fields.KIND, "metadata")), Occur.MUST_NOT)
                .add(new TermQuery(new Term(Fields.KIND, "boilerplate")), Occur.MUST_NOT)
                .build());
  }

  /// The query over articles: what has to hold, and what makes one better than another.
  Query articles(QueryNode root) throws IOException, QueryException {
    Query holds = query(root, Level.ARTICLE);
    BooleanQuery headline = headline(root);
    return headline.clauses().isEmpty()
        ? holds
        : new BooleanQuery.Builder().add(holds, Occur.MUST).add(headline, Occur.SHOULD).build();
  }

  /// What the words of a query in the headline count, and what it names in headline or lead.
  BooleanQuery headline(QueryNode root) throws IOException, QueryException {
    Set<String> asked = new LinkedHashSet<>();
    askedTerms(root, asked);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Condition condition : conditionsOfText(root)) {
      any.add(new BoostQuery(conditions.front(condition), Ranking.TITLE), Occur.SHOULD);
    }
    for (String term : asked) {
      any.add(
          new BoostQuery(new TermQuery(new Term(Fields.TITLE, term)), Ranking.TITLE), Occur.SHOULD);
    }
    return any.build();
  }

  private static List<Condition> conditionsOfText(QueryNode node) {
    if (node instanceof And || node instanceof Or) {
      return parts(node).stream().flatMap(part -> conditionsOfText(part).stream()).toList();
    }
    return node instanceof Condition condition
            && ConditionQueries.isOfText(condition)
            && !ConditionQueries.isExact(condition)
        ? List.of(condition)
        : List.of();
  }

  private void askedTerms(QueryNode node, Set<String> terms) throws IOException, QueryException {
    List<? extends QueryNode> parts =
        node instanceof Phrase phrase ? phrase.elements() : parts(node);
    for (QueryNode part : parts) {
      if (part instanceof And || part instanceof Or || part instanceof Phrase) {
        askedTerms(part, terms);
      } else if (part instanceof Word word
          && (word.form() == Form.PLAIN || word.form() == Form.EXACT)) {
        terms.addAll(words.ways(word).askedTerms());
      }
    }
  }

  /// The words of a query that stand next to each other in it, as terms: words of one run belong
  /// together.
  List<List<String>> runs(QueryNode node) throws IOException, QueryException {
    List<List<String>> runs = new ArrayList<>();
    List<String> run = new ArrayList<>();
    for (QueryNode part : parts(node)) {
      if (part instanceof Word word
          && word.form() == Form.PLAIN
          && !words.ways(word).asked().isEmpty()) {
        run.addAll(words.ways(word).asked().getFirst());
      } else {
        if (part instanceof And || part instanceof Or) {
          runs.addAll(runs(part));
        }
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    runs.add(run);
    return runs;
  }
}
