package dateline.article;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Chooses the publication date among the evidence: the most trusted kind of source wins, and
/// within one kind the most exact, then the first found. What contradicts it is reported.
final class PublicationLadder {
  /// A dateline may be some days older than the publication; more is a contradiction.
  private static final int DATELINE_DAYS = 7;

  private static final Pattern DATELINE_DATE =
      Pattern.compile("(?:(\\d{1,2})[^\\p{L}\\d]+)?(?:of )?(\\p{L}{3})\\p{L}*\\.?\\s*(\\d{1,2})?");

  private PublicationLadder() {}

  /// The publication date, or nothing if there is no evidence.
  ///
  /// @param datelineDate the date of the dateline as written
  static @Nullable Publication choose(List<Evidence> evidence, @Nullable String datelineDate) {
    Moment dateline = datelineDate == null ? null : WrittenDate.parse(datelineDate);
    List<Evidence> all = new java.util.ArrayList<>(evidence);
    if (dateline != null) {
      all.add(new Evidence(Evidence.Rank.DATELINE, dateline, "dateline"));
    }
    all.sort(
        Comparator.comparing(Evidence::rank)
            .thenComparing(e -> e.moment().granularity().compareTo(Granularity.DAY) < 0));
    Evidence best = all.isEmpty() ? null : all.getFirst();
    if (best == null) {
      return null;
    }
    for (Evidence other : all) { // the same day, told more exactly by a source as good
      if (other.rank() == best.rank()
          && other.moment().value().startsWith(best.moment().value())
          && other.moment().value().length() > best.moment().value().length()) {
        best = other;
      }
    }
    Moment completed =
        datelineDate == null
                || dateline != null
                || best.rank().compareTo(Evidence.Rank.DATELINE) < 0
            ? null
            : withYear(datelineDate, best.moment());
    if (completed != null) {
      return new Publication(
          completed.value(), completed.granularity(), "dateline; year from " + best.from());
    }
    if (datelineDate != null && best.moment().granularity() == Granularity.YEAR) {
      Moment day = dateline != null ? dateline : withYear(datelineDate, best.moment());
      if (day != null && day.value().startsWith(best.moment().value())) {
        return new Publication(
            day.value(), day.granularity(), best.from() + "; month and day from dateline");
      }
    }
    String from = best.from();
    for (Evidence other : all) {
      if (contradicts(other, best)) {
        from += "; conflicts with " + other.from() + " " + other.moment().value();
        break;
      }
    }
    if (dateline == null && datelineDate != null) {
      Moment day = withYear(datelineDate, best.moment());
      if (day != null && best.moment().value().length() >= 10 && farApart(day, best.moment())) {
        from += "; conflicts with dateline " + datelineDate;
      }
    }
    return new Publication(best.moment().value(), best.moment().granularity(), from);
  }

  private static boolean contradicts(Evidence other, Evidence best) {
    if (other.equals(best)
        || (other.rank() == Evidence.Rank.INFERRED && best.rank() == Evidence.Rank.INFERRED)
        || other.moment().agreesWith(best.moment())) {
      return false;
    }
    boolean later = other.moment().value().compareTo(best.moment().value()) > 0;
    return switch (other.rank()) {
      case METADATA, FILE_NAME -> true;
      case UPDATE -> !later;
      case DATELINE -> later || farApart(other.moment(), best.moment());
      case INFERRED -> later; // a caption cannot tell of a day after the publication
    };
  }

  private static boolean farApart(Moment a, Moment b) {
    return Math.abs(a.day().toEpochDay() - b.day().toEpochDay()) > DATELINE_DAYS;
  }

  /// `Sept. 7` in the year of another date, or at the turn of the year in the one before.
  private static @Nullable Moment withYear(String date, Moment other) {
    Matcher matcher = DATELINE_DATE.matcher(date);
    for (int at = 0; matcher.find(at); at = matcher.start() + 1) {
      String number = matcher.group(1) != null ? matcher.group(1) : matcher.group(3);
      int month = WrittenDate.month(matcher.group(2));
      if (number == null || month == 0) {
        continue;
      }
      int year = other.day().getYear();
      if (month == 12 && other.value().length() >= 7 && other.day().getMonthValue() == 1) {
        year--;
      }
      return Moment.ofDay(year, month, Integer.parseInt(number));
    }
    return null;
  }
}
