package dateline.search;

import dateline.index.Fields;
import dateline.index.TextAnalysis;
import dateline.search.QueryCompiler.Level;
import dateline.search.QueryNode.Condition;
import dateline.search.QueryNode.DateField;
import dateline.search.QueryNode.Dates;
import dateline.search.QueryNode.Field;
import dateline.search.QueryNode.Form;
import dateline.search.QueryNode.Word;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;

/// Turns conditions into Lucene's queries.
final class ConditionQueries {
  private final IndexView index;
  private final TagTerms tags;
  private final WordQueries words;

  ConditionQueries(IndexView index, TagTerms tags, WordQueries words) {
    this.index = index;
    this.tags = tags;
    this.words = words;
  }

  /// Whether a condition is about something that a stretch of text can name.
  static boolean named(Field field) {
    return switch (field.field()) {
      case PERSON, PLACE, INSIDE -> true;
      case SOURCE, AUTHOR, TITLE, ID -> false;
    };
  }

  /// What finds the documents of a level for which a condition holds.
  Query query(Condition condition, Level level) throws IOException, QueryException {
    if (!isOfText(condition)) {
      Query query = ofArticle(condition);
      return level == Level.ARTICLE ? query : new ToChildBlockJoinQuery(query, index.articles());
    }
    if (!isExact(condition)) {
      return words.tags(tags.of(condition), level);
    }
    List<Query> queries = new ArrayList<>();
    for (String field : words.fields(level)) {
      queries.add(exactName(field, (Field) condition));
    }
    return WordQueries.any(queries);
  }

  /// What finds the articles that name it in the headline or lead.
  ///
  /// @param condition about the text
  Query front(Condition condition) throws IOException {
    return WordQueries.tags(Fields.FRONT, tags.of(condition));
  }

  /// Whether a name has to be written just so.
  static boolean isExact(Condition condition) {
    return condition instanceof Field field && field.exact();
  }

  /// Whether a condition is about something in the text.
  static boolean isOfText(Condition condition) {
    if (condition instanceof Field field) {
      return named(field);
    }
    return !(condition instanceof Dates dates) || dates.field() == DateField.DATE;
  }

  /// A mention that is written just so.
  private Query exactName(String field, Field name) throws IOException {
    List<String> exact =
        index.analysis().words(name.value()).stream().map(TextAnalysis.Word::exact).toList();
    IntervalsSource written =
        exact.isEmpty()
            ? Intervals.noIntervals("no such word or name")
            : Intervals.phrase(exact.toArray(String[]::new));
    return new IntervalQuery(
        field, Intervals.containedBy(written, WordQueries.mentions(tags.of(name).keySet())));
  }

  private Query ofArticle(Condition condition) throws IOException, QueryException {
    if (condition instanceof Dates dates) {
      return published(dates);
    }
    Field field = (Field) condition;
    return switch (field.field()) {
      case SOURCE -> allWords(Fields.SOURCE, field.value());
      case AUTHOR -> allWords(Fields.AUTHOR, field.value());
      case TITLE -> titleWords(Fields.TITLE, field);
      default -> WordQueries.anyOf(Fields.ID, new ArticleIds(index).starting(field.value()));
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
    return WordQueries.ways(field, words.ways(word).all());
  }

  /// The words of a title in the passage that is the headline.
  Query headline(Field title) throws IOException, QueryException {
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
