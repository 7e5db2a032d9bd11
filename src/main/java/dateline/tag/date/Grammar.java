package dateline.tag.date;

import dateline.tag.date.Rule.Meaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The rules of all topics, with the [Lexicon] of their words, found by the tokens that they can
/// start with. The longest match wins; of two equally long ones the rule that stands first.
///
/// Extents and values follow the TIMEX3 guidelines of TimeML (TimeBank, TempEval-3): prepositions
/// stay outside, determiners and `early`, `nearly`, `at least` inside.
final class Grammar {
  private static final Rule[] NONE = {};
  private static final long DIGITS = Kind.NUMBER_WORD.bit() - 1; // the kinds that are digits

  private final Lexicon lexicon;
  private final Rule[][] byWord;
  private final Rule[][][] byPair; // empty for most words
  private final Rule[] byDigits;

  /// Takes in the rules, topic by topic.
  static final class Builder {
    private final Lexicon.Builder words = Vocabulary.words();
    private final Map<String, String> parts = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    /// Names a part of patterns, for the rules that follow.
    void part(String name, String pattern) {
      parts.put(name, pattern);
    }

    /// Adds rules of one meaning. Their literal words become words of the lexicon.
    void rule(Meaning meaning, String... patterns) {
      for (String pattern : patterns) {
        rules.add(new Rule(Phrase.compile(pattern, words, parts), meaning));
      }
    }
  }

  /// The rules for dates in news.
  static Grammar ofNews() {
    Builder grammar = new Builder();
    grammar.part("M", "MONTH_ABBREVIATION . | MONTH");
    grammar.part("D", "DAY | ORDINAL_DAY");
    grammar.part("REL", "RELATION | the RELATION");
    grammar.part("YR", "YEAR | $REL year | the year");
    grammar.part("TO", "- | to | through | until | till");
    Modifier.addTo(grammar);
    DayRules.addTo(grammar);
    StampRules.addTo(grammar);
    MonthRules.addTo(grammar);
    YearRules.addTo(grammar);
    OtherCalendarRules.addTo(grammar);
    DecadeRules.addTo(grammar);
    QuarterRules.addTo(grammar);
    SeasonRules.addTo(grammar);
    WeekdayRules.addTo(grammar);
    NearDayRules.addTo(grammar);
    HolidayRules.addTo(grammar);
    ClockRules.addTo(grammar);
    UnitRules.addTo(grammar);
    DistanceRules.addTo(grammar);
    DurationRules.addTo(grammar);
    SetRules.addTo(grammar);
    VagueRules.addTo(grammar);
    return new Grammar(grammar);
  }

  private Grammar(Builder builder) {
    lexicon = builder.words.build();
    byWord = new Rule[lexicon.size()][];
    byPair = new Rule[lexicon.size()][][];
    for (int word = 0; word < lexicon.size(); word++) {
      int id = word;
      long kinds = lexicon.kinds(word, true);
      byWord[word] = only(builder.rules, rule -> rule.pattern().startsWith(id, kinds));
    }
    for (int word = 0; word < lexicon.size(); word++) {
      boolean common = (lexicon.kinds(word, true) & Kind.DETERMINER.bit()) != 0;
      byPair[word] = common ? byNext(word) : new Rule[0][];
    }
    byDigits = only(builder.rules, rule -> rule.pattern().startsWith(Lexicon.NO_WORD, DIGITS));
  }

  private static Rule[] only(List<Rule> rules, Predicate<Rule> which) {
    return rules.stream().filter(which).toArray(Rule[]::new);
  }

  /// For each word that may follow: the rules that can start with the two. The last entry is for
  /// any word that the rules do not know.
  private Rule[][] byNext(int word) {
    long kinds = lexicon.kinds(word, true);
    Rule[][] byNext = new Rule[lexicon.size() + 1][];
    for (int next = 0; next < byNext.length; next++) {
      boolean known = next < lexicon.size();
      int nextWord = known ? next : Lexicon.NO_WORD;
      long nextKinds = known ? lexicon.kinds(next, true) : 0;
      byNext[next] =
          only(
              Arrays.asList(byWord[word]),
              rule -> rule.pattern().startsWith(word, kinds, nextWord, nextKinds));
    }
    return byNext;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /// The rules whose matches can start with token `i`. The words that start most rules, and most
  /// often in vain (`the`), are told apart by the word that follows, too.
  Rule[] startingAt(Lexemes tokens, int i) {
    int word = tokens.word(i);
    if (word < 0) {
      return tokens.kinds(i) == 0 ? NONE : byDigits;
    }
    Rule[][] byNext = byPair[word];
    if (byNext.length == 0 || i + 1 >= tokens.size()) {
      return byWord[word];
    }
    int next = tokens.word(i + 1);
    if (next >= 0) {
      return byNext[next];
    }
    return tokens.kinds(i + 1) == 0 ? byNext[byNext.length - 1] : byWord[word];
  }
}
