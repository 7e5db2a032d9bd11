package dateline.search;

import dateline.search.QueryLexer.Token;
import dateline.search.QueryNode.And;
import dateline.search.QueryNode.DateField;
import dateline.search.QueryNode.Dates;
import dateline.search.QueryNode.Everything;
import dateline.search.QueryNode.FieldName;
import dateline.search.QueryNode.Not;
import dateline.search.QueryNode.Or;
import dateline.tag.date.Period;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the query language.
///
/// Plain keywords never fail, whatever punctuation stands among them: what cannot be syntax is
/// plain text, and what holds no letter or digit is left out. What is clearly meant as syntax and
/// cannot be read is an error that says where and why.
///
/// ```
/// query   = clause*                     all of them; with --any, one of the words
/// clause  = all ("OR" all)*
/// all     = not ("AND" not)*
/// not     = ("NOT" | "-")* (leaf | "(" query ")")
/// leaf    = word, phrase, tag or condition, see [QueryLexer]
/// ```
public final class QueryParser {
  /// The names of all fields, those that are used most first.
  public static final List<String> FIELDS = FieldNames.ALL;

  /// Longer queries are refused, in UTF-16 units.
  static final int MAX_LENGTH = 50_000;

  /// Queries of more words, phrases and conditions are refused.
  static final int MAX_PARTS = 1_000;

  /// Deeper parentheses are refused.
  static final int MAX_DEPTH = 50;

  private final String typed;
  private final boolean any;
  private final List<Token> tokens;
  private int next;

  private QueryParser(String typed, boolean any, List<Token> tokens) {
    this.typed = typed;
    this.any = any;
    this.tokens = tokens;
  }

  /// Reads the query and the options of a request.
  ///
  /// @throws QueryException if it is clearly meant as syntax but cannot be read so
  public static ParsedQuery parse(SearchRequest request) throws QueryException {
    String typed = request.query();
    QueryNode query = read(request);
    List<QueryNode> nodes = new ArrayList<>();
    nodes.add(query);
    nodes.addAll(options(request, new Span(typed.length(), typed.length())));
    QueryNode root = and(nodes);
    return new ParsedQuery(root, QueryText.of(root));
  }

  private static QueryNode read(SearchRequest request) throws QueryException {
    String typed = request.query();
    Span all = new Span(0, typed.length());
    if (typed.length() > MAX_LENGTH) {
      throw new QueryException(
          typed,
          MAX_LENGTH,
          "a query has at most " + MAX_LENGTH + " characters, this one " + typed.length(),
          "ceasefire Idlib");
    }
    if (QueryLexer.normalise(typed).isBlank()) {
      return new Everything(all);
    }
    try {
      List<Token> tokens = QueryLexer.tokens(typed, request.exact(), request.inside());
      return tokens.isEmpty()
          ? nothing(all)
          : new QueryParser(typed, request.any(), tokens).query(0);
    } catch (QueryException e) {
      if (QueryLexer.hasWord(typed)) {
        throw e;
      }
      return nothing(all); // punctuation only: no word can be meant
    }
  }

  private static QueryNode nothing(Span at) {
    return new Not(new Everything(at), at);
  }

  private static List<QueryNode> options(SearchRequest request, Span end) throws QueryException {
    List<QueryNode> nodes = new ArrayList<>();
    for (String person : request.people()) {
      nodes.add(option("--person", FieldName.PERSON, person, request.exact(), end));
    }
    FieldName place = request.inside() ? FieldName.INSIDE : FieldName.PLACE;
    for (String name : request.places()) {
      nodes.add(option("--place", place, name, request.exact(), end));
    }
    String source = request.source();
    if (source != null) {
      nodes.add(option("--source", FieldName.SOURCE, source, request.exact(), end));
    }
    LocalDate from = optionDay("--from", request.from(), true);
    LocalDate to = optionDay("--to", request.to(), false);
    if (from != null && to != null && to.isBefore(from)) {
      throw new QueryException(
          request.to() + "", 0, "--to is before --from", "--from 2017-11 --to 2018-09");
    }
    if (from != null || to != null) {
      nodes.add(
          or(
              List.of(
                  new Dates(DateField.DATE, from, to, end),
                  new Dates(DateField.PUBLISHED, from, to, end))));
    }
    return nodes;
  }

  private static QueryNode option(
      String option, FieldName field, String value, boolean exact, Span end) throws QueryException {
    String name = QueryLexer.normalise(value).replace('"', ' ').strip();
    if (!QueryLexer.hasWord(name)) {
      throw new QueryException(value, 0, option + " needs a name", option + " Erdogan");
    }
    return Conditions.named(field, name, exact, end);
  }

  private static @Nullable LocalDate optionDay(String option, @Nullable String value, boolean start)
      throws QueryException {
    if (value == null) {
      return null;
    }
    Period period = Period.parse(value).orElse(null);
    if (period == null || period.start() == null) {
      throw new QueryException(
          value, 0, option + " takes a year, month or day", option + " 2018-09");
    }
    return start ? Conditions.firstDay(period) : Conditions.lastDay(period);
  }

