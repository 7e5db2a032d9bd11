package dateline.tag.date;

import dateline.tag.date.Phrase.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The grammar: patterns (see [Phrase]), each with what it means. The longest match wins; of two
/// equally long ones the rule that stands first. A rule may decline a match by returning null.
///
/// Extents and values follow the TIMEX3 guidelines of TimeML (TimeBank, TempEval-3): prepositions
/// stay outside, determiners and `early`, `nearly`, `at least` inside.
final class Rules {
  /// What a match means; null if it is none after all.
  @FunctionalInterface
  interface Meaning {
    @Nullable Reading of(Match match, Resolver calendar);
  }

  /// A pattern and its meaning.
  record Rule(Step pattern, Meaning meaning) {}

  private final Lexicon lexicon;
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, String> parts = new HashMap<>();
  private static final Rule[] NONE = {};

  private final Rule[][] byWord;
  private final Rule[][][] byPair; // empty for most words
  private final Rule[] byDigits;

  Rules(Lexicon lexicon) {
    this.lexicon = lexicon;
    parts();
    fullDates();
    stamps();
    months();
    years();
    quartersAndSeasons();
    weekdays();
    daysByName();
    clock();
    units();
    durations();
    sets();
    vague();
    byWord = new Rule[lexicon.size()][];
    for (int word = 0; word < byWord.length; word++) {
      int id = word;
      long kinds = lexicon.kinds(word, true);
      byWord[word] =
          rules.stream().filter(rule -> rule.pattern.startsWith(id, kinds)).toArray(Rule[]::new);
    }
    byDigits =
        rules.stream().filter(rule -> rule.pattern.startsWith(-1, DIGITS)).toArray(Rule[]::new);
    byPair = new Rule[lexicon.size()][][];
    for (int word = 0; word < byPair.length; word++) {
      boolean common = (lexicon.kinds(word, true) & Kind.DETERMINER.bit()) != 0;
      byPair[word] = common ? byNext(word) : new Rule[0][];
    }
  }

  private static final long DIGITS = Kind.NUMBER_WORD.bit() - 1; // the kinds that are digits

  /// The rules whose matches can start with token `i`. The words that start most rules, and most
  /// often in vain (`the`), are told apart by the word that follows, too.
  Rule[] startingAt(Lexemes tokens, int i) {
    int word = tokens.word(i);
    if (word < 0) {
      return tokens.kinds(i) == 0 ? NONE : byDigits;
    }
    if (word >= byPair.length) {
      return NONE; // came into the lexicon after the rules, so none starts with it
    }
    Rule[][] byNext = byPair[word];
    if (byNext.length == 0 || i + 1 >= tokens.size()) {
      return byWord[word];
    }
    int next = tokens.word(i + 1);
    return next >= 0
        ? byNext[next]
        : tokens.kinds(i + 1) == 0 ? byNext[byNext.length - 1] : byWord[word];
  }

  /// For each word that may follow: the rules that can start with the two. The last entry is for
  /// any word that the rules do not know.
  private Rule[][] byNext(int word) {
    long kinds = lexicon.kinds(word, true);
    Rule[][] byNext = new Rule[lexicon.size() + 1][];
    for (int next = 0; next < byNext.length; next++) {
      boolean known = next < lexicon.size();
      int nextWord = known ? next : -1;
      long nextKinds = known ? lexicon.kinds(next, true) : 0;
      byNext[next] =
          Arrays.stream(byWord[word])
              .filter(rule -> rule.pattern.startsWith(word, kinds, nextWord, nextKinds))
              .toArray(Rule[]::new);
    }
    return byNext;
  }

  private void part(String name, String pattern) {
    parts.put(name, pattern);
  }

  private void rule(String pattern, Meaning meaning) {
    rules.add(new Rule(Phrase.compile(pattern, lexicon, parts), meaning));
  }

  private void parts() {
    part("M", "MONTH_ABBREVIATION . | MONTH");
    part("D", "DAY | ORDINAL_DAY");
    part("WD", "WEEKDAY_ABBREVIATION . ,? | WEEKDAY ,?");
    part("EARLY", "( very? early | late | mid | middle | earlier | later ) -?");
    part(
        "EDGE",
        "the? very? ( beginning | start | middle | end | close | dawn | rest | remainder ) of");
    part("REL", "RELATION | the RELATION");
    part("YR", "YEAR | $REL year | the year");
    part("TO", "- | to | through | until | till");
    part(
        "ABOUT",
        "nearly | at least | more than | less than | fewer than | no more than | up to | at most"
            + " | well over");
  }

  // --- dates that name a day

  private void fullDates() {
    rule("$WD? $M the? $D ( ,? ( of )? YEAR )?", Rules::dayOfMonth);
    rule("$WD? the? $D ( of | day of )? $M ( ,? ( of )? YEAR )?", Rules::dayOfMonth);
    rule("$WD? $M $D ,? ( of )? $REL year", Rules::dayOfMonth);
    rule("$WD? the? $D ( of )? $M ,? ( of )? $REL year", Rules::dayOfMonth);
    rule("the ORDINAL_DAY of $REL month", Rules::dayOfNamedMonth);
    // the year stands only behind the last of several
    rule("$M $D >> ( - | to | and | until | through | or ) $M $D ,? YEAR", Rules::dayOfMonth);
    rule("$D $M >> ( - | to | and | until | through | or ) $D $M ,? YEAR", Rules::dayOfMonth);
    rule("$D >> ( and | or | , ) $D ( of )? $M ( ,? YEAR )?", Rules::dayOfMonth);
    // within a month
    rule("$M $D ( - | to | through | ~ / ) $D ( ,? YEAR )?", Rules::daysOfMonth);
    rule("the? $D ( - | to | through | ~ / ) the? $D ( of )? $M ( ,? YEAR )?", Rules::daysOfMonth);
    // 2018-09-07, 7/9/2018, 9/7/18, 7.9.2018
    rule("YEAR ~ - ~ TWO_DIGITS ~ - ~ TWO_DIGITS", Rules::isoDate);
    rule("YEAR ~ / ~ MONTH_NUMBER ~ / ~ DAY", Rules::isoDate);
    rule("DAY ~ / ~ DAY ~ / ~ ( YEAR | TWO_DIGITS )", Rules::slashedDate);
    rule("DAY ~ - ~ DAY ~ - ~ YEAR", Rules::slashedDate);
    rule("DAY ~ - ~ MONTH ~ - ~ ( YEAR | TWO_DIGITS )", Rules::dayOfMonth);
    rule("DOTTED_DATE", Rules::dottedDate);
  }

