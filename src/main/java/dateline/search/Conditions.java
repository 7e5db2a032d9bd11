package dateline.search;

import dateline.search.QueryNode.Condition;
import dateline.search.QueryNode.DateField;
import dateline.search.QueryNode.Dates;
import dateline.search.QueryNode.Field;
import dateline.search.QueryNode.FieldName;
import dateline.search.QueryNode.Near;
import dateline.search.QueryNode.Weekday;
import dateline.tag.date.Period;
import dateline.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes conditions out of the names of fields and their values.
final class Conditions {
  private static final Pattern DISTANCE =
      Pattern.compile("(.*)~\\s*([0-9]{1,5}(?:\\.[0-9]{1,3})?)\\s*(km|mi)?");
  private static final double KILOMETRES_PER_MILE = 1.609344;
  private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7]).*");

  private final String typed;
  private final boolean exact;
  private final boolean inside;

  /// @param typed the query that the values stand in
  /// @param exact whether all names are exact
  /// @param inside whether all places stand for what lies in them too
  Conditions(String typed, boolean exact, boolean inside) {
    this.typed = typed;
    this.exact = exact;
    this.inside = inside;
  }

  /// The condition that a field has a value.
  ///
  /// @param name one of [FieldNames#ALL]
  /// @param value with the signs of the query language but without quotes
  /// @param from where the value starts in the query
  Condition condition(String name, String value, int from, Span at) throws QueryException {
    if (!QueryLexer.hasWord(value)) {
      throw error(Math.min(from, typed.length()), name + ": needs a value", name);
    }
    return switch (name) {
      case "date" -> dates(DateField.DATE, value, from, at);
      case "published" -> dates(DateField.PUBLISHED, value, from, at);
      case "near" -> near(value, from, at);
      default -> named(name, value, from, at);
    };
  }

  private Field named(String name, String value, int from, Span at) throws QueryException {
    if (value.indexOf('*') >= 0 || value.indexOf('~') >= 0) {
      throw error(from, name + ": takes a name without * and ~", name);
    }
    FieldName field = FieldName.valueOf(name.toUpperCase(Locale.ROOT));
    return named(field == FieldName.PLACE && inside ? FieldName.INSIDE : field, value, exact, at);
  }

  /// A condition on a field that takes a name; a leading `=` makes it exact.
  static Field named(FieldName field, String value, boolean exact, Span at) {
    String name = value.strip();
    boolean marked = name.startsWith("=");
    while (name.startsWith("=")) {
      name = name.substring(1).strip();
    }
    return new Field(field, name.replaceAll(" +", " "), exact || marked, at);
  }

  private Near near(String value, int from, Span at) throws QueryException {
    Matcher matcher = DISTANCE.matcher(value);
    String place = matcher.matches() ? matcher.group(1).strip() : "";
    double distance = matcher.matches() ? Double.parseDouble(matcher.group(2)) : 0;
    if (!QueryLexer.hasWord(place) || distance == 0) {
      throw error(from, "near: needs a place and a distance", "near");
    }
    double kilometres = "mi".equals(matcher.group(3)) ? distance * KILOMETRES_PER_MILE : distance;
    return new Near(place, kilometres, at);
  }

  private Condition dates(DateField field, String value, int from, Span at) throws QueryException {
    int dots = value.indexOf("..");
    if (dots >= 0) {
      return range(field, value, dots, from, at);
    }
    Period period = period(field, value, from);
    LocalDate day = firstDay(period);
    if (day != null) {
      return new Dates(field, day, lastDay(period), at);
    }
    if (field == DateField.PUBLISHED) {
      throw error(from, "published: takes a year, month or day, no weekday", "published");
    }
    DayOfWeek weekday = weekday(period.value());
    if (weekday == null) {
      throw error(from, "'" + value.strip() + "' is not a date", field.label());
    }
    return new Weekday(weekday, at);
  }

  private Dates range(DateField field, String value, int dots, int from, Span at)
      throws QueryException {
    String first = value.substring(0, dots);
    String last = value.substring(dots + 2).replaceFirst("^\\.+", "");
    LocalDate begin = first.isBlank() ? null : firstDay(end(field, first, from));
    LocalDate end =
        last.isBlank() ? null : lastDay(end(field, last, from + value.length() - last.length()));
    if (begin != null && end != null && end.isBefore(begin)) {
      throw error(from, "the range ends before it begins", "published");
    }
    return new Dates(field, begin, end, at);
  }

  private Period end(DateField field, String value, int from) throws QueryException {
    Period period = period(field, value, from);
    if (period.start() == null) {
      throw error(from, "a range has no weekday at its end", "published");
    }
    return period;
  }

  private Period period(DateField field, String value, int from) throws QueryException {
    Optional<Period> period = Period.parse(value);
    if (period.isEmpty()) {
      throw error(from, "'" + value.strip() + "' is not a date", field.label());
    }
    return period.get();
  }

  /// The day of the week that a TIMEX3 value names, on no particular date, or null.
  static @Nullable DayOfWeek weekday(String value) {
    Matcher matcher = WEEKDAY.matcher(value);
    return matcher.matches() ? DayOfWeek.of(Integer.parseInt(matcher.group(1))) : null;
  }

  /// The first day that a period touches, null for a mere weekday.
  static @Nullable LocalDate firstDay(Period period) {
    return period.start() == null ? null : period.start().toLocalDate();
  }

  /// The last day that a period touches, null for a mere weekday.
  static @Nullable LocalDate lastDay(Period period) {
    return period.end() == null ? null : period.end().minusNanos(1).toLocalDate();
  }

  private QueryException error(int position, String reason, String field) {
    return new QueryException(typed, position, reason, FieldNames.example(field));
  }
}
