package dateline.tag.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The words that expressions of time are made of, each with its kinds and a value. It is filled
/// while the rules are compiled (every literal word of a rule is a word of the lexicon) and only
/// read afterwards.
final class Lexicon {
  private static final int TABLE = 1 << 12;

  private final List<String> words = new ArrayList<>();
  private final int[] table = new int[TABLE]; // word id + 1
  private int[] hashes = new int[256];
  private long[] kinds = new long[256];
  private long[] capitalKinds = new long[256];
  private int[] values = new int[256];

  Lexicon() {
    fill();
  }

  /// The id of a word in lower case; it is added if it is new.
  int id(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash(hash, word.charAt(i));
    }
    int slot = slot(hash);
    while (table[slot] != 0) {
      if (words.get(table[slot] - 1).equals(word)) {
        return table[slot] - 1;
      }
      slot = (slot + 1) & (TABLE - 1);
    }
    int id = words.size();
    if (id > TABLE / 2) {
      throw new IllegalStateException("the lexicon's table is too small");
    }
    words.add(word);
    table[slot] = id + 1;
    if (id == hashes.length) {
      hashes = Arrays.copyOf(hashes, id * 2);
      kinds = Arrays.copyOf(kinds, id * 2);
      capitalKinds = Arrays.copyOf(capitalKinds, id * 2);
      values = Arrays.copyOf(values, id * 2);
    }
    hashes[id] = hash;
    return id;
  }

  /// One step of the hash over the lower-case characters of a word.
  static int hash(int hash, char lowerCase) {
    return hash * 31 + lowerCase;
  }

  private static int slot(int hash) {
    return (hash * 0x9E3779B9) >>> 20;
  }

  /// The id of the word in `[start, end)` of a text, whatever its case, or -1.
  ///
  /// @param hash over its lower-case ASCII characters, see [#hash]
  int find(int hash, String text, int start, int end) {
    for (int slot = slot(hash); table[slot] != 0; slot = (slot + 1) & (TABLE - 1)) {
      int id = table[slot] - 1;
      if (hashes[id] == hash) {
        String word = words.get(id);
        if (word.length() == end - start && text.regionMatches(true, start, word, 0, end - start)) {
          return id;
        }
      }
    }
    return -1;
  }

  /// The kinds of a word.
  long kinds(int id, boolean capital) {
    return capital ? kinds[id] | capitalKinds[id] : kinds[id];
  }

  /// The value of a word: the number of a month or weekday (from 1), a number, the ordinal of a
  /// [Unit].
  int value(int id) {
    return values[id];
  }

  /// The number of words.
  int size() {
    return words.size();
  }

  private void add(Kind kind, int value, String... spellings) {
    for (String word : spellings) {
      int id = id(word);
      kinds[id] |= kind.bit();
      values[id] = value;
    }
  }

  /// Words that mean a time only when they are capitalised, such as `May`.
  private void addCapital(Kind kind, int value, String... spellings) {
    for (String word : spellings) {
      int id = id(word);
      capitalKinds[id] |= kind.bit();
      values[id] = value;
    }
  }

  /// Adds a kind to words that may have a value for another one.
  private void all(Kind kind, String list) {
    for (String word : list.strip().split("\\s+")) {
      int id = id(word);
      kinds[id] |= kind.bit();
    }
  }

  private void fill() {
    String[] months = {
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december"
    };
    for (int i = 0; i < 12; i++) {
      if (i == 2 || i == 4 || i == 7) { // march, may, august
        addCapital(Kind.MONTH, i + 1, months[i]);
      } else {
        add(Kind.MONTH, i + 1, months[i]);
      }
      if (i != 4) {
        String abbreviation = months[i].substring(0, 3);
        addCapital(Kind.MONTH, i + 1, abbreviation);
        addCapital(Kind.MONTH_ABBREVIATION, i + 1, abbreviation);
      }
    }
    addCapital(Kind.MONTH, 9, "sept");
    addCapital(Kind.MONTH_ABBREVIATION, 9, "sept");

    String[] days = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    String[][] abbreviations = {
      {"mon"}, {"tue", "tues"}, {"wed", "weds"}, {"thu", "thur", "thurs"}, {"fri"}, {"sat"}, {"sun"}
    };
    for (int i = 0; i < 7; i++) {
      add(Kind.WEEKDAY, i + 1, days[i]);
      add(Kind.WEEKDAYS, i + 1, days[i] + "s");
      addCapital(Kind.WEEKDAY, i + 1, abbreviations[i]);
      addCapital(Kind.WEEKDAY_ABBREVIATION, i + 1, abbreviations[i]);
    }

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

    part("MO", "morning", "dawn", "daybreak", "sunrise", "forenoon");
    part("MI", "midday");
    part("AF", "afternoon");
    part("EV", "evening", "dusk", "sunset", "nightfall", "sundown");
    part("NI", "night", "overnight");
    part("DT", "daytime", "lunchtime");

    add(Kind.SEASON, 0, "spring", "springtime");
    add(Kind.SEASON, 1, "summer", "summertime");
    add(Kind.SEASON, 2, "fall", "autumn");
    add(Kind.SEASON, 3, "winter", "wintertime");
    add(Kind.SEASONS, 1, "summers");
    add(Kind.SEASONS, 3, "winters");

    String[] small = {
      "zero",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen"
    };
    for (int i = 0; i < small.length; i++) {
      add(Kind.NUMBER_WORD, i, small[i]);
      if (i >= 10) {
        add(Kind.TEEN, i, small[i]);
      }
    }
    String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    String[] decades = {
      "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"
    };
    for (int i = 0; i < tens.length; i++) {
      add(Kind.NUMBER_WORD, 20 + 10 * i, tens[i]);
      add(Kind.TENS, 20 + 10 * i, tens[i]);
      add(Kind.DECADE_WORD, 20 + 10 * i, decades[i]);
    }
    add(Kind.NUMBER_WORD, 100, "hundred");
    add(Kind.NUMBER_WORD, 1000, "thousand");
    add(Kind.NUMBER_WORD, 1_000_000, "million");
    add(Kind.NUMBER_WORD, 12, "dozen");

    add(Kind.QUANTIFIER, Amounts.UNKNOWN, "several", "many", "dozens", "hundreds", "thousands");
    add(Kind.QUANTIFIER, Amounts.UNKNOWN_WITH_ARTICLE, "few", "number");
    add(Kind.QUANTIFIER, 2, "couple");
    add(Kind.ARTICLE, 1, "a", "an");
    add(Kind.HALF, 0, "half");

    String[] ordinals = {
      "first",
      "second",
      "third",
      "fourth",
      "fifth",
      "sixth",
      "seventh",
      "eighth",
      "ninth",
      "tenth",
      "eleventh",
      "twelfth",
      "thirteenth",
      "fourteenth",
      "fifteenth",
      "sixteenth",
      "seventeenth",
      "eighteenth",
      "nineteenth",
      "twentieth"
    };
    for (int i = 0; i < ordinals.length; i++) {
      int id = id(ordinals[i]);
      if (i != 1) { // the value of 'second' is the unit's; its place is known to Match
        values[id] = i + 1;
      }
      kinds[id] |= Kind.ORDINAL.bit() | Kind.ORDINAL_DAY.bit();
    }

    for (Relation relation : Relation.values()) {
      add(Kind.RELATION, relation.number(), relation.words().toArray(String[]::new));
    }

    add(Kind.AM_PM, 0, "am");
    add(Kind.AM_PM, 12, "pm");
    addCapital(Kind.ZONE, 0, "gmt", "utc");
    addCapital(
        Kind.ZONE, 1, "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "pst", "pdt", "pt",
        "bst", "cet", "cest", "ist", "jst", "hkt", "sgt", "msk", "eat", "wat", "aest", "aedt");

    add(Kind.PERIODIC, Unit.HOUR.number(), "hourly");
    add(Kind.PERIODIC, Unit.DAY.number(), "daily", "nightly");
    add(Kind.PERIODIC, Unit.WEEK.number(), "weekly");
    add(Kind.PERIODIC, Unit.MONTH.number(), "monthly");
    add(Kind.PERIODIC, Unit.YEAR.number(), "yearly", "annually");

    all(
        Kind.FUTURE_CUE,
        """
        will ll shall set would should may might must expected expects expect scheduled
        plan plans planned planning due upcoming slated supposed likely intends intend hopes
        hope aims aim going deadline ahead until till forthcoming tentatively
        vowed promised pledged preparing prepares anticipated awaits awaiting pending ready
        expire expires wants seeks poised
        """);
    all(
        Kind.PAST_CUE,
        """
        was were had has have did since said says told met held took made came went began gave got
        left saw fell rose sent spent spoke struck won lost became broke brought built bought caught
        chose cut drew drove ate fought found flew forgot froze grew heard hit hid kept knew laid led
        lent let lay lit meant paid put quit read rode rang ran sold shook shot shut sang sank sat
        slept stood stole stuck swore swam swung taught tore thought threw understood woke wore wrote
        withdrew oversaw overthrew underwent ago ended
        """);
    all(Kind.BE, "be been being");
    all(Kind.DETERMINER, "the a an that this");
    all(Kind.TRIGGER, "past future term period noon midnight");
    for (Holiday holiday : Holiday.values()) {
      all(Kind.TRIGGER, holiday.pattern().replaceAll("[^a-z]", " "));
    }
    all(
        Kind.COUNTED,
        """
        people persons men women children soldiers troops civilians refugees families residents
        fighters militants rebels policemen officers workers employees jobs homes houses houses
        buildings villages schools students members deaths casualties cases patients doses tests
        dollars euros pounds yen rupees rials percent pct per points miles kilometers kilometres km
        meters metres m feet ft acres hectares tons tonnes kg kilograms barrels litres liters megawatts mw
        hours minutes seconds days weeks months years times calories copies votes seats shares
        passengers vehicles cars trucks tanks rockets missiles aircraft planes flights attacks others
        prisoners detainees migrants protesters demonstrators supporters delegates athletes
        rooms beds units pieces items pages words million billion trillion thousand hundred
        """);
  }

  private void unit(Unit unit, String one, String many, String... abbreviations) {
    add(Kind.UNIT, unit.number(), one);
    add(Kind.UNITS, unit.number(), many);
    add(Kind.UNITS, unit.number(), abbreviations);
  }

  private void part(String timex, String... spellings) {
    add(Kind.PART_OF_DAY, PARTS.indexOf(timex), spellings);
  }

  /// TIMEX3 parts of the day, by the value of a [Kind#PART_OF_DAY].
  static final List<String> PARTS = List.of("MO", "MI", "AF", "EV", "NI", "DT");

  /// TIMEX3 seasons, by the value of a [Kind#SEASON].
  static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");
}
