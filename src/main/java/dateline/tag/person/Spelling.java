package dateline.tag.person;

import java.text.Normalizer;
import java.util.Locale;

/// Spelling rules for one word of a name: what romanisations of one sound are written like becomes
/// one letter. The result is still readable, and applying the rules again changes nothing.
///
/// The rules are about sounds, whatever the language: a name's language is not known, and a bare
/// surname must get the same form as within a full name. They merge spellings inside a word and
/// leave its ending alone where that tells sexes and people apart (`Putin`, `Putina`).
final class Spelling {
  private Spelling() {}

  /// Lower case, without accents and apostrophes; letters that do not decompose become the usual
  /// ASCII ones. Other scripts stay as they are.
  static String fold(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c < 128 && c != '\'' && c != '`';
    }
    if (plain) {
      return word.toLowerCase(Locale.ROOT);
    }
    String lower = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    boolean serbian = lower.indexOf("c\u0301") >= 0;
    StringBuilder out = new StringBuilder(lower.length() + 2);
    lower
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\'', '’', '‘', '`', '´', 'ʿ', 'ʾ', 'ʻ', 'ʼ', 'ʹ', '′' -> {}
                case 'ı' -> out.append('i');
                case 'ə' -> out.append('a');
                case 'ø' -> out.append('o');
                case 'ł' -> out.append('l');
                case 'đ' -> out.append(serbian ? "dj" : "d");
                case 'ð' -> out.append('d');
                case 'þ' -> out.append("th");
                case 'ß' -> out.append("ss");
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                default -> {
                  if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.toString();
  }

  /// The rules.
  ///
  /// @param folded a folded word
  static String apply(String folded) {
    String before = folded;
    // a rule can make room for another: a few rounds reach the fixed point
    for (int round = 0; round < 8; round++) {
      String after = once(before);
      if (after.equals(before)) {
        return after;
      }
      before = after;
    }
    return before;
  }

  private static String once(String word) {
    if (word.length() < 3 || isRomanNumeral(word)) {
      return word;
    }
    StringBuilder w = new StringBuilder(word);
    initial(w);
    consonants(w);
    doubledVowels(w);
    servantsOfGod(w);
    singleLetters(w);
    vowels(w);
    endings(w);
    return w.toString();
  }

