package dateline.cli;

import dateline.article.Publication;
import dateline.index.StoredArticle;
import dateline.search.ArticleHit;
import dateline.search.Match;
import dateline.search.PassageHit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Articles and their passages as text for a terminal.
final class ArticleText {
  private static final String GUTTER = "      ";
  private static final int NAMES = 6;
  private static final String INFERRED = " (inferred)";

  private final boolean coloured;
  private final int width;
  private final PassageText passages;

  ArticleText(Terminal terminal) {
    coloured = terminal.coloured();
    width = terminal.width();
    passages = new PassageText(coloured);
  }

  /// An article that matches: what it is, who and where, and its best passages.
  String hit(ArticleHit hit, int rank) {
    return hit(hit, rank, List.of());
  }

  /// The same, with an explanation of why it stands where it does.
  String hit(ArticleHit hit, int rank, List<String> explanation) {
    StringBuilder text = new StringBuilder();
    String number = rank + ". ";
    headline(text, hit.article(), number);
    about(text, hit.article(), "   ");
    names(text, hit);
    vias(text, hit);
    for (String line : explanation) {
      int indent = line.length() - line.stripLeading().length();
      new StyledText()
          .append(line.strip(), Style.FAINT)
          .wrap(text, width, "   " + " ".repeat(indent), " ".repeat(11), coloured);
    }
    for (PassageHit passage : hit.passages()) {
      passage(text, passage);
    }
    int more = hit.matchingPassages() - hit.passages().size();
    if (more > 0) {
      faint(text, "   " + more + (more == 1 ? " more passage" : " more passages"));
    }
    for (StoredArticle copy : hit.copies()) {
      faint(text, "   also in " + (copy.outlet() == null ? "" : copy.outlet() + " · ") + copy.id());
    }
    return text.append('\n').toString();
  }

  private void headline(StringBuilder text, StoredArticle article, String before) {
    String headline = article.headline() == null ? "(no headline)" : article.headline();
    new StyledText()
        .append(headline, Style.STRONG)
        .wrap(text, width, before, " ".repeat(before.length()), coloured);
  }

  /// Outlet, date with its evidence, and id.
  private void about(StringBuilder text, StoredArticle article, String indent) {
    StyledText line = new StyledText();
    String outlet = article.outlet() == null ? article.agency() : article.outlet();
    if (outlet != null) {
      line.append(outlet, Style.PLAIN).append(" · ", Style.FAINT);
    }
    line.append(date(article), Style.PLAIN).append(" · ", Style.FAINT);
    line.append(article.id(), Style.ID);
    line.wrap(text, width, indent, indent, coloured);
  }

  /// The day of publication; how it is known where it was not plainly stated.
  static String date(StoredArticle article) {
    Publication published = article.publication();
    if (published == null) {
      return "date unknown";
    }
    String value = published.value().replace('T', ' ');
    if (value.length() > 16) {
      value = value.substring(0, 16);
    }
    String from = published.from();
    return from.endsWith(INFERRED)
        ? value + " (inferred: " + from.substring(0, from.length() - INFERRED.length()) + ")"
        : value;
  }

  private void names(StringBuilder text, ArticleHit hit) {
    StyledText line = new StyledText();
    names(line, hit.people(), Style.PERSON);
    if (!hit.people().isEmpty() && !hit.places().isEmpty()) {
      line.append(" · ", Style.FAINT);
    }
    names(line, hit.places(), Style.PLACE);
    line.wrap(text, width, "   ", "   ", coloured);
  }

  private static void names(StyledText line, List<String> names, Style style) {
    for (int i = 0; i < names.size() && i < NAMES; i++) {
      if (i > 0) {
        line.append(", ", Style.FAINT);
      }
      line.append(names.get(i), style);
    }
  }

  private void vias(StringBuilder text, ArticleHit hit) {
    Map<String, String> vias = new LinkedHashMap<>();
    for (PassageHit passage : hit.passages()) {
      for (Match match : passage.matches()) {
        addVia(vias, match);
      }
      for (Match match : passage.named()) {
        addVia(vias, match);
      }
    }
    if (!vias.isEmpty()) {
      faint(text, "   via " + String.join(", ", vias.values()));
    }
  }

  private static void addVia(Map<String, String> vias, Match match) {
    if (match.via() != null) {
      vias.putIfAbsent(match.via().toLowerCase(Locale.ROOT), match.via());
    }
  }

  /// A passage with its matches, its line number before it.
  void passage(StringBuilder text, PassageHit hit) {
    passages.found(hit).wrap(text, width, gutter(hit), GUTTER, coloured);
  }

  private String gutter(PassageHit hit) {
    String number = Width.right(Integer.toString(hit.passage().line()), GUTTER.length() - 2) + "  ";
    return coloured ? Style.FAINT.on() + number + Style.FAINT.off() : number;
  }

  /// A whole article: all that is known of it, then the passages with their tags.
  String whole(List<PassageHit> all, boolean boilerplate) {
    StringBuilder text = new StringBuilder();
    StoredArticle article = all.getFirst().article();
    headline(text, article, "");
    about(text, article, "");
    if (!article.authors().isEmpty()) {
      faint(text, "by " + String.join(", ", article.authors()));
    }
    if (article.publication() != null) {
      faint(text, "date: " + article.publication().from());
    }
    faint(text, article.file());
    text.append('\n');
    int left = 0;
    for (PassageHit hit : all) {
      if (hit.passage().kind().isContent() || boilerplate) {
        passages.tagged(hit).wrap(text, width, gutter(hit), GUTTER, coloured);
      } else {
        left++;
      }
    }
    if (left > 0) {
      faint(
          text,
          "("
              + SearchCommand.plural(left, "line")
              + " of metadata and boilerplate left out: --include-boilerplate)");
    }
    return text.toString();
  }

  private void faint(StringBuilder text, String line) {
    text.append(Style.FAINT.of(line, coloured)).append('\n');
  }
}
