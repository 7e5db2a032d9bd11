/// Finds expressions of time, gives them TIMEX3 values, and puts them on the calendar.
///
/// [DateTagger] leads: it cuts a paragraph into [Lexemes], whose words are those of the [Lexicon];
/// asks the [Grammar] for the rules that can start at a token, finds the longest [Match], and keeps
/// what it means, a [Reading]. A rule is a [Phrase] with its meaning. Each topic has its rules in
/// one class (`DayRules`, `MonthRules`, `ClockRules`, ...), its words in [Vocabulary] and
/// [Holidays]; the rules ask the [Resolver] for the place on the calendar, which is counted from
/// the [Anchors], and [Direction] whether the text looks back or ahead. The public face is
/// [DateTagger], [Timex] and [Period].
@NullMarked
package dateline.tag.date;

import org.jspecify.annotations.NullMarked;
