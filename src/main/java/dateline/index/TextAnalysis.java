package dateline.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
/// joins as well as parts (`cease-fire` is also `ceasefire`); British spellings become American.
/// Not safe for use by several threads.
public final class TextAnalysis {
  /// Longer words are cut, in UTF-16 units.
  private static final int MAX_WORD = 255;

  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
  private final EnglishStemmer stemmer = new EnglishStemmer();
  private char[] folded = new char[64];

  /// A word of a text.
  ///
  /// @param stem the term it is found by
  /// @param exact the term it is found by as it stands
  /// @param joined the term of this word and the next, where a hyphen joins them; else empty
  /// @param start where it starts in the text, in UTF-16 units
  /// @param end where it ends
  /// @param joinedEnd where the next word ends, if joined
  public record Word(String stem, String exact, String joined, int start, int end, int joinedEnd) {}

  public TextAnalysis() {
    tokenizer.setMaxTokenLength(MAX_WORD);
  }

  /// The words of a text, in order; each takes one position.
  public List<Word> words(String text) {
    List<String> plain = new ArrayList<>();
    List<int[]> spans = new ArrayList<>();
    try {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        String word = fold(normal(term.toString()));
        if (!word.isEmpty()) {
          plain.add(word);
          spans.add(new int[] {offset.startOffset(), offset.endOffset()});
        }
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string can be read
    }
    List<Word> words = new ArrayList<>(plain.size());
    for (int i = 0; i < plain.size(); i++) {
      int[] span = spans.get(i);
      boolean joins =
          i + 1 < plain.size()
              && spans.get(i + 1)[0] == span[1] + 1
              && isHyphen(text.charAt(span[1]));
      String word = plain.get(i);
      words.add(
          new Word(
              stem(word),
              Fields.EXACT + word,
              joins ? stem(word + plain.get(i + 1)) : "",
              span[0],
              span[1],
              joins ? spans.get(i + 1)[1] : span[1]));
    }
    return words;
  }

  /// The term that a folded word is found by.
  public String stem(String word) {
    String american = BritishSpelling.american(word);
    for (int i = 0; i < american.length(); i++) {
      char c = american.charAt(i);
      if (c < 'a' || c > 'z') {
        return american;
      }
    }
    stemmer.setCurrent(american);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  /// Lower case, without accents.
  public String fold(String word) {
    int length = word.length();
    if (folded.length < 4 * length) {
      folded = new char[4 * length];
    }
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 0x80) {
        if (folded.length < 4 * lower.length()) {
          folded = new char[4 * lower.length()];
        }
        int size =
            ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length());
        return new String(folded, 0, size).toLowerCase(java.util.Locale.ROOT);
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
