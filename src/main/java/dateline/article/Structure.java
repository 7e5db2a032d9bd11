package dateline.article;

import dateline.article.Paragraphs.Paragraph;
import dateline.text.Offsets;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds what each paragraph of a report is, and what the paragraphs tell of the report.
///
/// A report has a head (everything before its first paragraph of prose), a body and a tail (what
/// comes after its last). First, each paragraph is judged by its own words; then the three parts
/// decide on what is left: in the head stand headline, byline, outlet and stamps, in the body
/// sub-headings, in the tail names of authors, share lines and teasers of other reports.
final class Structure {
  /// Fewer words than this are no sentence of a report when they stand alone.
  private static final int PROSE_WORDS = 8;

  /// So many words are prose even without a full stop.
  private static final int MANY_WORDS = 32;

  private static final int HEADLINE_WORDS = 36;

  /// A block of other reports ends the report if no more than this share of the prose follows.
  private static final double TAIL_SHARE = 0.4;

  private static final Pattern FILE_NAME =
      Pattern.compile(
          "\\S+\\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?|mp4|mp3|pdf)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)\\S+|[\\w.-]+\\.(?:com|org|net|co\\.uk|gov)(?:/\\S*)?|\\S+@\\S+\\.\\w+|@\\w+|#\\w+(?:"
              + " #\\w+)*");
  private static final Pattern BREADCRUMBS =
      Pattern.compile("\\s*[/>»›→]\\s*|\\s\\|\\s|\\s[•·]\\s");
  private static final Pattern TITLE_SUFFIX =
      Pattern.compile("^(?<title>.+\\S)\\s+(?<mark>[|–—-]|::|»)\\s+(?<outlet>[^|]{2,40})$");
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
  private static final Pattern HIGHLIGHTS =
      Pattern.compile(
          "(?:story )?highlights|key points|in short|at a glance", Pattern.CASE_INSENSITIVE);
  private static final Pattern CREDITS_IN_BODY =
      Pattern.compile(
          "\\((?:Reporting|Writing|Reported|Additional reporting)\\b[^()]{3,300}\\)\\s*$");
  private static final Pattern ROLE_LINE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}-]*\\s){0,4}(?:Correspondent|Editor|Reporter|Writer|Bureau"
              + " Chief|Columnist|Analyst)s?");

  /// `R1547/P1395/S1,2`, `MNA/PR`: marks of an agency's own.
  private static final Pattern CODE =
      Pattern.compile(
          "\\p{Lu}{2,6}/\\p{Lu}{1,4}|[\\p{L}\\d,]*\\d[\\p{L}\\d,]*/\\S+|[\\d\\s.,:/+-]+");

  private static final Pattern REPORTED_FROM =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.'’-]+\\s){1,4}(?:and [^.]{3,40} )?reported from \\p{Lu}.*");
  private static final Pattern MARKED_END = Pattern.compile("[=*_#~-]{3,}\\s*\\S{1,12}");
  private static final Pattern SIGNED =
      Pattern.compile("(?:[(\\[]|[-–—]+\\s?)(?<name>[\\p{L}][\\p{L}\\d .&/-]{1,30}?)[)\\]]?\\.?$");
  private static final Pattern TEASER_END =
      Pattern.compile(
          "(?:…|\\.\\.\\.|\\[…\\]|\\[\\.\\.\\.\\]|»|→|Read more|Continue reading)\\s*$");

  private final String text;
  private final Known known;
  private final List<Paragraph> paragraphs;
  private final int size;
  private final String[] texts;
  private final int[] words;
  private final boolean[] sentence;
  private final boolean[] prose;
  private final @Nullable PassageKind[] kinds;
  private final Phrases.Verdict[] verdicts;
  private final List<Evidence> dates = new ArrayList<>();
  private int headlineAt = -1;
  private int bodyStart;
  private int tailStart;

  private Structure(String text, List<Paragraph> paragraphs, Known known) {
    this.text = text;
    this.known = known;
    this.paragraphs = paragraphs;
    size = paragraphs.size();
    texts = new String[size];
    words = new int[size];
    sentence = new boolean[size];
    prose = new boolean[size];
    kinds = new PassageKind[size];
    verdicts = new Phrases.Verdict[size];
    dates.addAll(known.dates());
  }

  /// What was found: the passages and the facts of an [Article].
  record Result(
      @Nullable String headline,
      @Nullable String outlet,
      @Nullable String agency,
      List<String> authors,
      @Nullable Dateline dateline,
      @Nullable Publication publication,
      List<Passage> passages) {}

  /// The structure of a report.
  static Result of(String text, List<Paragraph> paragraphs, Known known) {
    Structure structure = new Structure(text, paragraphs, known);
    structure.judge();
    structure.findParts();
    structure.head();
    structure.body();
    return structure.result();
  }

  /// A text that is taken as it is: every paragraph is body.
  static Result plain(String text, List<Paragraph> paragraphs, Known known) {
    PassageKind[] kinds = new PassageKind[paragraphs.size()];
    java.util.Arrays.fill(kinds, PassageKind.BODY);
    return new Result(
        known.headline(),
        known.outlet(),
        null,
        known.authors(),
        null,
        PublicationLadder.choose(known.dates(), null),
        passages(text, paragraphs, kinds));
  }

  // ---- each paragraph by itself

  private void judge() {
    for (int i = 0; i < size; i++) {
      Span span = paragraphs.get(i).span();
      kinds[i] = paragraphs.get(i).kind();
      String line = span.of(text);
      texts[i] = line;
      words[i] = countWords(line);
      sentence[i] = Sentences.endsLikeOne(text, span.start(), span.end());
      prose[i] = (sentence[i] && words[i] >= PROSE_WORDS) || words[i] >= MANY_WORDS;
      verdicts[i] = Phrases.of(line, sentence[i], words[i]);
      if (kinds[i] == null) {
        kinds[i] = byItself(i);
      }
      if (kinds[i] != null && kinds[i] != PassageKind.BODY) {
        prose[i] = false;
      }
    }
  }

  private @Nullable PassageKind byItself(int i) {
    String line = texts[i];
    if (line.length() <= 200 && FILE_NAME.matcher(line).matches()) {
      return PassageKind.METADATA;
    }
    if (Bylines.isCredit(line) && words[i] >= 3) {
      return PassageKind.BYLINE;
    }
    if (words[i] <= 24 && Stamps.isStamp(line, 0)) {
      return PassageKind.METADATA;
    }
    if (verdicts[i] == Phrases.Verdict.META && !prose[i]) {
      return PassageKind.METADATA;
    }
    if (line.length() <= 200 && ADDRESS.matcher(line).matches()) {
      return PassageKind.METADATA;
    }
    if (verdicts[i] == Phrases.Verdict.BOILERPLATE || isCopyright(line)) {
      return PassageKind.BOILERPLATE;
    }
    if (words[i] <= 6 && CODE.matcher(line).matches()) {
      return PassageKind.METADATA;
    }
    if (words[i] <= 3 && MARKED_END.matcher(line).matches()) {
      return PassageKind.METADATA; // an agency's end mark with the writer's initials
    }
    if (words[i] == 0) {
      return PassageKind.BOILERPLATE; // rules of dashes, stars, dots
    }
    if ("([-–—".indexOf(line.charAt(0)) >= 0 && isOutlets(strip(line))) {
      return PassageKind.METADATA; // who signs the report
    }
    return Captions.isCaption(line, words[i], false) && !isWholeDateline(i)
        ? PassageKind.CAPTION
        : null;
  }

  private static boolean isCopyright(String line) {
    return line.length() <= 300
        && (line.startsWith("©")
            || line.startsWith("(c) ")
            || line.startsWith("(C) ")
            || line.contains("All rights reserved")
            || line.contains("All Rights Reserved"));
  }

  // ---- head, body, tail

  private void findParts() {
    bodyStart = size;
    for (int i = 0; i < size; i++) {
      if (prose[i] && !isSentenceHeadline(i)) {
        bodyStart = i;
        break;
      }
    }
    int total = 0;
    for (int i = 0; i < size; i++) {
      total += prose[i] ? texts[i].length() : 0;
    }
    tailStart = size;
    int before = 0;
    for (int i = 0; i < size; i++) {
      if (i > bodyStart
          && verdicts[i] == Phrases.Verdict.BLOCK
          && total - before <= total * TAIL_SHARE) {
        tailStart = i;
        break;
      }
      before += prose[i] ? texts[i].length() : 0;
    }
  }

  /// Whether the first paragraph is a headline although it ends like a sentence: a question, or a
  /// short sentence that what belongs under a headline follows.
  private boolean isSentenceHeadline(int i) {
    if (words[i] > 25 || paragraphs.get(i).kind() == PassageKind.BODY) {
      return false;
    }
    for (int j = 0; j < i; j++) {
      if (kinds[j] == null && words[j] >= 4) {
        return false; // a headline stands above
      }
    }
    if (i + 1 >= size || Datelines.at(text, paragraphs.get(i).span()) != null) {
      return false;
    }
    char last = texts[i].charAt(texts[i].length() - 1);
    PassageKind next = kinds[i + 1];
    boolean underHeadline =
        next == PassageKind.BYLINE
            || (next == PassageKind.METADATA && !dates(i + 1).isEmpty())
            || Bylines.isByline(texts[i + 1])
            || similar(texts[i], texts[i + 1])
            || Datelines.at(text, paragraphs.get(i + 1).span()) != null;
    return underHeadline
        || (i == 0 && paragraphs.get(i + 1).blankBefore() && (last == '?' || last == '!'));
  }

  private List<Evidence> dates(int i) {
    return words[i] <= 24 ? Stamps.dates(texts[i]) : List.of();
  }

  // ---- the head

  private void head() {
    headlineAt = findHeadline();
    String headline = headlineAt >= 0 ? texts[headlineAt] : known.headline();
    if (headlineAt >= 0) {
      kinds[headlineAt] = PassageKind.HEADLINE;
      prose[headlineAt] = false;
    }
    for (int i = 0; i < bodyStart; i++) {
      if (kinds[i] == null) {
        kinds[i] = inHead(i, headline);
      }
    }
    for (int i = bodyStart;
        i < Math.min(size, bodyStart + 3);
        i++) { // a repeated headline may end like a sentence
      if (headline != null
          && kinds[i] == null
          && words[i] <= HEADLINE_WORDS
          && similar(headline, texts[i])) {
        kinds[i] = PassageKind.HEADLINE;
        prose[i] = false;
      }
    }
  }

  private int findHeadline() {
    for (int i = 0; i < size; i++) {
      if (paragraphs.get(i).kind() == PassageKind.HEADLINE) {
        return i;
      }
    }
    int best = -1;
    for (int i = 0; i < bodyStart; i++) {
      if (HIGHLIGHTS.matcher(texts[i]).matches()) {
        return best; // what follows sums the report up
      }
      if (kinds[i] != null && !(kinds[i] == PassageKind.CAPTION && i == 0)) {
        continue;
      }
      if (known.headline() != null && similar(known.headline(), texts[i])) {
        return i;
      }
      if (words[i] > HEADLINE_WORDS || !canBeHeadline(i)) {
        continue;
      }
      if (words[i] >= 4) {
        return best >= 0 && isSubject(best, i) ? best : i;
      }
      if (best < 0 && words[i] >= 2 && i + 1 < size) {
        best = i;
      }
    }
    return best;
  }

  /// Whether the short line `first` is a headline of its own and `second` what stands under it: the
  /// second ends like a sentence, or is repeated nowhere and the first is.
  private boolean isSubject(int first, int second) {
    for (int i = first + 1; i < Math.min(size, bodyStart + 1); i++) {
      if (i != second && similar(texts[first], texts[i])) {
        return true;
      }
    }
    return sentence[second] && texts[second].endsWith(".");
  }

  private boolean canBeHeadline(int i) {
    String line = texts[i];
    if (verdicts[i] != Phrases.Verdict.NONE
        && verdicts[i] != Phrases.Verdict.BLOCK
        && words[i] < 5) {
      return false;
    }
    return !(Phrases.isSection(line)
        || isBreadcrumbs(line)
        || (!dates(i).isEmpty() && words[i] <= 14)
        || Outlets.known(line) != null
        || Bylines.isByline(line)
        || (words[i] <= 4 && Outlets.looksLikeOne(line))
        || isWholeDateline(i));
  }

  private PassageKind inHead(int i, @Nullable String headline) {
    String line = texts[i];
    boolean above = headlineAt >= 0 && i < headlineAt;
    if (headline != null && similar(headline, line)) {
      return PassageKind.HEADLINE;
    }
    if (Bylines.isByline(line)) {
      return PassageKind.BYLINE;
    }
    if (isBreadcrumbs(line) || verdicts[i] == Phrases.Verdict.BLOCK) {
      return PassageKind.BOILERPLATE;
    }
    if (!dates(i).isEmpty() && words[i] <= 14) {
      return isSignedStamp(line) ? PassageKind.BYLINE : PassageKind.METADATA;
    }
    if (isWholeDateline(i)) {
      return PassageKind.DATELINE;
    }
    if (Outlets.known(line) != null || Phrases.isSection(line)) {
      return PassageKind.METADATA;
    }
    if (!above && Bylines.isNames(line)) {
      return PassageKind.BYLINE;
    }
    if (!above && words[i] <= 8 && isNameWithRole(line)) {
      return PassageKind.BYLINE;
    }
    if (!above && words[i] <= 5 && ROLE_LINE.matcher(line).matches()) {
      return PassageKind.BYLINE;
    }
    if (words[i] <= 5 && !sentence[i] && Outlets.looksLikeOne(line) && headlineAt >= 0) {
      return PassageKind.METADATA;
    }
    if (above) {
      return PassageKind.METADATA;
    }
    return words[i] == 1 && bodyStart < size ? PassageKind.METADATA : PassageKind.BODY;
  }

  private static boolean isNameWithRole(String line) {
    int cut = -1;
    for (int i = 0; i < line.length() && cut < 0; i++) {
      if (",|-–—(".indexOf(line.charAt(i)) >= 0 && i > 3) {
        cut = i;
      }
    }
    if (cut < 0 || !Bylines.isNames(line.substring(0, cut).strip())) {
      return false;
    }
    String role = line.substring(cut + 1).toLowerCase(Locale.ROOT);
    return Outlets.known(line.substring(cut + 1).strip()) != null
        || Pattern.compile(
                "\\b(?:correspondent|reporter|writer|editor|staff|bureau|news|times|post|press|analyst|contributor|columnist|agency|agencies|daily)\\b")
            .matcher(role)
            .find();
  }

  /// Whether a name stands before the date of a stamp line: `A B | 7 September 2018`.
  private static boolean isSignedStamp(String line) {
    if (Bylines.isByline(line)) {
      return true;
    }
    String first = line.split("\\s*[|•·–—]\\s*|\\s-\\s|,\\s", 2)[0];
    return first.length() < line.length() && Bylines.isNames(first);
  }

  private boolean isWholeDateline(int i) {
    if (words[i] > 12) {
      return false;
    }
    Datelines.Found found = Datelines.at(text, paragraphs.get(i).span());
    return found != null && found.whole();
  }

  private static boolean isBreadcrumbs(String line) {
    if (line.length() > 120) {
      return false;
    }
    String[] parts = BREADCRUMBS.split(line);
    if (parts.length < 2) {
      return false;
    }
    boolean section = false;
    for (String part : parts) {
      section |= Phrases.isSection(part);
      if (countWords(part) > 4) {
        return section && parts.length > 2 && part.equals(parts[parts.length - 1]);
      }
    }
    return section;
  }

  // ---- body and tail

  private void body() {
    int lastProse = lastProse(tailStart);
    boolean afterBoilerplate = false;
    boolean wantsTitle = false;
    for (int i = bodyStart; i < size; i++) {
      boolean tail = i >= tailStart;
      if (tail) {
        if (kinds[i] == null
            || kinds[i] == PassageKind.CAPTION
            || (kinds[i] == PassageKind.METADATA && !isOwnMetadata(i))) {
          kinds[i] = paragraphs.get(i).kind() == null ? PassageKind.BOILERPLATE : kinds[i];
        }
        continue;
      }
      if (kinds[i] == null && !prose[i]) {
        if (verdicts[i] == Phrases.Verdict.BLOCK) {
          kinds[i] = PassageKind.BOILERPLATE;
          afterBoilerplate = true;
          wantsTitle = true;
          continue;
        }
        kinds[i] = i > lastProse ? afterProse(i, afterBoilerplate) : betweenProse(i, wantsTitle);
      } else if (kinds[i] == null) {
        kinds[i] = proseKind(i, afterBoilerplate, lastProse);
      } else if (kinds[i] == PassageKind.METADATA
          && i > lastProse
          && afterBoilerplate
          && ADDRESS.matcher(texts[i]).matches()) {
        kinds[i] = PassageKind.BOILERPLATE;
      }
      wantsTitle =
          kinds[i] == PassageKind.BOILERPLATE && ((wantsTitle && !prose[i]) || asksForTitle(i));
      afterBoilerplate = kinds[i] == PassageKind.BOILERPLATE || (afterBoilerplate && !prose[i]);
    }
    signedBody();
  }

  /// A last paragraph that an agency in brackets signs is body, not a caption.
  private void signedBody() {
    for (int i = size - 1; i > bodyStart; i--) {
      if (kinds[i] == PassageKind.BODY) {
        return;
      }
      if (kinds[i] == PassageKind.CAPTION) {
        if (paragraphs.get(i).kind() == null && !Captions.isCaption(texts[i], words[i], true)) {
          kinds[i] = PassageKind.BODY;
        }
        return;
      }
    }
  }

  private int lastProse(int end) {
    for (int i = end - 1; i >= 0; i--) {
      if (prose[i]) {
        return i;
      }
    }
    return -1;
  }

  /// Facts that may stand after a block of other reports: tags, the source, who edited.
  private boolean isOwnMetadata(int i) {
    return verdicts[i] == Phrases.Verdict.META;
  }

  /// `Read more:` with nothing after it: the title stands in the next line.
  private boolean asksForTitle(int i) {
    return words[i] <= 4 && verdicts[i] != Phrases.Verdict.NONE && !sentenceWithoutColon(i);
  }

  private boolean sentenceWithoutColon(int i) {
    return sentence[i] && !texts[i].endsWith(":");
  }

  private PassageKind betweenProse(int i, boolean wantsTitle) {
    if (wantsTitle && !sentence[i]) {
      return PassageKind.BOILERPLATE;
    }
    return Bylines.isByline(texts[i]) ? PassageKind.BYLINE : PassageKind.BODY;
  }

  private PassageKind afterProse(int i, boolean afterBoilerplate) {
    String line = texts[i];
    if (isOutlets(strip(line)) || line.endsWith(",")) { // who signs, or tags
      return PassageKind.METADATA;
    }
    if (Bylines.isByline(line) || Bylines.isNames(strip(line)) || isNameWithRole(strip(line))) {
      return afterBoilerplate && !Bylines.isByline(line)
          ? PassageKind.BOILERPLATE
          : PassageKind.BYLINE;
    }
    if (afterBoilerplate) {
      return PassageKind.BOILERPLATE;
    }
    if (!dates(i).isEmpty() && words[i] <= 14 && !sentence[i]) {
      return PassageKind.METADATA;
    }
    if (words[i] == 1
        && !sentence[i]
        && i > 0
        && paragraphs.get(i).blankBefore()
        && isCapitalised(line)
        && isLastContent(i)) {
      return PassageKind.BYLINE; // a reporter signs with a first name
    }
    return PassageKind.BODY;
  }

  /// Whether a line names nothing but agencies and outlets: `FRANCE 24 with AFP and REUTERS`.
  private static boolean isOutlets(String line) {
    if (line.length() > 80) {
      return false;
    }
    for (String part : line.split("\\s*(?:,|/|&|\\+|\\band\\b|\\bwith\\b)\\s*")) {
      if (Outlets.known(part) == null) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapitalised(String word) {
    return word.length() >= 4
        && Character.isUpperCase(word.charAt(0))
        && word.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '-');
  }

  private boolean isLastContent(int i) {
    for (int j = i + 1; j < tailStart; j++) {
      if (kinds[j] == null) {
        return false;
      }
    }
    return true;
  }

  /// Brackets, dashes and slashes around a signature.
  private static String strip(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && "([-–—/* ".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ")]-–—/* .".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(start, end);
  }

  private PassageKind proseKind(int i, boolean afterBoilerplate, int lastProse) {
    if (isTeaser(i, afterBoilerplate, lastProse)) {
      return PassageKind.BOILERPLATE;
    }
    boolean credit =
        i >= lastProse - 1
            && i > bodyStart
            && words[i] <= 30
            && REPORTED_FROM.matcher(texts[i]).matches();
    return credit ? PassageKind.BYLINE : PassageKind.BODY;
  }

  /// A paragraph that breaks off, after boilerplate, with no more of the report to follow.
  private boolean isTeaser(int i, boolean afterBoilerplate, int lastProse) {
    return afterBoilerplate && i == lastProse && TEASER_END.matcher(texts[i]).find();
  }

  // ---- the facts

  private Result result() {
    String headline = known.headline();
    String outlet = known.outlet();
    String agency = null;
    if (headlineAt >= 0 && headline == null) {
      Title title = title(texts[headlineAt]);
      headline = title.title();
      outlet = outlet == null ? title.outlet() : outlet;
    }
    Datelines.Found dateline = dateline();
    if (dateline != null && dateline.dateline().agency() != null) {
      agency = dateline.dateline().agency();
      Outlets.Outlet named = Outlets.known(agency);
      outlet = outlet == null && named != null && !named.agency() ? named.name() : outlet;
    }
    List<String> authors = new ArrayList<>(known.authors());
    List<String> reporters = new ArrayList<>();
    List<String> captionDates = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String line = texts[i];
      switch (Objects.requireNonNull(kinds[i])) {
        case BYLINE -> {
          dates.addAll(dates(i));
          List<String> people =
              Bylines.isCredit(line) ? Bylines.authors(line) : Bylines.authors(nameOf(line));
          if (Bylines.isCredit(line)) {
            reporters.addAll(people);
          } else if (known.authors().isEmpty()) {
            people.stream().filter(person -> !authors.contains(person)).forEach(authors::add);
          }
          Outlets.Outlet named = lastPart(line);
          if (named != null && named.agency()) {
            agency = agency == null ? named.name() : agency;
          } else if (named != null) {
            outlet = outlet == null ? named.name() : outlet;
          }
        }
        case METADATA -> {
          if (i < bodyStart || i > lastProse(size) || Stamps.isStamp(line, 0)) {
            dates.addAll(dates(i));
          }
          Outlets.Outlet named = outletOf(i);
          if (named != null && named.agency()) {
            agency = agency == null ? named.name() : agency;
          } else if (named != null) {
            outlet = outlet == null ? named.name() : outlet;
          }
        }
        case CAPTION -> captionDates.add(line);
        case BOILERPLATE -> outlet = outlet == null ? ownSite(line) : outlet;
        default -> {}
      }
    }
    if (agency == null) {
      agency = signature();
    }
    if (authors.isEmpty()) {
      authors.addAll(reporters.isEmpty() ? creditedInBody() : reporters);
    }
    Evidence inferred = inferred(captionDates);
    if (inferred != null) {
      dates.add(inferred);
    }
    return new Result(
        headline,
        outlet,
        agency,
        authors,
        dateline == null ? null : dateline.dateline(),
        PublicationLadder.choose(dates, dateline == null ? null : dateline.date()),
        passages(text, paragraphs, kinds));
  }

  private static String nameOf(String line) {
    return Bylines.isByline(line) ? line : strip(line);
  }

  /// @param outlet the outlet that stood behind the title
  private record Title(String title, @Nullable String outlet) {}

  /// A page title without the outlet behind it: `Title | Outlet`.
  private static Title title(String line) {
    String clean = line.replaceAll("\\s+", " ");
    Matcher matcher = TITLE_SUFFIX.matcher(clean);
    if (matcher.matches()) {
      String name = matcher.group("outlet");
      Outlets.Outlet outlet = Outlets.known(name);
      boolean bar = matcher.group("mark").equals("|");
      if ((outlet != null && countWords(matcher.group("title")) >= 3)
          || (bar && Outlets.looksLikeOne(name))) {
        return new Title(
            matcher.group("title"), outlet == null ? name : outlet.agency() ? null : outlet.name());
      }
    }
    return new Title(clean, null);
  }

  /// A page title without the outlet behind it.
  static String withoutOutlet(String title) {
    return title(title).title();
  }

  /// The listed outlet that stands behind a page title.
  static @Nullable String outletBehind(String title) {
    return title(title).outlet();
  }

  private Datelines.@Nullable Found dateline() {
    int looked = 0;
    for (int i = 0; i < size && looked < 4; i++) {
      if (kinds[i] == PassageKind.DATELINE || (kinds[i] == PassageKind.BODY && i > headlineAt)) {
        Datelines.Found found = Datelines.at(text, paragraphs.get(i).span());
        if (found != null) {
          return found;
        }
        looked++;
      }
    }
    return null;
  }

  /// The outlet that a line of metadata names.
  private Outlets.@Nullable Outlet outletOf(int i) {
    String line = texts[i];
    Matcher source = SOURCE.matcher(line);
    String name = source.matches() ? source.group("name").split("\\s*\\|")[0] : line;
    Outlets.Outlet outlet = Outlets.known(strip(name));
    if (outlet == null && (source.matches() || words[i] <= 6)) {
      outlet = Outlets.known(strip(WITH_AGENCIES.matcher(name).replaceFirst("")));
    }
    if (outlet != null) {
      return outlet;
    }
    if (source.matches()) {
      boolean named =
          name.length() <= 40 && !ADDRESS.matcher(name).matches() && !name.contains("gencies");
      return named ? new Outlets.Outlet(strip(name), false) : null;
    }
    if (i < bodyStart && words[i] <= 12) {
      for (String part : line.split("\\s*[|•·,–—]\\s*|\\s-\\s")) {
        outlet = Outlets.known(part);
        if (outlet != null) {
          return outlet;
        }
      }
      if (i > headlineAt
          && headlineAt >= 0
          && words[i] <= 5
          && Outlets.looksLikeOne(line)
          && line.indexOf(':') < 0
          && !Phrases.isSection(line)
          && !FILE_NAME.matcher(line).matches()) {
        return new Outlets.Outlet(line, false);
      }
    }
    return null;
  }

  /// The outlet or agency behind the name in a byline: `A B, Daily Sabah`, `By A B | Reuters`.
  private static Outlets.@Nullable Outlet lastPart(String line) {
    for (String part :
        line.split(
            "\\s*[|•·,–—()\\[\\]]\\s*|\\s-\\s|\\b[Bb]y\\s|\\s(?:and|with)\\s|\\bfor\\s|\\s/\\s|\\bin"
                + " [A-Z]\\w+")) {
      Outlets.Outlet outlet = Outlets.known(part);
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
    Outlets.Outlet outlet = Outlets.known(name);
    return outlet == null || outlet.agency() ? null : outlet.name();
  }

  /// The reporters in brackets at the end of the body: `... he said. (Reporting by A; ...)`.
  private List<String> creditedInBody() {
    for (int i = size - 1; i >= bodyStart && i >= 0; i--) {
      if (kinds[i] == PassageKind.BODY) {
        Matcher matcher =
            CREDITS_IN_BODY.matcher(texts[i].substring(Math.max(0, texts[i].length() - 320)));
        return matcher.find() ? Bylines.authors(matcher.group()) : List.of();
      }
    }
    return List.of();
  }

  /// The agency that signs the last paragraph of the body: `... he said. (Reuters)`.
  private @Nullable String signature() {
    for (int i = size - 1; i >= bodyStart && i >= 0; i--) {
      if (kinds[i] == PassageKind.BODY) {
        String line = texts[i];
        Matcher matcher = SIGNED.matcher(line.substring(Math.max(0, line.length() - 40)));
        Outlets.Outlet outlet = matcher.find() ? Outlets.known(matcher.group("name")) : null;
        return outlet != null && outlet.agency() ? outlet.name() : null;
      }
    }
    return null;
  }

  /// The latest day that captions print, else the first day that the opening paragraphs give with
  /// its weekday: the report cannot be older.
  private @Nullable Evidence inferred(List<String> captions) {
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
    for (int i = bodyStart; i < size && looked < 3; i++) {
      if (kinds[i] == PassageKind.BODY && prose[i]) {
        looked++;
        Moment day = WrittenDate.dayWithWeekday(texts[i]);
        if (day != null) {
          return new Evidence(Evidence.Rank.INFERRED, day, "date in the text (inferred)");
        }
      }
    }
    return null;
  }

  // ---- small things

  private static List<Passage> passages(
      String text, List<Paragraph> paragraphs, @Nullable PassageKind[] kinds) {
    Offsets offsets = new Offsets(text);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      PassageKind kind = Objects.requireNonNull(kinds[i]);
      for (Span piece : Sentences.pieces(text, paragraphs.get(i).span())) {
        passages.add(new Passage(passages.size() + 1, kind, offsets.line(piece.start()), piece));
      }
    }
    return passages;
  }

  private static int countWords(String line) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean wordChar =
          Character.isLetterOrDigit(c)
              || (inWord && (c == '\'' || c == '’' || c == '-' || c == '.'));
      if (wordChar && !inWord) {
        words++;
      }
      inWord = wordChar;
    }
    return words;
  }

  /// Whether two lines are the same headline: the same words, or nearly all of the shorter one's.
  static boolean similar(String a, String b) {
    if (a.length() > 3 * b.length()
        || b.length() > 3 * a.length()
        || a.length() + b.length() > 800) {
      return false;
    }
    List<String> x = contentWords(a);
    List<String> y = contentWords(b);
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    long common = x.stream().filter(y::contains).count();
    return common >= 0.8 * Math.max(x.size(), y.size())
        || (common >= 4
            && common == Math.min(x.size(), y.size())
            && common >= 0.6 * Math.max(x.size(), y.size()));
  }

  private static List<String> contentWords(String line) {
    List<String> words = new ArrayList<>();
    for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
      if (word.length() > 1) {
        words.add(word);
      }
    }
    return words;
  }
}