  private static @Nullable Reading dayOfMonth(Match m, Resolver calendar) {
    int day = dayNumber(m);
    int month = m.value(Kind.MONTH);
    if (m.has("may") && !m.tokens().capital(m.token(Kind.MONTH, 0))) {
      return null;
    }
    if (countsSomething(m, day)) {
      return null;
    }
    int year = m.value(Kind.YEAR);
    if (year < 0 && m.has(Kind.TWO_DIGITS) && m.has("-")) {
      year = century(m.value(Kind.TWO_DIGITS));
    }
    if (year < 0 && m.has(Kind.RELATION)) {
      year = calendar.year(relation(m));
    }
    if (year >= 0) {
      return calendar.day(year, month, day);
    }
    return calendar.dayOfMonth(month, day, direction(m));
  }

  private static int dayNumber(Match m) {
    return m.has(Kind.ORDINAL_DAY) ? m.value(Kind.ORDINAL_DAY) : m.value(Kind.DAY);
  }

  /// `In May 10 percent`, `by August 20 people`.
  private static boolean countsSomething(Match m, int day) {
    Lexemes t = m.tokens();
    int end = m.end();
    return t.is(end - 1, Kind.DAY)
        && t.value(end - 1) == day
        && (t.is(end, Kind.COUNTED)
            || t.lower(end).equals("%")
            || (t.lower(end).equals(":") && t.is(end + 1, Kind.MINUTE)))
        && !t.lower(end).equals("points");
  }

  private static @Nullable Reading dayOfNamedMonth(Match m, Resolver calendar) {
    Reading month = calendar.unit(Unit.MONTH, relation(m));
    String value = String.format(Locale.ROOT, "%s-%02d", month.value(), m.value(Kind.ORDINAL_DAY));
    return Period.ofTimex(value).isPresent() ? Reading.date(value, month.how()) : null;
  }

  private static @Nullable Reading daysOfMonth(Match m, Resolver calendar) {
    int plain = m.value(Kind.DAY);
    int ordinal = m.value(Kind.ORDINAL_DAY);
    boolean mixed = plain >= 0 && ordinal >= 0; // 5 to 7th September
    int from = mixed ? Math.min(plain, ordinal) : Math.max(plain, ordinal);
    int to =
        mixed
            ? Math.max(plain, ordinal)
            : Math.max(m.value(Kind.DAY, 1), m.value(Kind.ORDINAL_DAY, 1));
    if (from >= to) {
      return null;
    }
    int month = m.value(Kind.MONTH);
    int year = m.value(Kind.YEAR);
    Reading first =
        year >= 0
            ? calendar.day(year, month, from)
            : calendar.dayOfMonth(month, from, direction(m));
    if (first == null) {
      return null;
    }
    String last =
        first.value().substring(0, first.value().length() - 2)
            + String.format(Locale.ROOT, "%02d", to);
    return Period.ofTimex(last.replace("XXXX", "2000")).isEmpty()
        ? null
        : Reading.date(first.value() + "/" + last, "days of a month: " + first.how());
  }

  private static @Nullable Reading isoDate(Match m, Resolver calendar) {
    boolean slashed = m.has(Kind.MONTH_NUMBER);
    return calendar.day(
        m.value(Kind.YEAR),
        slashed ? m.value(Kind.MONTH_NUMBER) : m.value(Kind.TWO_DIGITS),
        slashed ? m.value(Kind.DAY) : m.value(Kind.TWO_DIGITS, 1));
  }

  private static @Nullable Reading slashedDate(Match m, Resolver calendar) {
    int year = m.has(Kind.YEAR) ? m.value(Kind.YEAR) : century(m.value(Kind.TWO_DIGITS));
    return calendar.numericDay(m.value(Kind.DAY), m.value(Kind.DAY, 1), year);
  }

  private static @Nullable Reading dottedDate(Match m, Resolver calendar) {
    Lexemes t = m.tokens();
    String[] numbers = t.lower(m.start()).split("\\.");
    int year = Integer.parseInt(numbers[2]);
    return calendar.day(
        year < 100 ? century(year) : year,
        Integer.parseInt(numbers[1]),
        Integer.parseInt(numbers[0]));
  }

