package dateline.tag.date;

import org.jspecify.annotations.Nullable;

/// What an expression was understood to mean.
///
/// @param value the TIMEX3 value
/// @param type the TIMEX3 type
/// @param mod the TIMEX3 modifier, if any
/// @param how the rule that gave the value, in a short sentence
/// @param place the period on the calendar in which a length of time lies, as a TIMEX3 value, if
///   the text says so: `2022-01/2022-06` for `the first six months of 2022`
/// @param aside whether the text only looks aside: what it says next is not counted from here
record Reading(
    String value,
    TimexType type,
    @Nullable String mod,
    @Nullable String place,
    String how,
    boolean aside) {

  static Reading date(String value, String how) {
    return new Reading(value, TimexType.DATE, null, null, how, false);
  }

  static Reading time(String value, String how) {
    return new Reading(value, TimexType.TIME, null, null, how, false);
  }

  static Reading duration(String value) {
    return new Reading(value, TimexType.DURATION, null, null, "a length of time", true);
  }

  static Reading set(String value) {
    return new Reading(value, TimexType.SET, null, null, "a repeated time", true);
  }

  static Reading past() {
    return date("PAST_REF", "vague");
  }

  static Reading present() {
    return date("PRESENT_REF", "vague");
  }

  static Reading future() {
    return date("FUTURE_REF", "vague");
  }

  Reading with(@Nullable String newMod) {
    return newMod == null ? this : new Reading(value, type, newMod, place, how, aside);
  }

  Reading in(String newPlace) {
    return new Reading(value, type, mod, newPlace, how, aside);
  }

  /// The TIMEX3 value that says where on the calendar this lies; null for what has no place.
  @Nullable String onCalendar() {
    boolean calendar = type == TimexType.DATE || type == TimexType.TIME;
    return calendar ? value : place;
  }

  Reading asAside() {
    return new Reading(value, type, mod, place, how, true);
  }
}