  private QueryNode query(int depth) throws QueryException {
    List<QueryNode> clauses = new ArrayList<>();
    while (next < tokens.size() && peek() != QueryLexer.Type.CLOSE) {
      clauses.add(clause(depth));
    }
    return any ? anyOf(clauses) : and(clauses);
  }

  /// One of the words is enough; conditions and what must not occur hold all the same.
  private static QueryNode anyOf(List<QueryNode> clauses) {
    List<QueryNode> words = new ArrayList<>();
    List<QueryNode> others = new ArrayList<>();
    for (QueryNode clause : clauses) {
      boolean selects = clause instanceof Not || clause instanceof QueryNode.Condition;
      (selects ? others : words).add(clause);
    }
    if (words.isEmpty()) {
      return and(others);
    }
    others.addFirst(or(words));
    return and(others);
  }

  private QueryNode clause(int depth) throws QueryException {
    List<QueryNode> nodes = new ArrayList<>();
    nodes.add(all(depth));
    while (accept(QueryLexer.Type.OR)) {
      nodes.add(all(depth));
    }
    return or(nodes);
  }

  private QueryNode all(int depth) throws QueryException {
    List<QueryNode> nodes = new ArrayList<>();
    nodes.add(not(depth));
    while (accept(QueryLexer.Type.AND)) {
      nodes.add(not(depth));
    }
    return and(nodes);
  }

  private QueryNode not(int depth) throws QueryException {
    boolean negative = false;
    int start = next < tokens.size() ? tokens.get(next).at().start() : typed.length();
    while (accept(QueryLexer.Type.NOT)) {
      negative = !negative;
    }
    QueryNode node = primary(depth);
    return negative ? negate(node, start) : node;
  }

  private QueryNode primary(int depth) throws QueryException {
    Token token = next < tokens.size() ? tokens.get(next) : null;
    QueryNode leaf = token == null ? null : token.leaf();
    if (leaf != null) {
      next++;
      return leaf;
    }
    if (token == null || token.type() != QueryLexer.Type.OPEN) {
      throw missing(token);
    }
    if (depth == MAX_DEPTH) {
      throw new QueryException(
          typed,
          token.at().start(),
          "parentheses nest at most " + MAX_DEPTH + " deep",
          "(ceasefire OR truce) Idlib");
    }
    next++;
    if (peek() == QueryLexer.Type.CLOSE) {
      throw new QueryException(
          typed,
          token.at().start(),
          "there is nothing between the parentheses",
          "(ceasefire OR truce) Idlib");
    }
    QueryNode group = query(depth + 1);
    next++; // the lexer gives balanced parentheses only
    return group;
  }

  /// The error for an operator that lacks a side; `token` stands where the side should be.
  private QueryException missing(@Nullable Token token) {
    Token before = next > 0 ? tokens.get(next - 1) : null;
    if (before != null && before.type().operator()) {
      return new QueryException(
          typed,
          before.at().start(),
          before.at().of(typed) + " needs something on its right",
          before.type().example());
    }
    // Only an operator can start a clause without being one: the loop in query() stops at ')'.
    Token operator = token == null ? tokens.getLast() : token;
    return new QueryException(
        typed,
        operator.at().start(),
        operator.at().of(typed) + " needs something on its left",
        operator.type().example());
  }

  private QueryLexer.@Nullable Type peek() {
    return next < tokens.size() ? tokens.get(next).type() : null;
  }

  private boolean accept(QueryLexer.Type type) {
    if (peek() != type) {
      return false;
    }
    next++;
    return true;
  }

  /// All of some nodes: flat, and without what asks for nothing beside the others.
  static QueryNode and(List<QueryNode> nodes) {
    List<QueryNode> flat = new ArrayList<>();
    for (QueryNode node : nodes) {
      if (node instanceof And inner) {
        flat.addAll(inner.nodes());
      } else {
        flat.add(node);
      }
    }
    List<QueryNode> asking = flat.stream().filter(node -> !(node instanceof Everything)).toList();
    return switch (asking.size()) {
      case 0 -> flat.getFirst();
      case 1 -> asking.getFirst();
      default -> new And(asking, hull(asking));
    };
  }

  /// At least one of some nodes, flat.
  static QueryNode or(List<QueryNode> nodes) {
    List<QueryNode> flat = new ArrayList<>();
    for (QueryNode node : nodes) {
      if (node instanceof Or inner) {
        flat.addAll(inner.nodes());
      } else {
        flat.add(node);
      }
    }
    return flat.size() == 1 ? flat.getFirst() : new Or(flat, hull(flat));
  }

  private static QueryNode negate(QueryNode node, int start) {
    return node instanceof Not inner
        ? inner.node()
        : new Not(node, new Span(start, node.at().end()));
  }

  private static Span hull(List<QueryNode> nodes) {
    int start = nodes.stream().mapToInt(node -> node.at().start()).min().orElse(0);
    int end = nodes.stream().mapToInt(node -> node.at().end()).max().orElse(0);
    return new Span(start, end);
  }
}
