package dateline.search;

import dateline.index.DateTag;
import dateline.index.Fields;
import dateline.index.StopWords;
import dateline.index.TextAnalysis;
import dateline.search.QueryNode.And;
import dateline.search.QueryNode.Condition;
import dateline.search.QueryNode.DateField;
import dateline.search.QueryNode.Dates;
import dateline.search.QueryNode.Element;
import dateline.search.QueryNode.Everything;
import dateline.search.QueryNode.Field;
import dateline.search.QueryNode.FieldName;
import dateline.search.QueryNode.Form;
import dateline.search.QueryNode.Near;
import dateline.search.QueryNode.Not;
import dateline.search.QueryNode.Or;
import dateline.search.QueryNode.Phrase;
import dateline.search.QueryNode.Tag;
import dateline.search.QueryNode.Weekday;
import dateline.search.QueryNode.Word;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Turns a query as it was understood into Lucene's queries: over articles, to find and rank them,
/// and over passages, to find those that hold matches.
final class QueryCompiler {
  /// What a query is compiled for.
  enum Level {
    ARTICLE,
    PASSAGE
  }

  /// More terms than this are looked up as a set, without scores.
  private static final int MAX_SCORED_TERMS = 64;

  private final IndexView index;
  private final NameLookup names;
  private final WordTerms words;
  private final String typed;
  private final boolean boilerplate;
  private final Set<String> notes = new LinkedHashSet<>();
  private final Map<Word, WordTerms.Ways> ways = new HashMap<>();
  private final Map<Condition, Set<String>> tags = new HashMap<>();

  /// @param typed the query as typed, for errors
  /// @param boilerplate whether boilerplate and metadata are searched too
  QueryCompiler(IndexView index, String typed, boolean boilerplate) {
    this.index = index;
    this.typed = typed;
    this.boilerplate = boilerplate;
    names = new NameLookup(index);
    words = new WordTerms(index, names);
  }

  /// Remarks for the reader, after compiling.
  List<String> notes() {
    return List.copyOf(notes);
  }

  private List<String> fields(Level level) {
    if (level == Level.ARTICLE) {
      return boilerplate ? List.of(Fields.BODY, Fields.BODY_REST) : List.of(Fields.BODY);
    }
    return boilerplate ? List.of(Fields.TEXT, Fields.REST) : List.of(Fields.TEXT);
  }

  // ---- what has to hold

