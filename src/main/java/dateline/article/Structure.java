package dateline.article;

import dateline.article.Paragraphs.Paragraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds what each paragraph of a report is.
///
/// A report has a head (everything before its first paragraph of prose), a body and a tail (what
/// comes after its last). First, each paragraph is judged by its own words; then the three parts
/// decide on what is left: in the head stand headline, byline, outlet and stamps, in the body
/// sub-headings, in the tail names of authors, share lines and teasers of other reports.
final class Structure {
  private static final int HEADLINE_WORDS = 36;

  /// A block of other reports ends the report if no more than this share of the prose follows.
  private static final double TAIL_SHARE = 0.4;

  private static final Pattern BREADCRUMBS =
      Pattern.compile("\\s*[/>»›→]\\s*|\\s\\|\\s|\\s[•·]\\s");

  private static final Pattern HIGHLIGHTS =
      Pattern.compile(
          "(?:story )?highlights|key points|in short|at a glance", Pattern.CASE_INSENSITIVE);

  private static final Pattern REPORTED_FROM =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.'’-]+\\s){1,4}(?:and [^.]{3,40} )?reported from \\p{Lu}.*");

  private static final Pattern TEASER_END =
      Pattern.compile(
          "(?:…|\\.\\.\\.|\\[…\\]|\\[\\.\\.\\.\\]|»|→|Read more|Continue reading)\\s*$");

  private final List<Line> lines = new ArrayList<>();
  private final int size;
  private final @Nullable String knownHeadline;
  private final @Nullable PassageKind[] kinds;
  private final BitSet prose = new BitSet();
  private int headlineAt = -1;
  private int bodyStart;
  private int tailStart;

  private Structure(String text, List<Paragraph> paragraphs, @Nullable String knownHeadline) {
    this.knownHeadline = knownHeadline;
    size = paragraphs.size();
    kinds = new PassageKind[size];
    for (int i = 0; i < size; i++) {
      Line line = Line.of(text, paragraphs.get(i));
      lines.add(line);
      kinds[i] = line.kind();
      prose.set(i, line.prose());
    }
  }

  /// The structure of a report.
  ///
  /// @param knownHeadline its headline, where that is known from elsewhere
  static Outline of(String text, List<Paragraph> paragraphs, @Nullable String knownHeadline) {
    Structure structure = new Structure(text, paragraphs, knownHeadline);
    structure.findParts();
    structure.head();
    structure.body();
    structure.tail();
    structure.signedBody();
    return structure.outline();
  }

