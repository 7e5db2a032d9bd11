package dateline.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Turns text into the terms of the index, for articles and for queries alike.
///
/// Each word gives two terms at one position: the stem, and the word as it stands but for case and
/// accents, behind a [Fields#EXACT] sign. Straight and curly apostrophes are the same and a
/// possessive is left out; `U.S.`, `US` and `USA` are one term, which the pronoun is not; a hyphen
/// joins as well as parts (`cease-fire` is also `ceasefire`), but no numbers (`5-0` is not 50);
/// British spellings become American. Not safe for use by several threads.
public final class TextAnalysis {
  /// Longer words are cut, in UTF-16 units.
  private static final int MAX_WORD = 255;

  /// Stems that are remembered; news has fewer words that are frequent.
  private static final int MAX_STEMS = 50_000;

  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
  private final EnglishStemmer stemmer = new EnglishStemmer();
  private final Map<String, String> stems = new HashMap<>();
  private char[] folded = new char[64];

  /// A word of a text.
  ///
  /// @param stem the term it is found by
  /// @param exact the term it is found by as it stands
  /// @param joined the term of this word and the next, where a hyphen joins them to a word; else
  ///   empty
  /// @param joinedExact the same as it stands, hyphen included, of numbers too; else empty
  /// @param start where it starts in the text, in UTF-16 units
  /// @param end where it ends
  /// @param joinedEnd where the next word ends, if joined
  public record Word(
      String stem,
      String exact,
      String joined,
      String joinedExact,
      int start,
      int end,
      int joinedEnd) {

    /// The word folded.
    public String plain() {
      return exact.substring(1);
    }
  }

  /// A word as cut from the text and folded.
  private record Raw(String folded, int start, int end) {}

  public TextAnalysis() {
    tokenizer.setMaxTokenLength(MAX_WORD);
  }

  /// The words of a text, in order; each takes one position.
  public List<Word> words(String text) {
    List<Raw> raw = raw(text);
    List<Word> words = new ArrayList<>(raw.size());
    for (int i = 0; i < raw.size(); i++) {
      Raw word = raw.get(i);
      Raw next = i + 1 < raw.size() ? raw.get(i + 1) : word;
      boolean joins = next.start() == word.end() + 1 && isHyphen(text.charAt(word.end()));
      words.add(
          new Word(
              stem(word.folded()),
              Fields.EXACT + word.folded(),
              joins && !isNumber(text, word.end()) ? stem(word.folded() + next.folded()) : "",
              joins ? Fields.EXACT + word.folded() + "-" + next.folded() : "",
              word.start(),
              word.end(),
              joins ? next.end() : word.end()));
    }
    return words;
  }

  /// Whether digits stand on both sides of a hyphen: together they would be another number.
  private static boolean isNumber(String text, int hyphen) {
    return Character.isDigit(text.charAt(hyphen - 1)) && Character.isDigit(text.charAt(hyphen + 1));
  }

  private List<Raw> raw(String text) {
    List<Raw> raw = new ArrayList<>(text.length() / 5 + 1);
    try {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        int start = offset.startOffset();
        int end = offset.endOffset();
        for (int i = start + 1; i < end - 1; i++) {
          if (isSentenceEnd(text, i)) {
            add(raw, text.substring(start, i), start);
            start = i + 1;
          }
        }
        add(
            raw,
            start == offset.startOffset() ? term.toString() : text.substring(start, end),
            start);
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string can be read
    }
    return raw;
  }

  private void add(List<Raw> raw, String word, int start) {
    String folded = fold(normal(word));
    if (!folded.isEmpty()) {
      raw.add(new Raw(folded, start, start + word.length()));
    }
  }

  /// Whether a full stop lacks its space: `agreed.Turkey`.
  private static boolean isSentenceEnd(String text, int i) {
    return text.charAt(i) == '.'
        && Character.isLowerCase(text.charAt(i - 1))
        && Character.isUpperCase(text.charAt(i + 1));
  }

  /// A name in the form in which names are compared: its words folded, with single spaces.
  public String name(String name) {
    StringBuilder words = new StringBuilder(name.length());
    for (Raw word : raw(name)) {
      words.append(words.isEmpty() ? "" : " ").append(word.folded());
    }
    return words.toString();
  }

  /// The term that a folded word is found by.
  public String stem(String word) {
    String known = stems.get(word);
    if (known != null) {
      return known;
    }
    String american = BritishSpelling.american(word);
    for (int i = 0; i < american.length(); i++) {
      char c = american.charAt(i);
      if (c < 'a' || c > 'z') {
        return singular(american);
      }
    }
    String stem = Stems.of(american);
    if (stem == null) {
      stemmer.setCurrent(IrregularVerbs.base(american));
      stemmer.stem();
      stem = stemmer.getCurrent();
    }
    if (stems.size() < MAX_STEMS) {
      stems.put(word, stem);
    }
    return stem;
  }

  /// Without the plural ending of a name that ends in a number: `f35s`, but not `1990s`.
  private static String singular(String word) {
    int last = word.length() - 1;
    return last > 1
            && word.charAt(last) == 's'
            && Character.isDigit(word.charAt(last - 1))
            && Character.isLetter(word.charAt(0))
        ? word.substring(0, last)
        : word;
  }

  /// Lower case, without accents.
  public String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 0x80) {
        if (folded.length < 4 * lower.length()) {
          folded = new char[4 * lower.length()];
        }
        int size =
            ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length());
        return new String(folded, 0, size).toLowerCase(Locale.ROOT);
      }
    }
    return lower;
  }

  /// Without possessive, apostrophes and the stops of abbreviations.
  private static String normal(String word) {
    int length = word.length();
    if (length > 2
        && isApostrophe(word.charAt(length - 2))
        && (word.charAt(length - 1) | 32) == 's') {
      length -= 2;
    }
    StringBuilder plain = null;
    for (int i = 0; i < length; i++) {
      char c = word.charAt(i);
      boolean stop = c == '.' && !Character.isDigit(word.charAt(i > 0 ? i - 1 : 0));
      if (isApostrophe(c) || stop) {
        if (plain == null) {
          plain = new StringBuilder(word).delete(i, word.length());
        }
      } else if (plain != null) {
        plain.append(c);
      }
    }
    String normal = plain == null ? word.substring(0, length) : plain.toString();
    return normal.equals("US") ? "usa" : normal;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '＇';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }
}
