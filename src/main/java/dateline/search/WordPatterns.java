package dateline.search;

import dateline.index.Fields;
import dateline.index.TextAnalysis;
import dateline.search.QueryNode.Word;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/// Makes automata of beginnings, patterns, misspellings and regular expressions: they accept the
/// terms of the index that stand for words as they are. What would take too long is refused.
final class WordPatterns {
  /// What determinizing may cost; see [Operations#determinize].
  private static final int MAX_EFFORT = 20_000;

  /// Longer expressions are refused, in UTF-16 units: they would nest deeper than a stack allows.
  private static final int MAX_LENGTH = 250;

  /// Expressions that stand for more characters than this, repetitions counted, are refused.
  private static final double MAX_STATES = 5_000;

  private final TextAnalysis analysis;

  WordPatterns(TextAnalysis analysis) {
    this.analysis = analysis;
  }

  /// Reads a regular expression of Lucene's syntax without its optional operators.
  ///
  /// @throws IllegalArgumentException if it is none, or stands for too much
  static RegExp regExp(String expression) {
    if (expression.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("longer than " + MAX_LENGTH + " characters");
    }
    RegExp read;
    try {
      read = new RegExp(expression, RegExp.NONE);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a number in it is too large", e);
    }
    if (states(read) > MAX_STATES) {
      throw new IllegalArgumentException("it repeats too much");
    }
    return read;
  }

  /// About as many states as the automaton of an expression has.
  private static double states(RegExp expression) {
    return switch (expression.kind) {
      case REGEXP_UNION, REGEXP_CONCATENATION -> states(expression.exp1) + states(expression.exp2);
      case REGEXP_OPTIONAL, REGEXP_REPEAT -> 1 + states(expression.exp1);
      case REGEXP_REPEAT_MIN -> (expression.min + 1.0) * states(expression.exp1);
      case REGEXP_REPEAT_MINMAX -> (expression.max + 1.0) * states(expression.exp1);
      case REGEXP_STRING -> expression.s.length();
      default -> 1;
    };
  }

  /// @param query as typed, for errors
  CompiledAutomaton automaton(Word word, String query) throws QueryException {
    try {
      return switch (word.form()) {
        case FUZZY ->
            FuzzyQuery.getFuzzyAutomaton(Fields.EXACT + single(word.text()), word.edits(), 1, true);
        case PREFIX -> compiled(Automata.makeString(single(word.text())), Automata.makeAnyString());
        case WILDCARD -> compiled(wildcard(word.text()));
        default -> compiled(regExp(lowerCase(word.text())).toAutomaton());
      };
    } catch (TooComplexToDeterminizeException _) {
      throw new QueryException(
          query, word.at().start(), "this takes too long to look for", "terror*");
    }
  }

  private static CompiledAutomaton compiled(Automaton... parts) {
    List<Automaton> whole = new ArrayList<>();
    whole.add(Automata.makeChar(Fields.EXACT));
    whole.addAll(List.of(parts));
    Automaton determinized = Operations.determinize(Operations.concatenate(whole), MAX_EFFORT);
    return new CompiledAutomaton(determinized, false, true, false);
  }

  private Automaton wildcard(String text) {
    List<Automaton> parts = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '*';
      if (c != '*' && c != '?') {
        letters.append(c);
        continue;
      }
      if (!letters.isEmpty()) {
        parts.add(Automata.makeString(analysis.fold(letters.toString())));
        letters.setLength(0);
      }
      if (i < text.length()) {
        parts.add(c == '*' ? Automata.makeAnyString() : Automata.makeAnyChar());
      }
    }
    return Operations.concatenate(parts);
  }

  /// The letters of a single word as they stand in the index.
  private String single(String text) {
    List<TextAnalysis.Word> words = analysis.words(text);
    return words.size() == 1 ? words.getFirst().plain() : analysis.fold(text);
  }

  /// In lower case, as the index is, but for what stands behind a backslash.
  private static String lowerCase(String expression) {
    StringBuilder lower = new StringBuilder(expression);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) == '\\') {
        i++;
      } else {
        lower.setCharAt(i, Character.toLowerCase(lower.charAt(i)));
      }
    }
    return lower.toString();
  }
}
