package dateline.search;

import dateline.index.Fields;
import dateline.search.QueryNode.Condition;
import dateline.search.QueryNode.Element;
import dateline.search.QueryNode.Everything;
import dateline.search.QueryNode.Form;
import dateline.search.QueryNode.Kind;
import dateline.search.QueryNode.Phrase;
import dateline.search.QueryNode.Tag;
import dateline.search.QueryNode.Word;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.RegExp;
import org.jspecify.annotations.Nullable;

/// Cuts a typed query into operators, parentheses and leaves.
///
/// ```
/// leaf      = word | "*" | phrase | tag | condition | "/" regex "/"
/// word      = ["="] text ["*" | "~" [1 | 2]]
/// phrase    = ["="] '"' (word | tag)* '"' ["~" number]
/// tag       = ("@person" | "@place" | "@date") [":" value]
/// condition = field ":" (value ("," value)* | "(" value (("," | "OR" | "AND") value)* ")")
/// value     = text | '"' text '"' | date [".." date]        date fields only
///           | text "~" number ("km" | "mi")                 near only
/// ```
final class QueryLexer {
  /// What a token is.
  enum Type {
    LEAF("ceasefire"),
    OPEN("(ceasefire OR truce) Idlib"),
    CLOSE("(ceasefire OR truce) Idlib"),
    AND("ceasefire AND Idlib"),
    OR("ceasefire OR truce"),
    NOT("ceasefire NOT truce");

    private final String example;

    Type(String example) {
      this.example = example;
    }

    /// A correct query with a token of this type.
    String example() {
      return example;
    }

    boolean operator() {
      return this == AND || this == OR || this == NOT;
    }
  }

  /// @param leaf set for [Type#LEAF] only
  record Token(Type type, Span at, @Nullable QueryNode leaf) {}

  private static final Pattern FIELD = Pattern.compile("([A-Za-z]{2,20}):");
  private static final Pattern TAG =
      Pattern.compile("@(person|people|place|places|date|dates)(?=(:)|[^\\p{L}\\p{N}_'-]|$)");
  private static final Pattern REGEX = Pattern.compile("/([^\\s\"]+?)/(?=[\\s)]|$)");
  private static final Pattern SLOP = Pattern.compile("~([^\\s()\"]*)");

  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

  /// Small words that are no abbreviations.
  private static final Pattern SMALL_CAPITALS =
      Pattern.compile("(?<![^ ])(?:THE|OF|IN|ON|AT|TO|BY|FOR|FROM|WITH|ABOUT)(?![^ ])");

  private static final Pattern GROUP_PART =
      Pattern.compile("\\s*(?:(,)|(OR|AND)(?=[\\s\"]|$)|(=?\"[^\"]*\"|[^\\s,\"]+))");

  private static final int MAX_SLOP = Fields.PASSAGE_GAP - 1;

  private final String typed;
  private final String text;
  private final boolean exact;
  private final boolean operators;
  private final WordReader words;
  private final Conditions values;
  private final List<Token> tokens = new ArrayList<>();
  private int leaves;
  private int at;

  private QueryLexer(String typed, boolean exact, boolean inside) {
    this.typed = typed;
    this.text = normalise(typed);
    this.exact = exact;
    operators = !isSentenceInCapitals(text);
    words = new WordReader(typed);
    this.values = new Conditions(typed, exact, inside);
  }

  /// The tokens of a query; parentheses are balanced.
  static List<Token> tokens(String typed, boolean exact, boolean inside) throws QueryException {
    QueryLexer lexer = new QueryLexer(typed, exact, inside);
    lexer.run();
    return new Parentheses(typed, lexer.text, lexer.tokens).balanced();
  }

