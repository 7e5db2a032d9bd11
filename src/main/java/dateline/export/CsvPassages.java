package dateline.export;

import dateline.article.Publication;
import dateline.index.StoredArticle;
import dateline.index.StoredPassage;
import dateline.index.StoredPassage.DateMention;
import dateline.index.StoredPassage.PersonMention;
import dateline.index.StoredPassage.PlaceMention;
import dateline.search.Match;
import dateline.search.PassageHit;
import dateline.text.Offsets;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Export as CSV: a row for each passage. Offsets are those of the JSON format; `matches`,
/// `people`, `places` and `dates` hold each different value once, in order, separated by `; `.
final class CsvPassages implements PassageWriter {
  private static final List<String> COLUMNS =
      List.of(
          "article",
          "file",
          "headline",
          "outlet",
          "agency",
          "authors",
          "published",
          "published_from",
          "url",
          "passage",
          "kind",
          "line",
          "char_start",
          "char_end",
          "byte_start",
          "byte_end",
          "text",
          "matches",
          "people",
          "places",
          "dates",
          "score");

  private final Csv csv;

  CsvPassages(OutputStream out) {
    csv = new Csv(out, COLUMNS);
  }

  @Override
  public void begin(Header header) {}

  @Override
  public void passage(PassageHit hit) {
    StoredArticle article = hit.article();
    Publication published = article.publication();
    StoredPassage passage = hit.passage();
    String text = passage.text();
    Offsets offsets = new Offsets(text);
    int codePoints = offsets.codePoint(text.length());
    boolean utf8 = article.utf8File();
    Set<String> matches = new LinkedHashSet<>();
    for (Match match : hit.matches()) {
      matches.add(match.span().of(text));
    }
    Set<String> people = new LinkedHashSet<>();
    for (PersonMention person : passage.people()) {
      people.add(person.name());
    }
    Set<String> places = new LinkedHashSet<>();
    for (PlaceMention place : passage.places()) {
      places.add(place.name());
    }
    Set<String> dates = new LinkedHashSet<>();
    for (DateMention date : passage.dates()) {
      dates.add(date.value());
    }
    csv.row(
        article.id(),
        article.file(),
        article.headline(),
        article.outlet(),
        article.agency(),
        String.join("; ", article.authors()),
        published == null ? null : published.value(),
        published == null ? null : published.from(),
        article.url(),
        passage.number(),
        passage.kind().name().toLowerCase(Locale.ROOT),
        passage.line(),
        passage.codePoint(),
        passage.codePoint() + codePoints,
        utf8 ? passage.utf8() : null,
        utf8 ? passage.utf8() + offsets.utf8(text.length()) : null,
        text,
        String.join("; ", matches),
        String.join("; ", people),
        String.join("; ", places),
        String.join("; ", dates),
        hit.score());
  }

  @Override
  public void end(long total) {
    csv.flush();
  }
}
