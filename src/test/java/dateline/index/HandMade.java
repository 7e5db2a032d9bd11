package dateline.index;

import dateline.article.Article;
import dateline.article.Granularity;
import dateline.article.Passage;
import dateline.article.PassageKind;
import dateline.article.Publication;
import dateline.tag.Tags;
import dateline.tag.date.Period;
import dateline.tag.date.Timex;
import dateline.tag.date.TimexType;
import dateline.tag.person.Person;
import dateline.tag.person.PersonKey;
import dateline.tag.place.GazetteerEntry;
import dateline.tag.place.Place;
import dateline.tag.place.PlaceKind;
import dateline.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// An article that was tagged by hand: a test says what is tagged, and no tagger is asked.
///
/// In its lines, `{person Vladimir Putin|Putin}` is a mention of a person, `{place Idlib|Idleb}`
/// one of a place and `{date 2018-09-07|on Friday}` one of a date; without `|` the name is the
/// mention. The first line is the headline. A few places are known, all others stay unresolved.
public record HandMade(Article article, Tags tags) {
  private static final Pattern MENTION =
      Pattern.compile("\\{(person|place|date) ([^|}]+)(?:\\|([^}]+))?}");

  private static final Map<String, GazetteerEntry> PLACES =
      Map.of(
          "Idlib", place(169387, "Idlib", PlaceKind.CITY, "SY", "Syria", 35.93, 36.63, "Idleb"),
          "Homs", place(169577, "Homs", PlaceKind.CITY, "SY", "Syria", 34.73, 36.72, "Hims"),
          "Damascus", place(170654, "Damascus", PlaceKind.CITY, "SY", "Syria", 33.51, 36.31),
          "Ankara", place(323786, "Ankara", PlaceKind.CITY, "TR", "Turkey", 39.92, 32.85),
          "Syria", place(163843, "Syria", PlaceKind.COUNTRY, "SY", "Syria", 35, 38));

  private static GazetteerEntry place(
      int geonames,
      String name,
      PlaceKind kind,
      String country,
      String countryName,
      double lat,
      double lon,
      String... aliases) {
    return new GazetteerEntry(
        geonames, name, kind, country, countryName, null, lat, lon, 0, List.of(aliases));
  }

  /// @param published the day, month or year of publication, if known
  public static HandMade article(
      String id, @Nullable String outlet, @Nullable String published, String... lines) {
    StringBuilder text = new StringBuilder();
    List<Passage> passages = new ArrayList<>();
    Map<String, List<Span>> people = new LinkedHashMap<>();
    Map<String, List<Span>> places = new LinkedHashMap<>();
    Map<String, List<Span>> dates = new LinkedHashMap<>();
    for (String line : lines) {
      int start = text.length();
      Matcher mention = MENTION.matcher(line);
      int from = 0;
      while (mention.find()) {
        text.append(line, from, mention.start());
        String surface = mention.group(3) == null ? mention.group(2) : mention.group(3);
        Map<String, List<Span>> kind =
            switch (mention.group(1)) {
              case "person" -> people;
              case "place" -> places;
              default -> dates;
            };
        kind.computeIfAbsent(mention.group(2), _ -> new ArrayList<>())
            .add(new Span(text.length(), text.length() + surface.length()));
        text.append(surface);
        from = mention.end();
      }
      text.append(line, from, line.length());
      int number = passages.size() + 1;
      passages.add(
          new Passage(
              number,
              number == 1 ? PassageKind.HEADLINE : PassageKind.BODY,
              number,
              new Span(start, text.length())));
      text.append('\n');
    }
    Passage headline = passages.getFirst();
    Article article =
        new Article(
            id,
            id + ".txt",
            Integer.toHexString(text.toString().hashCode()),
            text.toString(),
            true,
            headline.span().of(text.toString()),
            outlet,
            null,
            List.of(),
            null,
            published == null
                ? null
                : new Publication(published, granularity(published), "the test"),
            null,
            passages);
    return new HandMade(article, new Tags(people(people), places(places), dates(dates)));
  }

  /// Writes an index of articles.
  public static void write(Directory directory, HandMade... articles) throws IOException {
    ArticleDocuments documents = new ArticleDocuments();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (HandMade each : articles) {
        Article article = each.article();
        writer.addDocuments(
            documents.of(article, each.tags(), article.id(), article.file(), article.sha256()));
      }
    }
  }

  private static Granularity granularity(String published) {
    return Period.ofTimex(published).orElseThrow().granularity();
  }

  private static List<Person> people(Map<String, List<Span>> people) {
    List<Person> tags = new ArrayList<>();
    people.forEach(
        (name, spans) -> tags.add(new Person(name, PersonKey.of(name), spans, List.of())));
    return tags;
  }

  private static List<Place> places(Map<String, List<Span>> places) {
    List<Place> tags = new ArrayList<>();
    places.forEach(
        (name, spans) ->
            tags.add(
                new Place(
                    name, PLACES.get(name), PLACES.containsKey(name) ? 1 : 0, spans, List.of())));
    return tags;
  }

  private static List<Timex> dates(Map<String, List<Span>> dates) {
    List<Timex> tags = new ArrayList<>();
    dates.forEach(
        (value, spans) -> {
          Optional<Period> period = Period.ofTimex(value);
          tags.add(
              new Timex(
                  value,
                  value.startsWith("P")
                      ? TimexType.DURATION
                      : value.contains("T") ? TimexType.TIME : TimexType.DATE,
                  null,
                  period.map(Period::granularity).orElse(null),
                  period.map(Period::start).orElse(null),
                  period.map(Period::end).orElse(null),
                  spans,
                  List.of()));
        });
    return tags;
  }
}
