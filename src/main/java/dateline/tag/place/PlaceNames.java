package dateline.tag.place;

import java.text.Normalizer;
import java.util.Locale;

/// The form of a place name in which its spellings meet: lower case, without accents, full stops
/// and apostrophes, hyphens as spaces, `St.` and `Mt.` written out.
final class PlaceNames {
  private PlaceNames() {}

  /// The folded form of a name; empty if it holds no letter or digit.
  static String fold(String name) {
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      fold(plain.charAt(i), folded);
    }
    int end = folded.length();
    if (end > 0 && folded.charAt(end - 1) == ' ') {
      folded.setLength(end - 1);
    }
    return writtenOut(folded.toString());
  }

  private static void fold(char c, StringBuilder out) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      out.append(c);
      return;
    }
    if (c >= 'A' && c <= 'Z') {
      out.append((char) (c + 32));
      return;
    }
    switch (c) {
      case 'ß' -> out.append("ss");
      case 'æ', 'Æ' -> out.append("ae");
      case 'œ', 'Œ' -> out.append("oe");
      case 'ø', 'Ø' -> out.append('o');
      case 'ł', 'Ł' -> out.append('l');
      case 'đ', 'Đ', 'ð', 'Ð' -> out.append('d');
      case 'þ', 'Þ' -> out.append("th");
      case 'ı', 'İ' -> out.append('i');
      case 'ə', 'Ə' -> out.append('a');
      case 'ħ', 'Ħ' -> out.append('h');
      case '&' -> out.append("and");
      default -> {
        if (Character.isLetterOrDigit(c)) {
          out.append(String.valueOf(c).toLowerCase(Locale.ROOT));
        } else if (separates(c) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      }
    }
  }

  /// Hyphens, slashes, brackets and spaces part words; full stops, apostrophes and accents do not.
  private static boolean separates(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION
        || c == '/'
        || c == ','
        || c == '('
        || c == ')';
  }

  private static String writtenOut(String folded) {
    if (folded.length() > 3 && folded.charAt(2) == ' ') {
      String rest = folded.substring(2);
      switch (folded.substring(0, 2)) {
        case "st" -> {
          return "saint" + rest;
        }
        case "mt" -> {
          return "mount" + rest;
        }
        case "ft" -> {
          return "fort" + rest;
        }
        default -> {}
      }
    }
    return folded;
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
