package dateline.tag.name;

import dateline.text.Tokens;
import java.util.Arrays;

/// What surrounds each token of an article: its neighbours, its paragraph and the other places
/// where the same word stands in the article.
final class Context {
  /// How many features a token has at most, those of the words around it left out.
  static final int MAX_FEATURES = 96;

  /// How the letters of a paragraph are written, which decides what a capital is worth.
  private enum Style {
    PROSE(0),
    /// A headline in which most words begin with a capital.
    TITLE(1),
    UPPER(2),
    LOWER(3);

    final int code;

    Style(int code) {
      this.code = code;
    }
  }

  private static final int MAX_INNER = 5;

  // evidence of the other occurrences of a word: indexes into a row of `evidence`
  private static final int AFTER_TITLE = 0;
  private static final int AFTER_GIVEN = 1;
  private static final int BEFORE_SAYING = 2;
  private static final int AFTER_WHERE = 3;
  private static final int LAST_OF_MANY = 4;
  private static final int FIRST_OF_MANY = 5;
  private static final int ALONE = 6;
  private static final int BEFORE_BODY = 7;
  private static final int WITHIN_MANY = 8;
  private static final int BEFORE_LAND = 9;
  private static final int EVIDENCE = 10;

  final Word[] words;
  private final Tokens tokens;
  private final Word edge;
  private final int size;
  private final Style[] styles;
  private final boolean[] sentenceStart;
  private final boolean[] candidate;

  /// The first and last token of the run of capitalised tokens that a token belongs to.
  private final int[] runFirst;

  private final int[] runLast;
  private final int[] paragraphFirst;
  private final int[] paragraphLast;
  private final byte[] known;

  // the article's capitalised words
  private final int[] typeOf;
  private long[] typeKeys = new long[256];
  private int[] typeIds = new int[256];
  private int types;
  private byte[][] evidence = new byte[64][];
  private boolean[] small = new boolean[64];
  private int[] longestAt = new int[64];
  private short[][] votes = new short[0][];

  /// @param words the word of each token
  /// @param edge the word that stands for what is before and after a paragraph
  Context(Tokens tokens, Word[] words, Word edge, Lexicon lexicon) {
    this.tokens = tokens;
    this.words = words;
    this.edge = edge;
    size = words.length;
    styles = new Style[size];
    sentenceStart = new boolean[size];
    candidate = new boolean[size];
    runFirst = new int[size];
    runLast = new int[size];
    paragraphFirst = new int[size];
    paragraphLast = new int[size];
    known = new byte[size];
    typeOf = new int[size];
    for (int first = 0, next; first < size; first = next) {
      next = first + 1;
      while (next < size && !tokens.paragraphStart(next)) {
        next++;
      }
      paragraph(first, next, lexicon);
    }
    gather();
  }

  /// Whether a token may be part of a name at all.
  boolean candidate(int i) {
    return candidate[i];
  }

  /// The word of a token, or of the edge where the paragraph of token `from` ends before `i`.
  Word word(int i, int from) {
    return i < paragraphFirst[from] || i > paragraphLast[from] ? edge : words[i];
  }

  /// Writes the scores that token `i` has from its own word and from the words around it.
  void sum(int i, int[] sums) {
    System.arraycopy(words[i].scores[0], 0, sums, 0, sums.length);
    for (int d = 1; d <= Word.REACH; d++) {
      int[] fromRight = word(i + d, i).scores[2 * d - 1];
      int[] fromLeft = word(i - d, i).scores[2 * d];
      for (int label = 0; label < sums.length; label++) {
        sums[label] += fromRight[label] + fromLeft[label];
      }
    }
  }

  private void paragraph(int first, int next, Lexicon lexicon) {
    Style style = style(first, next);
    boolean starts = true;
    for (int i = first; i < next; i++) {
      styles[i] = style;
      paragraphFirst[i] = first;
      paragraphLast[i] = next - 1;
      sentenceStart[i] = starts;
      starts = endsSentence(i, first, starts);
    }
    for (int i = first, after; i < next; i = after) {
      after = i + 1;
      if (words[i].capital()) {
        while (after < next && words[after].capital()) {
          after++;
        }
      }
      for (int k = i; k < after; k++) {
        runFirst[k] = i;
        runLast[k] = after - 1;
      }
    }
    boolean all = style == Style.UPPER || style == Style.LOWER;
    int reach = 0; // how many inner words may still stand before the capital on the right
    for (int i = next - 1; i >= first; i--) {
      Word word = words[i];
      if (word.capital()) {
        candidate[i] = true;
        reach = MAX_INNER;
      } else {
        boolean inner = (word.flags & Lexicon.INNER) != 0 || word.casing == Word.Case.NUMBER;
        reach = inner ? Math.max(0, reach - 1) : 0;
        candidate[i] = reach > 0 || (all && word.casing != Word.Case.OTHER);
      }
    }
    match(first, next, lexicon);
  }

