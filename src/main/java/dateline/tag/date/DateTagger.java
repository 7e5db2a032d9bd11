package dateline.tag.date;

import dateline.article.Article;
import dateline.article.Granularity;
import dateline.article.Passage;
import dateline.text.Span;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the expressions of time in an article's content passages. Safe for use by several threads.
///
/// Each paragraph is cut into [Lexemes]; where a rule of the [Grammar] can start, the longest match
/// is taken, and the [Resolver] gives it its value.
public final class DateTagger {
  private static final Grammar GRAMMAR = Grammar.ofNews();

  /// How many tokens a clock time may stand before its day.
  private static final int NEARBY = 8;

  /// An expression that was found.
  ///
  /// @param first its first token
  /// @param end the token after it
  /// @param through the last part of the range that it starts, if any
  private record Found(int first, int end, Span span, Reading reading, @Nullable String through) {
    Found(int first, int end, Span span, Reading reading) {
      this(first, end, span, reading, null);
    }

    boolean isClock() {
      return reading.type() == TimexType.TIME && reading.value().startsWith("T");
    }

    /// Whether it is a day, which a clock time can be joined to.
    boolean isDay() {
      return reading.type() == TimexType.DATE
          && Period.ofTimex(reading.value())
              .filter(period -> period.granularity() == Granularity.DAY)
              .isPresent()
          && reading.value().indexOf('/') < 0;
    }
  }

  /// What the mentions of an article are grouped by.
  private record Key(
      String value,
      TimexType type,
      @Nullable String mod,
      @Nullable String onCalendar,
      @Nullable String through) {
    static Key of(Found found) {
      Reading reading = found.reading;
      return new Key(
          reading.value(), reading.type(), reading.mod(), reading.onCalendar(), found.through);
    }
  }

  private static final class Group {
    final List<Span> mentions = new ArrayList<>();
    final Set<String> evidence = new LinkedHashSet<>();
  }

  /// The expressions, one entry for each value and type, by first mention.
  public List<Timex> tag(Article article) {
    Resolver calendar = new Resolver(new Anchors(article.publication(), article.text()));
    Lexemes tokens = new Lexemes(GRAMMAR.lexicon());
    Match match = new Match(GRAMMAR.lexicon(), tokens);
    Map<Key, Group> groups = new LinkedHashMap<>();
    for (Passage passage : article.passages()) {
      if (!passage.kind().isContent()) {
        continue;
      }
      tokens.read(article.text(), passage.span().start(), passage.span().end());
      for (Found found : find(tokens, match, calendar)) {
        Reading reading = found.reading;
        Group group = groups.computeIfAbsent(Key.of(found), key -> new Group());
        group.mentions.add(found.span);
        group.evidence.add(reading.how());
        if (found.through != null) {
          group.evidence.add("a range through " + found.through);
        }
      }
    }
    List<Timex> result = new ArrayList<>(groups.size());
    groups.forEach((key, group) -> result.add(timex(key, group)));
    return result;
  }

  private static Timex timex(Key key, Group group) {
    Optional<Period> period = Optional.ofNullable(key.onCalendar).flatMap(Period::ofTimex);
    Optional<Period> last = Optional.ofNullable(key.through).flatMap(Period::ofTimex);
    return new Timex(
        key.value,
        key.type,
        key.mod,
        period.map(Period::granularity).orElse(null),
        period.map(Period::start).orElse(null),
        period.map(Period::end).orElse(null),
        last.map(Period::end).orElse(null),
        group.mentions,
        List.copyOf(group.evidence));
  }

  /// The period that a text names, if it is one expression and nothing else.
  static Optional<Period> read(String text) {
    String capitalised = capitalised(text);
    Lexemes tokens = new Lexemes(GRAMMAR.lexicon());
    tokens.read(capitalised, 0, capitalised.length());
    List<Found> found =
        find(tokens, new Match(GRAMMAR.lexicon(), tokens), new Resolver(new Anchors(null, text)));
    if (found.size() != 1 || found.getFirst().first != 0 || found.getFirst().end != tokens.size()) {
      return Optional.empty();
    }
    return Period.ofTimex(found.getFirst().reading.value());
  }

  /// Words start with a capital, as months must.
  private static String capitalised(String text) {
    StringBuilder result = new StringBuilder(text.toLowerCase(Locale.ROOT));
    for (int i = 0; i < result.length(); i++) {
      if (Character.isLetter(result.charAt(i)) && (i == 0 || result.charAt(i - 1) == ' ')) {
        result.setCharAt(i, Character.toUpperCase(result.charAt(i)));
      }
    }
    return result.toString();
  }

