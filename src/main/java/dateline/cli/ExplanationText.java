package dateline.cli;

import dateline.search.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the score of an article is made of, in plain words: a line for each part.
final class ExplanationText {
  /// Different ways in which a part of the query is written that are named.
  private static final int NAMED = 6;

  private ExplanationText() {}

  static List<String> lines(Explanation explanation) {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "score %.2f:", explanation.score()));
    for (Explanation.Part part : explanation.parts()) {
      lines.add(String.format(Locale.ROOT, "%6.2f  %s", part.score(), reason(part)));
    }
    return lines;
  }

  private static String reason(Explanation.Part part) {
    return switch (part.reason()) {
      case TEXT -> part.query() + ": " + occurrences(part);
      case HEADLINE -> "in the headline or lead";
      case NEARNESS -> "neighbours in the query are near each other";
      case LIKENESS -> "holds words that the best articles share";
      case CONDITION -> part.query() + ": has to hold, does not count";
    };
  }

  /// How often, and as what if not as what was typed.
  private static String occurrences(Explanation.Part part) {
    List<Explanation.Written> written = part.written();
    StringBuilder text = new StringBuilder();
    text.append(part.times()).append(part.times() == 1 ? " time" : " times");
    boolean asTyped =
        written.size() == 1 && written.getFirst().text().equalsIgnoreCase(part.query());
    for (int i = 0; i < Math.min(NAMED, written.size()) && !asTyped; i++) {
      text.append(i == 0 ? " (" : ", ").append('\'').append(written.get(i).text()).append('\'');
      text.append(written.size() == 1 ? "" : " " + written.get(i).times());
    }
    return text.append(written.size() > NAMED ? ", ...)" : asTyped || written.isEmpty() ? "" : ")")
        .toString();
  }
}
