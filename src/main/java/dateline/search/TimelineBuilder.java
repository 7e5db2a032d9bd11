package dateline.search;

import dateline.article.Granularity;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Sorts the dates of articles into steps of the calendar.
///
/// A date falls into the step that holds its middle (that of a week is its Thursday, as in ISO
/// 8601), unless it is longer than that step: `2018` is no day of 2018, and counts by year only.
final class TimelineBuilder {
  /// Longest spans, in days, that are shown by day, by week and by month when no step is asked for.
  private static final int MOST_DAYS = 45;

  private static final int MOST_WEEKS = 7 * 26;
  private static final int MOST_MONTHS = 366 * 6;

  private final @Nullable LocalDate from;
  private final @Nullable LocalDate to;
  private final List<Dated> dates = new ArrayList<>();
  private long articles;

  private record Dated(long article, LocalDateTime middle, Duration length, long mentions) {}

  private static final class Tally {
    long articles;
    long mentions;
    long lastArticle = -1;
  }

  /// @param from dates that lie wholly before this day are left out; null leaves none out
  /// @param to dates that lie wholly after this day are left out; null leaves none out
  TimelineBuilder(@Nullable LocalDate from, @Nullable LocalDate to) {
    this.from = from;
    this.to = to;
  }

  /// Goes on to the next article.
  void article() {
    articles++;
  }

  /// A date of the current article.
  ///
  /// @param end first moment after it
  void date(LocalDateTime start, LocalDateTime end, long mentions) {
    if ((from != null && !end.isAfter(from.atStartOfDay()))
        || (to != null && start.toLocalDate().isAfter(to))) {
      return;
    }
    Duration length = Duration.between(start, end);
    // The middle of a night is midnight; the moment before still is of the day it belongs to.
    LocalDateTime middle = start.plus(length.dividedBy(2)).minusNanos(1);
    dates.add(new Dated(articles, middle, length, mentions));
  }

  /// @param by day, week, month or year; null chooses by the span of the dates
  Timeline build(@Nullable Granularity by) {
    Granularity step = by == null ? step() : by;
    TreeMap<LocalDate, Tally> tallies = new TreeMap<>();
    Set<Long> dated = new HashSet<>();
    for (Dated date : dates) {
      LocalDate first = first(date.middle().toLocalDate(), step);
      if (date.length().compareTo(length(first, step)) > 0) {
        continue;
      }
      Tally tally = tallies.computeIfAbsent(first, _ -> new Tally());
      tally.mentions += date.mentions();
      if (tally.lastArticle != date.article()) {
        tally.lastArticle = date.article();
        tally.articles++;
      }
      dated.add(date.article());
    }
    List<Timeline.Bar> bars = new ArrayList<>();
    if (!tallies.isEmpty()) {
      LocalDate last = tallies.lastKey();
      for (LocalDate first = tallies.firstKey(); !first.isAfter(last); first = next(first, step)) {
        Tally tally = tallies.getOrDefault(first, new Tally());
        bars.add(new Timeline.Bar(label(first, step), tally.articles, tally.mentions));
      }
    }
    return new Timeline(step, articles - dated.size(), bars);
  }

  /// The finest step with a number of bars that can be taken in at a glance. Dates longer than a
  /// month say nothing about it.
  private Granularity step() {
    LocalDateTime first = null;
    LocalDateTime last = null;
    for (Dated date : dates) {
      if (date.length().toDays() > 31) {
        continue;
      }
      first = first == null || date.middle().isBefore(first) ? date.middle() : first;
      last = last == null || date.middle().isAfter(last) ? date.middle() : last;
    }
    if (first == null || last == null) {
      return Granularity.YEAR;
    }
    long days = ChronoUnit.DAYS.between(first, last);
    if (days <= MOST_DAYS) {
      return Granularity.DAY;
    }
    if (days <= MOST_WEEKS) {
      return Granularity.WEEK;
    }
    return days <= MOST_MONTHS ? Granularity.MONTH : Granularity.YEAR;
  }

  private static LocalDate first(LocalDate day, Granularity step) {
    return switch (step) {
      case DAY -> day;
      case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
      default -> throw new IllegalArgumentException("a timeline has no steps of a " + step.label());
    };
  }

  private static LocalDate next(LocalDate first, Granularity step) {
    return switch (step) {
      case DAY -> first.plusDays(1);
      case WEEK -> first.plusWeeks(1);
      case MONTH -> first.plusMonths(1);
      default -> first.plusYears(1);
    };
  }

  private static Duration length(LocalDate first, Granularity step) {
    return Duration.between(first.atStartOfDay(), next(first, step).atStartOfDay());
  }

  private static String label(LocalDate first, Granularity step) {
    return switch (step) {
      case DAY -> first.toString();
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              first.get(IsoFields.WEEK_BASED_YEAR),
              first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> YearMonth.from(first).toString();
      default -> String.format(Locale.ROOT, "%04d", first.getYear());
    };
  }
}