  private static List<Found> find(Lexemes tokens, Match match, Resolver calendar) {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Found longest = longest(tokens, match, calendar, i);
      if (longest == null) {
        i++;
        continue;
      }
      if (longest.first > i) { // 'and 7' of 'September 5 and 7 October'
        Found alone = longest(tokens, match, calendar, longest.first);
        longest = alone != null && alone.end > longest.end ? alone : longest;
      }
      if (!longest.isClock() && !longest.reading.aside()) {
        Period.ofTimex(longest.reading.value()).ifPresent(calendar.anchors()::spokeOf);
      }
      found.add(longest);
      i = longest.end;
    }
    return joinRanges(tokens, joinClocks(tokens, found, calendar));
  }

  private static @Nullable Found longest(Lexemes tokens, Match match, Resolver calendar, int from) {
    Rule[] rules = GRAMMAR.startingAt(tokens, from);
    boolean inVain = tokens.is(from, Kind.DETERMINER) && !tokens.isTriggeredSoon(from);
    if (rules.length == 0 || inVain) {
      return null;
    }
    if (!endsWord(tokens, from)) {
      return null; // within a word such as 4309e365
    }
    Found longest = null;
    for (Rule rule : rules) {
      if (match.find(rule.pattern(), tokens, from)
          && (longest == null || match.end() > longest.end)
          && endsWord(tokens, match.end())) {
        Reading reading = rule.meaning().of(match, calendar);
        if (reading != null) {
          Span span = new Span(tokens.start(match.start()), tokens.end(match.end() - 1));
          longest = new Found(match.start(), match.end(), span, reading);
        }
      }
    }
    return longest;
  }

  /// Whether a word ends before token `end`.
  private static boolean endsWord(Lexemes tokens, int end) {
    return !tokens.glued(end)
        || !Character.isLetterOrDigit(tokens.first(end))
        || !Character.isLetterOrDigit(tokens.text().charAt(tokens.end(end - 1) - 1));
  }

  /// Joins a clock time to the day beside it (`9 a.m. Tuesday`, `Friday at noon`), or gives it the
  /// day that its sentence named last, or else the day of publication.
  private static List<Found> joinClocks(Lexemes tokens, List<Found> found, Resolver calendar) {
    List<Found> joined = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      Found next = i + 1 < found.size() ? found.get(i + 1) : null;
      if (next != null && one.isClock() && next.isDay() && beside(tokens, one, next, "on")) {
        joined.add(join(one, next, next, one));
        i++;
      } else if (next != null && one.isDay() && next.isClock() && beside(tokens, one, next, "at")) {
        joined.add(join(one, next, one, next));
        i++;
      } else if (one.isClock()) {
        Found before = joined.isEmpty() ? null : joined.getLast();
        String day =
            before != null && before.isDay() && one.first - before.end < 20
                ? before.reading.value()
                : dayAfter(found, i).orElseGet(calendar::openDay);
        joined.add(
            new Found(
                one.first,
                one.end,
                one.span,
                Reading.time(day + one.reading.value(), one.reading.how())));
      } else {
        joined.add(one);
      }
    }
    return joined;
  }

  /// The day that follows a clock time closely: `10:35 a.m. (0735 GMT) Friday`.
  private static Optional<String> dayAfter(List<Found> found, int clock) {
    int i = clock + 1;
    while (i < found.size() && found.get(i).isClock()) {
      i++;
    }
    boolean close =
        i < found.size()
            && found.get(i).isDay()
            && found.get(i).first - found.get(clock).end < NEARBY;
    return close ? Optional.of(found.get(i).reading.value()) : Optional.empty();
  }

  /// Notes with the first part of `May to July`, `between Monday and Friday` where the last ends,
  /// so that what lies between can be found, too.
  private static List<Found> joinRanges(Lexemes tokens, List<Found> found) {
    List<Found> joined = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      boolean range = i + 1 < found.size() && isRange(tokens, one, found.get(i + 1));
      joined.add(
          range
              ? new Found(
                  one.first, one.end, one.span, one.reading, found.get(i + 1).reading.value())
              : one);
    }
    return joined;
  }

  private static boolean isRange(Lexemes tokens, Found one, Found next) {
    if (next.first - one.end != 1) {
      return false;
    }
    boolean joint =
        switch (tokens.lower(one.end)) {
          case "to", "through", "until", "till", "-" -> true;
          case "and" -> tokens.lower(one.first - 1).equals("between");
          default -> false;
        };
    return joint
        && one.reading.type() == TimexType.DATE
        && next.reading.type() == TimexType.DATE
        && start(one).flatMap(first -> start(next).filter(first::isBefore)).isPresent();
  }

  private static Optional<LocalDateTime> start(Found found) {
    return Period.ofTimex(found.reading.value()).map(Period::start);
  }

  private static boolean beside(Lexemes tokens, Found one, Found next, String word) {
    int gap = next.first - one.end;
    return gap == 0
        || (gap == 1 && (tokens.lower(one.end).equals(word) || tokens.lower(one.end).equals(",")));
  }

  private static Found join(Found first, Found last, Found day, Found clock) {
    return new Found(
        first.first,
        last.end,
        new Span(first.span.start(), last.span.end()),
        Reading.time(day.reading.value() + clock.reading.value(), day.reading.how()));
  }
}
