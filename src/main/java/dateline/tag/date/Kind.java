package dateline.tag.date;

/// What a token can be in an expression of time. A token can be several: `2018` is a number and a
/// year, `second` an ordinal and a unit.
enum Kind {
  // written in digits
  NUM,
  YEAR,
  TWO_DIGITS,
  DAY,
  MONTH_NUMBER,
  HOUR,
  MINUTE,
  FOUR_DIGITS,
  ORDINAL_DAY,
  ORDINAL,
  DECADE,
  DOTTED_DATE,
  DOTTED_TIME,
  COMPACT_DATE,
  EPOCH,
  DECIMAL,
  // words
  NUMBER_WORD,
  QUANTIFIER,
  ARTICLE,
  HALF,
  TEEN,
  TENS,
  MONTH,
  MONTH_ABBREVIATION,
  WEEKDAY,
  WEEKDAY_ABBREVIATION,
  WEEKDAYS,
  UNIT,
  UNITS,
  UNIT_LONG,
  PART_OF_DAY,
  SEASON,
  AM_PM,
  ZONE,
  PERIODIC,
  DECADE_WORD,
  RELATION,
  // words that say whether the text looks back or ahead
  FUTURE_CUE,
  PAST_CUE,
  // the words that most often start no expression, and what one that they start must hold
  DETERMINER,
  TRIGGER,
  // what may not follow a bare number that could be a year
  COUNTED;

  /// The place of its bit.
  @SuppressWarnings("EnumOrdinal") // a bit set of kinds, faster than an EnumSet
  int number() {
    return ordinal();
  }

  /// The bit of this kind in a token's set of kinds.
  long bit() {
    return 1L << number();
  }
}