  /// Marks the tokens of the names of several words that the lexicon knows.
  private void match(int first, int next, Lexicon lexicon) {
    for (int i = first; i < next; i++) {
      if (!candidate[i] || known[i] != 0) {
        continue;
      }
      long sequence = 0;
      int last = -1;
      int kinds = 0;
      for (int k = i; k < next && k < i + Lexicon.LONGEST; k++) {
        sequence = Lexicon.sequence(sequence, words[k].lower);
        int found = words[k].capital() || styles[k] != Style.PROSE ? lexicon.kinds(sequence) : 0;
        if (found != 0) {
          last = k;
          kinds = found;
        }
      }
      if (last >= 0 && (words[i].capital() || styles[i] != Style.PROSE)) {
        for (int k = i; k <= last; k++) {
          int place = i == last ? 3 : k == i ? 0 : k == last ? 2 : 1;
          known[k] = (byte) (kinds << 2 | place);
        }
      }
    }
  }

  private Style style(int first, int next) {
    int letters = 0;
    int upper = 0;
    int longer = 0;
    int capital = 0;
    for (int i = first; i < next; i++) {
      Word word = words[i];
      if (word.casing == Word.Case.OTHER || word.casing == Word.Case.NUMBER) {
        continue;
      }
      letters++;
      upper += word.casing == Word.Case.UPPER || word.casing == Word.Case.INITIAL ? 1 : 0;
      if (word.text.length() > 3) {
        longer++;
      }
      if (word.capital()) {
        capital++;
      }
    }
    if (letters >= 2 && upper * 10 >= letters * 7) {
      return Style.UPPER;
    }
    if (letters >= 3 && capital == 0) {
      return Style.LOWER;
    }
    return letters >= 4 && longer > 0 && capital * 10 >= letters * 6 ? Style.TITLE : Style.PROSE;
  }

  /// Whether a sentence may begin after token `i`.
  private boolean endsSentence(int i, int first, boolean starts) {
    String text = words[i].text;
    return switch (text.charAt(0)) {
      case '?', '!', '…' -> true;
      case '.' -> {
        boolean shortTitle =
            i > first
                && (words[i - 1].roles & Role.TITLE) != 0
                && words[i - 1].text.length() <= 4
                && words[i - 1].capital();
        yield !shortTitle;
      }
      case '“' -> i > first || starts;
      case '"', '”', '’', '\'', ')', '(', '[', '-', '–', '—', '*', '•' -> starts;
      default -> false;
    };
  }

  /// Collects what the article tells about each capitalised word.
  private void gather() {
    for (int i = 0; i < size; i++) {
      typeOf[i] = -1;
      if (words[i].capital()) {
        int type = type(words[i].lower, true);
        typeOf[i] = type;
        byte[] row = evidence[type];
        for (int e = 0; e < EVIDENCE; e++) {
          if (row[e] < Byte.MAX_VALUE && holds(e, i)) {
            row[e]++;
          }
        }
        int longest = longestAt[type];
        if (longest < 0
            || (styles[longest] != Style.PROSE && styles[i] == Style.PROSE)
            || (styles[longest] == styles[i] && runLength(i) > runLength(longest))) {
          longestAt[type] = i;
        }
      }
    }
    for (int i = 0; i < size; i++) {
      if (words[i].casing == Word.Case.LOWER && styles[i] != Style.LOWER) {
        int type = type(words[i].lower, false);
        if (type >= 0) {
          small[type] = true;
        }
      }
    }
  }

  private int runLength(int i) {
    return runLast[i] - runFirst[i] + 1;
  }

  private boolean holds(int evidence, int i) {
    if (styles[i] != Style.PROSE) {
      return false;
    }
    Word before = word(i - 1, i);
    Word after = word(i + 1, i);
    return switch (evidence) {
      case AFTER_TITLE -> (before.roles & Role.TITLE) != 0;
      case AFTER_GIVEN -> before.capital() && (before.flags & Lexicon.GIVEN) != 0;
      case BEFORE_SAYING -> (after.roles & Role.SAYING) != 0;
      case AFTER_WHERE -> (before.roles & Role.WHERE) != 0;
      case LAST_OF_MANY -> runFirst[i] < i && runLast[i] == i;
      case FIRST_OF_MANY -> runFirst[i] == i && runLast[i] > i;
      case ALONE -> runFirst[i] == i && runLast[i] == i;
      case BEFORE_BODY -> after.capital() && (after.roles & Role.BODY) != 0;
      case WITHIN_MANY -> runFirst[i] < i && runLast[i] > i;
      case BEFORE_LAND -> (after.roles & Role.LAND) != 0;
      default -> throw new AssertionError(evidence);
    };
  }