  /// The same text, unit by unit, with one kind of quote, apostrophe and space.
  static String normalise(String typed) {
    StringBuilder text = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      text.append(
          switch (c) {
            case '“', '”', '„', '‟', '«', '»', '＂' -> '"';
            case '‘', '’', '‚', '‛', 'ʼ' -> '\'';
            default ->
                Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
                    ? ' '
                    : c;
          });
    }
    return text.toString();
  }

  /// Whether a query is a sentence all in capitals, such as `BALANCE OF PAYMENTS AND TRADE`: its
  /// `AND`, `OR` and `NOT` do not stand out, and are no operators.
  private static boolean isSentenceInCapitals(String text) {
    return text.codePoints().noneMatch(Character::isLowerCase)
        && SMALL_CAPITALS.matcher(text).find();
  }

  /// Whether a text holds a letter or a digit.
  static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private void run() throws QueryException {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ') {
        at++;
      } else if (c == '(' || c == ')') {
        add(c == '(' ? Type.OPEN : Type.CLOSE, at, at + 1);
        at++;
      } else if (c == '-' && boundaryBefore(text, at) && at + 1 < text.length() && !dash(at + 1)) {
        negative();
      } else {
        leaf();
      }
    }
  }

  /// Whether a word can start at `i`.
  static boolean boundaryBefore(String text, int i) {
    return i == 0 || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '(';
  }

  /// Whether a `-` before `i` is a dash rather than a minus.
  private boolean dash(int i) {
    char c = text.charAt(i);
    return c == ' ' || c == '-' || c == ')';
  }

  private void negative() throws QueryException {
    int minus = at;
    add(Type.NOT, minus, minus + 1);
    int size = tokens.size();
    at++;
    while (tokens.size() == size && at < text.length() && " ()".indexOf(text.charAt(at)) < 0) {
      leaf();
    }
    if (at < text.length() && text.charAt(at) == '(') {
      return;
    }
    if (tokens.size() == size) { // there was only punctuation
      tokens.removeLast();
    }
  }

  private void leaf() throws QueryException {
    int start = at;
    boolean marked = text.startsWith("=\"", at);
    if (text.charAt(at) == '"' || marked) {
      int open = marked ? at + 1 : at;
      int close = text.indexOf('"', open + 1);
      if (close < 0) {
        at = open + 1; // a lone quote is punctuation
      } else {
        phrase(start, open, close, marked);
      }
      return;
    }
    Matcher matcher = match(REGEX);
    if (matcher != null) {
      at = matcher.end();
      leaf(regex(matcher.group(1), start), start);
      return;
    }
    matcher = match(TAG);
    if (matcher != null) {
      at = matcher.end();
      leaf(tag(matcher, text.length(), '"'), start);
      return;
    }
    matcher = match(FIELD);
    if (matcher != null && condition(matcher)) {
      return;
    }
    word();
  }

  private @Nullable Matcher match(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? matcher : null;
  }

  private void word() throws QueryException {
    int start = at;
    while (at < text.length() && !endsWord(at)) {
      at++;
    }
    if (at == start) {
      at++; // a separator
      return;
    }
    String run = text.substring(start, at);
    if (operators && OPERATORS.contains(run)) {
      add(Type.valueOf(run), start, at);
    } else if (run.equals("*")) {
      leaf(new Everything(new Span(start, at)), start);
    } else {
      Word word = words.word(run, start, exact);
      if (word != null) {
        leaf(word, start);
      }
    }
  }

  private boolean endsWord(int i) {
    return switch (text.charAt(i)) {
      case ' ', '(', ')', '"', ';', '|' -> true;
      case ',' ->
          i == 0
              || i + 1 == text.length()
              || !Character.isDigit(text.charAt(i - 1))
              || !Character.isDigit(text.charAt(i + 1));
      default -> false;
    };
  }

  private Word regex(String regex, int start) throws QueryException {
    try {
      RegExp _ = WordPatterns.regExp(regex);
    } catch (IllegalArgumentException e) {
      throw error(start, "not a regular expression: " + e.getMessage(), "/isi[sl]/");
    }
    return new Word(regex, Form.REGEX, new Span(start, at));
  }

  private void phrase(int start, int open, int close, boolean marked) throws QueryException {
    at = close + 1;
    int slop = slop(open, close);
    List<Element> elements = elements(open + 1, close, marked || exact);
    Span span = new Span(start, at);
    if (elements.size() == 1) {
      leaf(elements.getFirst(), start);
    } else if (!elements.isEmpty()) {
      leaf(new Phrase(elements, slop, span), start);
    }
  }

  private int slop(int open, int close) throws QueryException {
    Matcher matcher = match(SLOP);
    if (matcher == null) {
      return 0;
    }
    String words = matcher.group(1);
    String phrase = text.substring(open, close + 1);
    if (!hasWord(phrase)) {
      throw error(open, "there is nothing between the quotes", "\"withdrawal troops\"~6");
    }
    if (!words.matches("[0-9]{1,4}") || Integer.parseInt(words) > MAX_SLOP) {
      throw error(
          close + 1,
          "after a phrase, ~ needs a number of words up to " + MAX_SLOP,
          "\"withdrawal troops\"~6");
    }
    at = matcher.end();
    return Integer.parseInt(words);
  }

  /// The words and tags between two quotes.
  private List<Element> elements(int start, int end, boolean exact) throws QueryException {
    List<Element> elements = new ArrayList<>();
    int after = at;
    at = start;
    while (at < end) {
      if (text.charAt(at) == ' ') {
        at++;
        continue;
      }
      Matcher matcher = match(TAG);
      if (matcher != null) {
        at = matcher.end();
        elements.add(tag(matcher, end, '\''));
        count(at);
        continue;
      }
      int from = at;
      while (at < end && text.charAt(at) != ' ') {
        at++;
      }
      Word word = words.word(text.substring(from, at), from, exact);
      if (word != null) {
        exact |= elements.isEmpty() && word.form() == Form.EXACT;
        elements.add(word);
        count(from);
      }
    }
    at = after;
    return elements;
  }

  /// The tag whose name was matched, with its value if it has one.
  ///
  /// @param quote what values with spaces stand between: `'` inside a phrase
  private Tag tag(Matcher matcher, int end, char quote) throws QueryException {
    int start = matcher.start();
    Kind kind =
        switch (matcher.group(1)) {
          case "person", "people" -> Kind.PERSON;
          case "place", "places" -> Kind.PLACE;
          default -> Kind.DATE;
        };
    boolean valued = matcher.group(2) != null && at + 1 < end && text.charAt(at + 1) != ' ';
    if (!valued) {
      return new Tag(kind, null, new Span(start, at));
    }
    at++;
    int from = at;
    String value = value(end, quote);
    if (value.equals("*")) {
      return new Tag(kind, null, new Span(start, at));
    }
    Condition which = values.condition(label(kind), value, from, new Span(from, at));
    return new Tag(kind, which, new Span(start, at));
  }

  private static String label(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /// Whether a field's name stands here; if so, reads its condition.
  private boolean condition(Matcher matcher) throws QueryException {
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    int start = at;
    if (!FieldNames.ALL.contains(name)) {
      String meant = FieldNames.meant(name);
      boolean attached =
          matcher.end() < text.length()
              && (Character.isLetterOrDigit(text.charAt(matcher.end()))
                  || "\"=(".indexOf(text.charAt(matcher.end())) >= 0);
      if (meant == null || !attached) {
        return false;
      }
      throw error(
          start,
          "there is no field '" + matcher.group(1) + ":', did you mean '" + meant + ":'?",
          FieldNames.example(meant));
    }
    at = matcher.end();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    List<QueryNode> values = new ArrayList<>();
    if (at < text.length() && text.charAt(at) == '(') {
      leaf(group(name), start);
      return true;
    }
    do {
      int from = at;
      String value = value(text.length(), '"');
      values.add(condition(name, value, from, start));
      start = at + 1;
    } while (at + 1 < text.length()
        && text.charAt(at) == ','
        && text.charAt(at + 1) != ' '
        && ++at > 0);
    leaf(QueryParser.or(values), matcher.start());
    return true;
  }

  /// The text of a value, quoted or not, from here on; then stands behind it.
  private String value(int end, char quote) throws QueryException {
    int start = at;
    String mark = at < end && text.charAt(at) == '=' ? "=" : "";
    at += mark.length();
    if (at < end && text.charAt(at) == quote) {
      int close = close(at + 1, end, quote);
      if (close < 0) {
        throw error(at, "the quote is not closed", "person:\"Vladimir Putin\"");
      }
      String value = text.substring(at + 1, close);
      at = close + 1;
      if (at < end && text.charAt(at) == '~') { // near:"New York"~50km
        int from = at;
        while (at < end && !endsWord(at)) {
          at++;
        }
        value += text.substring(from, at);
      }
      return mark + value.strip();
    }
    while (at < end && " ()\",".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    int last = at;
    while (last > start
        && ".;!?'".indexOf(text.charAt(last - 1)) >= 0
        && !text.startsWith("..", last - 2)
        && !WordReader.isAbbreviation(text, start, last)) {
      last--;
    }
    return text.substring(start, last);
  }

  /// Where the quote closes: single quotes only before a space, as names have apostrophes.
  private int close(int from, int end, char quote) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == quote && (quote == '"' || i + 1 == end || text.charAt(i + 1) == ' ')) {
        return i;
      }
    }
    return -1;
  }

  /// The conditions of `field:(value, value)`.
  private QueryNode group(String name) throws QueryException {
    int open = at;
    int close = open + 1;
    boolean quoted = false;
    while (close < text.length() && (quoted || text.charAt(close) != ')')) {
      quoted ^= text.charAt(close) == '"';
      close++;
    }
    if (close == text.length()) {
      throw error(open, "the parenthesis is not closed", name + ":(" + FieldNames.list(name) + ")");
    }
    Matcher part = GROUP_PART.matcher(text).region(open + 1, close);
    List<QueryNode> alternatives = new ArrayList<>();
    List<QueryNode> all = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    int start = open + 1;
    int from = open + 1;
    while (part.lookingAt()) {
      if (part.group(3) != null) {
        if (value.isEmpty()) {
          start = part.start(3);
        }
        value.append(value.isEmpty() ? "" : " ").append(part.group(3).replace("\"", ""));
      } else {
        at = from;
        all.add(condition(name, value.toString(), start, start));
        value.setLength(0);
        if (!"AND".equals(part.group(2))) {
          alternatives.add(QueryParser.and(all));
          all.clear();
        }
        start = part.end();
      }
      from = part.end();
      part.region(from, close);
    }
    at = from;
    all.add(condition(name, value.toString(), start, start));
    alternatives.add(QueryParser.and(all));
    at = close + 1;
    return QueryParser.or(alternatives);
  }

  /// @param from where the value starts
  /// @param start where the condition starts
  private QueryNode condition(String name, String value, int from, int start)
      throws QueryException {
    if (value.equals("*")) {
      Kind kind =
          switch (name) {
            case "person" -> Kind.PERSON;
            case "place", "inside" -> Kind.PLACE;
            case "date" -> Kind.DATE;
            default -> null;
          };
      if (kind != null) {
        return new Tag(kind, null, new Span(start, at));
      }
    }
    count(start);
    return values.condition(name, value, from, new Span(start, at));
  }

  private void leaf(QueryNode node, int start) throws QueryException {
    count(start);
    tokens.add(new Token(Type.LEAF, new Span(start, at), node));
  }

  private void count(int position) throws QueryException {
    leaves++;
    if (leaves > QueryParser.MAX_PARTS) {
      throw error(
          position,
          "a query has at most " + QueryParser.MAX_PARTS + " words and conditions",
          "ceasefire Idlib");
    }
  }

  private void add(Type type, int start, int end) {
    tokens.add(new Token(type, new Span(start, end), null));
  }

  private QueryException error(int position, String reason, String example) {
    return new QueryException(typed, position, reason, example);
  }
}
