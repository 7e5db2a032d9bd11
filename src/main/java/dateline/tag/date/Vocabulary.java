package dateline.tag.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;

/// The words of time of English news, with their kinds and values.
final class Vocabulary {
  /// TIMEX3 parts of the day, by the value of a [Kind#PART_OF_DAY].
  static final List<String> PARTS = List.of("MO", "MI", "AF", "EV", "NI", "DT");

  /// TIMEX3 seasons, by the value of a [Kind#SEASON].
  static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

  private static final String[] TO_NINETEEN =
      words(
          """
          zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
          fifteen sixteen seventeen eighteen nineteen
          """);

  private static final String[] TENS =
      words("twenty thirty forty fifty sixty seventy eighty ninety");

  private static final String[] DECADES =
      words("twenties thirties forties fifties sixties seventies eighties nineties");

  private static final String[] ORDINALS =
      words(
          """
          first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
          thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
          """);

  private final Lexicon.Builder words = new Lexicon.Builder();

  private Vocabulary() {
    months();
    weekdays();
    units();
    partsOfDay();
    seasons();
    numbers();
    ordinals();
    relations();
    clock();
    repetitions();
    cues();
    wordsOfTime();
    countedThings();
  }

  /// A lexicon of these words that can still take in more.
  static Lexicon.Builder words() {
    return new Vocabulary().words;
  }

  private static String[] words(String list) {
    return list.strip().split("\\s+");
  }

