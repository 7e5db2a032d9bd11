package dateline.tag.date;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Stamps of machines: `2018-09-07T18:16:34Z`, `20180907`, `1536344194000`.
final class StampRules {
  private static final Pattern CLOCK_AND_ZONE =
      Pattern.compile(
          "(\\d\\d?:\\d\\d(?::\\d\\d)?)\\s*(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d|)(?:\\s*[A-Z]+)?");

  private StampRules() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.rule(
        StampRules::isoStamp,
        "YEAR ~ - ~ TWO_DIGITS ~ - ~ TWO_DIGITS ( ~ t ~ )? HOUR ~ : ~ MINUTE ( ~ : ~ MINUTE )?"
            + " ( ~ z | ( ~ + | ~ - ) ~ ( FOUR_DIGITS | HOUR ~ : ~ MINUTE ) | ZONE )?");
    grammar.rule(StampRules::compactDate, "COMPACT_DATE");
    grammar.rule(StampRules::epoch, "EPOCH");
  }

  private static @Nullable Reading isoStamp(Match m, Resolver calendar) {
    Reading day = DayRules.isoDate(m, calendar);
    if (day == null) {
      return null;
    }
    Lexemes t = m.tokens();
    String written =
        t.text()
            .substring(t.start(m.token(Kind.HOUR, 0)), t.end(m.end() - 1))
            .toUpperCase(Locale.ROOT);
    Matcher parts = CLOCK_AND_ZONE.matcher(written);
    if (!parts.matches()) {
      return null;
    }
    String zone = parts.group(2).matches("Z|UTC|GMT") ? "Z" : parts.group(2);
    String clock = parts.group(1).length() % 3 == 1 ? "0" + parts.group(1) : parts.group(1);
    Reading stamp = Reading.time(day.value() + "T" + clock + zone, "a time stamp");
    if (standsAlone(m)) {
      calendar.anchors().stamped(stamp.value());
    }
    return stamp;
  }

  private static @Nullable Reading compactDate(Match m, Resolver calendar) {
    int value = m.value(Kind.COMPACT_DATE);
    return standsAlone(m) || (value / 10_000 >= 1990 && value / 10_000 < 2050)
        ? calendar.day(value / 10_000, value / 100 % 100, value % 100)
        : null;
  }

  private static @Nullable Reading epoch(Match m, Resolver calendar) {
    if (!standsAlone(m)) {
      return null;
    }
    Reading stamp = Resolver.epoch(m.tokens().lower(m.start()));
    calendar.anchors().stamped(stamp.value());
    return stamp;
  }

  /// Whether nothing else is on the line.
  private static boolean standsAlone(Match m) {
    Lexemes t = m.tokens();
    String text = t.text();
    int before = t.start(m.start()) - 1;
    int after = t.end(m.end() - 1);
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '\t')) {
      after++;
    }
    return (before < 0 || text.charAt(before) == '\n')
        && (after >= text.length() || text.charAt(after) == '\n' || text.charAt(after) == '\r');
  }
}
