package dateline.tag.date;

import dateline.tag.date.Rule.Meaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The rules of all topics, with the [Lexicon] of their words, found by the tokens that they can
/// start with. The longest match wins; of two equally long ones the rule that stands first.
///
/// Extents and values follow the TIMEX3 guidelines of TimeML (TimeBank, TempEval-3): prepositions
/// stay outside, determiners and `early`, `nearly`, `at least` inside.
final class Grammar {
  private static final Rule[] NONE = {};
  private static final long DIGITS = Kind.NUMBER_WORD.bit() - 1; // the kinds that are digits

  private final Lexicon lexicon;
  private final List<Rule> rules;
  private final AtomicReferenceArray<Rule @Nullable []> byWord; // filled when needed
  private final Rule[] byDigits;
  private final int[] common; // the row in byPair of a word that is a determiner, else -1
  private final AtomicReferenceArray<Rule @Nullable []> byPair; // filled when needed

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
    grammar.part("REL", "RELATION | ( the | this ) RELATION");
    grammar.part("YR", "YEAR | $REL year | the year");
    grammar.part("TO", "- | to | through | until | till");
    Modifier.addTo(grammar);
    DayRules.addTo(grammar);
    StampRules.addTo(grammar);
    MonthRules.addTo(grammar);
    MonthPartRules.addTo(grammar);
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
    rules = List.copyOf(builder.rules);
    byWord = new AtomicReferenceArray<>(lexicon.size());
    common = new int[lexicon.size()];
    int rows = 0;
    for (int word = 0; word < lexicon.size(); word++) {
      long kinds = lexicon.kinds(word, true);
      common[word] = (kinds & Kind.DETERMINER.bit()) != 0 ? rows++ : -1;
    }
    byPair = new AtomicReferenceArray<>(rows * (lexicon.size() + 1));
    byDigits = only(rules, rule -> rule.pattern().startsWith(Lexicon.NO_WORD, DIGITS));
  }

  private static Rule[] only(List<Rule> rules, Predicate<Rule> which) {
    return rules.stream().filter(which).toArray(Rule[]::new);
  }

  /// The rules that can start with a word.
  private Rule[] byWord(int word) {
    Rule[] known = byWord.get(word);
    if (known != null) {
      return known;
    }
    long kinds = lexicon.kinds(word, true);
    Rule[] found = only(rules, rule -> rule.pattern().startsWith(word, kinds));
    byWord.set(word, found);
    return found;
  }

  /// The rules that can start with two words.
  ///
  /// @param next [Lexicon#NO_WORD] for any word that the rules do not know
  private Rule[] byPair(int word, int next) {
    int at = common[word] * (lexicon.size() + 1) + next + 1;
    Rule[] known = byPair.get(at);
    if (known != null) {
      return known;
    }
    long kinds = lexicon.kinds(word, true);
    long nextKinds = next == Lexicon.NO_WORD ? 0 : lexicon.kinds(next, true);
    Rule[] found =
        only(
            Arrays.asList(byWord(word)),
            rule -> rule.pattern().startsWith(word, kinds, next, nextKinds));
    byPair.set(at, found);
    return found;
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
    if (common[word] < 0 || i + 1 >= tokens.size()) {
      return byWord(word);
    }
    int next = tokens.word(i + 1);
    boolean number = next == Lexicon.NO_WORD && tokens.kinds(i + 1) != 0;
    return number ? byWord(word) : byPair(word, next);
  }
}
