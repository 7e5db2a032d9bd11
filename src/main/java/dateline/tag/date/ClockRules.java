package dateline.tag.date;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Clock times: `5:30 p.m.`, `0735 GMT`, `noon`.
final class ClockRules {
  private ClockRules() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.part("AM", "AM_PM ( ( local | eastern | central | pacific ) time )? ( ZONE )?");
    grammar.rule(
        ClockRules::clockTime,
        "HOUR ~ : ~ MINUTE ( ~ : ~ MINUTE )? $AM?",
        "HOUR ~ : ~ MINUTE ( ~ : ~ MINUTE )? ( hours | hrs )? ( ZONE | local time )?",
        "HOUR $AM",
        "DOTTED_TIME ( $AM | ZONE )",
        "FOUR_DIGITS ( hours | hrs )? ( ZONE )",
        "HOUR ( h | hours ) ZONE",
        "( HOUR | NUMBER_WORD ) o ' clock ( in the PART_OF_DAY )?",
        "( half | quarter ) past ( HOUR | NUMBER_WORD )",
        "noon | midnight",
        "midday");
  }

  private static @Nullable Reading clockTime(Match m, Resolver calendar) {
    if (isVerse(m)) {
      return null;
    }
    int hour;
    int minute = m.value(Kind.MINUTE);
    if (m.has("noon") || m.has("midday")) {
      hour = 12;
      minute = 0;
    } else if (m.has("midnight")) {
      hour = 24;
      minute = 0;
    } else if (m.has(Kind.DOTTED_TIME)) {
      String[] numbers = m.tokens().lower(m.start()).split("\\.");
      hour = Integer.parseInt(numbers[0]);
      minute = Integer.parseInt(numbers[1]);
    } else if (m.has(Kind.FOUR_DIGITS)) {
      hour = m.value(Kind.FOUR_DIGITS) / 100;
      minute = m.value(Kind.FOUR_DIGITS) % 100;
    } else {
      hour = m.has(Kind.HOUR) ? m.value(Kind.HOUR) : m.value(Kind.NUMBER_WORD);
    }
    if (m.has("past")) {
      minute = m.has("half") ? 30 : 15;
    }
    boolean afternoon =
        m.has(Kind.AM_PM)
            ? m.value(Kind.AM_PM) == 12
            : m.has(Kind.PART_OF_DAY) && m.value(Kind.PART_OF_DAY) >= 2;
    if (m.has(Kind.AM_PM) && (hour > 12 || hour == 0) && minute < 0) {
      return null;
    }
    if (afternoon && hour < 12) {
      hour += 12;
    } else if (m.has(Kind.AM_PM) && !afternoon && hour == 12) {
      hour = 0;
    }
    if (hour < 0 || hour > 24 || minute > 59) {
      return null;
    }
    boolean utc = m.has("gmt") || m.has("utc");
    int second = m.value(Kind.MINUTE, 1);
    String value = String.format(Locale.ROOT, "T%02d:%02d", hour, Math.max(0, minute));
    if (second >= 0) {
      value += String.format(Locale.ROOT, ":%02d", second);
    }
    return Reading.time(value + (utc ? "Z" : ""), "a clock time");
  }

  /// `John 3:16`.
  private static boolean isVerse(Match m) {
    Lexemes t = m.tokens();
    boolean bare = m.end() - m.start() == 3 && t.length(m.start()) == 1;
    return bare && t.capital(m.start() - 1) && t.kinds(m.start() - 1) == 0;
  }
}
