package dateline.search;

import dateline.search.QueryLexer.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Tells the parentheses of a query that group from those that are punctuation.
final class Parentheses {
  private final String typed;
  private final String text;
  private final List<Token> tokens;

  /// @param text the query as typed, normalised
  /// @param tokens of all of it
  Parentheses(String typed, String text, List<Token> tokens) {
    this.typed = typed;
    this.text = text;
    this.tokens = tokens;
  }

  /// The tokens without the parentheses that are punctuation: those that have no partner in a query
  /// without operators, and pairs that hold nothing but punctuation.
  List<Token> balanced() throws QueryException {
    boolean operators =
        tokens.stream()
            .anyMatch(t -> t.type().operator() && !typed.startsWith("-", t.at().start()));
    boolean[] dropped = new boolean[tokens.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.type() == QueryLexer.Type.OPEN) {
        open.push(i);
      } else if (token.type() == QueryLexer.Type.CLOSE) {
        if (open.isEmpty()) {
          unmatched(token, operators);
          dropped[i] = true;
        } else {
          open.pop();
        }
      }
    }
    for (int i : open) {
      unmatched(tokens.get(i), operators);
      dropped[i] = true;
    }
    return without(dropped);
  }

  private void unmatched(Token token, boolean operators) throws QueryException {
    if (operators) {
      throw new QueryException(
          typed,
          token.at().start(),
          token.type() == QueryLexer.Type.OPEN
              ? "the parenthesis is not closed"
              : "no parenthesis is open here",
          "(ceasefire OR truce) Idlib");
    }
  }

  private List<Token> without(boolean[] dropped) {
    List<Token> kept = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (dropped[i]) {
        continue;
      }
      if (token.type() == QueryLexer.Type.CLOSE
          || token.type() == QueryLexer.Type.AND
          || token.type() == QueryLexer.Type.OR) {
        dropMinus(kept);
      }
      Token last = kept.isEmpty() ? null : kept.getLast();
      if (token.type() == QueryLexer.Type.CLOSE
          && last != null
          && last.type() == QueryLexer.Type.OPEN) {
        String between = text.substring(last.at().end(), token.at().start());
        boolean attached = !QueryLexer.boundaryBefore(text, last.at().start());
        if (attached || !between.isBlank()) {
          kept.removeLast();
          dropMinus(kept);
          continue;
        }
      }
      kept.add(token);
    }
    dropMinus(kept);
    return kept;
  }

  /// Drops a last `-` after which there turned out to be punctuation only.
  private void dropMinus(List<Token> kept) {
    if (!kept.isEmpty()
        && kept.getLast().type() == QueryLexer.Type.NOT
        && typed.startsWith("-", kept.getLast().at().start())) {
      kept.removeLast();
    }
  }
}
