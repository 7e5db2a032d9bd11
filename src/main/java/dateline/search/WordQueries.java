package dateline.search;

import dateline.index.Fields;
import dateline.search.QueryCompiler.Level;
import dateline.search.QueryNode.Element;
import dateline.search.QueryNode.Form;
import dateline.search.QueryNode.Phrase;
import dateline.search.QueryNode.Tag;
import dateline.search.QueryNode.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Turns words, tags and phrases into Lucene's queries.
final class WordQueries {
  /// Beyond so many tags, how often each stands is not looked at: it would take long.
  private static final int MAX_COUNTED = 200;

  /// More terms than this are looked up as a set, without scores.
  private static final int MAX_SCORED_TERMS = 64;

  private final WordTerms words;
  private final TagTerms tags;
  private final String typed;
  private final boolean boilerplate;
  private final Consumer<String> notes;
  private final IdentityHashMap<Word, WordTerms.Ways> ways = new IdentityHashMap<>();

  /// @param typed the query as typed, for errors
  /// @param boilerplate whether boilerplate and metadata are searched too
  /// @param notes told of what is not obvious
  WordQueries(
      WordTerms words, TagTerms tags, String typed, boolean boilerplate, Consumer<String> notes) {
    this.words = words;
    this.tags = tags;
    this.typed = typed;
    this.boilerplate = boilerplate;
    this.notes = notes;
  }

  /// The fields of a level that are searched.
  List<String> fields(Level level) {
    if (level == Level.ARTICLE) {
      return boilerplate ? List.of(Fields.BODY, Fields.BODY_REST) : List.of(Fields.BODY);
    }
    return boilerplate ? List.of(Fields.TEXT, Fields.REST) : List.of(Fields.TEXT);
  }

  /// The ways to write a word; tells the reader of other spellings.
  WordTerms.Ways ways(Word word) throws IOException, QueryException {
    WordTerms.Ways known = ways.get(word);
    if (known == null) {
      known = words.ways(word, typed);
      ways.put(word, known);
      String remark = WordTerms.remark(word.text(), known);
      if (remark != null) {
        notes.accept(remark);
      }
    }
    return known;
  }

  /// What finds a word or tag.
  Query element(Element element, Level level) throws IOException, QueryException {
    List<Query> queries = new ArrayList<>();
    for (String field : fields(level)) {
      queries.add(
          element instanceof Word word
              ? ways(field, ways(word).all())
              : tags(field, tags.of((Tag) element)));
    }
    return any(queries);
  }

  /// Any of some queries, as good as the best of them.
  static Query any(List<Query> queries) {
    return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0);
  }

  /// Any of several rows of terms. Single terms count as one word.
  static Query ways(String field, List<List<String>> ways) {
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

  /// Any of some terms, which count as one.
  static Query anyOf(String field, Collection<String> terms) {
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no such word");
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

  /// Any of some tags: they count as one, each mention as much as it fits. Of very many, as of a
  /// decade's days, none tells an article from the others: one has to hold, and does not count.
  static Query tags(String field, Map<String, Float> fits) {
    if (fits.isEmpty()) {
      return new MatchNoDocsQuery("no such name");
    }
    if (fits.size() > MAX_COUNTED) {
      return new BoostQuery(new ConstantScoreQuery(anyOf(field, fits.keySet())), 0);
    }
    SynonymQuery.Builder builder = new SynonymQuery.Builder(field);
    fits.forEach((tag, fit) -> builder.addTerm(new Term(field, tag), fit));
    return builder.build();
  }

  /// The same in all fields of a level.
  Query tags(Map<String, Float> fits, Level level) {
    return any(fields(level).stream().map(field -> tags(field, fits)).toList());
  }

  /// What finds a phrase.
  Query phrase(Phrase phrase, Level level) throws IOException, QueryException {
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
  WordTerms.@Nullable Ways wholeWays(Phrase phrase) throws IOException, QueryException {
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
      notes.accept(remark);
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
          element instanceof Word word
              ? anyWay(ways(word).all())
              : mentions(tags.of((Tag) element).keySet()));
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

  /// The mentions that carry one of some tags.
  static IntervalsSource mentions(Collection<String> tags) {
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
}
