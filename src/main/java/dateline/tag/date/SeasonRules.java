package dateline.tag.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Seasons: `last spring`, `the winter of 2012`.
final class SeasonRules {
  private static final Set<String> COMPOUNDS =
      Set.of("olympics", "games", "olympic", "break", "roll", "water", "rolls", "palace", "rain");

  private static final Set<String> BEFORE_THE_FALL = Set.of("in", "by", "since", "until", "during");

  private SeasonRules() {}

  static void addTo(Grammar.Builder grammar) {
    grammar.rule(
        SeasonRules::season,
        "( $EARLY | $EDGE )? ( the )? $EARLY? SEASON ( ( of )? $YR )?",
        "( the )? SEASON ( of )? YEAR ~ ( - | / ) ~ ( TWO_DIGITS | YEAR )",
        "( $EARLY | $EDGE )? ( the | this )? $EARLY? RELATION $EARLY? SEASON",
        "$REL year ' s SEASON",
        "SEASON ' ~ TWO_DIGITS",
        "the? YEAR SEASON");
  }

  private static @Nullable Reading season(Match m, Resolver calendar) {
    if (!isSeason(m)) {
      return null;
    }
    int year =
        m.has("'") && m.has(Kind.TWO_DIGITS)
            ? YearRules.ofTwoDigits(m.value(Kind.TWO_DIGITS))
            : YearRules.year(m, calendar);
    Relation relation = m.has("year") ? null : m.relationOrNull();
    return onCalendar(m.value(Kind.SEASON), year, relation, m.direction(), calendar.anchors())
        .with(Modifier.of(m));
  }

  /// `summer`, `last spring`, `this fall`.
  ///
  /// @param season 0 for spring to 3 for winter
  /// @param year -1 if it is not named
  private static Reading onCalendar(
      int season, int year, @Nullable Relation relation, Direction direction, Anchors anchors) {
    String name = Vocabulary.SEASONS.get(season);
    if (year >= 0) {
      return Reading.date(
          String.format(Locale.ROOT, "%04d-%s", year, name), "a season with its year");
    }
    LocalDate anchor =
        relation != null && relation.isNarrative() && anchors.last() != null
            ? anchors.narrated(Unit.YEAR)
            : anchors.published(Unit.MONTH);
    if (anchor == null) {
      return Reading.date("XXXX-" + name, Anchors.OPEN);
    }
    int month = anchor.getMonthValue();
    // winter is named after the year in which it starts
    int seasonYear = month <= 2 ? anchor.getYear() - 1 : anchor.getYear();
    int now = month <= 2 ? 3 : Math.min(3, month / 3 - 1);
    int year0 =
        switch (relation) {
          case null ->
              season > now && direction != Direction.FUTURE
                  ? seasonYear - 1
                  : season < now && direction == Direction.FUTURE ? seasonYear + 1 : seasonYear;
          case THIS -> season == 3 || month > 2 ? seasonYear : anchor.getYear();
          case SAME -> seasonYear;
          case LAST, PAST, PREVIOUS, LATEST -> season < now ? seasonYear : seasonYear - 1;
          case NEXT, COMING, FOLLOWING -> season > now ? seasonYear : seasonYear + 1;
        };
    return Reading.date(
        String.format(Locale.ROOT, "%04d-%s", year0, name),
        "season: counted from " + (relation == null ? "the publication" : Anchors.name(relation)));
  }

  /// Whether a season is one, and not a fall or a spring.
  private static boolean isSeason(Match m) {
    Lexemes t = m.tokens();
    int i = m.token(Kind.SEASON, 0);
    boolean before = t.capital(i - 1) && i == m.start();
    boolean after = t.capital(i + 1) && t.letters(i + 1) && i + 1 == m.end();
    boolean name = t.capital(i) && (before || after); // Summer Smith, the Arab Spring
    if (name || COMPOUNDS.contains(t.lower(i + 1))) {
      return false;
    }
    boolean related = m.has(Kind.RELATION) || m.has(Kind.YEAR);
    return related
        || switch (t.lower(i)) {
          case "fall" -> isFall(m, i);
          case "spring" -> isSpring(m, i);
          default -> true;
        };
  }

  /// `in the fall`, `early fall`.
  private static boolean isFall(Match m, int i) {
    Lexemes t = m.tokens();
    return t.lower(i - 1).equals("the")
        ? BEFORE_THE_FALL.contains(m.before()) && !t.lower(i + 1).equals("of")
        : m.start() < i;
  }

  /// `in spring`, `the spring`.
  private static boolean isSpring(Match m, int i) {
    boolean verb = m.before().equals("to") || m.tokens().lower(i + 1).equals("from");
    return m.start() < i || (m.isIntroduced() && !verb);
  }
}
