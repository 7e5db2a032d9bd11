package dateline.article;

import dateline.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who wrote a report: `By A, B and C`, `A / B`, `(Reporting by A; Editing by B)`, a name
/// alone in its line. An agency, a desk or an outlet is never an author.
final class Bylines {
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:by|written by|reported by|story by|author|authors|words by|text by|posted"
              + " by|published by|submitted by|report by|article by|analysis by|from our"
              + " correspondent)\\s*:?\\s+(?=\\S)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CREDIT =
      Pattern.compile(
          "[(\\[*]?\\s*(?:additional |with"
              + " )?(?:reporting|writing|written|reported|report|compiled|inputs?|files)\\s+(?:and"
              + " \\w+ )?(?:by|from)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EDIT =
      Pattern.compile(
          "[(\\[*]?\\s*(?:editing|edited|editor|translated|translation|compiled|produced|writer|author|reporter|correspondent)s?\\s*(?:by\\b|:)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CREDIT_NAMES =
      Pattern.compile(
          "(?<!additional )(?<!Additional )\\b(?:reporting|writing|written|reported)\\s+(?:and \\w+"
              + " )?by\\s+(?<names>[^;)\\]]+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          "\\bcontributed (?:to this (?:report|story|article|dispatch|file)|reporting)\\b");

  /// `jd/mm (AP, dpa)`: how some desks sign.
  private static final Pattern INITIALS =
      Pattern.compile("\\p{Ll}{2,4}(?:[/,]\\s?\\p{Ll}{2,4}){0,3}\\s*\\([^()]{2,40}\\)");

  /// Where the name ends and a role, an outlet or a date begins.
  private static final Pattern ROLE =
      Pattern.compile(
          "\\s*(?:[|•·–—@<(\\[;]|\\s-\\s|,?\\s+(?:in|for|of|at|with|from|on|is|and agencies|and"
              + " agency|is a|updated|published|posted)\\b"
              + "|,\\s*(?:the\\s)?(?:\\p{Ll}|[A-Z]{2,}|Staff|Special|Senior|Chief|Associated|Reuters|AFP|Correspondent|Contributor|Editor|Reporter|Political|Diplomatic|Business|Foreign|Middle|News|Daily|Data|Managing|Deputy|World|Press)"
              + "|\\d|\\bhttps?:|\\s+@).*",
          Pattern.DOTALL);

  private static final Pattern ROLE_LINE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}-]*\\s){0,4}(?:Correspondent|Editor|Reporter|Writer|Bureau"
              + " Chief|Columnist|Analyst)s?");

  private static final Pattern DESK_OR_JOB =
      Pattern.compile(
          "\\b(?:correspondent|reporter|writer|editor|staff|bureau|news|times|post|press|analyst"
              + "|contributor|columnist|agency|agencies|daily)\\b");

  private static final Pattern IN_PLACE =
      Pattern.compile("(?<=\\p{Ll}) in \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?(?=$|,| and )");
  private static final Pattern SPLIT =
      Pattern.compile(
          "\\s*(?:,\\s*and\\s|\\band\\b|&|,|/|;|\\bwith\\b)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME_WORD =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]*|(?:al|el|bin|ben|ibn|abu|van|von|der|den|de|di|da|del|la|le|du|dos|ul|ur|ter|af|y)(?:-\\p{Lu}[\\p{L}'’-]*)?|[A-Z]\\.");

  private static final Map<String, Set<String>> WORDS =
      WordLists.sections(Bylines.class, "bylines.txt");

  /// Words that those have who sign without being a person.
  private static final Set<String> DESKS = Objects.requireNonNull(WORDS.get("desks"));

  private static final int MAX_DESK = 50;

  /// Other words that names of people do not have.
  private static final Set<String> NOT_PEOPLE = Objects.requireNonNull(WORDS.get("not-people"));

  private Bylines() {}

  /// Whether a line starts like a byline: `By ...` with a name, or a credit.
  static boolean isByline(String line) {
    if (line.length() > 300) {
      return false;
    }
    Matcher lead = LEAD.matcher(line);
    if (lead.lookingAt()) {
      String rest = line.substring(lead.end());
      return rest.length() <= 200
          && (!people(rest).isEmpty() || isDesk(rest))
          && !Sentences.endsLikeOne(rest, 0, rest.length());
    }
    return isCredit(line);
  }

