package dateline.tag.date;

import dateline.tag.date.Phrase.Ask;
import dateline.tag.date.Phrase.Step;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Matches compiled patterns against tokens, and says what was found. Reused from match to match.
final class Match {
  private static final Set<String> BEFORE_A_TIME =
      Set.of(
          """
          in of since by until till from to through during last next this before after for between
          throughout around about each every circa c late early mid later earlier on past and or
          than into as beyond ended ending starting beginning
          """
              .split("\\s+"));

  /// What follows an expression that does not belong to a noun.
  private static final Set<String> NO_NOUNS =
      Set.of(
          """
          in at on of to for from by with and or but as when where while which that after before
          during over under between until since against near despite because if is are it he she
          they we respectively inclusive
          """
              .split("\\s+"));

  private final Amounts amounts;
  private final int second;
  private Lexemes tokens;
  private int[] kinds = new int[32];
  private int[] at = new int[32];
  private double[] amountValues = new double[32];
  private int found;
  private int start;
  private int end;

  /// No kind: the capture is an amount.
  private static final int AMOUNT = -1;

  Match(Lexicon lexicon, Lexemes tokens) {
    amounts = new Amounts(lexicon);
    second = lexicon.id("second");
    this.tokens = tokens;
  }

  /// Matches a pattern from token `from`.
  boolean find(Step pattern, Lexemes in, int from) {
    tokens = in;
    found = 0;
    start = from;
    end = -1;
    return run(pattern, from);
  }

  private boolean run(@Nullable Step pattern, int from) {
    int i = from;
    for (Step step = pattern; step != null; step = step.next()) {
      switch (step.ask()) {
        case WORD -> {
          if (!tokens.isWord(i++, step.argument())) {
            return false;
          }
        }
        case KIND -> {
          if (i >= tokens.size() || (tokens.kinds(i) >>> step.argument() & 1) == 0) {
            return false;
          }
          capture(unabbreviated(step.argument()), i++, 0);
        }
        case AMOUNT -> {
          int after = amounts.read(tokens, i);
          if (after < 0) {
            return false;
          }
          capture(AMOUNT, i, amounts.value());
          i = after;
        }
        case GLUE -> {
          if (!tokens.glued(i)) {
            return false;
          }
        }
        case EXTENT_STARTS -> start = i;
        case EXTENT_ENDS -> end = i;
        case EITHER -> {
          int before = found;
          int startBefore = start;
          int endBefore = end;
          if (run(step.next(), i)) {
            return true;
          }
          found = before;
          start = startBefore;
          end = endBefore;
          return run(step.other(), i);
        }
        case NOTHING_MORE -> {
          if (end < 0) {
            end = i;
          }
          return true;
        }
      }
    }
    throw new IllegalStateException(Ask.NOTHING_MORE + " is missing");
  }

  /// An abbreviated month is a month to the rules.
  private static int unabbreviated(int kind) {
    return kind == Kind.MONTH_ABBREVIATION.number()
        ? Kind.MONTH.number()
        : kind == Kind.WEEKDAY_ABBREVIATION.number() ? Kind.WEEKDAY.number() : kind;
  }

  private void capture(int kind, int token, double amount) {
    if (found == kinds.length) {
      kinds = Arrays.copyOf(kinds, found * 2);
      at = Arrays.copyOf(at, found * 2);
      amountValues = Arrays.copyOf(amountValues, found * 2);
    }
    kinds[found] = kind;
    at[found] = token;
    amountValues[found] = amount;
    found++;
  }

  Lexemes tokens() {
    return tokens;
  }

  /// The first token.
  int start() {
    return start;
  }

  /// The token after the last one of the expression.
  int end() {
    return end;
  }

  /// Whether the pattern met a token of a kind.
  boolean has(Kind kind) {
    return token(kind, 0) >= 0;
  }

  /// The value of the first token of a kind; -1 if there is none.
  int value(Kind kind) {
    return value(kind, 0);
  }

  /// The value of the nth token of a kind, from 0; -1 if there is none.
  int value(Kind kind, int nth) {
    int token = token(kind, nth);
    if (token < 0) {
      return -1;
    }
    boolean ordinal = kind == Kind.ORDINAL || kind == Kind.ORDINAL_DAY;
    return ordinal && tokens.isWord(token, second) ? 2 : tokens.value(token);
  }

  /// The index of the nth token of a kind, or -1.
  int token(Kind kind, int nth) {
    int skip = nth;
    for (int i = 0; i < found; i++) {
      if (kinds[i] == kind.number() && skip-- == 0) {
        return at[i];
      }
    }
    return -1;
  }

  /// Whether there is an amount, known or not.
  boolean hasAmount() {
    for (int i = 0; i < found; i++) {
      if (kinds[i] == AMOUNT) {
        return true;
      }
    }
    return false;
  }

  /// The nth amount, from 0; not a number for an unknown many.
  double amount(int nth) {
    int skip = nth;
    for (int i = 0; i < found; i++) {
      if (kinds[i] == AMOUNT && skip-- == 0) {
        return amountValues[i];
      }
    }
    return Double.NaN;
  }

  /// The first word of the expression in lower case.
  String first() {
    return tokens.lower(start);
  }

  /// The word before the expression in lower case; empty at the start of the paragraph.
  String before() {
    return tokens.lower(start - 1);
  }

  /// Whether a preposition or the like that goes with times stands before the expression.
  boolean isIntroduced() {
    return BEFORE_A_TIME.contains(before());
  }

  /// The word after the expression in lower case; empty at the end of the paragraph.
  String after() {
    return tokens.lower(end);
  }

  /// Whether a word follows that the expression could belong to: `5 envoys`, `the March summit`.
  boolean isBeforeNoun() {
    boolean verb = tokens.is(end, Kind.PAST_CUE) || tokens.is(end, Kind.FUTURE_CUE);
    return tokens.letters(end) && !verb && !NO_NOUNS.contains(after());
  }

  /// Whether a hyphen ties the expression to the word after it: `a year-earlier loss`.
  boolean isHyphenated() {
    return after().equals("-") && tokens.glued(end);
  }

  /// The relation in the expression, if any.
  @Nullable Relation relationOrNull() {
    int value = value(Kind.RELATION);
    return value < 0 ? null : Relation.of(value);
  }

  /// The relation in the expression; [Relation#THIS] if there is none.
  Relation relation() {
    Relation relation = relationOrNull();
    return relation == null ? Relation.THIS : relation;
  }

  /// Whether the expression starts with a `following` that means `after`: `following Saturday's
  /// eruption`.
  boolean startsWithPreposition() {
    return first().equals("following");
  }

  /// The unit in the expression, be it one (`week`) or many (`weeks`).
  Unit unit() {
    return unit(0);
  }

  /// The nth unit in the expression, from 0.
  Unit unit(int nth) {
    int skip = nth;
    for (int i = 0; i < found; i++) {
      boolean unit = kinds[i] == Kind.UNIT.number() || kinds[i] == Kind.UNITS.number();
      if (unit && skip-- == 0) {
        return Unit.of(tokens.value(at[i]));
      }
    }
    throw new IllegalArgumentException("there are fewer units in the pattern");
  }

  /// Whether the text around the expression looks back or ahead.
  Direction direction() {
    return Direction.around(tokens, start, end, has(Kind.WEEKDAY) && !has(Kind.MONTH));
  }

  /// Whether a word stands in the expression.
  boolean has(String word) {
    for (int i = start; i < end; i++) {
      if (word.length() == tokens.end(i) - tokens.start(i)
          && tokens.text().regionMatches(true, tokens.start(i), word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }
}
