package dateline.cli;

import dateline.search.Diagnosis;
import java.util.List;

/// Says, in two or three lines on standard error, why a query finds nothing and what to try.
final class Nothing {
  private Nothing() {}

  static void say(Terminal terminal, String query, Diagnosis diagnosis) {
    terminal.warn(query.isBlank() ? "nothing matches" : "nothing matches: " + Clean.line(query));
    StringBuilder line = new StringBuilder();
    for (Diagnosis.Part part :
        diagnosis.parts().size() < 2 ? List.<Diagnosis.Part>of() : diagnosis.parts()) {
      line.append(line.isEmpty() ? "  alone: " : ", ")
          .append(part.text())
          .append(' ')
          .append(part.articles());
    }
    say(terminal, line);
    if (diagnosis.apart() > 0) {
      line.append("  in one article but not in one passage: ").append(diagnosis.apart());
    }
    say(terminal, line);
    for (Diagnosis.Suggestion suggestion : diagnosis.suggestions()) {
      line.append(line.isEmpty() ? "  try: " : "  or: ")
          .append(suggestion.query())
          .append(" (")
          .append(suggestion.articles())
          .append(")");
    }
    say(terminal, line);
  }

  /// That there is no such article.
  static String noArticle(String id) {
    return "no article has the id " + id + "; `dateline search` shows the ids";
  }

  private static void say(Terminal terminal, StringBuilder line) {
    if (!line.isEmpty()) {
      terminal.say(Clean.line(line.toString()));
      line.setLength(0);
    }
  }
}
