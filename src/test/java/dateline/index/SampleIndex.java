package dateline.index;

import dateline.article.Article;
import dateline.article.Passage;
import dateline.article.PassageKind;
import dateline.article.Publication;
import dateline.article.ReadProblem;
import dateline.tag.Tags;
import dateline.tag.date.Period;
import dateline.tag.date.Timex;
import dateline.tag.date.TimexType;
import dateline.tag.person.Person;
import dateline.tag.person.PersonKey;
import dateline.tag.place.GazetteerEntry;
import dateline.tag.place.Place;
import dateline.tag.place.PlaceKind;
import dateline.text.Offsets;
import dateline.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes indexes of articles whose tags are written into the text, without reader and tagger.
///
/// `{Putin|person Vladimir Putin}`, `{Idleb|place Idlib}` (one of [#GAZETTEER]), `{Friday|date
/// 2018-09-07}` are mentions; each line is a passage, the first the headline. A line that starts
/// with `%` is boilerplate.
public final class SampleIndex implements Ingest.Progress {
  /// The places of the samples, by name.
  public static final Map<String, GazetteerEntry> GAZETTEER = new HashMap<>();

  static {
    place(163843, "Syria", PlaceKind.COUNTRY, "SY", null, 35, 38, "Syrian Arab Republic");
    place(169387, "Idlib", PlaceKind.CITY, "SY", "Idlib", 35.93, 36.63, "Idleb", "Edlib");
    place(170654, "Damascus", PlaceKind.CITY, "SY", "Damascus", 33.51, 36.29, "Dimashq");
    place(170063, "Aleppo", PlaceKind.CITY, "SY", "Aleppo", 36.2, 37.16, "Halab");
    place(703448, "Kyiv", PlaceKind.CITY, "UA", "Kyiv City", 50.45, 30.52, "Kiev");
    place(524901, "Moscow", PlaceKind.CITY, "RU", "Moscow", 55.75, 37.62);
    place(6252001, "United States", PlaceKind.COUNTRY, "US", null, 39.8, -98.6, "US", "USA");
  }

  private static final Pattern MENTION = Pattern.compile("\\{([^|{}]*)\\|(\\w+) ([^{}]*)}");

  private final Path folder;
  private final Path files;
  private final Map<Path, Marked> articles = new LinkedHashMap<>();
  private final List<String> remarks = new ArrayList<>();

  private record Marked(Article article, Tags tags) {}

  /// @param folder of the index; the files of the articles stand beside it
  public SampleIndex(Path folder) {
    this.folder = folder;
    files = folder.resolveSibling("articles").toAbsolutePath().normalize();
  }

  private static void place(
      int id,
      String name,
      PlaceKind kind,
      String country,
      @Nullable String admin1,
      double lat,
      double lon,
      String... aliases) {
    Map<String, String> countries =
        Map.of("SY", "Syria", "UA", "Ukraine", "RU", "Russia", "US", "United States");
    GAZETTEER.put(
        name,
        new GazetteerEntry(
            id,
            name,
            kind,
            country,
            countries.get(country),
            admin1,
            lat,
            lon,
            0,
            List.of(aliases)));
  }

  Path files() {
    return files;
  }

  Path file(String id) {
    return files.resolve(id + ".txt");
  }

  List<String> remarks() {
    return remarks;
  }