  /// What finds the documents of a level for which a query holds.
  Query query(QueryNode node, Level level) throws IOException, QueryException {
    return switch (node) {
      case And and -> all(and, level);
      case Or or -> {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (QueryNode part : telling(or.nodes())) {
          any.add(query(part, level), Occur.SHOULD);
        }
        yield any.build();
      }
      case Not not ->
          new BooleanQuery.Builder()
              .add(everything(level), Occur.MUST)
              .add(query(not.node(), level), Occur.MUST_NOT)
              .build();
      case Everything _ -> everything(level);
      case Element element -> element(element, level);
      case Phrase phrase -> phrase(phrase, level);
      case Condition condition -> unscored(condition(condition, level));
    };
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
    return switch (node) {
      case And and -> telling(and.nodes());
      case Or or -> telling(or.nodes());
      default -> List.of(node);
    };
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

  private Query everything(Level level) {
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

  /// What the words of a query in the headline count.
  BooleanQuery headline(QueryNode root) throws IOException, QueryException {
    Set<String> asked = new LinkedHashSet<>();
    askedTerms(root, asked);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String term : asked) {
      any.add(
          new BoostQuery(new TermQuery(new Term(Fields.TITLE, term)), Ranking.TITLE), Occur.SHOULD);
    }
    return any.build();
  }

  private void askedTerms(QueryNode node, Set<String> terms) throws IOException, QueryException {
    switch (node) {
      case And _, Or _ -> {
        for (QueryNode part : parts(node)) {
          askedTerms(part, terms);
        }
      }
      case Phrase phrase -> {
        for (Element element : phrase.elements()) {
          askedTerms(element, terms);
        }
      }
      case Word word when word.form() == Form.PLAIN || word.form() == Form.EXACT ->
          terms.addAll(ways(word).askedTerms());
      default -> {}
    }
  }

  /// The words of a query that stand next to each other in it, as terms: words of one run belong
  /// together.
  List<List<String>> runs(QueryNode node) throws IOException, QueryException {
    List<List<String>> runs = new ArrayList<>();
    List<String> run = new ArrayList<>();
    for (QueryNode part : parts(node)) {
      if (part instanceof Word word && word.form() == Form.PLAIN && !ways(word).asked().isEmpty()) {
        run.addAll(ways(word).asked().getFirst());
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

  // ---- which passages, and which stretches of them

  /// What finds the passages that hold matches, within articles that match: those of words and tags
  /// if there are any, else those of conditions; null if every passage will do.
  @Nullable Query passages(QueryNode node) throws IOException, QueryException {
    List<Leaf> leaves = new ArrayList<>();
    return passages(node, leaves);
  }

  /// The same query, and its parts.
  @Nullable Query passages(QueryNode node, List<Leaf> leaves) throws IOException, QueryException {
    return switch (node) {
      case And and -> {
        boolean wordsOnly = and.nodes().stream().anyMatch(QueryCompiler::holdsWords);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        boolean some = false;
        for (QueryNode part : telling(and.nodes())) {
          if (wordsOnly && !holdsWords(part)) {
            continue;
          }
          Query query = passages(part, leaves);
          if (query != null) {
            some = true;
            any.add(query, Occur.SHOULD);
          }
        }
        yield some ? any.build() : null;
      }
      case Or or -> {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (QueryNode part : telling(or.nodes())) {
          any.add(branch(part, leaves), Occur.SHOULD);
        }
        yield any.build();
      }
      case Not _, Everything _ -> null;
      case Word word -> {
        WordTerms.Ways ways = ways(word);
        yield leaf(
            element(word, Level.PASSAGE),
            ways.variants().isEmpty() ? Set.of() : ways.askedTerms(),
            leaves);
      }
      case Tag tag -> leaf(element(tag, Level.PASSAGE), Set.of(), leaves);
      case Phrase phrase -> leaf(phrase(phrase, Level.PASSAGE), variantTerms(phrase), leaves);
      case Field field when !named(field) && field.field() != FieldName.TITLE -> null;
      case Dates dates when dates.field() == DateField.PUBLISHED -> null;
      case Field field when field.field() == FieldName.TITLE ->
          leaf(headline(field), Set.of(), leaves);
      case Condition condition -> leaf(condition(condition, Level.PASSAGE), Set.of(), leaves);
    };
  }

  private static Query leaf(Query query, Set<String> asked, List<Leaf> leaves) {
    leaves.add(new Leaf(query, asked));
    return query;
  }

  private Query branch(QueryNode part, List<Leaf> leaves) throws IOException, QueryException {
    Query query = passages(part, leaves);
    if (query != null && !(part instanceof And)) {
      return query;
    }
    return new BooleanQuery.Builder()
        .add(query == null ? everything(Level.PASSAGE) : query, Occur.MUST)
        .add(ofArticles(query(part, Level.ARTICLE)), Occur.FILTER)
        .build();
  }

  private Query ofArticles(Query articles) {
    return new ToChildBlockJoinQuery(articles, index.articles());
  }

  private static boolean holdsWords(QueryNode node) {
    return switch (node) {
      case And and -> and.nodes().stream().anyMatch(QueryCompiler::holdsWords);
      case Or or -> or.nodes().stream().anyMatch(QueryCompiler::holdsWords);
      case Element _, Phrase _ -> true;
      default -> false;
    };
  }

  private Set<String> variantTerms(Phrase phrase) throws IOException, QueryException {
    Set<String> asked = new LinkedHashSet<>();
    boolean variants = false;
    for (Element element : phrase.elements()) {
      if (element instanceof Word word) {
        asked.addAll(ways(word).askedTerms());
        variants |= !ways(word).variants().isEmpty();
      }
    }
    WordTerms.Ways whole = wholeWays(phrase);
    if (whole != null) {
      asked.addAll(whole.askedTerms());
      variants |= !whole.variants().isEmpty();
    }
    return variants ? asked : Set.of();
  }

  // ---- words, tags and phrases

  private WordTerms.Ways ways(Word word) throws IOException, QueryException {
    WordTerms.Ways known = ways.get(word);
    if (known == null) {
      known = words.ways(word, typed);
      ways.put(word, known);
      String remark = WordTerms.remark(word.text(), known);
      if (remark != null) {
        notes.add(remark);
      }
    }
    return known;
  }

  private Query element(Element element, Level level) throws IOException, QueryException {
    List<Query> queries = new ArrayList<>();
    for (String field : fields(level)) {
      queries.add(
          switch (element) {
            case Word word -> ways(field, ways(word).all());
            case Tag tag -> anyOf(field, tags(tag));
          });
    }
    return any(queries);
  }

  private static Query any(List<Query> queries) {
    return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0);
  }

  /// Any of several rows of terms. Single terms count as one word.
  private static Query ways(String field, List<List<String>> ways) {
    List<String> single = new ArrayList<>();
    List<Query> queries = new ArrayList<>();
    for (List<String> way : ways) {
      if (way.size() == 1) {
        single.add(way.getFirst());
      } else if (!way.isEmpty()) {
        queries.add(new PhraseQuery(field, way.toArray(String[]::new)));
      }
    }
    if (!single.isEmpty()) {
      queries.add(anyOf(field, single));
    }
    return queries.isEmpty() ? new MatchNoDocsQuery("no such word") : any(queries);
  }

  private static Query anyOf(String field, Collection<String> terms) {
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no such name");
    }
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.iterator().next()));
    }
    if (terms.size() <= MAX_SCORED_TERMS) {
      SynonymQuery.Builder builder = new SynonymQuery.Builder(field);
      terms.forEach(term -> builder.addTerm(new Term(field, term)));
      return builder.build();
    }
    return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
  }

  private Set<String> tags(Tag tag) throws IOException {
    Condition which = tag.which();
    if (which != null) {
      return tags(which);
    }
    return switch (tag.kind()) {
      case PERSON -> Set.of(Fields.PERSON_TAG);
      case PLACE -> Set.of(Fields.PLACE_TAG);
      case DATE -> Set.of(Fields.DATE_TAG);
    };
  }

  private Query phrase(Phrase phrase, Level level) throws IOException, QueryException {
    List<Query> queries = new ArrayList<>();
    WordTerms.Ways whole = wholeWays(phrase);
    for (String field : fields(level)) {
      if (whole != null) {
        queries.add(ways(field, whole.all()));
      } else {
        queries.add(new IntervalQuery(field, intervals(phrase)));
      }
    }
    return any(queries);
  }

  /// The ways of a phrase of plain words without variants of their own; else null.
  private WordTerms.@Nullable Ways wholeWays(Phrase phrase) throws IOException, QueryException {
    if (phrase.slop() > 0) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    List<String> exact = new ArrayList<>();
    for (Element element : phrase.elements()) {
      if (!(element instanceof Word word)) {
        return null;
      }
      WordTerms.Ways ways = ways(word);
      boolean simple = word.form() == Form.EXACT || word.form() == Form.PLAIN;
      if (!simple || ways.asked().size() != 1 || !ways.variants().isEmpty()) {
        return null;
      }
      exact.addAll(ways.asked().getFirst());
      text.append(text.isEmpty() ? "" : " ").append(word.text());
      if (word.form() == Form.EXACT) {
        text.setLength(0);
      }
    }
    boolean plain =
        phrase.elements().stream().allMatch(e -> e instanceof Word w && w.form() == Form.PLAIN);
    if (!plain) {
      return new WordTerms.Ways(List.of(exact), List.of(), List.of());
    }
    WordTerms.Ways ways = words.plain(text.toString());
    String remark = WordTerms.remark(text.toString(), ways);
    if (remark != null) {
      notes.add(remark);
    }
    return ways;
  }

  private IntervalsSource intervals(Phrase phrase) throws IOException, QueryException {
    if (phrase.slop() > 0 && phrase.elements().size() > NearIntervals.MAX_PARTS) {
      throw new QueryException(
          typed,
          phrase.at().start(),
          "at most " + NearIntervals.MAX_PARTS + " words can be near each other",
          "\"withdrawal troops\"~6");
    }
    List<IntervalsSource> sources = new ArrayList<>();
    for (Element element : phrase.elements()) {
      sources.add(
          switch (element) {
            case Word word -> anyWay(ways(word).all());
            case Tag tag -> mentions(tags(tag));
          });
    }
    return phrase.slop() == 0
        ? Intervals.phrase(sources.toArray(IntervalsSource[]::new))
        : new NearIntervals(sources, phrase.slop());
  }

  private static IntervalsSource anyWay(List<List<String>> ways) {
    List<IntervalsSource> sources = new ArrayList<>();
    for (List<String> way : ways) {
      if (!way.isEmpty()) {
        sources.add(
            way.size() == 1
                ? Intervals.term(way.getFirst())
                : Intervals.phrase(way.toArray(String[]::new)));
      }
    }
    return or(sources);
  }

  private static IntervalsSource mentions(Collection<String> tags) {
    List<IntervalsSource> sources = new ArrayList<>();
    tags.forEach(tag -> sources.add(new MentionIntervals(tag)));
    return or(sources);
  }

  private static IntervalsSource or(List<IntervalsSource> sources) {
    return switch (sources.size()) {
      case 0 -> Intervals.noIntervals("no such word or name");
      case 1 -> sources.getFirst();
      default -> Intervals.or(sources);
    };
  }

  // ---- conditions

  /// Whether a condition is about something that a stretch of text can name.
  private static boolean named(Field field) {
    return switch (field.field()) {
      case PERSON, PLACE, INSIDE -> true;
      case SOURCE, AUTHOR, TITLE, ID -> false;
    };
  }

  private Query condition(Condition condition, Level level) throws IOException, QueryException {
    boolean ofText =
        switch (condition) {
          case Field field -> named(field);
          case Dates dates -> dates.field() == DateField.DATE;
          case Weekday _, Near _ -> true;
        };
    if (!ofText) {
      Query query = ofArticle(condition);
      return level == Level.ARTICLE ? query : ofArticles(query);
    }
    List<Query> queries = new ArrayList<>();
    for (String field : fields(level)) {
      queries.add(
          condition instanceof Field name && name.exact()
              ? exactName(field, name)
              : anyOf(field, tags(condition)));
    }
    return any(queries);
  }

  /// A mention that is written just so.
  private Query exactName(String field, Field name) throws IOException {
    List<String> exact =
        index.analysis().words(name.value()).stream().map(TextAnalysis.Word::exact).toList();
    IntervalsSource written =
        exact.isEmpty()
            ? Intervals.noIntervals("no such word or name")
            : Intervals.phrase(exact.toArray(String[]::new));
    return new IntervalQuery(field, Intervals.containedBy(written, mentions(tags(name))));
  }

  /// The tags that stand for what a condition names.
  private Set<String> tags(Condition condition) throws IOException {
    Set<String> known = tags.get(condition);
    if (known == null) {
      known =
          switch (condition) {
            case Field field ->
                switch (field.field()) {
                  case PERSON -> names.people(field.value(), notes::add);
                  case PLACE -> names.places(field.value());
                  case INSIDE -> names.inside(field.value());
                  case SOURCE, AUTHOR, TITLE, ID ->
                      throw new IllegalArgumentException("not in a text: " + field);
                };
            case Near near -> names.near(near.place(), near.kilometres());
            case Weekday weekday -> Set.of(Fields.WEEKDAY_TAG + ":" + weekday.day().getValue());
            case Dates dates -> dateTags(dates);
          };
      tags.put(condition, known);
    }
    return known;
  }

  /// The tags of all stretches of the calendar that overlap with a range of days.
  private Set<String> dateTags(Dates dates) throws IOException {
    LocalDate from = dates.from();
    LocalDate to = dates.to();
    long first = from == null ? Long.MIN_VALUE : DateTag.minutes(from.atStartOfDay());
    long after = to == null ? Long.MAX_VALUE : DateTag.minutes(to.plusDays(1).atStartOfDay());
    Set<String> found = new LinkedHashSet<>();
    for (String rest : index.terms(Fields.TEXT, DateTag.PREFIX)) {
      String tag = DateTag.PREFIX + rest;
      if (DateTag.start(tag) >= after) {
        break; // they are sorted by their start
      }
      if (DateTag.end(tag) > first) {
        found.add(tag);
      }
    }
    return found;
  }

  private Query ofArticle(Condition condition) throws IOException, QueryException {
    return switch (condition) {
      case Field field ->
          switch (field.field()) {
            case SOURCE -> allWords(Fields.SOURCE, field.value());
            case AUTHOR -> allWords(Fields.AUTHOR, field.value());
            case TITLE -> titleWords(Fields.TITLE, field);
            default -> new PrefixQuery(new Term(Fields.ID, field.value()));
          };
      case Dates dates -> published(dates);
      default -> throw new IllegalArgumentException("not of an article: " + condition);
    };
  }

  private Query allWords(String field, String value) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (TextAnalysis.Word word : index.analysis().words(value)) {
      all.add(new TermQuery(new Term(field, word.plain())), Occur.MUST);
    }
    return all.build();
  }

  private Query titleWords(String field, Field title) throws IOException, QueryException {
    Word word = new Word(title.value(), title.exact() ? Form.EXACT : Form.PLAIN, title.at());
    return ways(field, ways(word).all());
  }

  /// The words of a title in the passage that is the headline.
  private Query headline(Field title) throws IOException, QueryException {
    return new BooleanQuery.Builder()
        .add(titleWords(Fields.TEXT, title), Occur.MUST)
        .add(new TermQuery(new Term(Fields.KIND, "headline")), Occur.FILTER)
        .build();
  }

  private static Query published(Dates dates) {
    LocalDate from = dates.from();
    LocalDate to = dates.to();
    return new BooleanQuery.Builder()
        .add(
            SortedNumericDocValuesField.newSlowRangeQuery(
                Fields.PUBLISHED, Long.MIN_VALUE, to == null ? Long.MAX_VALUE : to.toEpochDay()),
            Occur.FILTER)
        .add(
            SortedNumericDocValuesField.newSlowRangeQuery(
                Fields.PUBLISHED_LAST,
                from == null ? Long.MIN_VALUE : from.toEpochDay(),
                Long.MAX_VALUE),
            Occur.FILTER)
        .build();
  }
}
