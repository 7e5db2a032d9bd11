package dateline.tag.date;

import java.util.Locale;

/// Units of time, with their letter in TIMEX3 durations.
enum Unit {
  SECOND("T", "S"),
  MINUTE("T", "M"),
  HOUR("T", "H"),
  DAY("", "D"),
  WEEKEND("", "W-WE"),
  WEEK("", "W"),
  MONTH("", "M"),
  QUARTER("", "Q"),
  YEAR("", "Y"),
  DECADE("", "E"),
  CENTURY("", "C"),
  MILLENNIUM("", "L");

  private static final Unit[] ALL = values();

  private final String prefix;
  private final String letter;

  Unit(String prefix, String letter) {
    this.prefix = prefix;
    this.letter = letter;
  }

  /// The unit with a [#number].
  static Unit of(int number) {
    return ALL[number];
  }

  /// Its place, from small to large.
  @SuppressWarnings("EnumOrdinal") // the order is only used within this package
  int number() {
    return ordinal();
  }

  /// The TIMEX3 duration of some of this unit: `P2W`, `P2Y6M`, `PT30M`, `PXD`.
  ///
  /// @param amount how many; not a number for an unknown many
  String duration(double amount) {
    if (Double.isNaN(amount)) {
      return "P" + prefix + "X" + letter;
    }
    if (amount != Math.rint(amount) && amount * 2 == Math.rint(amount * 2)) {
      String whole = amount > 1 ? number(Math.floor(amount)) : "";
      switch (this) {
        case YEAR -> {
          return whole.isEmpty() ? "P6M" : "P" + whole + "Y6M";
        }
        case HOUR -> {
          return whole.isEmpty() ? "PT30M" : "PT" + whole + "H30M";
        }
        case MINUTE -> {
          return whole.isEmpty() ? "PT30S" : "PT" + whole + "M30S";
        }
        case DAY -> {
          return whole.isEmpty() ? "PT12H" : "P" + whole + "DT12H";
        }
        default -> {}
      }
    }
    return switch (this) {
      case DECADE -> "P" + number(amount * 10) + "Y";
      case CENTURY -> "P" + number(amount * 100) + "Y";
      case MILLENNIUM -> "P" + number(amount * 1000) + "Y";
      case WEEKEND -> "P" + number(amount * 2) + "D";
      default -> "P" + prefix + number(amount) + letter;
    };
  }

  private static String number(double amount) {
    return amount == Math.rint(amount)
        ? String.valueOf((long) amount)
        : String.format(Locale.ROOT, "%.2f", amount).replaceAll("0+$", "");
  }
}