  /// Writes the file of an article.
  ///
  /// @param published an ISO date; null if not known
  public SampleIndex write(String id, @Nullable String published, String... lines) {
    Marked marked = marked(id, file(id), published, lines);
    try {
      Files.createDirectories(files);
      Files.writeString(file(id), marked.article().text());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    articles.put(file(id), marked);
    return this;
  }

  /// Takes an article over from another index; its file stays where it is.
  SampleIndex copy(SampleIndex other, Path file) {
    articles.put(file, Objects.requireNonNull(other.articles.get(file)));
    return this;
  }

  /// Removes the file of an article.
  SampleIndex delete(String id) throws IOException {
    Files.delete(file(id));
    return this;
  }

  /// Ingests all files that are there, in the order in which they were written.
  public IngestReport ingest() throws IndexException {
    return ingest(false);
  }

  IngestReport ingest(boolean prune) throws IndexException {
    return ingest(List.copyOf(articles.keySet()), prune);
  }

  IngestReport ingest(List<Path> order, boolean prune) throws IndexException {
    try (IndexUpdate update = update()) {
      for (Path file : order) {
        if (Files.exists(file)) {
          update.startFile(file);
          update.add(articles.get(file).article());
          update.endFile();
        }
      }
      return update.commit(List.of(files), prune);
    }
  }

  /// Begins a change of the index.
  IndexUpdate update() throws IndexException {
    return IndexUpdate.open(folder, () -> this::tags, this);
  }

  /// The article of a file.
  Article article(String id) {
    return articles.get(file(id)).article();
  }

  /// The tags of an article, as its text says.
  Tags tags(Article article) {
    for (Marked marked : articles.values()) {
      if (marked.article() == article) {
        return marked.tags();
      }
    }
    throw new IllegalArgumentException("no tags are known of " + article.id());
  }

  @Override
  public void problem(ReadProblem problem) {
    remarks.add(problem.toString());
  }

  @Override
  public void files(long filesDone, long filesTotal, long articles) {}

  private static Marked marked(String id, Path file, @Nullable String published, String... lines) {
    StringBuilder text = new StringBuilder();
    List<Passage> passages = new ArrayList<>();
    Map<String, List<Span>> mentions = new LinkedHashMap<>();
    for (String line : lines) {
      int start = text.length();
      Matcher matcher = MENTION.matcher(line);
      int at = 0;
      while (matcher.find()) {
        text.append(line, at, matcher.start());
        int from = text.length();
        text.append(matcher.group(1));
        mentions
            .computeIfAbsent(matcher.group(2) + " " + matcher.group(3), _ -> new ArrayList<>())
            .add(new Span(from, text.length()));
        at = matcher.end();
      }
      text.append(line, at, line.length());
      PassageKind kind =
          passages.isEmpty()
              ? PassageKind.HEADLINE
              : line.startsWith("%") ? PassageKind.BOILERPLATE : PassageKind.BODY;
      int number = passages.size() + 1;
      passages.add(
          new Passage(number, kind, new Offsets(text).line(start), new Span(start, text.length())));
      text.append("\n\n");
    }
    List<Person> people = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    List<Timex> dates = new ArrayList<>();
    mentions.forEach(
        (what, spans) -> {
          String name = what.substring(what.indexOf(' ') + 1);
          switch (what.substring(0, what.indexOf(' '))) {
            case "person" -> people.add(new Person(name, PersonKey.of(name), spans, List.of()));
            case "place" -> {
              GazetteerEntry entry = GAZETTEER.get(name);
              places.add(new Place(name, entry, entry == null ? 0 : 0.9, spans, List.of()));
            }
            default -> {
              Period period = Period.ofTimex(name).orElse(null);
              dates.add(
                  new Timex(
                      name,
                      TimexType.DATE,
                      null,
                      period == null ? null : period.granularity(),
                      period == null ? null : period.start(),
                      period == null ? null : period.end(),
                      null,
                      spans,
                      List.of()));
            }
          }
        });
    Publication publication =
        published == null
            ? null
            : new Publication(
                published, Period.ofTimex(published).orElseThrow().granularity(), "test");
    Article article =
        new Article(
            id,
            file.toString(),
            sha256(text.toString()),
            text.toString(),
            true,
            passages.getFirst().span().of(text.toString()),
            "The Daily Sample",
            "SANA",
            List.of("Jane Doe"),
            null,
            publication,
            null,
            passages);
    return new Marked(article, new Tags(people, places, dates));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              java.security.MessageDigest.getInstance("SHA-256")
                  .digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