  private int type(long lower, boolean add) {
    int slot = (int) lower & (typeKeys.length - 1);
    while (typeIds[slot] != 0) {
      if (typeKeys[slot] == lower) {
        return typeIds[slot] - 1;
      }
      slot = (slot + 1) & (typeKeys.length - 1);
    }
    if (!add) {
      return -1;
    }
    if (types * 2 >= typeKeys.length) {
      grow();
      return type(lower, true);
    }
    if (types == evidence.length) {
      evidence = Arrays.copyOf(evidence, types * 2);
      small = Arrays.copyOf(small, types * 2);
      longestAt = Arrays.copyOf(longestAt, types * 2);
    }
    typeKeys[slot] = lower;
    typeIds[slot] = types + 1;
    evidence[types] = new byte[EVIDENCE];
    longestAt[types] = -1;
    return types++;
  }

  private void grow() {
    long[] keys = typeKeys;
    int[] ids = typeIds;
    typeKeys = new long[keys.length * 2];
    typeIds = new int[keys.length * 2];
    for (int i = 0; i < keys.length; i++) {
      if (ids[i] != 0) {
        int slot = (int) keys[i] & (typeKeys.length - 1);
        while (typeIds[slot] != 0) {
          slot = (slot + 1) & (typeKeys.length - 1);
        }
        typeKeys[slot] = keys[i];
        typeIds[slot] = ids[i];
      }
    }
  }

  /// Writes the features of token `i` and returns how many there are.
  int features(int i, long[] out) {
    int n = neighbours(i, out);
    n = run(i, out, n);
    return elsewhere(i, out, n);
  }

  /// The words around a token.
  private int neighbours(int i, long[] out) {
    Word word = words[i];
    Word before = word(i - 1, i);
    Word before2 = word(i - 2, i);
    Word after = word(i + 1, i);
    Word after2 = word(i + 2, i);
    int style = styles[i].code;
    int n = 0;
    out[n++] = feature(100, style);
    out[n++] = feature(101, before.lower, word.lower);
    out[n++] = feature(102, word.lower, after.lower);
    out[n++] = feature(103, before.lower, after.lower);
    out[n++] = feature(104, before2.lower, before.lower);
    out[n++] = feature(105, after.lower, after2.lower);
    out[n++] = feature(106, before.clusters[1], word.clusters[1]);
    out[n++] = feature(107, word.clusters[1], after.clusters[1]);
    out[n++] = feature(108, Hash.mix(before.clusters[2], after.clusters[2]), word.clusters[2]);
    out[n++] = feature(109, Hash.mix(before.shape, after.shape), word.shape);
    out[n++] = feature(110, before.lower, word.shape);
    out[n++] = feature(111, word.shape, after.lower);
    out[n++] = feature(112, before.clusters[1], after.clusters[1]);
    out[n++] = feature(113, before2.clusters[2], before.clusters[2]);
    out[n++] = feature(114, after.clusters[2], after2.clusters[2]);
    out[n++] = feature(115, style, Hash.mix(word.casing.code, sentenceStart[i] ? 1 : 0));
    out[n++] = feature(116, sentenceStart[i] ? 1 : 0, word.flags);
    out[n++] = feature(117, sentenceStart[i] ? 1 : 0, word.clusters[1]);
    out[n++] = feature(118, before.flags, word.flags);
    out[n++] = feature(119, word.flags, after.flags);
    out[n++] = feature(120, before.roles, word.flags);
    out[n++] = feature(121, after.roles, word.flags);
    int glued =
        (tokens.spaceBefore(i) ? 0 : 1) | (i + 1 < size && !tokens.spaceBefore(i + 1) ? 2 : 0);
    out[n++] = feature(122, glued, word.casing.code);
    int length = paragraphLast[i] - paragraphFirst[i] + 1;
    out[n++] = feature(123, Math.min(length, 8), i == paragraphFirst[i] ? 1 : 0);
    return n;
  }