  private static boolean isRomanNumeral(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("ivx".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /// Yeltsin, Eltsin.
  private static void initial(StringBuilder w) {
    if (w.length() >= 5 && starts(w, "ye") && !isVowel(w.charAt(2))) {
      w.deleteCharAt(0);
    }
  }

  private static void consonants(StringBuilder w) {
    replace(w, "tsch", "ch");
    replace(w, "tch", "ch");
    replace(w, "shch", "sh");
    replace(w, "sch", "sh");
    replace(w, "dzh", "j");
    replace(w, "dj", "j");
    replace(w, "ph", "f");
    replace(w, "ck", "k");
    replace(w, "dh", "d");
    replace(w, "aeu", "au");
    for (int i = 0; i < w.length(); i++) {
      char c = w.charAt(i);
      char next = i + 1 < w.length() ? w.charAt(i + 1) : ' ';
      char after = i + 2 < w.length() ? w.charAt(i + 2) : ' ';
      boolean last = i + 2 == w.length();
      boolean hard = isVowel(after) || (last && i > 0 && "ae".indexOf(w.charAt(i - 1)) >= 0);
      if (c == 'g' && next == 'h' && hard) {
        w.replace(i, i + 2, "k"); // Ghaani, Qaani, Kaani; Mossadegh, Mosaddeq
      } else if (c == 'g' && next == 'h' && after != 't') {
        w.deleteCharAt(i + 1); // Singh; not Wright
      } else if (c == 'q' && (next != 'u' || !isVowel(after))) {
        w.setCharAt(i, 'k'); // Miqdad, Mikdad; not Quincy
      } else if (c == 'k' && next == 's' && i + 2 < w.length() && isVowel(w.charAt(i + 2))) {
        w.replace(i, i + 2, "x"); // Maksimov
      }
    }
  }

  private static void doubledVowels(StringBuilder w) {
    if (w.length() >= 5) {
      replace(w, "ou", "u"); // Houthi; not Zhou, who is not Zhu
    }
    if (w.length() >= 4) {
      replace(w, "oo", "u");
      replace(w, "ee", "i");
    }
  }

  /// Nasrallah, Nasrollah, Nasrulla.
  private static void servantsOfGod(StringBuilder w) {
    if (w.length() >= 6) {
      for (String vowel : new String[] {"a", "o", "u"}) {
        ending(w, vowel + "llah", "allah");
        ending(w, vowel + "lla", "allah");
      }
    }
  }

  private static void vowels(StringBuilder w) {
    if (w.length() >= 6) {
      ending(w, "iyev", "ev"); // Solovyev, Soloviev
      ending(w, "yev", "ev");
      ending(w, "iev", "ev");
    }
    for (int i = 1; i < w.length(); i++) {
      char previous = w.charAt(i - 1);
      char c = w.charAt(i);
      char next = i + 1 < w.length() ? w.charAt(i + 1) : ' ';
      if (c == 'y' && !(isVowel(previous) && isVowel(next))) {
        w.setCharAt(i, 'i'); // a vowel, or the end of one: Zelensky, Natalya, Sergey
      } else if (c == 'y' && previous == 'i') {
        w.deleteCharAt(i--); // Haniya
      } else if (c == 'i' && previous == 'e') {
        w.setCharAt(i - 1, 'a'); // Jubeir, Jubair
      } else if (c == 'e'
          && (previous == 'o' || previous == 'u')
          && i >= 2
          && !isVowel(w.charAt(i - 2))
          && (previous == 'o' || (w.charAt(i - 2) != 'g' && w.charAt(i - 2) != 'q'))
          && i + 2 < w.length()
          && !isVowel(next)
          && next != 'y') {
        w.deleteCharAt(i--); // Schroeder, Mueller
      }
    }
  }

  private static void singleLetters(StringBuilder w) {
    if (w.length() == 3 && ends(w, "uu")) {
      w.deleteCharAt(2);
    }
    int end = ends(w, "allah") ? w.length() - 4 : w.length();
    for (int i = end - 1; i > 0; i--) {
      if (w.charAt(i) == w.charAt(i - 1) && w.length() > 3) {
        w.deleteCharAt(i);
      }
    }
  }

  private static void endings(StringBuilder w) {
    if (w.length() >= 6) {
      ending(w, "enka", "enko");
      ending(w, "awi", "avi");
      ending(w, "owi", "ovi");
      ending(w, "ow", "ov");
      ending(w, "owa", "ova");
      ending(w, "zade", "zada");
      ending(w, "owski", "ovski");
      ending(w, "ewski", "evski");
      ending(w, "vic", "vich");
      ending(w, "vits", "vich");
      ending(w, "vitz", "vich");
      ending(w, "aei", "ai");
      ending(w, "aie", "ai");
      ending(w, "ayi", "ai");
      ending(w, "eyi", "ai");
      ending(w, "ieh", "ia");
    }
    int last = w.length() - 1;
    if (last >= 4
        && !ends(w, "allah")
        && w.charAt(last) == 'h'
        && (w.charAt(last - 1) == 'a' || w.charAt(last - 1) == 'e')) {
      w.deleteCharAt(last); // Zadeh, Zada, Fattah
      w.setCharAt(last - 1, 'a');
    }
    shortVowels(w);
  }

  /// The short vowels of Arabic and Persian, which are anybody's guess.
  private static void shortVowels(StringBuilder w) {
    int n = w.length();
    if (n >= 5 && w.charAt(n - 2) == 'e' && "bdfhjkmz".indexOf(w.charAt(n - 1)) >= 0) {
      w.setCharAt(n - 2, 'i'); // Moheb, Mohib
    }
    if (w.length() >= 5 && ends(w, "i") && !isVowel(w.charAt(w.length() - 2))) {
      if (w.length() >= 6) {
        replace(w, "th", "t"); // Barghouthi, Barghouti
      }
      for (int i = 1; i < w.length() - 1; i++) {
        char c = w.charAt(i);
        boolean alone = !isVowel(w.charAt(i - 1)) && !isVowel(w.charAt(i + 1));
        if (c == 'u' && w.charAt(i - 1) != 'q') {
          w.setCharAt(i, 'o'); // Mursi, Morsi
        } else if (c == 'i' && alone) {
          w.setCharAt(i, 'e'); // Hashimi, Hashemi
        }
      }
    }
  }

  static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }

  private static void replace(StringBuilder w, String from, String to) {
    for (int i = w.indexOf(from); i >= 0; i = w.indexOf(from, i + to.length())) {
      w.replace(i, i + from.length(), to);
    }
  }

  private static void ending(StringBuilder w, String from, String to) {
    if (ends(w, from)) {
      w.replace(w.length() - from.length(), w.length(), to);
    }
  }

  private static boolean ends(StringBuilder w, String end) {
    int at = w.length() - end.length();
    return at >= 0 && w.indexOf(end, at) == at;
  }

  private static boolean starts(StringBuilder w, String start) {
    return w.length() >= start.length() && w.indexOf(start) == 0;
  }
}
