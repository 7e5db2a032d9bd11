package dateline.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tokens of a text, in order: words, numbers and single punctuation marks.
///
/// A word keeps inner apostrophes of names (`O'Neill`), inner full stops of abbreviations (`U.S.`)
/// and inner hyphens (`Jong-un`), but not one between a dateline and its report (`PARIS-French`) or
/// between a number and a name (`3-Michael Chang`); `Jr.` and `Sr.` keep their full stop; a
/// possessive (`'s`, `’s`) is a token of its own. Positions are UTF-16 offsets of the whole text,
/// also when only some regions of it were tokenised.
public final class Tokens {
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] paragraphStarts;
  private final @Nullable String[] words;
  private final int size;

  private Tokens(String text, int[] starts, int[] ends, boolean[] paragraphStarts, int size) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.paragraphStarts = paragraphStarts;
    this.size = size;
    this.words = new String[size];
  }

  /// The tokens of a whole text.
  public static Tokens of(String text) {
    return of(text, List.of(new Span(0, text.length())));
  }

  /// The tokens of some regions of a text, each a paragraph of its own.
  ///
  /// @param regions ascending and disjoint
  public static Tokens of(String text, List<Span> regions) {
    int capacity = 16;
    for (Span region : regions) {
      capacity += region.length() / 4;
    }
    Builder builder = new Builder(text, capacity);
    for (Span region : regions) {
      builder.add(region);
    }
    return builder.build();
  }

  /// The number of tokens.
  public int size() {
    return size;
  }

  /// The text that the tokens were cut from.
  public String text() {
    return text;
  }

  /// Where token `i` starts, as a UTF-16 offset of the text.
  public int start(int i) {
    return starts[i];
  }

  /// Where token `i` ends (exclusive), as a UTF-16 offset of the text.
  public int end(int i) {
    return ends[i];
  }

  /// Token `i` as written.
  public String word(int i) {
    String word = words[i];
    if (word == null) {
      word = text.substring(starts[i], ends[i]);
      words[i] = word;
    }
    return word;
  }

  /// The span from the start of token `first` to the end of token `last` (inclusive).
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /// Whether white space (or the start of a paragraph) stands before token `i`.
  public boolean spaceBefore(int i) {
    return i == 0 || paragraphStarts[i] || ends[i - 1] < starts[i];
  }

  /// Whether token `i` is the first of its paragraph.
  public boolean paragraphStart(int i) {
    return paragraphStarts[i];
  }

  /// The index of the first token that ends after `offset`, or [#size()].
  public int firstEndingAfter(int offset) {
    int found = Arrays.binarySearch(ends, 0, size, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private static final class Builder {
    private final String text;
    private int[] starts;
    private int[] ends;
    private boolean[] paragraphStarts;
    private int size;

    Builder(String text, int capacity) {
      this.text = text;
      starts = new int[capacity];
      ends = new int[capacity];
      paragraphStarts = new boolean[capacity];
    }

    Tokens build() {
      return new Tokens(text, starts, ends, paragraphStarts, size);
    }

    void add(Span region) {
      int i = region.start();
      boolean first = true;
      while (i < region.end()) {
        int c = text.codePointAt(i);
        int next = i + Character.charCount(c);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF) {
          i = next;
          continue;
        }
        int end = isWord(c) ? wordEnd(i, region.end()) : Math.min(next, region.end());
        if (!first
            && (c == '\'' || c == '’')
            && end < region.end()
            && ends[size - 1] == i
            && possessive(end, region.end())) {
          end++;
        }
        emit(i, end, first);
        first = false;
        i = end;
      }
    }

    private void emit(int start, int end, boolean paragraphStart) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        paragraphStarts = Arrays.copyOf(paragraphStarts, size * 2);
      }
      starts[size] = start;
      ends[size] = end;
      paragraphStarts[size] = paragraphStart;
      size++;
    }

    private static boolean isWord(int c) {
      return c < 128
          ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
          : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private int wordEnd(int start, int limit) {
      int i = start;
      while (i < limit) {
        int c = text.codePointAt(i);
        int next = i + Character.charCount(c);
        if (isWord(c)) {
          i = next;
          continue;
        }
        boolean wordAfter = next < limit && isWord(text.codePointAt(next));
        if (!wordAfter) {
          // the last full stop of an abbreviation: U.S. but not 'end.'
          return c == '.' && abbreviation(start, i) ? next : i;
        }
        if (c == '\'' || c == '’') {
          if (possessive(next, limit)) {
            return i;
          }
        } else if (c == '.') {
          boolean digits = Character.isDigit(text.charAt(i - 1)) && digit(next);
          if (!digits && !initials(start, i)) {
            return i;
          }
        } else if (c == ',') {
          if (!Character.isDigit(text.charAt(i - 1)) || !digit(next)) {
            return i;
          }
        } else if (c == '-') {
          if (datelineBefore(start, i, limit) || numberBefore(start, i, limit)) {
            return i;
          }
        } else if (c != '‑' && c != '_' && c != '@') {
          return i;
        }
        i = next;
      }
      return i;
    }

    private boolean digit(int i) {
      return Character.isDigit(text.charAt(i));
    }

    /// Whether the letters before `stop` are single and each followed by a full stop (`U.S`).
    private boolean initials(int start, int stop) {
      for (int i = stop - 1; i >= start; i -= 2) {
        if (!Character.isLetter(text.charAt(i)) || (i > start && text.charAt(i - 1) != '.')) {
          return false;
        }
      }
      return true;
    }

    private boolean abbreviation(int start, int stop) {
      if (initials(start, stop)) {
        return stop - start > 1 || Character.isUpperCase(text.charAt(start));
      }
      return stop - start == 2 && (text.startsWith("Jr", start) || text.startsWith("Sr", start));
    }

    /// Whether a dateline is glued to the first word of its report (`PARIS-French police`).
    private boolean datelineBefore(int start, int hyphen, int limit) {
      if (hyphen - start < 4 || !titleCase(hyphen + 1, limit)) {
        return false;
      }
      for (int i = start; i < hyphen; i++) {
        if (!Character.isUpperCase(text.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    /// Whether a seed or a shirt's number is glued to a name (`3-Michael Chang`).
    private boolean numberBefore(int start, int hyphen, int limit) {
      return hyphen - start <= 2
          && digit(start)
          && digit(hyphen - 1)
          && titleCase(hyphen + 1, limit);
    }

    private boolean titleCase(int i, int limit) {
      return i + 1 < limit
          && Character.isUpperCase(text.charAt(i))
          && Character.isLowerCase(text.charAt(i + 1));
    }

    private boolean possessive(int i, int limit) {
      char c = text.charAt(i);
      return (c == 's' || c == 'S') && (i + 1 >= limit || !isWord(text.codePointAt(i + 1)));
    }
  }
}
