package dateline.tag.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Puts weekdays on the calendar. A weekday is the last one up to the publication, that day
/// included, or the next one if the text looks ahead.
final class Weekdays {
  private Weekdays() {}

  /// `Friday`, `last Friday`, `the following Friday`.
  ///
  /// @param weekday 1 for Monday to 7
  /// @param relation null if there is none
  static Reading weekday(
      int weekday, @Nullable Relation relation, Direction direction, Anchors anchors) {
    DayOfWeek name = DayOfWeek.of(weekday);
    LocalDate narrated = anchors.narrated(Unit.DAY);
    if (relation != null && relation.isNarrative() && narrated != null) {
      LocalDate found =
          switch (relation) {
            case PREVIOUS -> narrated.with(TemporalAdjusters.previous(name));
            case FOLLOWING -> narrated.with(TemporalAdjusters.next(name));
            default -> narrated.with(TemporalAdjusters.previousOrSame(name));
          };
      return Reading.date(Unit.DAY.value(found), "weekday: counted from " + Anchors.TEXT);
    }
    LocalDate anchor = anchors.published(Unit.DAY);
    if (anchor == null) {
      return Reading.date("XXXX-WXX-" + weekday, Anchors.OPEN);
    }
    if (relation == null || relation == Relation.THIS || relation.isNarrative()) {
      boolean ahead =
          relation == Relation.THIS ? direction != Direction.PAST : direction == Direction.FUTURE;
      return ahead
          ? Reading.date(
              Unit.DAY.value(anchor.with(TemporalAdjusters.nextOrSame(name))),
              "weekday: the next one from the publication, as the text looks ahead")
          : Reading.date(
              Unit.DAY.value(anchor.with(TemporalAdjusters.previousOrSame(name))),
              "weekday: the last one up to the publication");
    }
    return relation.steps() < 0
        ? Reading.date(
            Unit.DAY.value(anchor.with(TemporalAdjusters.previous(name))),
            "weekday: the last one before the publication")
        : Reading.date(
            Unit.DAY.value(anchor.with(TemporalAdjusters.next(name))),
            "weekday: the next one after the publication");
  }

  /// A weekday that is listed behind another: where that lies ahead, the next one after it.
  ///
  /// @param alone what the weekday would mean if it were not in a list
  static Reading inList(int weekday, Reading alone, Anchors anchors) {
    LocalDate anchor = anchors.published(Unit.DAY);
    LocalDate before = anchors.lastDay();
    if (anchor == null || before == null || !before.isAfter(anchor)) {
      return alone;
    }
    LocalDate day = before.with(TemporalAdjusters.next(DayOfWeek.of(weekday)));
    return Reading.date(Unit.DAY.value(day), "weekday: the next one after " + Anchors.TEXT);
  }

  /// `Tuesday of last week`.
  static Reading ofWeek(int weekday, Relation week, Anchors anchors) {
    LocalDate anchor =
        week.isNarrative() ? anchors.narrated(Unit.DAY) : anchors.published(Unit.DAY);
    if (anchor == null) {
      return Reading.date("XXXX-WXX-" + weekday, Anchors.OPEN);
    }
    LocalDate day = anchor.plusWeeks(week.steps()).with(DayOfWeek.of(weekday));
    return Reading.date(
        Unit.DAY.value(day), "weekday of a week counted from " + Anchors.name(week));
  }
}
