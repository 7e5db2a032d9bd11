package dateline.cli;

import dateline.search.Match;
import dateline.search.PassageHit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which words of an article answer the query, how often, and where, in plain words.
final class Explanation {
  private static final class Word {
    private int times;
    private @Nullable String via;
    private final Set<String> kinds = new LinkedHashSet<>();
  }

  private Explanation() {}

  /// @param passages of one article, with their matches
  static String of(Iterable<PassageHit> passages, float score) {
    Map<String, Word> words = new LinkedHashMap<>();
    for (PassageHit hit : passages) {
      for (Match match : hit.matches()) {
        String text = match.span().of(hit.passage().text()).toLowerCase(Locale.ROOT);
        Word word = words.computeIfAbsent(Clean.line(text), key -> new Word());
        word.times++;
        word.via = match.via();
        word.kinds.add(hit.passage().kind().name().toLowerCase(Locale.ROOT));
      }
    }
    StringBuilder text = new StringBuilder("counted: ");
    if (words.isEmpty()) {
      text.append("no words, only conditions");
    }
    String separator = "";
    for (Map.Entry<String, Word> entry : words.entrySet()) {
      Word word = entry.getValue();
      text.append(separator).append('\'').append(entry.getKey()).append('\'');
      text.append(word.times == 1 ? " once" : " " + word.times + " times");
      if (word.via != null) {
        text.append(" as another spelling");
      }
      text.append(" (").append(String.join(", ", word.kinds)).append(')');
      separator = ", ";
    }
    return text.append("; score ").append(score).toString();
  }
}
