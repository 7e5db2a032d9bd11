package dateline.search;

import dateline.index.Fields;
import dateline.index.TextAnalysis;
import dateline.search.QueryNode.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The terms that words of a query are found by.
final class WordTerms {
  /// Beyond so many terms, a prefix and the like finds none of the rest.
  private static final int MAX_TERMS = 10_000;

  /// Either part of a word that is written apart has so many letters, unless it is a number.
  private static final int MIN_PART = 3;

  /// The Arabic article as names are written with it; some write it, some do not.
  private static final Set<String> ARTICLES = Set.of("al", "el");

  private final IndexView index;
  private final NameLookup names;
  private final WordPatterns patterns;

  /// Ways to write a word or a row of words: each a row of terms next to each other.
  ///
  /// @param asked as asked for, other hyphenation included
  /// @param variants other spellings of a name
  /// @param spellings the same as written in the articles
  record Ways(List<List<String>> asked, List<List<String>> variants, List<String> spellings) {
    List<List<String>> all() {
      List<List<String>> all = new ArrayList<>(asked);
      all.addAll(variants);
      return all;
    }

    Set<String> askedTerms() {
      Set<String> terms = new LinkedHashSet<>();
      asked.forEach(terms::addAll);
      return terms;
    }
  }

  WordTerms(IndexView index, NameLookup names) {
    this.index = index;
    this.names = names;
    patterns = new WordPatterns(index.analysis());
  }

  /// @param query as typed, for errors
  Ways ways(Word word, String query) throws IOException, QueryException {
    return switch (word.form()) {
      case PLAIN -> plain(word.text());
      case EXACT -> exact(word.text());
      default -> {
        List<List<String>> ways = new ArrayList<>();
        for (String term : expanded(word, query)) {
          ways.add(List.of(term));
        }
        yield new Ways(ways, List.of(), List.of());
      }
    };
  }

  /// The ways of words next to each other, or of one; a name can have other spellings as a whole.
  Ways plain(String text) throws IOException {
    List<TextAnalysis.Word> words = index.analysis().words(text);
    Set<List<String>> asked = new LinkedHashSet<>();
    if (words.isEmpty()) {
      return new Ways(List.of(), List.of(), List.of());
    }
    asked.add(words.stream().map(TextAnalysis.Word::stem).toList());
    if (words.size() == 1) {
      asked.addAll(apart(words.getFirst().plain()));
    } else if (words.size() == 2 && !isNumber(words)) {
      String joined = index.analysis().stem(words.getFirst().plain() + words.getLast().plain());
      if (index.docFreq(Fields.TEXT, joined) > 0) {
        asked.add(List.of(joined));
      }
      asked.addAll(otherArticles(words));
    }
    Set<List<String>> variants = new LinkedHashSet<>();
    List<String> spellings = new ArrayList<>();
    for (String spelling : names.spellings(text)) {
      List<String> terms =
          index.analysis().words(spelling).stream().map(TextAnalysis.Word::stem).toList();
      if (!asked.contains(terms) && variants.add(terms)) {
        spellings.add(spelling);
      }
    }
    return new Ways(List.copyOf(asked), List.copyOf(variants), spellings);
  }

  /// Whether two words would be another number in one: `5+1` is not 51.
  private static boolean isNumber(List<TextAnalysis.Word> words) {
    String first = words.getFirst().plain();
    return Character.isDigit(first.charAt(first.length() - 1))
        && Character.isDigit(words.getLast().plain().charAt(0));
  }

  /// `Sisi` and `el-Sisi` for `al-Sisi`, where a hyphen joins the article: not for `El Salvador`.
  private static List<List<String>> otherArticles(List<TextAnalysis.Word> words) {
    if (!ARTICLES.contains(words.getFirst().plain())
        || words.getFirst().joinedExact().isEmpty()
        || ARTICLES.contains(words.getLast().plain())) {
      return List.of();
    }
    String name = words.getLast().stem();
    List<List<String>> others = new ArrayList<>();
    others.add(List.of(name));
    ARTICLES.forEach(article -> others.add(List.of(article, name)));
    return others;
  }

  /// The two words of one that the articles also write with a hyphen.
  private List<List<String>> apart(String word) throws IOException {
    List<List<String>> found = new ArrayList<>();
    for (int i = 1; i < word.length(); i++) {
      boolean bothLong = i >= MIN_PART && word.length() - i >= MIN_PART;
      if (!bothLong && !isNumberAfterLetters(word, i)) {
        continue;
      }
      String first = word.substring(0, i);
      String second = word.substring(i);
      if (index.docFreq(Fields.TEXT, Fields.EXACT + first + "-" + second) > 0) {
        found.add(List.of(index.analysis().stem(first), index.analysis().stem(second)));
      }
    }
    return found;
  }

  /// Whether a word such as `covid19` or `f35` turns into a number at `i`.
  private static boolean isNumberAfterLetters(String word, int i) {
    return Character.isLetter(word.charAt(i - 1)) && Character.isDigit(word.charAt(i));
  }

  private Ways exact(String text) {
    List<TextAnalysis.Word> words = index.analysis().words(text);
    if (words.isEmpty()) {
      return new Ways(List.of(), List.of(), List.of());
    }
    boolean hyphenated = words.size() == 2 && !words.getFirst().joinedExact().isEmpty();
    List<String> way =
        hyphenated
            ? List.of(words.getFirst().joinedExact())
            : words.stream().map(TextAnalysis.Word::exact).toList();
    return new Ways(List.of(way), List.of(), List.of());
  }

  /// The terms of the index that a prefix, a pattern or the like stands for.
  private List<String> expanded(Word word, String query) throws IOException, QueryException {
    Terms terms = MultiTerms.getTerms(index.reader(), Fields.TEXT);
    if (terms == null) {
      return List.of();
    }
    TermsEnum matching = patterns.automaton(word, query).getTermsEnum(terms);
    List<String> found = new ArrayList<>();
    for (BytesRef term = matching.next();
        term != null && found.size() < MAX_TERMS;
        term = matching.next()) {
      found.add(term.utf8ToString());
    }
    return found;
  }

  /// The spellings of a word as a remark for the reader; null if there are none.
  static @Nullable String remark(String asked, Ways ways) {
    if (ways.spellings().isEmpty()) {
      return null;
    }
    StringBuilder remark = new StringBuilder("'" + asked + "' also finds ");
    for (int i = 0; i < ways.spellings().size(); i++) {
      remark.append(i == 0 ? "'" : ", '").append(ways.spellings().get(i)).append("'");
    }
    return remark.toString();
  }
}
