package dateline.tag.date;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Compiles the patterns of the rules. A pattern is a list of elements with blanks between them:
///
/// - `word` or a punctuation mark stands for itself, in any case;
/// - `KIND` stands for a token of that [Kind];
/// - `<n>` stands for an amount (see [Amounts]);
/// - `$NAME` stands for a named part;
/// - `( a | b )` is a choice, and `?` behind an element or a choice makes it optional;
/// - `~` demands that there is no space between the tokens around it;
/// - what stands before `<<` must precede the expression, and what follows `>>` must follow it, but
///   neither is part of it.
final class Phrase {
  /// What a step of a compiled pattern asks for.
  enum Ask {
    WORD,
    KIND,
    AMOUNT,
    GLUE,
    EXTENT_STARTS,
    EXTENT_ENDS,
    EITHER,
    NOTHING_MORE
  }

  /// A step of a compiled pattern.
  ///
  /// @param argument id of the word, or ordinal of the kind
  /// @param next where to go on
  /// @param other where to go on if that fails
  record Step(Ask ask, int argument, @Nullable Step next, @Nullable Step other) {
    private Step(Ask ask, int argument, Step next) {
      this(ask, argument, next, null);
    }

    /// Whether a match from here can start with a token.
    boolean startsWith(int word, long kinds) {
      return switch (ask) {
        case WORD -> argument == word;
        case KIND -> (kinds >>> argument & 1) != 0;
        case AMOUNT -> Amounts.startsWith(kinds);
        case EITHER -> reaches(next, word, kinds) || reaches(other, word, kinds);
        default -> throw new IllegalArgumentException("a pattern must start with a token");
      };
    }

    /// Whether a match from here can start with one token and go on with another. It may say yes
    /// where a look at the text is needed to tell.
    boolean startsWith(int word, long kinds, int nextWord, long nextKinds) {
      return switch (ask) {
        case WORD, KIND -> startsWith(word, kinds) && goesOn(next, nextWord, nextKinds);
        case AMOUNT -> startsWith(word, kinds);
        case EITHER ->
            (next != null && next.startsWith(word, kinds, nextWord, nextKinds))
                || (other != null && other.startsWith(word, kinds, nextWord, nextKinds));
        default -> false;
      };
    }

    private static boolean goesOn(@Nullable Step step, int word, long kinds) {
      return step != null
          && switch (step.ask) {
            case GLUE, EXTENT_STARTS, EXTENT_ENDS -> goesOn(step.next, word, kinds);
            case NOTHING_MORE -> true;
            case EITHER -> goesOn(step.next, word, kinds) || goesOn(step.other, word, kinds);
            default -> step.startsWith(word, kinds);
          };
    }

    private static boolean reaches(@Nullable Step step, int word, long kinds) {
      return step != null && step.startsWith(word, kinds);
    }
  }

  private static final Pattern PART = Pattern.compile("\\$([A-Z_]+)");

  private final Lexicon.Builder lexicon;
  private final List<String> elements;
  private int at;

  private Phrase(String pattern, Lexicon.Builder lexicon) {
    this.lexicon = lexicon;
    elements = List.of(pattern.strip().split("\\s+"));
  }

  /// The first step of a pattern.
  ///
  /// @param lexicon receives the words of the pattern
  /// @param parts the named parts, without their `$`
  static Step compile(String pattern, Lexicon.Builder lexicon, Map<String, String> parts) {
    Phrase phrase = new Phrase(expand(pattern, parts), lexicon);
    UnaryOperator<Step> choice = phrase.choice();
    if (phrase.at < phrase.elements.size()) {
      throw new IllegalArgumentException("unbalanced: " + pattern);
    }
    return choice.apply(new Step(Ask.NOTHING_MORE, 0, null, null));
  }

  private static String expand(String pattern, Map<String, String> parts) {
    Matcher m = PART.matcher(pattern);
    if (!m.find()) {
      return pattern;
    }
    return expand(
        m.replaceAll(
            found -> {
              String part = parts.get(found.group(1));
              if (part == null) {
                throw new IllegalArgumentException("no part " + found.group());
              }
              return Matcher.quoteReplacement("( " + part + " )");
            }),
        parts);
  }

  /// Each element is a function from the step that follows it to its own first step.
  private UnaryOperator<Step> choice() {
    List<UnaryOperator<Step>> alternatives = new ArrayList<>();
    alternatives.add(sequence());
    while (at < elements.size() && elements.get(at).equals("|")) {
      at++;
      alternatives.add(sequence());
    }
    return next -> {
      Step chain = alternatives.getLast().apply(next);
      for (UnaryOperator<Step> alternative :
          alternatives.subList(0, alternatives.size() - 1).reversed()) {
        chain = new Step(Ask.EITHER, 0, alternative.apply(next), chain);
      }
      return chain;
    };
  }

  private UnaryOperator<Step> sequence() {
    List<UnaryOperator<Step>> items = new ArrayList<>();
    while (at < elements.size()
        && !elements.get(at).equals("|")
        && !elements.get(at).startsWith(")")) {
      items.add(item());
    }
    Collections.reverse(items);
    return next -> {
      Step step = next;
      for (UnaryOperator<Step> item : items) {
        step = item.apply(step);
      }
      return step;
    };
  }

  private UnaryOperator<Step> item() {
    String element = elements.get(at++);
    UnaryOperator<Step> item;
    if (element.equals("(")) {
      item = choice();
      if (at == elements.size()) {
        throw new IllegalArgumentException("')' is missing in " + elements);
      }
      element = elements.get(at++);
    } else {
      item = token(element.endsWith("?") ? element.substring(0, element.length() - 1) : element);
    }
    return element.endsWith("?") ? next -> new Step(Ask.EITHER, 0, item.apply(next), next) : item;
  }

  private UnaryOperator<Step> token(String element) {
    if (element.equals("~")) {
      return next -> new Step(Ask.GLUE, 0, next);
    }
    if (element.equals("<<")) {
      return next -> new Step(Ask.EXTENT_STARTS, 0, next);
    }
    if (element.equals(">>")) {
      return next -> new Step(Ask.EXTENT_ENDS, 0, next);
    }
    if (element.equals("<n>")) {
      return next -> new Step(Ask.AMOUNT, 0, next);
    }
    if (Character.isUpperCase(element.charAt(0))) {
      int kind = Kind.valueOf(element).number();
      return next -> new Step(Ask.KIND, kind, next);
    }
    int word = lexicon.id(element);
    return next -> new Step(Ask.WORD, word, next);
  }
}
