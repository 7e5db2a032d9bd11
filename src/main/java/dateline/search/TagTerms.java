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
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/// The tags that stand for the mentions of what a query names.
final class TagTerms {
  private final IndexView index;
  private final NameLookup names;
  private final Consumer<String> notes;
  private final IdentityHashMap<Condition, Set<String>> known = new IdentityHashMap<>();

  /// @param notes told of what is not obvious
  TagTerms(IndexView index, NameLookup names, Consumer<String> notes) {
    this.index = index;
    this.names = names;
    this.notes = notes;
  }

  /// The tags that a tag of the query stands for.
  Set<String> of(Tag tag) throws IOException {
    Condition which = tag.which();
    if (which != null) {
      return of(which);
    }
    return switch (tag.kind()) {
      case PERSON -> Set.of(Fields.PERSON_TAG);
      case PLACE -> Set.of(Fields.PLACE_TAG);
      case DATE -> Set.of(Fields.DATE_TAG);
    };
  }

  /// The tags of what a condition names.
  ///
  /// @param condition about the text
  Set<String> of(Condition condition) throws IOException {
    Set<String> tags = known.get(condition);
    if (tags == null) {
      tags = find(condition);
      known.put(condition, tags);
    }
    return tags;
  }

  private Set<String> find(Condition condition) throws IOException {
    if (condition instanceof Field field) {
      return ofName(field);
    }
    if (condition instanceof Near near) {
      return names.near(near.place(), near.kilometres());
    }
    if (condition instanceof Weekday weekday) {
      return Set.of(Fields.WEEKDAY_TAG + ":" + weekday.day().getValue());
    }
    return ofDates((Dates) condition);
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

  /// The tags of all stretches of the calendar that overlap with a range of days.
  private Set<String> ofDates(Dates dates) throws IOException {
    LocalDate from = dates.from();
    LocalDate to = dates.to();
    long first = from == null ? Long.MIN_VALUE : DateTag.minutes(from.atStartOfDay());
    long after = to == null ? Long.MAX_VALUE : DateTag.minutes(to.plusDays(1).atStartOfDay());
    Set<String> found = new LinkedHashSet<>();
    for (String rest : index.terms(Fields.TEXT, DateTag.PREFIX)) {
      String tag = DateTag.PREFIX + rest;
      if (DateTag.start(tag) >= after) {
        break; // they are sorted by their start
      }
      if (DateTag.end(tag) > first) {
        found.add(tag);
      }
    }
    return found;
  }
}
