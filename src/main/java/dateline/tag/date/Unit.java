package dateline.tag.date;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// Units of time: how TIMEX3 writes them, as lengths and on the calendar, and how to count in them.
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

  /// Two durations in one, the longer one first: `P2Y` and `P8M` give `P2Y8M`.
  static String compound(String longer, String shorter) {
    boolean sameHalf = longer.startsWith("PT") && shorter.startsWith("PT");
    return longer + shorter.substring(sameHalf ? 2 : 1);
  }

  /// The TIMEX3 value of this unit of the calendar that `day` lies in: `2018`, `2018-W36`.
  String value(LocalDate day) {
    int year = day.getYear();
    int month = day.getMonthValue();
    return switch (this) {
      case MILLENNIUM -> String.valueOf(year / 1000);
      case CENTURY -> String.format(Locale.ROOT, "%02d", year / 100);
      case DECADE -> String.format(Locale.ROOT, "%03d", year / 10);
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
      case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, (month + 2) / 3);
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, month);
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              day.get(IsoFields.WEEK_BASED_YEAR),
              day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case WEEKEND -> WEEK.value(day) + "-WE";
      default -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day.getDayOfMonth());
    };
  }

  /// The TIMEX3 value of this unit of the calendar where it is not known which.
  String open() {
    return switch (this) {
      case CENTURY -> "XX";
      case DECADE -> "XXX";
      case YEAR -> "XXXX";
      case QUARTER -> "XXXX-QX";
      case MONTH -> "XXXX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      default -> "XXXX-XX-XX";
    };
  }

  /// The day so many of this unit after `day`; `day` itself where that is out of the calendar.
  LocalDate plus(LocalDate day, long steps) {
    long bounded = Math.max(-1500, Math.min(1500, steps));
    LocalDate moved =
        switch (this) {
          case MILLENNIUM -> day.plusYears(Math.max(-1, bounded) * 1000);
          case CENTURY -> day.plusYears(Math.max(-15, bounded) * 100);
          case DECADE -> day.plusYears(Math.max(-150, bounded) * 10);
          case YEAR -> day.plusYears(bounded);
          case QUARTER -> day.plusMonths(bounded * 3);
          case MONTH -> day.plusMonths(bounded);
          case WEEK, WEEKEND -> day.plusWeeks(bounded);
          default -> day.plusDays(steps);
        };
    return moved.getYear() < 1 || moved.getYear() > 9999 ? day : moved;
  }

  private static String number(double amount) {
    return amount == Math.rint(amount)
        ? String.valueOf((long) amount)
        : String.format(Locale.ROOT, "%.2f", amount).replaceAll("0+$", "");
  }
}