  /// Two digits of a year are taken for one between 1950 and 2049.
  private static int century(int twoDigits) {
    return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  // --- stamps of machines

  private void stamps() {
    rule(
        "YEAR ~ - ~ TWO_DIGITS ~ - ~ TWO_DIGITS ( ~ t ~ )? HOUR ~ : ~ MINUTE ( ~ : ~ MINUTE )?"
            + " ( ~ z | ( ~ + | ~ - ) ~ ( FOUR_DIGITS | HOUR ~ : ~ MINUTE ) | ZONE )?",
        Rules::isoStamp);
    rule("COMPACT_DATE", Rules::compactDate);
    rule("EPOCH", Rules::epoch);
  }

  private static final Pattern CLOCK_AND_ZONE =
      Pattern.compile(
          "(\\d\\d?:\\d\\d(?::\\d\\d)?)\\s*(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d|)(?:\\s*[A-Z]+)?");

  private static @Nullable Reading isoStamp(Match m, Resolver calendar) {
    Reading day = isoDate(m, calendar);
    if (day == null) {
      return null;
    }
    Lexemes t = m.tokens();
    String written =
        t.text()
            .substring(t.start(m.token(Kind.HOUR, 0)), t.end(m.end() - 1))
            .toUpperCase(Locale.ROOT);
    Matcher parts = CLOCK_AND_ZONE.matcher(written);
    if (!parts.matches()) {
      return null;
    }
    String zone = parts.group(2).matches("Z|UTC|GMT") ? "Z" : parts.group(2);
    String clock = parts.group(1).length() % 3 == 1 ? "0" + parts.group(1) : parts.group(1);
    Reading stamp = Reading.time(day.value() + "T" + clock + zone, "a time stamp");
    return standsAlone(m) ? calendar.stamp(stamp) : stamp;
  }

  private static @Nullable Reading compactDate(Match m, Resolver calendar) {
    int value = m.value(Kind.COMPACT_DATE);
    return standsAlone(m) || (value / 10_000 >= 1990 && value / 10_000 < 2050)
        ? calendar.day(value / 10_000, value / 100 % 100, value % 100)
        : null;
  }

  private static @Nullable Reading epoch(Match m, Resolver calendar) {
    return standsAlone(m) ? calendar.stamp(Resolver.epoch(m.tokens().lower(m.start()))) : null;
  }

  /// Whether nothing else is on the line.
  private static boolean standsAlone(Match m) {
    Lexemes t = m.tokens();
    String text = t.text();
    int before = t.start(m.start()) - 1;
    int after = t.end(m.end() - 1);
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '\t')) {
      after++;
    }
    return (before < 0 || text.charAt(before) == '\n')
        && (after >= text.length() || text.charAt(after) == '\n' || text.charAt(after) == '\r');
  }

  // --- months

  private void months() {
    rule("$EARLY? $M ( of | , )? YEAR", Rules::monthWithYear);
    rule("$EDGE $M ( of | , )? YEAR", Rules::monthWithYear);
    rule("( $EARLY | $EDGE )? $M ,? ( of )? $REL year", Rules::monthWithYear);
    rule("( $EARLY | $EDGE )? $REL year ' s $M", Rules::monthWithYear);
    rule("$EARLY? $M >> ( $TO | and | or ) $EARLY? $M ( of | , )? YEAR", Rules::monthWithYear);
    rule("$M ( of | , )? TEEN TENS ( -? NUMBER_WORD )?", Rules::monthWithSpelledYear);
    rule("$M ~ - ~ $M ( ,? YEAR )?", Rules::monthsOfYear);
    rule("( $EARLY | $EDGE | the )? $M", Rules::month);
    rule("( $EARLY | $EDGE | the )? RELATION $EARLY? $M", Rules::month);
    rule("the month of $M ( ,? YEAR )?", Rules::month);
  }

  private static @Nullable Reading monthWithYear(Match m, Resolver calendar) {
    int year = year(m, calendar);
    return year < 0
        ? calendar.monthOfYear(m.value(Kind.MONTH), null, direction(m)).with(mod(m))
        : Resolver.month(year, m.value(Kind.MONTH)).with(mod(m));
  }

  private static Reading monthWithSpelledYear(Match m, Resolver calendar) {
    return Resolver.month(spelledYear(m), m.value(Kind.MONTH));
  }

  private static @Nullable Reading monthsOfYear(Match m, Resolver calendar) {
    int from = m.value(Kind.MONTH);
    int to = m.value(Kind.MONTH, 1);
    if (to <= from || m.tokens().is(m.token(Kind.MONTH, 0) + 1, Kind.DAY)) {
      return null;
    }
    int year = m.value(Kind.YEAR);
    Reading last =
        year >= 0 ? Resolver.month(year, to) : calendar.monthOfYear(to, null, direction(m));
    String first = last.value().substring(0, 5) + String.format(Locale.ROOT, "%02d", from);
    return Reading.date(first + "/" + last.value(), "months of a year: " + last.how());
  }

  private static @Nullable Reading month(Match m, Resolver calendar) {
    Match found = m;
    boolean named = found.has(Kind.RELATION) || found.has("month");
    boolean determined =
        found.tokens().lower(found.start()).equals("the") && !named && mod(found) == null;
    if (determined || (!named && !Ambiguity.isMonth(found))) {
      return null;
    }
    if (found.has(Kind.YEAR)) {
      return Resolver.month(found.value(Kind.YEAR), found.value(Kind.MONTH));
    }
    return calendar
        .monthOfYear(found.value(Kind.MONTH), relationOrNull(found), direction(found))
        .with(mod(found));
  }

  // --- years, decades, centuries

  private void years() {
    rule("$EARLY? YEAR ( or later | or earlier | ad | ce )?", Rules::plainYear);
    rule("$EDGE ( the year )? YEAR", Rules::plainYear);
    rule("( the year | calendar year | ad ) YEAR", Rules::plainYear);
    rule("the? YEAR ( period | calendar year | fiscal year | financial year )", Rules::plainYear);
    rule("( the? fiscal year? | fy -? | financial year ) YEAR", Rules::plainYear);
    rule("( the year )? TEEN TENS ( -? NUMBER_WORD )?", (m, c) -> Resolver.year(spelledYear(m)));
    rule("the year two thousand", (m, c) -> Resolver.year(2000));
    rule("$EARLY? ' ~ TWO_DIGITS", Rules::shortYear);
    rule("YEAR ~ ( - | / ) ~ ( TWO_DIGITS | YEAR )", Rules::years);
    rule("YEAR ( ah | a . h . )", (m, c) -> Resolver.hijriYear(m.value(Kind.YEAR)));
    part("IRANIAN", "( iranian | persian ) ( calendar )? ( fiscal )? year");
    rule("$REL? the? $IRANIAN of? YEAR", (m, c) -> Resolver.iranianYear(m.value(Kind.YEAR)));
    rule("$REL $IRANIAN", (m, c) -> c.iranianYear(relation(m)));

    rule("( the | $EDGE )? $EARLY? DECADE", Rules::decade);
    rule("the $EARLY? ' ~ DECADE", Rules::decade);
    rule("$EARLY? ' ~ DECADE", Rules::decade);
    rule("the $EARLY? YEAR ~ ' ~ s", Rules::decade);
    rule("( the | nineteen ) $EARLY? DECADE_WORD", Rules::decade);
    rule("the? $EARLY? ORDINAL -? century ( b ~ c | bc | bce )?", Rules::century);
    rule("$EDGE the ORDINAL century", Rules::century);
    rule("the? ORDINAL ( $TO | and ) the? ORDINAL centuries", Rules::centuries);
  }

  private static @Nullable Reading plainYear(Match m, Resolver calendar) {
    boolean named = m.has("year") || m.has("period") || m.has("fiscal") || m.has("fy");
    return named || Ambiguity.isYear(m) ? Resolver.year(m.value(Kind.YEAR)).with(mod(m)) : null;
  }

  private static @Nullable Reading shortYear(Match m, Resolver calendar) {
    Lexemes t = m.tokens();
    String before = t.lower(m.start() - 1);
    boolean introduced =
        m.tokens().is(m.start() - 1, Kind.SEASON)
            || before.equals("in")
            || before.equals("since")
            || before.equals("of")
            || before.equals("from")
            || before.equals("until")
            || before.equals("and")
            || before.equals("to");
    return introduced ? Resolver.year(century(m.value(Kind.TWO_DIGITS))).with(mod(m)) : null;
  }

  private static @Nullable Reading years(Match m, Resolver calendar) {
    int from = m.value(Kind.YEAR);
    int to = m.value(Kind.YEAR, 1);
    if (to < 0) {
      int digits = m.value(Kind.TWO_DIGITS);
      to = from / 100 * 100 + digits;
      if (digits >= 1 && digits <= 12 && to <= from) { // 2018-09 is September
        return m.has("-") ? Resolver.month(from, digits) : null;
      }
      if (from % 100 == 99 && digits == 0) {
        to += 100;
      }
    }
    boolean years = from >= 1400 && to > from && to < 2100;
    return years
        ? Reading.date(
            String.format(Locale.ROOT, "%04d/%04d", from, to), "years from first to last")
        : null;
  }

  private static @Nullable Reading decade(Match m, Resolver calendar) {
    int year;
    if (m.has(Kind.DECADE_WORD)) {
      year = 1900 + m.value(Kind.DECADE_WORD);
      if (m.tokens().lower(m.end()).equals("of")) {
        return null;
      }
    } else {
      year = m.has(Kind.DECADE) ? m.value(Kind.DECADE) : m.value(Kind.YEAR);
      if (year % 10 != 0) {
        return null;
      }
      if (year < 100) {
        boolean age = m.start() > 0 && isPossessive(m.tokens().lower(m.start() - 1));
        if (age || (year < 20 && !m.has("'"))) {
          return null;
        }
        year += year < 20 ? 2000 : 1900;
      }
    }
    return Reading.date(String.format(Locale.ROOT, "%03d", year / 10), "a decade").with(mod(m));
  }

  /// `in his 40s`.
  private static boolean isPossessive(String word) {
    return switch (word) {
      case "his", "her", "their", "my", "our", "your", "its" -> true;
      default -> false;
    };
  }

  private static @Nullable Reading century(Match m, Resolver calendar) {
    int ordinal = m.value(Kind.ORDINAL);
    if (ordinal < 1 || ordinal > 30) {
      return null;
    }
    return m.has("bc") || m.has("bce")
        ? Reading.date(String.format(Locale.ROOT, "BC%02d", ordinal - 1), "a century").with(mod(m))
        : Reading.date(String.format(Locale.ROOT, "%02d", ordinal - 1), "a century").with(mod(m));
  }

  private static @Nullable Reading centuries(Match m, Resolver calendar) {
    int from = m.value(Kind.ORDINAL);
    int to = m.value(Kind.ORDINAL, 1);
    return from < 1 || to <= from || to > 30
        ? null
        : Reading.date(
            String.format(Locale.ROOT, "%02d/%02d", from - 1, to - 1),
            "centuries from first to last");
  }

  private static int spelledYear(Match m) {
    int unit = m.value(Kind.NUMBER_WORD);
    return m.value(Kind.TEEN) * 100 + m.value(Kind.TENS) + (unit > 0 && unit < 10 ? unit : 0);
  }

  /// The year that is named, or meant by `last year`; -1 if there is none or it is open.
  private static int year(Match m, Resolver calendar) {
    if (m.has(Kind.YEAR)) {
      return m.value(Kind.YEAR);
    }
    if (m.has(Kind.RELATION) && m.has("year")) {
      return calendar.year(relation(m));
    }
    return m.has("year") ? calendar.year(Relation.SAME) : -1;
  }

  // --- quarters, halves, seasons

  private void quartersAndSeasons() {
    rule("( fiscal -? )? ORDINAL ~ - ~ quarter", Rules::quarter);
    rule("the? ( fiscal -? )? ORDINAL fiscal? quarter", Rules::quarter);
    rule("the? ( fiscal -? )? ORDINAL -? quarter ( of | in | , )? ( fiscal )? $YR", Rules::quarter);
    rule("( the? YEAR | $REL year ' s | year ) ORDINAL -? quarter", Rules::quarter);
    rule("q ~ DAY ( ( of )? ( $YR ) )?", Rules::numberedQuarter);
    rule("the? ORDINAL >> and ORDINAL ( quarters | quarter )", Rules::quarter);
    rule("the? ORDINAL quarters", Rules::quarter);
    rule(
        "the? ( fiscal )? ( ORDINAL )? quarter >> ( ended | ending | to ) $M $D",
        Rules::quarterEnded);
    rule("the? YEAR quarter | $REL year ' s quarter", (m, c) -> c.sameQuarter(year(m, c)));
    rule("the? latest ( quarter | period )", (m, c) -> c.latestQuarter());
    rule("the? most recent quarter", (m, c) -> c.latestQuarter());
    rule("the quarter", (m, c) -> c.latestQuarter());
    rule(
        "( the | a )? ( same | corresponding | comparable | year - earlier | year - ago )"
            + " ( quarter | period ) ( $REL year | a year ( ago | earlier | before ) )?",
        (m, c) -> c.fromText(Unit.YEAR, -1));
    rule("( the quarter )? a year ( ago | earlier )", (m, c) -> c.fromText(Unit.YEAR, -1));
    rule("year - ( ago | earlier )", (m, c) -> c.fromText(Unit.YEAR, -1));
    rule("the? ORDINAL half of $YR", Rules::half);
    rule("$REL year ' s ORDINAL half", Rules::half);

    rule("( $EARLY | $EDGE )? ( the )? $EARLY? SEASON ( ( of )? $YR )?", Rules::season);
    rule("( $EARLY | $EDGE )? ( the )? $EARLY? RELATION $EARLY? SEASON", Rules::season);
    rule("$REL year ' s SEASON", Rules::season);
    rule("SEASON ' ~ TWO_DIGITS", Rules::season);
    rule("the? YEAR SEASON", Rules::season);
  }

  private static @Nullable Reading quarter(Match m, Resolver calendar) {
    int quarter = m.value(Kind.ORDINAL);
    if (quarter < 1 || quarter > 4) {
      return null;
    }
    return calendar.quarter(quarter, year(m, calendar), direction(m));
  }

  private static @Nullable Reading numberedQuarter(Match m, Resolver calendar) {
    int quarter = m.value(Kind.DAY);
    return quarter > 4 ? null : calendar.quarter(quarter, year(m, calendar), direction(m));
  }

  private static @Nullable Reading quarterEnded(Match m, Resolver calendar) {
    Reading day = calendar.dayOfMonth(m.value(Kind.MONTH), dayNumber(m), Direction.PAST);
    return day == null ? null : Resolver.quarterEnding(day);
  }

  private static @Nullable Reading half(Match m, Resolver calendar) {
    int half = m.value(Kind.ORDINAL);
    int year = year(m, calendar);
    if (half < 1 || half > 2) {
      return null;
    }
    return Reading.date(
        (year < 0 ? "XXXX" : String.format(Locale.ROOT, "%04d", year)) + "-H" + half,
        "half of a year");
  }

  private static @Nullable Reading season(Match m, Resolver calendar) {
    if (!Ambiguity.isSeason(m)) {
      return null;
    }
    int year =
        m.has("'") && m.has(Kind.TWO_DIGITS)
            ? century(m.value(Kind.TWO_DIGITS))
            : year(m, calendar);
    Relation relation = m.has("year") ? null : relationOrNull(m);
    return calendar.season(m.value(Kind.SEASON), year, relation, direction(m)).with(mod(m));
  }

  // --- weekdays

  private void weekdays() {
    rule(
        "( $EARLY | $REL | the )? $EARLY? WEEKDAY ( ' ~ s )? -? $EARLY? PART_OF_DAY",
        Rules::weekdayPart);
    rule("$REL $EARLY? WEEKDAY", Rules::weekday);
    rule("( $EARLY )? WEEKDAY", Rules::weekday);
    rule("$EARLY? WEEKDAY ,? ( of )? $REL week", Rules::weekdayOfWeek);
    rule("$REL week ' s WEEKDAY", Rules::weekdayOfWeek);
    rule("the? ( PART_OF_DAY | noon | midnight ) ( of | on )? WEEKDAY", Rules::weekdayPart);
    rule("( a | <n> ) ( week | weeks ) ago ( on )? WEEKDAY", Rules::weekdayWeeksAgo);
    rule("the day before $REL? WEEKDAY", (m, c) -> shifted(weekday(m, c), -1));
    rule("the day after $REL? WEEKDAY", (m, c) -> shifted(weekday(m, c), 1));
    rule(
        "( every | each ) WEEKDAY ( PART_OF_DAY )?",
        (m, c) -> Reading.set("XXXX-WXX-" + m.value(Kind.WEEKDAY)));
    rule("WEEKDAYS", (m, c) -> Reading.set("XXXX-WXX-" + m.value(Kind.WEEKDAYS)));
  }

  private static @Nullable Reading weekday(Match m, Resolver calendar) {
    Lexemes t = m.tokens();
    int token = m.token(Kind.WEEKDAY, 0);
    Relation relation = relationOrNull(m);
    if (t.is(token, Kind.WEEKDAY_ABBREVIATION) && relation == null) {
      boolean dotted =
          t.lower(token + 1).equals(".") && t.glued(token + 1) && !t.capital(token + 2);
      if (!dotted || !t.lower(m.start() - 1).equals("on")) {
        return null; // Sun, Sat and Wed are words
      }
    }
    return calendar.weekday(m.value(Kind.WEEKDAY), relation, direction(m)).with(mod(m));
  }

  private static @Nullable Reading weekdayPart(Match m, Resolver calendar) {
    Reading day = calendar.weekday(m.value(Kind.WEEKDAY), relationOrNull(m), direction(m));
    return partOf(m, day);
  }

  private static Reading partOf(Match m, Reading day) {
    String part =
        m.has("noon")
            ? "T12:00"
            : m.has("midnight")
                ? "T24:00"
                : m.has("midday") ? "T12:00" : "T" + Lexicon.PARTS.get(m.value(Kind.PART_OF_DAY));
    return Reading.time(day.value() + part, day.how()).with(mod(m));
  }

  private static Reading weekdayOfWeek(Match m, Resolver calendar) {
    return calendar.weekdayOfWeek(m.value(Kind.WEEKDAY), relation(m)).with(mod(m));
  }

  private static @Nullable Reading weekdayWeeksAgo(Match m, Resolver calendar) {
    double weeks = m.has("weeks") ? m.amount(0) : 1;
    Reading day = calendar.weekday(m.value(Kind.WEEKDAY), Relation.LAST, Direction.PAST);
    return Double.isNaN(weeks) ? null : shifted(day, -7 * (int) Math.min(weeks, 1000));
  }

  private static @Nullable Reading shifted(@Nullable Reading reading, int days) {
    if (reading == null) {
      return null;
    }
    return Period.ofTimex(reading.value())
        .map(Period::start)
        .map(day -> Reading.date(day.toLocalDate().plusDays(days).toString(), reading.how()))
        .orElse(Reading.date("XXXX-XX-XX", reading.how()));
  }

  // --- today, yesterday, holidays

  private void daysByName() {
    rule("$EARLY? today", (m, c) -> c.fromPublication(Unit.DAY, 0).with(mod(m)));
    rule("$EARLY? yesterday", (m, c) -> c.fromPublication(Unit.DAY, -1).with(mod(m)));
    rule("$EARLY? tomorrow", (m, c) -> c.fromPublication(Unit.DAY, 1).with(mod(m)));
    rule("the day before yesterday", (m, c) -> c.fromPublication(Unit.DAY, -2));
    rule("the day after tomorrow", (m, c) -> c.fromPublication(Unit.DAY, 2));
    rule("$EARLY? yesterday ( PART_OF_DAY )", (m, c) -> partOf(m, c.fromPublication(Unit.DAY, -1)));
    rule("$EARLY? tomorrow ( PART_OF_DAY )", (m, c) -> partOf(m, c.fromPublication(Unit.DAY, 1)));
    rule("$EARLY? tonight", (m, c) -> Reading.time(c.openDay() + "TNI", "the publication's night"));
    rule("$EARLY? last PART_OF_DAY", (m, c) -> partOf(m, c.fromPublication(Unit.DAY, -1)));
    rule(
        "overnight",
        (m, c) ->
            Reading.time(
                c.fromPublication(Unit.DAY, -1).value() + "TNI",
                "the night before the publication"));
    rule("$EARLY? this PART_OF_DAY", (m, c) -> partOf(m, c.fromPublication(Unit.DAY, 0)));
    rule("the? RELATION ( day | PART_OF_DAY )", Rules::narrativeDay);
    rule("the PART_OF_DAY", Rules::thePart);
    rule("the ( next | very next ) ( day | PART_OF_DAY )", Rules::nextDay);
    rule(
        "( earlier | later | early | late ) ( that | the same | in the ) day", Rules::narrativeDay);
    rule("9 ~ / ~ 11", (m, c) -> Reading.date("2001-09-11", "the attacks of that day"));
    for (Holiday holiday : Holiday.values()) {
      Meaning meaning = (m, c) -> holiday(m, c, holiday);
      rule("( RELATION )? ( " + holiday.pattern() + " ) ( ,? YEAR )?", meaning);
      rule("the RELATION ( " + holiday.pattern() + " )", meaning);
    }
  }

  private static @Nullable Reading narrativeDay(Match m, Resolver calendar) {
    Relation relation = m.has(Kind.RELATION) ? relation(m) : Relation.SAME;
    if (!relation.isNarrative() && !(relation == Relation.PAST && m.has("day"))) {
      return null;
    }
    Reading day = calendar.fromText(Unit.DAY, relation.steps());
    return m.has(Kind.PART_OF_DAY) ? partOf(m, day) : day.with(mod(m));
  }

  /// `in the morning`, of the day that the text speaks of.
  private static @Nullable Reading thePart(Match m, Resolver calendar) {
    return switch (m.tokens().lower(m.start() - 1)) {
      case "in", "during", "by" -> partOf(m, calendar.fromText(Unit.DAY, 0));
      default -> null;
    };
  }

  private static Reading nextDay(Match m, Resolver calendar) {
    Reading day = calendar.fromText(Unit.DAY, 1);
    return m.has(Kind.PART_OF_DAY) ? partOf(m, day) : day;
  }

  private static Reading holiday(Match m, Resolver calendar, Holiday holiday) {
    int year = m.value(Kind.YEAR);
    LocalDate day =
        year >= 1 ? holiday.in(year) : calendar.holiday(holiday, relationOrNull(m), direction(m));
    return Reading.date(day == null ? holiday.open() : day.toString(), "a holiday");
  }

  // --- the clock

  private void clock() {
    part("AM", "AM_PM ( ( local | eastern | central | pacific ) time )? ( ZONE )?");
    rule("HOUR ~ : ~ MINUTE ( ~ : ~ MINUTE )? $AM?", Rules::clockTime);
    rule(
        "HOUR ~ : ~ MINUTE ( ~ : ~ MINUTE )? ( hours | hrs )? ( ZONE | local time )?",
        Rules::clockTime);
    rule("HOUR $AM", Rules::clockTime);
    rule("DOTTED_TIME ( $AM | ZONE )", Rules::clockTime);
    rule("FOUR_DIGITS ( hours | hrs )? ( ZONE )", Rules::clockTime);
    rule("HOUR ( h | hours ) ZONE", Rules::clockTime);
    rule("( HOUR | NUMBER_WORD ) o ' clock ( in the PART_OF_DAY )?", Rules::clockTime);
    rule("noon | midnight", Rules::clockTime);
    rule("midday", Rules::clockTime);
  }

  private static @Nullable Reading clockTime(Match m, Resolver calendar) {
    int hour;
    int minute = m.value(Kind.MINUTE);
    if (m.has("noon") || m.has("midday")) {
      hour = 12;
      minute = 0;
    } else if (m.has("midnight")) {
      hour = 24;
      minute = 0;
    } else if (m.has(Kind.DOTTED_TIME)) {
      String[] numbers = m.tokens().lower(m.start()).split("\\.");
      hour = Integer.parseInt(numbers[0]);
      minute = Integer.parseInt(numbers[1]);
    } else if (m.has(Kind.FOUR_DIGITS)) {
      hour = m.value(Kind.FOUR_DIGITS) / 100;
      minute = m.value(Kind.FOUR_DIGITS) % 100;
    } else {
      hour = m.has(Kind.HOUR) ? m.value(Kind.HOUR) : m.value(Kind.NUMBER_WORD);
    }
    boolean afternoon =
        m.has(Kind.AM_PM)
            ? m.value(Kind.AM_PM) == 12
            : m.has(Kind.PART_OF_DAY) && m.value(Kind.PART_OF_DAY) >= 2;
    if (m.has(Kind.AM_PM) && (hour > 12 || hour == 0) && minute < 0) {
      return null;
    }
    if (afternoon && hour < 12) {
      hour += 12;
    } else if (m.has(Kind.AM_PM) && !afternoon && hour == 12) {
      hour = 0;
    }
    if (hour < 0 || hour > 24 || minute > 59) {
      return null;
    }
    boolean utc = m.has("gmt") || m.has("utc");
    int second = m.value(Kind.MINUTE, 1);
    String value = String.format(Locale.ROOT, "T%02d:%02d", hour, Math.max(0, minute));
    if (second >= 0) {
      value += String.format(Locale.ROOT, ":%02d", second);
    }
    return Reading.time(value + (utc ? "Z" : ""), "a clock time");
  }

  // --- calendar units: this week, two years ago, a month later

  private void units() {
    rule("( $EARLY in? | $EDGE )? $REL ( fiscal | financial | calendar )? UNIT", Rules::unit);
    rule("( $EARLY in | $EDGE ) the UNIT", Rules::unit);
    rule("the ( fiscal | financial | calendar )? UNIT", Rules::unit);
    rule("( this | the )? year ' s end | the? year -? end", Rules::yearEnd);
    rule("the? week of $M $D", Rules::weekOf);

    part(
        "SPAN",
        "( $ABOUT | over )? ( <n> ( UNITS | UNIT ) | ARTICLE UNIT | ARTICLE UNIT or ( so | two ) |"
            + " ARTICLE UNIT and ARTICLE HALF | <n> or <n> UNITS | <n> to <n> UNITS )");
    rule("$SPAN ago", (m, c) -> span(m, c, -1, false));
    rule("$SPAN from now", (m, c) -> span(m, c, 1, false));
    rule("$SPAN ( earlier | previously | before that | prior )", (m, c) -> span(m, c, -1, true));
    rule("$SPAN ( later | afterwards | afterward )", (m, c) -> span(m, c, 1, true));
    rule("UNITS ago", (m, c) -> Reading.date("PAST_REF", "vague"));
    rule("long ago | some time ago", (m, c) -> Reading.date("PAST_REF", "vague"));
  }

  private static @Nullable Reading unit(Match m, Resolver calendar) {
    Unit unit = Unit.of(m.value(Kind.UNIT));
    Lexemes t = m.tokens();
    if (unit.compareTo(Unit.DAY) < 0) {
      return null;
    }
    if (!m.has(Kind.RELATION)) {
      boolean edge = m.end() - m.start() > 2;
      return theUnit(m, calendar, unit, edge);
    }
    Relation relation = relation(m);
    boolean title = t.lower(m.start() - 1).equals("\"") && t.capital(m.start() + 1);
    if (unit == Unit.DAY || title) {
      return null;
    }
    if (relation == Relation.PAST || (relation == Relation.LATEST && unit != Unit.YEAR)) {
      return unit == Unit.YEAR ? calendar.unit(unit, relation) : Reading.duration(unit.duration(1));
    }
    if (t.lower(m.end()).equals("-") && t.glued(m.end()) && t.lower(m.end() + 1).equals("old")) {
      return null;
    }
    return calendar.unit(unit, relation).with(mod(m));
  }

  /// `the week`, `the end of the year`: the one that is running, or the one the text speaks of.
  private static @Nullable Reading theUnit(Match m, Resolver calendar, Unit unit, boolean edge) {
    Lexemes t = m.tokens();
    String before = t.lower(m.start() - 1);
    String after = t.lower(m.end());
    if (unit == Unit.YEAR
        && (after.equals("ended") || after.equals("ending") || after.equals("to"))) {
      return Reading.duration("P1Y");
    }
    if ((after.equals("-") && t.glued(m.end()))
        || after.equals("of")
        || (before.equals("of") && !edge && isTitle(m))
        || after.equals("that")
        || after.equals("when")
        || after.equals("before")
        || after.equals("after")) {
      return null;
    }
    return switch (unit) {
      case WEEKEND ->
          !before.equals("over") && direction(m) == Direction.FUTURE
              ? calendar.fromPublication(unit, 0).with(mod(m))
              : calendar.weekend();
      case WEEK, MONTH, YEAR, QUARTER -> calendar.fromPublication(unit, 0).with(mod(m));
      case DECADE, CENTURY -> edge ? calendar.fromPublication(unit, 0).with(mod(m)) : null;
      case DAY -> edge ? calendar.fromText(Unit.DAY, 0).with(mod(m)) : null;
      default -> null;
    };
  }

  /// `Player of the Year`, `time of the month`.
  private static boolean isTitle(Match m) {
    Lexemes t = m.tokens();
    return t.capital(m.start() - 2)
        || switch (t.lower(m.start() - 2)) {
          case "time", "times", "player", "man", "woman", "person", "book", "car", "word", "day" ->
              true;
          default -> false;
        };
  }

  private static Reading yearEnd(Match m, Resolver calendar) {
    return calendar.fromPublication(Unit.YEAR, 0).with("END");
  }

  private static @Nullable Reading weekOf(Match m, Resolver calendar) {
    Reading day = dayOfMonth(m, calendar);
    return day == null ? null : Resolver.weekOf(day);
  }

  private static @Nullable Reading span(Match m, Resolver calendar, int sign, boolean narrative) {
    int token = Math.max(m.token(Kind.UNIT, 0), m.token(Kind.UNITS, 0));
    Unit unit = Unit.of(m.tokens().value(token));
    if (narrative && unit.compareTo(Unit.DAY) < 0) {
      return null;
    }
    double amount = m.hasAmount() ? m.amount(0) : m.has(Kind.HALF) ? 1.5 : 1;
    if (Double.isNaN(amount)) {
      return Reading.date(sign < 0 ? "PAST_REF" : "FUTURE_REF", "vague");
    }
    if (unit == Unit.DECADE || unit == Unit.CENTURY || unit == Unit.MILLENNIUM) {
      amount *= unit == Unit.DECADE ? 10 : unit == Unit.CENTURY ? 100 : 1000;
      unit = Unit.YEAR;
    }
    if (unit == Unit.YEAR && amount > 2000) {
      return Reading.date(sign < 0 ? "PAST_REF" : "FUTURE_REF", "further than a calendar reaches");
    }
    long steps = sign * Math.round(amount);
    if (amount != Math.rint(amount)) { // two and a half years ago
      Unit finer = unit == Unit.YEAR ? Unit.MONTH : unit;
      steps = sign * Math.round(unit == Unit.YEAR ? amount * 12 : amount);
      unit = finer;
    }
    Reading reading =
        narrative ? calendar.fromText(unit, steps) : calendar.fromPublication(unit, steps);
    return reading.with(approximation(m));
  }

  // --- durations

  private void durations() {
    part(
        "KIND_OF",
        "more | straight | consecutive | full | trading | business | working | calendar |"
            + " additional | long | whole | successive | extra | further | other | solid | entire |"
            + " short");
    rule("( $ABOUT )? <n> $KIND_OF? UNITS", Rules::duration);
    rule("( $ABOUT )? <n> ( to | or | - ) <n> $KIND_OF? UNITS", Rules::duration);
    rule("<n> ~ - ~ ( UNIT | UNITS ) ( - long )?", Rules::hyphenated);
    rule("( $ABOUT )? <n> UNIT", Rules::hyphenated);
    rule("( a ) <n> - UNIT ( period )", Rules::hyphenated);
    rule("( $ABOUT )? ( half ARTICLE | half -? | ARTICLE half - ) UNIT", Rules::halfUnit);
    rule("( $ABOUT )? ARTICLE ( $KIND_OF )? UNIT ( and ARTICLE HALF | or so )?", Rules::oneUnit);
    rule(
        "( UNIT | UNITS ) ~ - ~ long",
        (m, c) ->
            Reading.duration(
                m.has(Kind.UNIT)
                    ? Unit.of(m.value(Kind.UNIT)).duration(1)
                    : Unit.of(m.value(Kind.UNITS)).duration(Double.NaN)));
    rule(
        "( the )? ( RELATION | first | final | latest | recent ) ( few )? <n> $KIND_OF? UNITS",
        Rules::duration);
    rule("the <n> $KIND_OF? UNITS", Rules::duration);
    rule("( the )? ( RELATION | recent ) UNITS", Rules::vagueUnits);
    rule("UNITS", Rules::bareUnits);
    rule("the ( first | final ) UNITS", Rules::vagueDuration);
  }

  private static @Nullable Reading duration(Match m, Resolver calendar) {
    Unit unit = Unit.of(m.value(Kind.UNITS));
    boolean fraction =
        unit == Unit.QUARTER && !m.has(Kind.RELATION) && m.tokens().lower(m.end()).equals("of");
    Lexemes t = m.tokens();
    Relation relation = relationOrNull(m);
    boolean preposition = // 'following two years of digging'
        relation != null && relation.isNarrative() && !t.lower(m.start()).equals("the");
    boolean comparison = t.lower(m.start() - 1).equals("as") && m.has("many");
    if (isAge(m) || fraction || preposition || comparison) {
      return null;
    }
    double amount = m.amount(0);
    double second = m.amount(1);
    if (!Double.isNaN(second) && (m.has("to") || m.has("-"))) {
      amount = Double.NaN;
    }
    return Reading.duration(unit.duration(amount)).with(approximation(m));
  }

  private static @Nullable Reading hyphenated(Match m, Resolver calendar) {
    int token = Math.max(m.token(Kind.UNIT, 0), m.token(Kind.UNITS, 0));
    Unit unit = Unit.of(m.tokens().value(token));
    boolean one = !m.has("-");
    if (isAge(m) || (one && unit == Unit.SECOND) || unit == Unit.QUARTER) {
      return null;
    }
    return Reading.duration(unit.duration(m.amount(0))).with(approximation(m));
  }

  private static @Nullable Reading halfUnit(Match m, Resolver calendar) {
    Unit unit = Unit.of(m.value(Kind.UNIT));
    return isAge(m) || unit == Unit.SECOND || unit == Unit.QUARTER
        ? null
        : Reading.duration(
            switch (unit) {
              case CENTURY -> "P50Y";
              case DECADE -> "P5Y";
              default -> unit.duration(0.5);
            });
  }

  private static @Nullable Reading oneUnit(Match m, Resolver calendar) {
    Unit unit = Unit.of(m.value(Kind.UNIT));
    Lexemes t = m.tokens();
    boolean compound = t.lower(m.end()).equals("-") && t.glued(m.end()); // a year-earlier loss
    if (isAge(m)
        || compound
        || unit == Unit.SECOND
        || unit == Unit.QUARTER
        || unit == Unit.WEEKEND) {
      return null;
    }
    String before = t.lower(m.start() - 1);
    boolean rate =
        t.is(m.start() - 1, Kind.NUM)
            || t.is(m.start() - 1, Kind.DECIMAL)
            || t.is(m.start() - 1, Kind.NUMBER_WORD)
            || t.is(m.start() - 1, Kind.COUNTED)
            || before.equals("%")
            || before.equals("once")
            || before.equals("twice");
    if (rate && m.end() - m.start() == 2) {
      return Reading.set(unit.duration(1));
    }
    return Reading.duration(unit.duration(m.has(Kind.HALF) ? 1.5 : 1)).with(approximation(m));
  }

  private static Reading vagueUnits(Match m, Resolver calendar) {
    Unit unit = Unit.of(m.value(Kind.UNITS));
    if (m.has("recent") || (m.has("past") && unit == Unit.YEAR)) {
      return unit == Unit.YEAR || unit == Unit.DAY
          ? Reading.date("PAST_REF", "vague")
          : Reading.duration(unit.duration(Double.NaN));
    }
    return Reading.duration(unit.duration(Double.NaN));
  }

  private static Reading vagueDuration(Match m, Resolver calendar) {
    return Reading.duration(Unit.of(m.value(Kind.UNITS)).duration(Double.NaN));
  }

  private static @Nullable Reading bareUnits(Match m, Resolver calendar) {
    Unit unit = Unit.of(m.value(Kind.UNITS));
    String before = m.tokens().lower(m.start() - 1);
    String after = m.tokens().lower(m.end());
    boolean introduced =
        switch (after) {
          case "before", "after", "later", "earlier", "of", "ahead", "apart" -> true;
          default -> false;
        };
    introduced |=
        switch (before) {
          case "for",
              "in",
              "within",
              "after",
              "follows",
              "over",
              "of",
              "took",
              "takes",
              "take",
              "lasted",
              "spent",
              "just",
              "only",
              "following",
              "despite",
              "through",
              "by" ->
              true;
          default -> false;
        };
    return introduced && !m.tokens().lower(m.end()).equals("old") && unit != Unit.QUARTER
        ? Reading.duration(unit.duration(Double.NaN))
        : null;
  }

  /// `six-year-old`, `52 years old`, `years of age`.
  private static boolean isAge(Match m) {
    Lexemes t = m.tokens();
    String next = t.lower(m.end());
    String second = t.lower(m.end() + 1);
    return next.equals("old")
        || next.equals("older")
        || next.equals("younger")
        || (next.equals("-") && (second.equals("old") || second.equals("olds")))
        || (next.equals("of") && second.equals("age"));
  }

  // --- repeated times

  private void sets() {
    rule("PERIODIC", Rules::periodic);
    rule("( every | each ) ( single )? UNIT", Rules::everyUnit);
    rule("every ( <n> | other | ORDINAL ) ( UNIT | UNITS )", Rules::everyUnit);
    rule(
        "( every | each ) $M",
        (m, c) -> Reading.set(String.format(Locale.ROOT, "XXXX-%02d", m.value(Kind.MONTH))));
    rule(
        "( every | each ) SEASON",
        (m, c) -> Reading.set("XXXX-" + Lexicon.SEASONS.get(m.value(Kind.SEASON))));
    rule(
        "( every | each ) PART_OF_DAY",
        (m, c) -> Reading.set("XXXX-XX-XXT" + Lexicon.PARTS.get(m.value(Kind.PART_OF_DAY))));
    rule("per UNIT", (m, c) -> Reading.set(Unit.of(m.value(Kind.UNIT)).duration(1)));
    rule(
        "( once | twice ) ARTICLE UNIT",
        (m, c) -> Reading.set(Unit.of(m.value(Kind.UNIT)).duration(1)));
  }

  /// Not `Daily Mail`.
  private static @Nullable Reading periodic(Match m, Resolver calendar) {
    Lexemes t = m.tokens();
    boolean name = t.capital(m.start()) && t.capital(m.end()) && !t.lower(m.end()).equals("\"");
    return name ? null : Reading.set(Unit.of(m.value(Kind.PERIODIC)).duration(1));
  }

  private static @Nullable Reading everyUnit(Match m, Resolver calendar) {
    int token = Math.max(m.token(Kind.UNIT, 0), m.token(Kind.UNITS, 0));
    double amount = m.has("other") ? 2 : m.has(Kind.ORDINAL) ? m.value(Kind.ORDINAL) : m.amount(0);
    return Reading.set(
        Unit.of(m.tokens().value(token))
            .duration(Double.isNaN(amount) && !m.hasAmount() ? 1 : amount));
  }

  // --- vague expressions

  private void vague() {
    rule("now | right now | just now", Rules::now);
    rule(
        "currently | current | presently | nowadays",
        (m, c) -> Reading.date("PRESENT_REF", "vague"));
    rule(
        "these days | at present | at this moment | at the moment",
        (m, c) -> Reading.date("PRESENT_REF", "vague"));
    rule("more? recently | lately", Rules::recently);
    rule("recent", (m, c) -> Reading.date("PAST_REF", "vague"));
    rule("the ( distant | recent )? past", Rules::thePast);
    rule("the? ( near | foreseeable | distant | immediate )? future", Rules::future);
    rule("as soon as possible | soon", Rules::soon);
    rule(
        "the ( short | long | near | medium ) term",
        (m, c) -> m.has("short") || m.has("near") ? Reading.date("FUTURE_REF", "vague") : null);
  }

  private static @Nullable Reading now(Match m, Resolver calendar) {
    String after = m.tokens().lower(m.end());
    return after.equals("-") && m.tokens().glued(m.end())
        ? null
        : Reading.date("PRESENT_REF", "vague");
  }

  /// Not `as recently as May`.
  private static @Nullable Reading recently(Match m, Resolver calendar) {
    return m.tokens().lower(m.start() - 1).equals("as") ? null : Reading.date("PAST_REF", "vague");
  }

  private static @Nullable Reading thePast(Match m, Resolver calendar) {
    Lexemes t = m.tokens();
    boolean counted =
        t.is(m.end(), Kind.NUM)
            || t.is(m.end(), Kind.NUMBER_WORD)
            || t.is(m.end(), Kind.QUANTIFIER);
    return counted || t.lower(m.end()).matches("tense|president|participle|generations?|seasons?")
        ? null
        : Reading.date("PAST_REF", "vague");
  }

  /// `the future of the city` is no date.
  private static @Nullable Reading future(Match m, Resolver calendar) {
    return m.tokens().lower(m.end()).equals("of") ? null : Reading.date("FUTURE_REF", "vague");
  }

  private static @Nullable Reading soon(Match m, Resolver calendar) {
    Lexemes t = m.tokens();
    boolean comparison =
        !m.has("possible")
            && (t.lower(m.start() - 1).equals("as")
                || t.lower(m.end()).equals("after")
                || t.lower(m.end()).equals("as")
                || t.lower(m.start() - 1).equals("too")
                || t.lower(m.start() - 1).equals("that"));
    return comparison ? null : Reading.date("FUTURE_REF", "vague");
  }

  // --- what several rules ask of a match

  private static Direction direction(Match m) {
    return Direction.around(
        m.tokens(), m.start(), m.end(), m.has(Kind.WEEKDAY) && !m.has(Kind.MONTH));
  }

  private static @Nullable Relation relationOrNull(Match m) {
    int value = m.value(Kind.RELATION);
    return value < 0 ? null : Relation.of(value);
  }

  private static Relation relation(Match m) {
    Relation relation = relationOrNull(m);
    return relation == null ? Relation.THIS : relation;
  }

  private static @Nullable String mod(Match m) {
    if (m.has("early") || m.has("beginning") || m.has("start") || m.has("dawn")) {
      return "START";
    }
    if (m.has("late") || m.has("end") || m.has("close")) {
      return "END";
    }
    return m.has("mid") || m.has("middle") ? "MID" : null;
  }

  private static @Nullable String approximation(Match m) {
    if (m.has("at") && m.has("least")) {
      return "EQUAL_OR_MORE";
    }
    if (m.has("no") || m.has("up") || m.has("most")) {
      return "EQUAL_OR_LESS";
    }
    if (m.has("less") || m.has("fewer") || m.has("nearly")) {
      return "LESS_THAN";
    }
    if ((m.has("more") && m.has("than")) || m.has("over")) {
      return "MORE_THAN";
    }
    return switch (m.tokens().lower(m.start() - 1)) {
      case "about", "around", "almost", "roughly", "approximately", "some" -> "APPROX";
      default -> m.has("so") ? "APPROX" : null;
    };
  }
}