  private Outline outline() {
    List<Outline.Part> parts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      parts.add(new Outline.Part(lines.get(i), Objects.requireNonNull(kinds[i])));
    }
    return new Outline(parts, headlineAt, bodyStart, lastProse(size));
  }

  // ---- head, body, tail

  private void findParts() {
    bodyStart = size;
    for (int i = 0; i < size; i++) {
      if (prose.get(i) && !isSentenceHeadline(i)) {
        bodyStart = i;
        break;
      }
    }
    int total = 0;
    for (int i = 0; i < size; i++) {
      total += prose.get(i) ? lines.get(i).text().length() : 0;
    }
    tailStart = size;
    int before = 0;
    for (int i = 0; i < size; i++) {
      if (i > bodyStart
          && lines.get(i).verdict() == Phrases.Verdict.BLOCK
          && total - before <= total * TAIL_SHARE) {
        tailStart = i;
        break;
      }
      before += prose.get(i) ? lines.get(i).text().length() : 0;
    }
  }

  /// Whether the first paragraph is a headline although it ends like a sentence: a question, or a
  /// short sentence that what belongs under a headline follows.
  private boolean isSentenceHeadline(int i) {
    Line line = lines.get(i);
    if (line.words() > 25 || line.paragraph().kind() == PassageKind.BODY) {
      return false;
    }
    for (int j = 0; j < i; j++) {
      if (kinds[j] == null && lines.get(j).words() >= 4) {
        return false; // a headline stands above
      }
    }
    if (i + 1 >= size || line.dateline() != null) {
      return false;
    }
    char last = line.text().charAt(line.text().length() - 1);
    PassageKind next = kinds[i + 1];
    boolean underHeadline =
        next == PassageKind.BYLINE
            || (next == PassageKind.METADATA && !lines.get(i + 1).dates().isEmpty())
            || Bylines.isByline(lines.get(i + 1).text())
            || Titles.similar(line.text(), lines.get(i + 1).text())
            || lines.get(i + 1).dateline() != null;
    return underHeadline
        || (i == 0 && lines.get(i + 1).paragraph().blankBefore() && (last == '?' || last == '!'));
  }

  // ---- the head

  private void head() {
    headlineAt = findHeadline();
    String headline = headlineAt >= 0 ? lines.get(headlineAt).text() : knownHeadline;
    if (headlineAt >= 0) {
      kinds[headlineAt] = PassageKind.HEADLINE;
      prose.clear(headlineAt);
    }
    for (int i = 0; i < bodyStart; i++) {
      if (kinds[i] == null) {
        kinds[i] = inHead(i, headline);
      }
    }
    // a repeated headline may end like a sentence
    for (int i = bodyStart; i < Math.min(size, bodyStart + 3); i++) {
      if (headline != null
          && kinds[i] == null
          && lines.get(i).words() <= HEADLINE_WORDS
          && Titles.similar(headline, lines.get(i).text())) {
        kinds[i] = PassageKind.HEADLINE;
        prose.clear(i);
      }
    }
  }

  private int findHeadline() {
    for (int i = 0; i < size; i++) {
      if (lines.get(i).paragraph().kind() == PassageKind.HEADLINE) {
        return i;
      }
    }
    int best = -1;
    for (int i = 0; i < bodyStart; i++) {
      if (HIGHLIGHTS.matcher(lines.get(i).text()).matches()) {
        return best; // what follows sums the report up
      }
      if (kinds[i] != null && !(kinds[i] == PassageKind.CAPTION && i == 0)) {
        continue;
      }
      if (knownHeadline != null && Titles.similar(knownHeadline, lines.get(i).text())) {
        return i;
      }
      if (lines.get(i).words() > HEADLINE_WORDS || !canBeHeadline(i)) {
        continue;
      }
      if (lines.get(i).words() >= 4) {
        return best >= 0 && isSubject(best, i) ? best : i;
      }
      if (best < 0 && lines.get(i).words() >= 2 && i + 1 < size) {
        best = i;
      }
    }
    return best;
  }

  /// Whether the short line `first` is a headline of its own and `second` what stands under it: the
  /// second ends like a sentence, or is repeated nowhere and the first is.
  private boolean isSubject(int first, int second) {
    for (int i = first + 1; i < Math.min(size, bodyStart + 1); i++) {
      if (i != second && Titles.similar(lines.get(first).text(), lines.get(i).text())) {
        return true;
      }
    }
    return lines.get(second).sentence() && lines.get(second).text().endsWith(".");
  }

  private boolean canBeHeadline(int i) {
    Line line = lines.get(i);
    if (line.verdict() != Phrases.Verdict.NONE
        && line.verdict() != Phrases.Verdict.BLOCK
        && line.words() < 5) {
      return false;
    }
    return !(Phrases.isSection(line.text())
        || isBreadcrumbs(line.text())
        || (!line.dates().isEmpty() && line.words() <= 14)
        || Outlets.known(line.text()) != null
        || Bylines.isByline(line.text())
        || (line.words() <= 4 && Outlets.looksLikeOne(line.text()))
        || line.isDateline());
  }

  private PassageKind inHead(int i, @Nullable String headline) {
    Line line = lines.get(i);
    boolean above = headlineAt >= 0 && i < headlineAt;
    if (headline != null && Titles.similar(headline, line.text())) {
      return PassageKind.HEADLINE;
    }
    if (Bylines.isByline(line.text())) {
      return PassageKind.BYLINE;
    }
    if (isBreadcrumbs(line.text()) || line.verdict() == Phrases.Verdict.BLOCK) {
      return PassageKind.BOILERPLATE;
    }
    if (!line.dates().isEmpty() && line.words() <= 14) {
      return Bylines.isSignedStamp(line.text()) ? PassageKind.BYLINE : PassageKind.METADATA;
    }
    if (line.isDateline()) {
      return PassageKind.DATELINE;
    }
    if (Outlets.known(line.text()) != null || Phrases.isSection(line.text())) {
      return PassageKind.METADATA;
    }
    if (!above && Bylines.isNames(line.text())) {
      return PassageKind.BYLINE;
    }
    if (!above && line.words() <= 8 && Bylines.isNameWithRole(line.text())) {
      return PassageKind.BYLINE;
    }
    if (!above && line.words() <= 5 && Bylines.isRole(line.text())) {
      return PassageKind.BYLINE;
    }
    if (line.words() <= 5
        && !line.sentence()
        && Outlets.looksLikeOne(line.text())
        && headlineAt >= 0) {
      return PassageKind.METADATA;
    }
    if (above) {
      return PassageKind.METADATA;
    }
    return line.words() == 1 && bodyStart < size ? PassageKind.METADATA : PassageKind.BODY;
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
      if (Line.countWords(part) > 4) {
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
    for (int i = bodyStart; i < tailStart; i++) {
      if (kinds[i] == null && !prose.get(i)) {
        if (lines.get(i).verdict() == Phrases.Verdict.BLOCK) {
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
          && Line.isAddress(lines.get(i).text())) {
        kinds[i] = PassageKind.BOILERPLATE;
      }
      wantsTitle =
          kinds[i] == PassageKind.BOILERPLATE && ((wantsTitle && !prose.get(i)) || asksForTitle(i));
      afterBoilerplate = kinds[i] == PassageKind.BOILERPLATE || (afterBoilerplate && !prose.get(i));
    }
  }

  /// What follows the report is of other reports, but for facts of this one.
  private void tail() {
    for (int i = tailStart; i < size; i++) {
      boolean open =
          kinds[i] == null
              || kinds[i] == PassageKind.CAPTION
              || (kinds[i] == PassageKind.METADATA && !isOwnMetadata(i));
      if (open && lines.get(i).paragraph().kind() == null) {
        kinds[i] = PassageKind.BOILERPLATE;
      }
    }
  }

  /// A last paragraph that an agency in brackets signs is body, not a caption.
  private void signedBody() {
    for (int i = size - 1; i > bodyStart; i--) {
      if (kinds[i] == PassageKind.BODY) {
        return;
      }
      if (kinds[i] == PassageKind.CAPTION) {
        if (lines.get(i).paragraph().kind() == null
            && !Captions.isCaption(lines.get(i).text(), lines.get(i).words(), true)) {
          kinds[i] = PassageKind.BODY;
        }
        return;
      }
    }
  }

  private int lastProse(int end) {
    for (int i = end - 1; i >= 0; i--) {
      if (prose.get(i)) {
        return i;
      }
    }
    return -1;
  }

  /// Facts that may stand after a block of other reports: tags, the source, who edited.
  private boolean isOwnMetadata(int i) {
    return lines.get(i).verdict() == Phrases.Verdict.META;
  }

  /// `Read more:` with nothing after it: the title stands in the next line.
  private boolean asksForTitle(int i) {
    return lines.get(i).words() <= 4
        && lines.get(i).verdict() != Phrases.Verdict.NONE
        && !sentenceWithoutColon(i);
  }

  private boolean sentenceWithoutColon(int i) {
    return lines.get(i).sentence() && !lines.get(i).text().endsWith(":");
  }

  private PassageKind betweenProse(int i, boolean wantsTitle) {
    if (wantsTitle && !lines.get(i).sentence()) {
      return PassageKind.BOILERPLATE;
    }
    return Bylines.isByline(lines.get(i).text()) ? PassageKind.BYLINE : PassageKind.BODY;
  }

  private PassageKind afterProse(int i, boolean afterBoilerplate) {
    Line line = lines.get(i);
    if (Outlets.areAll(Line.strip(line.text()))
        || line.text().endsWith(",")) { // who signs, or tags
      return PassageKind.METADATA;
    }
    if (Bylines.isByline(line.text())
        || Bylines.isNames(Line.strip(line.text()))
        || Bylines.isNameWithRole(Line.strip(line.text()))) {
      return afterBoilerplate && !Bylines.isByline(line.text())
          ? PassageKind.BOILERPLATE
          : PassageKind.BYLINE;
    }
    if (afterBoilerplate) {
      return PassageKind.BOILERPLATE;
    }
    if (!line.dates().isEmpty() && line.words() <= 14 && !line.sentence()) {
      return PassageKind.METADATA;
    }
    if (line.words() == 1
        && !line.sentence()
        && i > 0
        && line.paragraph().blankBefore()
        && isCapitalised(line.text())
        && isLastContent(i)) {
      return PassageKind.BYLINE; // a reporter signs with a first name
    }
    return PassageKind.BODY;
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

  private PassageKind proseKind(int i, boolean afterBoilerplate, int lastProse) {
    if (isTeaser(i, afterBoilerplate, lastProse)) {
      return PassageKind.BOILERPLATE;
    }
    boolean credit =
        i >= lastProse - 1
            && i > bodyStart
            && lines.get(i).words() <= 30
            && REPORTED_FROM.matcher(lines.get(i).text()).matches();
    return credit ? PassageKind.BYLINE : PassageKind.BODY;
  }

  /// A paragraph that breaks off, after boilerplate, with no more of the report to follow.
  private boolean isTeaser(int i, boolean afterBoilerplate, int lastProse) {
    return afterBoilerplate && i == lastProse && TEASER_END.matcher(lines.get(i).text()).find();
  }
}
