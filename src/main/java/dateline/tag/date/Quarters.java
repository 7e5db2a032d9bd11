package dateline.tag.date;

import dateline.article.Granularity;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Puts quarters and halves of a year on the calendar. A quarter without a year is that of the
/// publication's year, or of the year before where that would lie ahead and the text does not look
/// ahead.
final class Quarters {
  private Quarters() {}

  /// `the third quarter`.
  ///
  /// @param year -1 if it is not named
  static Reading quarter(int quarter, int year, Direction direction, Anchors anchors) {
    if (year >= 0) {
      return Reading.date(
          String.format(Locale.ROOT, "%04d-Q%d", year, quarter), "a quarter with its year");
    }
    LocalDate anchor = anchors.published(Unit.MONTH);
    if (anchor == null) {
      return Reading.date("XXXX-Q" + quarter, Anchors.OPEN);
    }
    boolean ahead = quarter > (anchor.getMonthValue() + 2) / 3;
    boolean back = ahead && direction != Direction.FUTURE;
    return Reading.date(
        String.format(Locale.ROOT, "%04d-Q%d", anchor.getYear() - (back ? 1 : 0), quarter),
        "quarter: the last one that had begun by the publication");
  }

  /// The quarter that ended on a day: the one that its middle lies in.
  static Reading ending(Reading day) {
    return Period.ofTimex(day.value())
        .map(Period::start)
        .map(end -> Reading.date(Unit.QUARTER.value(end.toLocalDate().minusDays(45)), day.how()))
        .orElse(Reading.date(Unit.QUARTER.open(), day.how()));
  }

  /// `the 1988 quarter`: the quarter that the text speaks of, in another year.
  static Reading same(int year, Resolver calendar) {
    String value = latest(calendar).value();
    return year < 0
        ? calendar.fromText(Unit.YEAR, -1)
        : Reading.date(
                String.format(Locale.ROOT, "%04d%s", year, value.substring(4)),
                "the quarter that the text named last, in another year")
            .asAside();
  }

  /// `the year-earlier quarter`: a year before the one that the text spoke of last.
  static Reading aYearBefore(Resolver calendar) {
    Reading quarter = latest(calendar);
    return Period.ofTimex(quarter.value())
        .map(Period::start)
        .map(start -> Unit.QUARTER.value(start.toLocalDate().minusYears(1)))
        .map(value -> Reading.date(value, "a year before " + quarter.how()).asAside())
        .orElse(quarter);
  }

  /// The quarter that the text spoke of last, or else the last one that is over.
  static Reading latest(Resolver calendar) {
    Period period = calendar.anchors().last();
    if (period != null && period.granularity() == Granularity.QUARTER) {
      return Reading.date(period.value(), "the quarter that the text named last");
    }
    return calendar.fromPublication(Unit.QUARTER, -1);
  }

  /// `the second half`: of the year of which the text named a half last; null if it did not.
  static @Nullable Reading otherHalf(int half, Anchors anchors) {
    Period period = anchors.last();
    return period != null && period.granularity() == Granularity.HALF
        ? Reading.date(
            period.value().substring(0, 4) + "-H" + half,
            "half of the year that the text named last")
        : null;
  }
}
