package dateline.tag.date;

import org.jspecify.annotations.Nullable;

/// What an expression was understood to mean.
///
/// @param value the TIMEX3 value
/// @param type the TIMEX3 type
/// @param mod the TIMEX3 modifier, if any
/// @param how the rule that gave the value, in a short sentence
/// @param aside whether the text only looks aside: what it says next is not counted from here
record Reading(String value, TimexType type, @Nullable String mod, String how, boolean aside) {

  static Reading date(String value, String how) {
    return new Reading(value, TimexType.DATE, null, how, false);
  }

  static Reading time(String value, String how) {
    return new Reading(value, TimexType.TIME, null, how, false);
  }

  static Reading duration(String value) {
    return new Reading(value, TimexType.DURATION, null, "a length of time", true);
  }

  static Reading set(String value) {
    return new Reading(value, TimexType.SET, null, "a repeated time", true);
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
    return newMod == null ? this : new Reading(value, type, newMod, how, aside);
  }

  Reading asAside() {
    return new Reading(value, type, mod, how, true);
  }
}