  private void months() {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      int number = month.getValue();
      switch (month) {
        case MARCH, MAY, AUGUST -> words.addCapital(Kind.MONTH, number, name);
        default -> words.add(Kind.MONTH, number, name);
      }
      if (month != Month.MAY) {
        abbreviatedMonth(number, name.substring(0, 3));
      }
    }
    abbreviatedMonth(9, "sept");
  }

  private void abbreviatedMonth(int number, String spelling) {
    words.addCapital(Kind.MONTH, number, spelling);
    words.addCapital(Kind.MONTH_ABBREVIATION, number, spelling);
  }

  private void weekdays() {
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      words.add(Kind.WEEKDAY, day.getValue(), name);
      words.add(Kind.WEEKDAYS, day.getValue(), name + "s");
      abbreviatedWeekday(day, name.substring(0, 3));
    }
    abbreviatedWeekday(DayOfWeek.TUESDAY, "tues");
    abbreviatedWeekday(DayOfWeek.WEDNESDAY, "weds");
    abbreviatedWeekday(DayOfWeek.THURSDAY, "thur", "thurs");
  }

  private void abbreviatedWeekday(DayOfWeek day, String... spellings) {
    words.addCapital(Kind.WEEKDAY, day.getValue(), spellings);
    words.addCapital(Kind.WEEKDAY_ABBREVIATION, day.getValue(), spellings);
  }

  private void units() {
    unit(Unit.SECOND, "second", "seconds", "secs");
    unit(Unit.MINUTE, "minute", "minutes", "mins");
    unit(Unit.HOUR, "hour", "hours", "hrs");
    unit(Unit.DAY, "day", "days");
    unit(Unit.WEEK, "week", "weeks");
    unit(Unit.WEEKEND, "weekend", "weekends");
    unit(Unit.MONTH, "month", "months");
    unit(Unit.QUARTER, "quarter", "quarters");
    unit(Unit.YEAR, "year", "years", "yrs");
    unit(Unit.DECADE, "decade", "decades");
    unit(Unit.CENTURY, "century", "centuries");
    unit(Unit.MILLENNIUM, "millennium", "millennia");
  }

  private void unit(Unit unit, String one, String... many) {
    words.add(Kind.UNIT, unit.number(), one).add(Kind.UNITS, unit.number(), many);
    words.add(Kind.UNIT_LONG, unit.number(), one + "long");
  }

  private void partsOfDay() {
    part("MO", "morning", "dawn", "daybreak", "sunrise", "forenoon");
    part("MI", "midday");
    part("AF", "afternoon");
    part("EV", "evening", "dusk", "sunset", "nightfall", "sundown");
    part("NI", "night", "overnight");
    part("DT", "daytime", "lunchtime");
  }

  private void part(String timex, String... spellings) {
    words.add(Kind.PART_OF_DAY, PARTS.indexOf(timex), spellings);
  }

  private void seasons() {
    season("SP", "spring", "springtime");
    season("SU", "summer", "summertime");
    season("FA", "fall", "autumn");
    season("WI", "winter", "wintertime");
  }

  private void season(String timex, String... spellings) {
    words.add(Kind.SEASON, SEASONS.indexOf(timex), spellings);
  }

  private void numbers() {
    for (int i = 0; i < TO_NINETEEN.length; i++) {
      words.add(Kind.NUMBER_WORD, i, TO_NINETEEN[i]);
      if (i >= 10) {
        words.add(Kind.TEEN, i, TO_NINETEEN[i]);
      }
    }
    for (int i = 0; i < TENS.length; i++) {
      int value = 20 + 10 * i;
      words.add(Kind.NUMBER_WORD, value, TENS[i]).add(Kind.TENS, value, TENS[i]);
      words.add(Kind.DECADE_WORD, value, DECADES[i]);
    }
    words
        .add(Kind.NUMBER_WORD, 12, "dozen")
        .add(Kind.NUMBER_WORD, 100, "hundred")
        .add(Kind.NUMBER_WORD, 1000, "thousand")
        .add(Kind.NUMBER_WORD, 1_000_000, "million");
    words
        .add(Kind.QUANTIFIER, Amounts.UNKNOWN, words("several many dozens hundreds thousands"))
        .add(Kind.QUANTIFIER, Amounts.UNKNOWN_WITH_ARTICLE, "few", "number")
        .add(Kind.QUANTIFIER, 2, "couple")
        .add(Kind.ARTICLE, 1, "a", "an")
        .add(Kind.HALF, 0, "half");
    for (String joint : Amounts.JOINTS) {
      words.id(joint);
    }
  }

  private void ordinals() {
    for (int i = 0; i < ORDINALS.length; i++) {
      String word = ORDINALS[i];
      if (i != 1) { // the value of 'second' is the unit's; its place is known to Match
        words.add(Kind.ORDINAL, i + 1, word);
      }
      words.addKind(Kind.ORDINAL, word).addKind(Kind.ORDINAL_DAY, word);
    }
  }

  private void relations() {
    for (Relation relation : Relation.values()) {
      words.add(Kind.RELATION, relation.number(), relation.words().toArray(String[]::new));
    }
  }

  private void clock() {
    words.add(Kind.AM_PM, 0, "am").add(Kind.AM_PM, 12, "pm");
    words.addCapital(Kind.ZONE, 0, "gmt", "utc");
    words.addCapital(
        Kind.ZONE,
        1,
        words(
            """
            est edt et cst cdt ct mst mdt pst pdt pt bst cet cest ist jst hkt sgt msk eat wat aest
            aedt
            """));
  }

  private void repetitions() {
    words
        .add(Kind.PERIODIC, Unit.HOUR.number(), "hourly")
        .add(Kind.PERIODIC, Unit.DAY.number(), "daily", "nightly")
        .add(Kind.PERIODIC, Unit.WEEK.number(), "weekly")
        .add(Kind.PERIODIC, Unit.MONTH.number(), "monthly")
        .add(Kind.PERIODIC, Unit.YEAR.number(), "yearly", "annually");
  }

  /// What [Direction] goes by.
  private void cues() {
    words.addKind(
        Kind.FUTURE_CUE,
        words(
            """
            will ll shall set would should may might must expected expects expect expecting hoping scheduled
            plan plans planned planning due upcoming slated supposed likely intends intend hopes
            hope aims aim going deadline ahead until till forthcoming tentatively
            vowed promised pledged preparing prepares anticipated awaits awaiting pending ready
            payable expires starts begins begin resume opens resumes runs kicks arrives
            faces ends closes wants seeks poised
            """));
    words.addKind(
        Kind.PAST_CUE,
        words(
            """
            was were had has have did since said says told met held took made came went began gave
            got left saw fell rose sent spent spoke struck won lost became broke brought built
            bought caught chose cut drew drove ate fought found flew forgot froze grew heard hit hid
            kept knew laid led lent let lay lit meant paid put quit read rode rang ran sold shook
            shot shut sang sank sat slept stood stole stuck swore swam swung taught tore thought
            threw understood woke wore wrote withdrew oversaw overthrew underwent ago ended
            """));
  }

  /// What [Lexemes#isTriggeredSoon] looks from, and for.
  private void wordsOfTime() {
    words.addKind(Kind.DETERMINER, words("the a an that this"));
    words.addKind(Kind.TRIGGER, words("past future term period noon midnight"));
    for (Holiday holiday : Holidays.ALL) {
      words.addKind(Kind.TRIGGER, words(holiday.pattern().replaceAll("[^a-z]", " ")));
    }
  }

  private void countedThings() {
    words.addKind(
        Kind.COUNTED,
        words(
            """
            people persons men women children soldiers troops civilians refugees families residents
            fighters militants rebels policemen officers workers employees jobs homes houses houses
            buildings villages schools students members deaths casualties cases patients doses tests
            dollars euros pounds yen rupees rials percent pct per points miles kilometers kilometres
            km meters metres m feet ft acres hectares tons tonnes kg kilograms barrels litres liters
            megawatts mw hours minutes seconds days weeks months years times calories copies votes
            seats shares passengers vehicles cars trucks tanks rockets missiles aircraft planes
            flights attacks others prisoners detainees migrants protesters demonstrators supporters
            delegates athletes rooms beds units pieces items pages words million billion trillion
            thousand hundred
            """));
  }
}
