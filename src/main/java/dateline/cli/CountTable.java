package dateline.cli;

import dateline.search.Count;
import dateline.search.Counts;
import dateline.search.SearchEngine.Facet;

/// Counts as a table for a terminal.
final class CountTable {
  private final boolean coloured;
  private final int width;

  CountTable(Terminal terminal) {
    coloured = terminal.coloured();
    width = terminal.width();
  }

  void print(Facet facet, Counts counts, TextOutput text) {
    text.line(Style.FAINT.of("articles  share  mentions  " + Commands.heading(facet), coloured));
    for (Count count : counts.counts()) {
      String numbers =
          Width.right(Long.toString(count.articles()), 8)
              + Width.right(Math.round(100 * counts.share(count)) + "%", 7)
              + Width.right(Long.toString(count.mentions()), 10)
              + "  ";
      String label = Width.cut(Clean.line(count.label()), width - numbers.length());
      String detail = count.detail() == null ? "" : "  " + Clean.line(count.detail());
      int room = width - numbers.length() - Width.of(label);
      text.line(
          numbers
              + style(facet).of(label, coloured)
              + Style.FAINT.of(room > 4 ? Width.cut(detail, room) : "", coloured));
    }
    long more = counts.distinct() - counts.counts().size();
    String articles = SearchCommand.plural(counts.articles(), "article");
    text.line(
        Style.FAINT.of(
            more > 0 ? articles + "; " + more + " more rows: -n 0" : articles, coloured));
  }

  private static Style style(Facet facet) {
    return switch (facet) {
      case PEOPLE, AUTHORS -> Style.PERSON;
      case PLACES -> Style.PLACE;
      case DATES -> Style.DATE;
      case OUTLETS -> Style.STRONG;
    };
  }
}