  /// The run of capitalised words that a token stands in, and what stands around it.
  private int run(int i, long[] out, int from) {
    int n = from;
    Word word = words[i];
    int style = styles[i].code;
    int first = runFirst[i];
    int last = runLast[i];
    int fromFirst = Math.min(i - first, 3);
    int toLast = Math.min(last - i, 3);
    long place = placeInRun(i);
    Word left = word(first - 1, i);
    Word right = word(last + 1, i);
    Word left2 = word(first - 2, i);
    Word right2 = word(last + 2, i);
    if (styles[i] != Style.UPPER) {
      out[n++] = feature(130, place, style);
      out[n++] = feature(131, place, left.lower);
      out[n++] = feature(132, place, right.lower);
      out[n++] = feature(133, place, left.clusters[1]);
      out[n++] = feature(134, place, right.clusters[1]);
      out[n++] = feature(135, Hash.mix(left2.lower, left.lower));
      out[n++] = feature(136, Hash.mix(right.lower, right2.lower));
      out[n++] = feature(137, left.clusters[2], right.clusters[2]);
      out[n++] = feature(138, left.roles, right.roles);
      if (last > i) {
        out[n++] = feature(140, words[last].lower);
        out[n++] = feature(141, words[last].clusters[1]);
        out[n++] = feature(142, words[last].flags, toLast);
        out[n++] = feature(143, words[last].roles, word.flags);
      }
      if (first < i) {
        out[n++] = feature(144, words[first].lower);
        out[n++] = feature(145, words[first].clusters[1]);
        out[n++] = feature(146, words[first].flags, fromFirst);
        out[n++] = feature(147, words[first].roles, word.flags);
      }
      if ("of".equals(right.text) && right2.capital()) {
        out[n++] = feature(148, words[last].lower, 1);
      }
    }
    if (known[i] != 0) {
      out[n++] = feature(150, known[i]);
      out[n++] = feature(151, known[i], place);
      out[n++] = feature(152, known[i], left.roles);
    }
    return n;
  }

  private long placeInRun(int i) {
    return Math.min(i - runFirst[i], 3) * 4L + Math.min(runLast[i] - i, 3);
  }

  /// The same word elsewhere in the article.
  private int elsewhere(int i, long[] out, int from) {
    int n = from;
    int type = typeOf[i];
    if (type >= 0) {
      int style = styles[i].code;
      long place = placeInRun(i);
      byte[] row = evidence[type];
      long all = 0;
      for (int e = 0; e < EVIDENCE; e++) {
        if (row[e] - (holds(e, i) ? 1 : 0) > 0) {
          out[n++] = feature(160, e);
          out[n++] = feature(161, e, place);
          all |= 1L << e;
        }
      }
      out[n++] = feature(162, all);
      if (small[type]) {
        out[n++] = feature(163, sentenceStart[i] ? 1 : 0, style);
      }
      int at = longestAt[type];
      if (runLength(at) > runLength(i) || (styles[i] != Style.PROSE && styles[at] == Style.PROSE)) {
        out[n++] = feature(164, Math.min(at - runFirst[at], 3), Math.min(runLast[at] - at, 3));
        if (at > runFirst[at]) {
          out[n++] = feature(165, words[at - 1].clusters[1]);
          out[n++] = feature(166, words[at - 1].flags);
          out[n++] = feature(167, words[at - 1].roles);
        }
        if (at < runLast[at]) {
          out[n++] = feature(168, words[at + 1].clusters[1]);
          out[n++] = feature(169, words[at + 1].flags);
          out[n++] = feature(170, words[at + 1].roles);
          out[n++] = feature(171, words[runLast[at]].lower);
        }
      }
    }
    return n;
  }

  /// Counts the labels that a first pass gave to each capitalised word.
  void vote(byte[] labels) {
    votes = new short[types][];
    for (int i = 0; i < size; i++) {
      int type = typeOf[i];
      if (type >= 0) {
        if (votes[type] == null) {
          votes[type] = new short[Labels.COUNT + 1];
        }
        votes[type][labels[i]]++;
        votes[type][Labels.COUNT]++;
      }
    }
  }

  /// Writes the features of token `i` that tell what a first pass made of the same word elsewhere
  /// in the article, and returns how many there are: none if the word stands only once.
  int votes(int i, byte[] labels, long[] out) {
    int type = typeOf[i];
    if (type < 0 || votes[type][Labels.COUNT] < 2) {
      return 0;
    }
    short[] counts = votes[type];
    int own = labels[i];
    int others = counts[Labels.COUNT] - 1;
    int n = 0;
    int best = 0;
    int most = -1;
    int seen = 0;
    for (int label = 0; label < Labels.COUNT; label++) {
      int count = counts[label] - (label == own ? 1 : 0);
      if (count > 0) {
        out[n++] = feature(200, label, own);
        out[n++] = feature(201, label, Math.min(4, 1 + 4 * count / others));
        seen |= 1 << label;
      }
      if (count > most) {
        most = count;
        best = label;
      }
    }
    boolean prose = styles[i] == Style.PROSE;
    out[n++] = feature(202, best, own);
    out[n++] = feature(203, best, Math.min(4, 1 + 4 * most / others));
    out[n++] = feature(204, seen, own);
    out[n++] = feature(205, Hash.mix(best, own), prose ? 1 : 0);
    out[n++] = feature(206, Hash.mix(best, own), Math.min(most, 4));
    out[n++] = feature(207, best, (runFirst[i] < i ? 1 : 0) + (runLast[i] > i ? 2 : 0));
    return n;
  }

  private static long feature(int template, long value) {
    return Hash.mix(template, value);
  }

  private static long feature(int template, long first, long second) {
    return Hash.mix(template, Hash.mix(first, second));
  }
}
