package dateline.article;

import dateline.article.Outlets.Outlet;
import dateline.article.Outline.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the facts of a report off its lines, once it is known what each of them is.
final class FactFinder {
  private static final Pattern OWN_SITE =
      Pattern.compile(
          "^(?<a>[\\p{Lu}][\\p{L}\\d .-]{1,30}?)(?:'|’)s?"
              + " website\\b|(?:©|\\(c\\)|[Cc]opyright)\\s*(?:©\\s*)?(?:\\d{4}(?:\\s?[-–]\\s?\\d{2,4})?,?\\s+)?(?:by\\s+)?(?<b>\\p{Lu}[\\p{L}\\d"
              + " &'-]{1,30}?)(?:\\.|,|$| All\\b| News Agency\\b| \\d)|[Ff]ollow"
              + " (?<c>\\p{Lu}[\\p{L}\\d ]{1,30}?) on\\b");

  private static final Pattern SOURCE =
      Pattern.compile(
          "^(?:source|sources|via|agency)\\s*:\\s*(?<name>.{2,60})$", Pattern.CASE_INSENSITIVE);

  private static final Pattern WITH_AGENCIES =
      Pattern.compile(
          "(?:,|\\band|\\bwith|\\s\\+|\\s&|/)\\s*(?:the\\s|news\\s|other\\s)*agenc(?:y|ies)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CREDITS_IN_BODY =
      Pattern.compile(
          "\\((?:Reporting|Writing|Reported|Additional reporting)\\b[^()]{3,300}\\)\\s*$");

  private static final Pattern SIGNED =
      Pattern.compile("(?:[(\\[]|[-–—]+\\s?)(?<name>[\\p{L}][\\p{L}\\d .&/-]{1,30}?)[)\\]]?\\.?$");

  private final Outline outline;
  private final List<Part> parts;
  private final Known known;
  private @Nullable String outlet;
  private @Nullable String agency;
  private final List<String> authors;
  private final List<String> reporters = new ArrayList<>();
  private final List<Evidence> dates;
  private final List<String> captions = new ArrayList<>();

  private FactFinder(Outline outline, Known known) {
    this.outline = outline;
    this.known = known;
    parts = outline.parts();
    outlet = known.outlet();
    authors = new ArrayList<>(known.authors());
    dates = new ArrayList<>(known.dates());
  }

  /// The facts of a report.
  ///
  /// @param known what is known of it from elsewhere, which is trusted more than its lines
  static Facts of(Outline outline, Known known) {
    return new FactFinder(outline, known).facts();
  }

  private Facts facts() {
    String headline = headline();
    Datelines.Found dateline = dateline();
    if (dateline != null && dateline.dateline().agency() != null) {
      agency = dateline.dateline().agency();
      Outlet named = Outlets.known(agency);
      outlet = outlet == null && named != null && !named.agency() ? named.name() : outlet;
    }
    for (int i = 0; i < parts.size(); i++) {
      read(i);
    }
    if (agency == null) {
      agency = signature();
    }
    if (authors.isEmpty()) {
      authors.addAll(reporters.isEmpty() ? creditedInBody() : reporters);
    }
    Evidence inferred = inferred();
    if (inferred != null) {
      dates.add(inferred);
    }
    return new Facts(
        headline,
        outlet,
        agency,
        authors,
        dateline == null ? null : dateline.dateline(),
        PublicationLadder.choose(dates, dateline == null ? null : dateline.date()));
  }

  private @Nullable String headline() {
    if (outline.headlineAt() < 0 || known.headline() != null) {
      return known.headline();
    }
    Titles.Title title = Titles.of(parts.get(outline.headlineAt()).line().text());
    outlet = outlet == null ? title.outlet() : outlet;
    return title.title();
  }

  private void read(int i) {
    Line line = parts.get(i).line();
    switch (parts.get(i).kind()) {
      case BYLINE -> readByline(line);
      case METADATA -> {
        if (i < outline.bodyStart() || i > outline.lastProse() || Stamps.isStamp(line.text(), 0)) {
          dates.addAll(line.dates());
        }
        readPublisher(outletOf(i));
      }
      case CAPTION -> captions.add(line.text());
      case BOILERPLATE -> outlet = outlet == null ? ownSite(line.text()) : outlet;
      default -> {}
    }
  }

  private void readByline(Line line) {
    String text = line.text();
    dates.addAll(line.dates());
    if (Bylines.isCredit(text)) {
      reporters.addAll(Bylines.authors(text));
    } else if (known.authors().isEmpty()) {
      Bylines.authors(nameOf(text)).stream()
          .filter(person -> !authors.contains(person))
          .forEach(authors::add);
    }
    readPublisher(lastPart(text));
  }

  /// The first outlet and the first agency that are named count.
  private void readPublisher(@Nullable Outlet named) {
    if (named != null && named.agency()) {
      agency = agency == null ? named.name() : agency;
    } else if (named != null) {
      outlet = outlet == null ? named.name() : outlet;
    }
  }

  private static String nameOf(String line) {
    return Bylines.isByline(line) ? line : Line.strip(line);
  }

  private Datelines.@Nullable Found dateline() {
    int looked = 0;
    for (int i = 0; i < parts.size() && looked < 4; i++) {
      if (parts.get(i).kind() == PassageKind.DATELINE
          || (parts.get(i).kind() == PassageKind.BODY && i > outline.headlineAt())) {
        Datelines.Found found = parts.get(i).line().dateline();
        if (found != null) {
          return found;
        }
        looked++;
      }
    }
    return null;
  }

  /// The outlet that a line of metadata names.
  private @Nullable Outlet outletOf(int i) {
    String line = parts.get(i).line().text();
    Matcher source = SOURCE.matcher(line);
    String name = source.matches() ? source.group("name").split("\\s*\\|")[0] : line;
    Outlet outlet = Outlets.known(Line.strip(name));
    if (outlet == null && (source.matches() || parts.get(i).line().words() <= 6)) {
      outlet = Outlets.known(Line.strip(WITH_AGENCIES.matcher(name).replaceFirst("")));
    }
    if (outlet != null) {
      return outlet;
    }
    if (source.matches()) {
      boolean named = name.length() <= 40 && !Line.isAddress(name) && !name.contains("gencies");
      return named ? new Outlet(Line.strip(name), false) : null;
    }
    if (i < outline.bodyStart() && parts.get(i).line().words() <= 12) {
      for (String part : line.split("\\s*[|•·,–—]\\s*|\\s-\\s")) {
        outlet = Outlets.known(part);
        if (outlet != null) {
          return outlet;
        }
      }
      if (i > outline.headlineAt()
          && outline.headlineAt() >= 0
          && parts.get(i).line().words() <= 5
          && Outlets.looksLikeOne(line)
          && line.indexOf(':') < 0
          && !Phrases.isSection(line)
          && !Line.isFileName(line)) {
        return new Outlet(line, false);
      }
    }
    return null;
  }

  /// The outlet or agency behind the name in a byline: `A B, Daily Sabah`, `By A B | Reuters`.
  private static @Nullable Outlet lastPart(String line) {
    for (String part :
        line.split(
            "\\s*[|•·,–—()\\[\\]]\\s*|\\s-\\s|\\b[Bb]y\\s|\\s(?:and|with)\\s|\\bfor\\s|\\s/\\s|\\bin"
                + " [A-Z]\\w+")) {
      Outlet outlet = Outlets.known(part);
      if (outlet != null) {
        return outlet;
      }
    }
    return null;
  }

  /// The site that a notice says it is of: `Press TV’s website`, `© 2018 Name`.
  private static @Nullable String ownSite(String line) {
    if (line.length() > 300) {
      return null;
    }
    Matcher matcher = OWN_SITE.matcher(line);
    if (!matcher.find()) {
      return null;
    }
    String name =
        matcher.group("a") != null
            ? matcher.group("a")
            : matcher.group("b") != null ? matcher.group("b") : matcher.group("c");
    Outlet outlet = Outlets.known(name);
    return outlet == null || outlet.agency() ? null : outlet.name();
  }

  /// The reporters in brackets at the end of the body: `... he said. (Reporting by A; ...)`.
  private List<String> creditedInBody() {
    for (int i = parts.size() - 1; i >= outline.bodyStart() && i >= 0; i--) {
      if (parts.get(i).kind() == PassageKind.BODY) {
        Matcher matcher =
            CREDITS_IN_BODY.matcher(
                parts
                    .get(i)
                    .line()
                    .text()
                    .substring(Math.max(0, parts.get(i).line().text().length() - 320)));
        return matcher.find() ? Bylines.authors(matcher.group()) : List.of();
      }
    }
    return List.of();
  }

  /// The agency that signs the last paragraph of the body: `... he said. (Reuters)`.
  private @Nullable String signature() {
    for (int i = parts.size() - 1; i >= outline.bodyStart() && i >= 0; i--) {
      if (parts.get(i).kind() == PassageKind.BODY) {
        String line = parts.get(i).line().text();
        Matcher matcher = SIGNED.matcher(line.substring(Math.max(0, line.length() - 40)));
        Outlet outlet = matcher.find() ? Outlets.known(matcher.group("name")) : null;
        return outlet != null && outlet.agency() ? outlet.name() : null;
      }
    }
    return null;
  }

  /// The latest day that captions print, else the first day that the opening paragraphs give with
  /// its weekday: the report cannot be older.
  private @Nullable Evidence inferred() {
    Moment latest = null;
    for (String caption : captions) {
      for (WrittenDate.Found found = WrittenDate.firstDay(caption, 0);
          found != null;
          found = WrittenDate.firstDay(caption, found.end())) {
        if (found.moment().granularity() == Granularity.DAY
            && (latest == null || found.moment().value().compareTo(latest.value()) > 0)) {
          latest = found.moment();
        }
      }
    }
    if (latest != null) {
      return new Evidence(Evidence.Rank.INFERRED, latest, "latest date in a caption (inferred)");
    }
    int looked = 0;
    for (int i = outline.bodyStart(); i < parts.size() && looked < 3; i++) {
      if (parts.get(i).kind() == PassageKind.BODY && parts.get(i).line().prose()) {
        looked++;
        Moment day = WrittenDate.dayWithWeekday(parts.get(i).line().text());
        if (day != null) {
          return new Evidence(Evidence.Rank.INFERRED, day, "date in the text (inferred)");
        }
      }
    }
    return null;
  }
}