  /// Whether a line names who reported, wrote or edited: `(Reporting by ...)`, `Editor: ...`.
  static boolean isCredit(String line) {
    return line.length() <= 300
        && (CREDIT.matcher(line).lookingAt()
            || EDIT.matcher(line).lookingAt()
            || INITIALS.matcher(line).matches()
            || (line.length() <= 200
                && line.contains("contributed")
                && CONTRIBUTED.matcher(line).find()));
  }

  /// The people that a byline or credit names as authors; editors and additional reporters are not.
  static List<String> authors(String line) {
    Matcher lead = LEAD.matcher(line);
    if (lead.lookingAt()) {
      return people(line.substring(lead.end()));
    }
    Matcher credit = CREDIT_NAMES.matcher(line);
    if (credit.find()) {
      return people(credit.group("names"));
    }
    return isCredit(line) ? List.of() : people(line);
  }

  /// Whether a line is nothing but names of people: `A B`, `A B and C D`, `A / B`.
  static boolean isNames(String line) {
    if (line.length() > 80 || line.isEmpty() || !Character.isUpperCase(line.charAt(0))) {
      return false;
    }
    List<String> parts = List.of(SPLIT.split(IN_PLACE.matcher(line).replaceAll("")));
    boolean several = parts.size() > 1 && line.indexOf(',') < 0;
    for (String part : parts) {
      int words = part.isEmpty() ? 0 : part.split("\\s+").length;
      if (!isPerson(part) || (words == 1 && !several) || words > 4) {
        return false;
      }
    }
    return true;
  }

  /// The people in a value that names authors, with or without `By` before them.
  static List<String> named(String value) {
    return LEAD.matcher(value).lookingAt() ? authors(value) : people(value);
  }

  /// The people in a list of names: `A, B and C`, each cut before role, outlet or date.
  static List<String> people(String list) {
    String names = list.strip();
    List<String> people = new ArrayList<>();
    for (String part : SPLIT.split(cutRole(IN_PLACE.matcher(names).replaceAll("")))) {
      String name = part.strip();
      if (name.endsWith(".") && !name.matches(".*\\b\\p{Lu}\\.|.*\\b[JS]r\\.")) {
        name = name.substring(0, name.length() - 1);
      }
      if (isPerson(name) && !people.contains(name(name))) {
        people.add(name(name));
      } else if (!people.isEmpty() && !name.isEmpty()) {
        break; // after the last name come role and outlet
      }
    }
    return people;
  }

  private static String cutRole(String names) {
    return ROLE.matcher(" " + names).replaceFirst("").strip();
  }

  /// `JOHN SMITH` is written as other outlets write him.
  private static String name(String name) {
    if (name.indexOf(' ') < 0 || !name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length());
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return out.toString();
  }

  private static boolean isDesk(String names) {
    for (String word : names.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (DESKS.contains(word)) {
        return names.length() <= MAX_DESK;
      }
    }
    return Outlets.known(names) != null;
  }

  private static boolean isPerson(String name) {
    if (name.length() < 2
        || name.length() > 50
        || Outlets.known(name) != null
        || Phrases.isSection(name)) {
      return false;
    }
    String[] words = name.split("[\\s\\u00a0]+");
    if (words.length > 5) {
      return false;
    }
    for (String word : words) {
      if (!NAME_WORD.matcher(word).matches()
          || DESKS.contains(word.toLowerCase(Locale.ROOT))
          || NOT_PEOPLE.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return words.length > 1
        || (Character.isUpperCase(name.charAt(0)) && !name.equals(name.toUpperCase(Locale.ROOT)));
  }

  /// Whether a name and a job or an outlet stand on a line: `A B, Staff Writer`.
  static boolean isNameWithRole(String line) {
    int cut = -1;
    for (int i = 0; i < line.length() && cut < 0; i++) {
      if (",|-–—(".indexOf(line.charAt(i)) >= 0 && i > 3) {
        cut = i;
      }
    }
    if (cut < 0 || !isNames(line.substring(0, cut).strip())) {
      return false;
    }
    String role = line.substring(cut + 1).toLowerCase(Locale.ROOT);
    return Outlets.known(line.substring(cut + 1).strip()) != null
        || DESK_OR_JOB.matcher(role).find();
  }

  /// Whether a name stands before the date of a stamp line: `A B | 7 September 2018`.
  static boolean isSignedStamp(String line) {
    if (isByline(line)) {
      return true;
    }
    String first = line.split("\\s*[|•·–—]\\s*|\\s-\\s|,\\s", 2)[0];
    return first.length() < line.length() && isNames(first);
  }

  /// Whether a line is a job and nothing else: `Diplomatic Correspondent`.
  static boolean isRole(String line) {
    return ROLE_LINE.matcher(line).matches();
  }
}
