package dateline.index;

import java.util.HashMap;
import java.util.Map;

/// Tables of words that stand for one: each line names it first, then those that it stands for.
final class WordTable {
  private WordTable() {}

  /// The first word of the line that a word stands in behind it.
  static Map<String, String> firstOf(String table) {
    Map<String, String> first = new HashMap<>();
    for (String line : table.split("\n")) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        first.put(words[i], words[0]);
      }
    }
    return Map.copyOf(first);
  }
}
