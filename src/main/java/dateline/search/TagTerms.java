package dateline.search;

import dateline.index.DateTag;
import dateline.index.Fields;
import dateline.search.QueryNode.Condition;
import dateline.search.QueryNode.Dates;
import dateline.search.QueryNode.Field;
import dateline.search.QueryNode.Near;
import dateline.search.QueryNode.Tag;
import dateline.search.QueryNode.Weekday;
import java.io.IOException;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The tags that stand for the mentions of what a query names, each with how well it fits: 1 where
/// it is just what was asked for, less for a time that is longer.
final class TagTerms {
  private final IndexView index;
  private final NameLookup names;
  private final Consumer<String> notes;
  private final IdentityHashMap<Condition, Map<String, Float>> known = new IdentityHashMap<>();

  /// @param notes told of what is not obvious
  TagTerms(IndexView index, NameLookup names, Consumer<String> notes) {
    this.index = index;
    this.names = names;
    this.notes = notes;
  }

  /// The tags that a tag of the query stands for.
  Map<String, Float> of(Tag tag) throws IOException {
    Condition which = tag.which();
    if (which != null) {
      return of(which);
    }
    return switch (tag.kind()) {
      case PERSON -> Map.of(Fields.PERSON_TAG, 1f);
      case PLACE -> Map.of(Fields.PLACE_TAG, 1f);
      case DATE -> Map.of(Fields.DATE_TAG, 1f);
    };
  }

  /// The tags of what a condition names.
  ///
  /// @param condition about the text
  Map<String, Float> of(Condition condition) throws IOException {
    Map<String, Float> tags = known.get(condition);
    if (tags == null) {
      tags = find(condition);
      known.put(condition, tags);
    }
    return tags;
  }

  private Map<String, Float> find(Condition condition) throws IOException {
    if (condition instanceof Field field) {
      return fitting(ofName(field));
    }
    if (condition instanceof Near near) {
      return fitting(names.near(near.place(), near.kilometres()));
    }
    if (condition instanceof Weekday weekday) {
      return Map.of(Fields.WEEKDAY_TAG + ":" + weekday.day().getValue(), 1f);
    }
    return ofDates((Dates) condition);
  }

  private static Map<String, Float> fitting(Set<String> tags) {
    Map<String, Float> fits = new LinkedHashMap<>();
    tags.forEach(tag -> fits.put(tag, 1f));
    return fits;
  }

  private Set<String> ofName(Field field) throws IOException {
    return switch (field.field()) {
      case PERSON -> names.people(field.value(), notes);
      case PLACE -> names.places(field.value());
      case INSIDE -> names.inside(field.value());
      case SOURCE, AUTHOR, TITLE, ID ->
          throw new IllegalArgumentException("not in a text: " + field);
    };
  }

  /// The tags of all stretches of the calendar that overlap with a range of days. Each fits by the
  /// share of it that lies in the range, so that a day counts for more than its month and its year.
  private Map<String, Float> ofDates(Dates dates) throws IOException {
    LocalDate from = dates.from();
    LocalDate to = dates.to();
    long first = from == null ? Long.MIN_VALUE : DateTag.minutes(from.atStartOfDay());
    long after = to == null ? Long.MAX_VALUE : DateTag.minutes(to.plusDays(1).atStartOfDay());
    Map<String, Float> found = new LinkedHashMap<>();
    for (String rest : index.terms(Fields.TEXT, DateTag.PREFIX)) {
      String tag = DateTag.PREFIX + rest;
      long start = DateTag.start(tag);
      long end = DateTag.end(tag);
      if (start >= after) {
        break; // they are sorted by their start
      }
      if (end > first) {
        found.put(tag, fit(start, end, first, after));
      }
    }
    return found;
  }

  /// The share of a time that lies in a range which it overlaps: above 0, at most 1. A time of no
  /// length lies in it wholly.
  static float fit(long start, long end, long first, long after) {
    long inside = Math.min(end, after) - Math.max(start, first);
    return start == end ? 1 : (float) inside / (end - start);
  }
}
