package dateline.cli;

import dateline.article.Article;
import dateline.export.TagWriter;
import dateline.index.IndexException;
import dateline.search.PassageHit;
import dateline.search.QueryException;
import dateline.search.Rebuilt;
import dateline.tag.Tagger;
import dateline.tag.Tags;
import dateline.tag.date.Timex;
import dateline.tag.person.Person;
import dateline.tag.place.GazetteerEntry;
import dateline.tag.place.Place;
import dateline.text.Offsets;
import dateline.text.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `dateline why`: tags an article of the index anew and tells the evidence.
final class WhyCommand implements Verb {
  private final Session session;
  private final CommandSpec spec =
      Args.command(
          this,
          "why",
          "Tells why a name in an article was tagged and understood as it was.",
          "The article is tagged anew from the text in the index.");
  private final PositionalParamSpec id =
      Args.word(String.class, "ID", "The article's id, or a part that is only in it.");
  private final PositionalParamSpec what =
      PositionalParamSpec.builder()
          .type(List.class)
          .auxiliaryTypes(String.class)
          .index("1..*")
          .arity("1..*")
          .required(true)
          .paramLabel("NAME")
          .description("A name or date as written or as tagged, or START-END in characters.")
          .build();
  private final OptionSpec json = Args.flag("--json", "Print JSON.");

  WhyCommand(Session session) {
    this.session = session;
    spec.addPositional(id).addPositional(what).addOption(json);
    Args.examples(spec, "dateline why 000 Idleb", "dateline why 004 Friday --json");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws QueryException, IndexException {
    Terminal terminal = session.terminal();
    String name = id.getValue();
    List<PassageHit> passages = session.article(spec, name, null);
    if (passages == null) {
      terminal.warn(Nothing.noArticle(name));
      return ExitCode.NOTHING;
    }
    Article article = Rebuilt.article(passages);
    String asked = String.join(" ", what.<List<String>>getValue());
    Tags tags = chosen(article, Tagger.load().tag(article), asked);
    boolean none = tags.people().isEmpty() && tags.places().isEmpty() && tags.dates().isEmpty();
    if (json.<Boolean>getValue()) {
      TagWriter writer = new TagWriter(terminal.out(), true);
      writer.write(article, tags);
      writer.flush();
    } else if (!none) {
      try (TextOutput text = terminal.text()) {
        print(article, tags, text);
      }
    }
    if (none) {
      terminal.warn(
          article.text().contains(asked)
              ? "'" + asked + "' stands in the text, and was not tagged"
              : "'" + asked + "' is neither in the text nor in the tags of " + article.id());
      return ExitCode.NOTHING;
    }
    return ExitCode.DONE;
  }

  /// The tags that have the name, or a mention that is it or touches the stretch.
  private static Tags chosen(Article article, Tags all, String asked) {
    Span span = span(article, asked);
    List<Person> people = new ArrayList<>();
    for (Person person : all.people()) {
      if (is(asked, person.name()) || mentioned(article, person.mentions(), asked, span)) {
        people.add(person);
      }
    }
    List<Place> places = new ArrayList<>();
    for (Place place : all.places()) {
      if (is(asked, place.name()) || mentioned(article, place.mentions(), asked, span)) {
        places.add(place);
      }
    }
    List<Timex> dates = new ArrayList<>();
    for (Timex date : all.dates()) {
      if (is(asked, date.value()) || mentioned(article, date.mentions(), asked, span)) {
        dates.add(date);
      }
    }
    return new Tags(people, places, dates);
  }

  private static boolean is(String asked, String name) {
    return name.equalsIgnoreCase(asked);
  }

  private static boolean mentioned(Article article, List<Span> mentions, String asked, Span span) {
    for (Span mention : mentions) {
      if (mention.overlaps(span) || is(asked, mention.of(article.text()))) {
        return true;
      }
    }
    return false;
  }

  /// `START-END` in code points as UTF-16 units; an empty span where `asked` is none.
  private static Span span(Article article, String asked) {
    int hyphen = asked.indexOf('-');
    try {
      int start = Integer.parseInt(asked.substring(0, Math.max(0, hyphen)).strip());
      int end = Integer.parseInt(asked.substring(hyphen + 1).strip());
      int from = article.text().offsetByCodePoints(0, start);
      return new Span(from, article.text().offsetByCodePoints(from, end - start));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return new Span(0, 0);
    }
  }

  private void print(Article article, Tags tags, TextOutput text) {
    Offsets offsets = new Offsets(article.text());
    for (Person person : tags.people()) {
      head(text, person.name(), Style.PERSON, "a person");
      rest(text, article, person.mentions(), person.evidence(), offsets);
    }
    for (Place place : tags.places()) {
      head(text, place.name(), Style.PLACE, place(place));
      rest(text, article, place.mentions(), place.evidence(), offsets);
    }
    for (Timex date : tags.dates()) {
      String type = date.type().name().toLowerCase(Locale.ROOT);
      String interval = interval(date.start(), date.end());
      head(text, date.value(), Style.DATE, "a " + type + interval);
      rest(text, article, date.mentions(), date.evidence(), offsets);
    }
  }

  private static String interval(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
    if (start == null || end == null) {
      return ", not on the calendar";
    }
    boolean days =
        start.toLocalTime().equals(LocalTime.MIDNIGHT)
            && end.toLocalTime().equals(LocalTime.MIDNIGHT);
    if (!days) {
      return ": " + start + " to " + end;
    }
    LocalDate last = end.toLocalDate().minusDays(1);
    return ": " + start.toLocalDate() + (last.equals(start.toLocalDate()) ? "" : " to " + last);
  }

  private static String place(Place place) {
    GazetteerEntry entry = place.entry();
    if (entry == null) {
      return "a place that the gazetteer does not know";
    }
    StringBuilder text = new StringBuilder("a place: ").append(entry.kind().label());
    if (entry.admin1() != null) {
      text.append(" in ").append(entry.admin1());
    }
    if (entry.countryName() != null) {
      text.append(", ").append(entry.countryName());
    }
    text.append("; ").append(entry.lat()).append(", ").append(entry.lon());
    if (entry.geonames() > 0) {
      text.append("; GeoNames ").append(entry.geonames());
    }
    return text.append("; confidence ")
        .append(Math.round(place.confidence() * 100))
        .append('%')
        .toString();
  }

  private void head(TextOutput text, String name, Style style, String what) {
    boolean coloured = session.terminal().coloured();
    text.line(style.of(name, coloured) + ", " + Clean.line(what));
  }

  private static void rest(
      TextOutput text,
      Article article,
      List<Span> mentions,
      List<String> evidence,
      Offsets offsets) {
    for (Span mention : mentions) {
      String words = Clean.line(mention.of(article.text()));
      int start = offsets.codePoint(mention.start());
      text.line(
          "  line "
              + offsets.line(mention.start())
              + ", "
              + start
              + "-"
              + offsets.codePoint(mention.end())
              + ": "
              + words);
    }
    for (String sentence : evidence) {
      text.line("  because: " + Clean.line(sentence));
    }
  }
}
