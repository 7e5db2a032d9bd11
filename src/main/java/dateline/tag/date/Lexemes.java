package dateline.tag.date;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/// The tokens of one paragraph, as the rules see them: runs of letters, runs of digits, and single
/// other characters, with their kinds. Reused from paragraph to paragraph.
///
/// Unlike [dateline.text.Tokens], which keeps names whole, this cuts `one-hour`, `1990s`,
/// `mid-September` and `5pm` into their parts.
final class Lexemes {
  private static final long TRIGGERS =
      Kind.TRIGGER.bit()
          | Kind.UNIT.bit()
          | Kind.UNITS.bit()
          | Kind.UNIT_LONG.bit()
          | Kind.MONTH.bit()
          | Kind.WEEKDAY.bit()
          | Kind.PART_OF_DAY.bit()
          | Kind.SEASON.bit()
          | Kind.YEAR.bit()
          | Kind.ORDINAL_DAY.bit()
          | Kind.DECADE.bit()
          | Kind.DECADE_WORD.bit();

  /// Longer than any way from the first word of an expression to its first word of time.
  private static final int TRIGGER_DISTANCE = 10;

  private final Lexicon lexicon;
  private final int am;
  private final int pm;
  private String text = "";
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] words = new int[256];
  private long[] kinds = new long[256];
  private int[] values = new int[256];
  private int size;

  Lexemes(Lexicon lexicon) {
    this.lexicon = lexicon;
    am = lexicon.id("am");
    pm = lexicon.id("pm");
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  int length(int i) {
    return ends[i] - starts[i];
  }

  /// The id of the word in the lexicon, or [Lexicon#NO_WORD]. Punctuation has one, too, where a
  /// rule names it.
  int word(int i) {
    return words[i];
  }

  long kinds(int i) {
    return kinds[i];
  }

  boolean is(int i, Kind kind) {
    return i >= 0 && i < size && (kinds[i] & kind.bit()) != 0;
  }

  boolean isWord(int i, int word) {
    return i >= 0 && i < size && words[i] == word;
  }

  int value(int i) {
    return values[i];
  }

  /// Whether nothing stands between token `i` and the one before.
  boolean glued(int i) {
    return i > 0 && i < size && ends[i - 1] == starts[i];
  }

  char first(int i) {
    return text.charAt(starts[i]);
  }

  boolean capital(int i) {
    return i >= 0 && i < size && Character.isUpperCase(first(i));
  }

  boolean letters(int i) {
    return i >= 0 && i < size && Character.isLetter(first(i));
  }

  /// Token `i` in lower case, quotes and dashes straight; empty outside the paragraph.
  String lower(int i) {
    if (i < 0 || i >= size) {
      return "";
    }
    return length(i) == 1
        ? String.valueOf(Character.toLowerCase(plain(first(i))))
        : text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT);
  }

  boolean endsWith(int i, String suffix) {
    return ends[i] - starts[i] > suffix.length()
        && text.startsWith(suffix, ends[i] - suffix.length());
  }

  /// Whether a word of time stands among the tokens that follow `i` closely.
  boolean isTriggeredSoon(int i) {
    for (int next = i + 1; next < Math.min(size, i + TRIGGER_DISTANCE); next++) {
      if ((kinds[next] & TRIGGERS) != 0) {
        return true;
      }
    }
    return false;
  }

  /// Cuts `[from, to)` of a text.
  void read(String wholeText, int from, int to) {
    text = wholeText;
    size = 0;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '\u00a0') {
        i++;
      } else if (letter(c)) {
        i = word(i, to);
      } else if (c >= '0' && c <= '9') {
        i = number(i, to);
      } else if (Character.isWhitespace(c)) {
        i++;
      } else {
        int hash = Lexicon.hash(0, plain(c));
        add(i, i + 1, word(hash, c, i), 0, 0);
        i++;
      }
    }
  }

  /// Curly quotes and long dashes are as good as straight and short ones.
  private static char plain(char c) {
    return switch (c) {
      case '’', '‘', '`', 'ʼ' -> '\'';
      case '–', '—', '‐', '‑', '−' -> '-';
      default -> c;
    };
  }

  private int word(int hash, char c, int at) {
    char plain = plain(c);
    return plain == c
        ? lexicon.find(hash, text, at, at + 1)
        : lexicon.find(hash, String.valueOf(plain), 0, 1);
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0x80 && Character.isLetter(c));
  }

  private int word(int from, int to) {
    int i = from;
    int hash = 0;
    while (i < to) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        hash = Lexicon.hash(hash, c);
      } else if (c >= 'A' && c <= 'Z') {
        hash = Lexicon.hash(hash, (char) (c + 32));
      } else if (c >= 0x80
          && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)) {
        hash = Lexicon.hash(hash, c);
      } else {
        break;
      }
      i++;
    }
    if (i - from == 1 && i + 1 < to && text.charAt(i) == '.' && meridiem(from, to)) {
      int end = from + 3 < to && text.charAt(from + 3) == '.' ? from + 4 : from + 3;
      int id = (text.charAt(from) | 32) == 'a' ? am : pm;
      add(from, end, id, lexicon.kinds(id, false), lexicon.value(id));
      return end;
    }
    int id = lexicon.find(hash, text, from, i);
    if (id == Lexicon.NO_WORD) {
      add(from, i, Lexicon.NO_WORD, 0, 0);
    } else {
      boolean capital = text.charAt(from) >= 'A' && text.charAt(from) <= 'Z';
      add(from, i, id, lexicon.kinds(id, capital), lexicon.value(id));
    }
    return i;
  }

  /// Whether `a.m` or `p.m` stands here.
  private boolean meridiem(int from, int to) {
    int c = text.charAt(from) | 32;
    return (c == 'a' || c == 'p')
        && from + 2 < to
        && (text.charAt(from + 2) | 32) == 'm'
        && (from + 3 >= to || !Character.isLetterOrDigit(text.charAt(from + 3)));
  }

  private int number(int from, int to) {
    int i = from;
    long value = 0;
    while (i < to && digit(text.charAt(i))) {
      value = value > 100_000_000_000_000L ? value : value * 10 + text.charAt(i) - '0';
      i++;
    }
    if (i + 1 < to
        && (text.charAt(i) == '.' || text.charAt(i) == ',')
        && digit(text.charAt(i + 1))) {
      return compound(from, to);
    }
    int length = i - from;
    if (i < to && letter(text.charAt(i))) {
      int suffixed = suffixed(from, i, to, (int) Math.min(value, 100_000));
      if (suffixed > 0) {
        return suffixed;
      }
    }
    long k = 0;
    if (length <= 6) {
      k = Kind.NUM.bit();
      if (length <= 2) {
        k |= bit(value >= 1 && value <= 31, Kind.DAY);
        k |= bit(value >= 1 && value <= 12, Kind.MONTH_NUMBER);
        k |= bit(value <= 24, Kind.HOUR);
        k |= bit(length == 2, Kind.TWO_DIGITS);
        k |= bit(length == 2 && value < 60, Kind.MINUTE);
      } else if (length == 4) {
        k |= bit(value >= 1000 && value < 2200, Kind.YEAR);
        k |= Kind.FOUR_DIGITS.bit();
      }
    } else if (length == 8) {
      k |= bit(calendarDay((int) value), Kind.COMPACT_DATE);
    } else if (length == 10 || length == 13) {
      long seconds = length == 13 ? value / 1000 : value;
      k |= bit(seconds >= 788_918_400L && seconds < 2_208_988_800L, Kind.EPOCH); // 1995 to 2039
    }
    add(from, i, Lexicon.NO_WORD, k, (int) Math.min(value, Integer.MAX_VALUE));
    return i;
  }

  private static long bit(boolean holds, Kind kind) {
    return holds ? kind.bit() : 0;
  }

  private static boolean calendarDay(int yyyymmdd) {
    int year = yyyymmdd / 10_000;
    int month = yyyymmdd / 100 % 100;
    int day = yyyymmdd % 100;
    return year >= 1900
        && year < 2100
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= LocalDate.of(year, month, 1).lengthOfMonth();
  }

  /// `1,500`, `2.5`, `7.9.2018`, `8.30`: digits joined by full stops and commas are one token.
  private int compound(int from, int to) {
    int i = from;
    int dots = 0;
    int commas = 0;
    while (i < to) {
      char c = text.charAt(i);
      if (c == '.' || c == ',') {
        if (i + 1 >= to || !digit(text.charAt(i + 1))) {
          break;
        }
        dots += c == '.' ? 1 : 0;
        commas += c == ',' ? 1 : 0;
      } else if (!digit(c)) {
        break;
      }
      i++;
    }
    long k = 0;
    int value = 0;
    String written = text.substring(from, i);
    if (commas > 0 && dots == 0 && written.matches("\\d{1,3}(,\\d{3}){1,2}")) {
      k = Kind.NUM.bit();
      value = Integer.parseInt(written.replace(",", ""));
    } else if (commas == 0
        && dots == 2
        && written.matches("\\d{1,2}\\.\\d{1,2}\\.(\\d{4}|\\d{2})")) {
      k = Kind.DOTTED_DATE.bit();
    } else if (commas == 0 && dots == 1) {
      k =
          Kind.DECIMAL.bit()
              | bit(written.matches("([01]?\\d|2[0-4])\\.[0-5]\\d"), Kind.DOTTED_TIME);
    }
    add(from, i, Lexicon.NO_WORD, k, value);
    return i;
  }

  /// `1st`, `1990s`: a number and its ending are one token.
  private int suffixed(int from, int at, int to, int value) {
    int end = at;
    while (end < to && letter(text.charAt(end))) {
      end++;
    }
    int length = end - at;
    if (length == 1 && (text.charAt(at) | 32) == 's' && value % 10 == 0) {
      if (at - from == 4 && value >= 1000 && value < 2200) {
        add(from, end, Lexicon.NO_WORD, Kind.DECADE.bit(), value);
        return end;
      }
      if (at - from == 2) {
        add(from, end, Lexicon.NO_WORD, Kind.DECADE.bit(), value);
        return end;
      }
    }
    if (length == 2 && at - from <= 3) {
      String suffix = text.substring(at, end).toLowerCase(Locale.ROOT);
      if (suffix.equals("st")
          || suffix.equals("nd")
          || suffix.equals("rd")
          || suffix.equals("th")) {
        add(
            from,
            end,
            Lexicon.NO_WORD,
            Kind.ORDINAL.bit() | bit(value >= 1 && value <= 31, Kind.ORDINAL_DAY),
            value);
        return end;
      }
    }
    return 0;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private void add(int start, int end, int word, long kindSet, int value) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      words = Arrays.copyOf(words, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    words[size] = word;
    kinds[size] = kindSet;
    values[size] = value;
    size++;
  }
}
