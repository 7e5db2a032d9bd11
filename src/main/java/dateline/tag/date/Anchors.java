package dateline.tag.date;

import dateline.article.Granularity;
import dateline.article.Publication;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// What times in an article are counted from: its publication, and what the text spoke of last.
final class Anchors {
  /// How what is counted from the text is explained.
  static final String TEXT = "the date that the text named last";

  /// Why a value stays under-specified.
  static final String OPEN = "open: no publication date that is exact enough";

  private @Nullable LocalDate published;
  private Granularity exactness;
  private @Nullable LocalDateTime moment;

  private final boolean mayIsSomebody;

  private @Nullable Period last;
  private @Nullable LocalDate lastDay;

  /// @param text the article's
  Anchors(@Nullable Publication publication, String text) {
    mayIsSomebody = Namesakes.hasMay(text);
    LocalDate day = publication == null ? null : day(publication);
    published = day;
    exactness =
        publication == null || day == null ? Granularity.CENTURY : publication.granularity();
    moment = publication == null ? null : moment(publication.value());
  }

  private static @Nullable LocalDate day(Publication publication) {
    try {
      return publication.day();
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private static @Nullable LocalDateTime moment(String value) {
    if (value.length() < 16) {
      return null;
    }
    try {
      return LocalDateTime.parse(
          value.length() >= 19 ? value.substring(0, 19) : value.substring(0, 16),
          DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /// Whether the article also speaks of somebody whose surname is May.
  boolean mayIsSomebody() {
    return mayIsSomebody;
  }

  /// Takes note of a date, as the anchor of what the text says next.
  void spokeOf(Period period) {
    last = period;
    if (period.granularity().compareTo(Granularity.DAY) >= 0 && period.start() != null) {
      lastDay = period.start().toLocalDate();
    }
  }

  /// The moment of publication, if it is known that exactly.
  @Nullable LocalDateTime moment() {
    return moment;
  }

  /// What the text spoke of last.
  @Nullable Period last() {
    return last;
  }

  /// The day that the text spoke of last.
  @Nullable LocalDate lastDay() {
    return lastDay;
  }

  /// The publication, if it is known at least as exactly as `unit`.
  @Nullable LocalDate published(Unit unit) {
    Granularity needed =
        switch (unit) {
          case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK -> Granularity.DAY;
          case MONTH, QUARTER -> Granularity.MONTH;
          default -> Granularity.YEAR;
        };
    return exactness.compareTo(needed) >= 0 ? published : null;
  }

  /// The start of what the text spoke of last; for days and shorter units, of the last day.
  @Nullable LocalDate narrated(Unit unit) {
    if (unit.compareTo(Unit.DAY) <= 0) {
      return lastDay;
    }
    Period period = last;
    return period == null || period.start() == null ? null : period.start().toLocalDate();
  }

  /// Takes a time stamp on a line of its own for the publication where nothing is known of that.
  void stamped(String value) {
    if (published == null) {
      published = LocalDate.parse(value.substring(0, 10));
      moment = moment(value);
      exactness = Granularity.SECOND;
    }
  }

  /// What a relation is counted from.
  static String name(Relation relation) {
    return relation.isNarrative() ? TEXT : "the publication";
  }
}
