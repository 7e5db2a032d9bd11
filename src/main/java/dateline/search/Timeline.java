package dateline.search;

import dateline.article.Granularity;
import java.util.List;

/// How many articles or mentions fall on each step of the calendar.
///
/// @param by the step: day, week, month or year
/// @param undated articles that match but have no date of the kind asked for
/// @param bars ascending, steps without any included between the first and the last
public record Timeline(Granularity by, long undated, List<Bar> bars) {

  public Timeline {
    bars = List.copyOf(bars);
  }

  /// One step.
  ///
  /// @param label `2018`, `2018-09`, `2018-W36` or `2018-09-07`
  public record Bar(String label, long articles, long mentions) {}
}
