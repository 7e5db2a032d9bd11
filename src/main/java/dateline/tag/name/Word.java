package dateline.tag.name;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a word is by itself, wherever it stands.
///
/// Its features are those that hold at a distance too: a word tells about its neighbours.
final class Word {
  /// How a word is written.
  enum Case {
    LOWER(0),
    /// A capital, then small letters.
    TITLE(1),
    /// Capitals only, two or more.
    UPPER(2),
    /// One capital, with or without a full stop.
    INITIAL(3),
    /// Anything else with a capital in it.
    MIXED(4),
    NUMBER(5),
    OTHER(6);

    final int code;

    Case(int code) {
      this.code = code;
    }
  }

  /// The farthest neighbour that a word tells about.
  static final int REACH = 2;

  private static final Pattern DIGIT = Pattern.compile("\\d");

  final String text;
  final long hash;
  final long lower;
  final Case casing;
  final long shape;
  final int flags;

  /// Bits of [Role].
  final int roles;

  /// The word's cluster at each level of the lexicon, or -1.
  final int[] clusters = new int[Lexicon.LEVELS];

  /// The features that the word gives to itself (0) and to the token `d` to the left (`2d - 1`) or
  /// right (`2d`) of it.
  final long[][] features = new long[1 + 2 * REACH][];

  /// For each of these lists the sum of the weights of each label; empty without a model.
  final int[][] scores = new int[features.length][];

  Word(String text, Lexicon lexicon) {
    this.text = text;
    hash = Hash.of(text);
    String small = text.toLowerCase(Locale.ROOT);
    lower = Hash.of(small);
    casing = text.isEmpty() ? Case.OTHER : casing(text);
    shape = Hash.of(shape(text));
    flags = lexicon.flags(lower);
    roles = Role.of(small);
    // other spellings help, but a capitalised word may be a name that looks like a common word
    int cluster = lexicon.cluster(casing == Case.NUMBER ? Hash.of(clusterForm(text)) : hash);
    if (cluster < 0 && casing != Case.LOWER) {
      cluster = lexicon.cluster(Hash.of(titleCase(small)));
    }
    if (cluster < 0 && casing != Case.TITLE) {
      cluster = lexicon.cluster(lower);
    }
    if (cluster < 0 && casing == Case.LOWER) {
      cluster = lexicon.cluster(Hash.of(titleCase(small)));
    }
    for (int level = 0; level < clusters.length; level++) {
      clusters[level] = lexicon.cluster(cluster, level);
    }
    long[] near = near(small);
    features[0] = own(small);
    for (int d = 1; d <= REACH; d++) {
      long[] told = d == 1 ? near : Arrays.copyOf(near, 4);
      features[2 * d - 1] = at(told, 2 * d - 1);
      features[2 * d] = at(told, 2 * d);
    }
  }

  boolean capital() {
    return casing == Case.TITLE
        || casing == Case.UPPER
        || casing == Case.INITIAL
        || casing == Case.MIXED;
  }

  /// The word as it is known to the lexicon's clusters: numbers by the row of their digits.
  static String clusterForm(String text) {
    return Character.isDigit(text.charAt(0)) ? DIGIT.matcher(text).replaceAll("0") : text;
  }

  /// What an unknown neighbour needs to know, the most telling first.
  private long[] near(String small) {
    long[] found = new long[24];
    int n = 0;
    found[n++] = feature(1, lower);
    found[n++] = feature(2, shape);
    found[n++] = feature(3, clusters[1]);
    found[n++] = feature(4, clusters[2]);
    found[n++] = feature(5, clusters[0]);
    found[n++] = feature(6, flags);
    found[n++] = feature(7, Hash.of(small, Math.max(0, small.length() - 3), small.length()));
    for (int bit = 1; bit <= 0x80; bit <<= 1) {
      if ((flags & bit) != 0) {
        found[n++] = feature(8, bit);
      }
      if ((roles & bit) != 0) {
        found[n++] = feature(9, bit);
      }
    }
    return Arrays.copyOf(found, n);
  }

  private long[] own(String small) {
    long[] found = new long[48];
    int n = 0;
    found[n++] = feature(20, hash);
    found[n++] = feature(21, lower);
    found[n++] = feature(22, shape);
    found[n++] = feature(23, casing.code);
    for (int level = 0; level < clusters.length; level++) {
      found[n++] = feature(24 + level, clusters[level]);
      found[n++] = feature(28 + level, Hash.mix(clusters[level], casing.code));
    }
    found[n++] = feature(32, flags);
    for (int bit = 1; bit <= 0x80; bit <<= 1) {
      if ((flags & bit) != 0) {
        found[n++] = feature(33, bit);
      }
      if ((roles & bit) != 0) {
        found[n++] = feature(34, bit);
      }
    }
    int length = small.length();
    for (int affix = 1; affix <= 5 && affix < length; affix++) {
      if (affix > 1) {
        found[n++] = feature(40 + affix, Hash.of(small, 0, affix));
      }
      found[n++] = feature(50 + affix, Hash.of(small, length - affix, length));
    }
    found[n++] = feature(60, Math.min(length, 10));
    int hyphen = small.indexOf('-');
    if (hyphen > 0) {
      found[n++] = feature(61, Hash.of(small, 0, hyphen));
      found[n++] = feature(62, Hash.of(small, small.lastIndexOf('-') + 1, length));
    }
    return Arrays.copyOf(found, n);
  }

  private static long feature(int template, long value) {
    return Hash.mix(template, value);
  }

  private static long[] at(long[] features, int place) {
    long[] moved = new long[features.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = Hash.mix(features[i], 1000 + place);
    }
    return moved;
  }

  private static String titleCase(String small) {
    return small.isEmpty()
        ? small
        : small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
  }

  private static Case casing(String text) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
    }
    if (upper == 0) {
      return lower > 0
          ? Case.LOWER
          : digits > 0 ? Case.NUMBER : Character.isLetter(text.charAt(0)) ? Case.LOWER : Case.OTHER;
    }
    if (upper == 1 && lower == 0 && text.length() <= 2) {
      return Case.INITIAL;
    }
    if (lower == 0) {
      return Case.UPPER;
    }
    return upper == 1 && Character.isUpperCase(text.charAt(0)) ? Case.TITLE : Case.MIXED;
  }

  /// The word with its letters and digits replaced by their kind, runs of one kind shortened to
  /// two.
  private static String shape(String text) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c == '’' ? '\'' : c;
      int n = shape.length();
      if (n < 2 || shape.charAt(n - 1) != kind || shape.charAt(n - 2) != kind) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }
}
