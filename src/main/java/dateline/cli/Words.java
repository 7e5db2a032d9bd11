package dateline.cli;

import java.util.ArrayList;
import java.util.List;

/// Splits a command line into words as a shell does: quotes keep words together, a backslash takes
/// the next character as it is. A quote that is never closed is an apostrophe.
final class Words {
  private Words() {}

  static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inWord = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isWhitespace(c)) {
        if (inWord) {
          words.add(word.toString());
          word.setLength(0);
          inWord = false;
        }
        continue;
      }
      inWord = true;
      int close = c == '\'' || c == '"' ? closing(line, i) : -1;
      if (close > 0) {
        quoted(line.substring(i + 1, close), c, word);
        i = close;
      } else if (c == '\\' && i + 1 < line.length()) {
        i++;
        word.append(line.charAt(i));
      } else {
        word.append(c);
      }
    }
    if (inWord) {
      words.add(word.toString());
    }
    return words;
  }

  private static int closing(String line, int open) {
    char quote = line.charAt(open);
    for (int i = open + 1; i < line.length(); i++) {
      if (line.charAt(i) == quote) {
        return i;
      }
      if (quote == '"' && line.charAt(i) == '\\') {
        i++;
      }
    }
    return -1;
  }

  private static void quoted(String inside, char quote, StringBuilder word) {
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      if (quote == '"' && c == '\\' && i + 1 < inside.length()) {
        i++;
        c = inside.charAt(i);
        if (c != '"' && c != '\\') {
          word.append('\\');
        }
      }
      word.append(c);
    }
  }
}
