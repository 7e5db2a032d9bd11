package dateline.search;

import dateline.article.Granularity;
import dateline.index.Fields;
import dateline.search.QueryNode.And;
import dateline.search.QueryNode.DateField;
import dateline.search.QueryNode.Dates;
import dateline.search.QueryNode.Or;
import dateline.tag.date.TimexType;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// Makes timelines of the articles that a query finds.
final class Timelines {
  private static final String SEPARATOR = String.valueOf(Fields.SEPARATOR);

  private Timelines() {}

  /// @param query as understood: dates outside the range that it asks for are left out
  /// @param articles finds the same
  static Timeline timeline(
      IndexView index, QueryNode query, Query articles, @Nullable Granularity by, boolean published)
      throws IOException {
    List<Dates> ranges = ranges(query, published ? DateField.PUBLISHED : DateField.DATE);
    boolean from = !ranges.isEmpty() && ranges.stream().allMatch(range -> range.from() != null);
    boolean to = !ranges.isEmpty() && ranges.stream().allMatch(range -> range.to() != null);
    TimelineBuilder builder =
        new TimelineBuilder(
            from ? Collections.min(ranges.stream().map(Dates::from).toList()) : null,
            to ? Collections.max(ranges.stream().map(Dates::to).toList()) : null);
    Documents.each(
        index,
        articles,
        segment -> published ? published(segment, builder) : named(segment, builder));
    return builder.build(by);
  }

  /// The ranges of dates that a query asks for.
  private static List<Dates> ranges(QueryNode query, DateField field) {
    List<Dates> ranges = new ArrayList<>();
    for (QueryNode condition : query instanceof And and ? and.nodes() : List.of(query)) {
      // a list of dates, or a date of either field, as --from and --to ask for
      List<QueryNode> either = condition instanceof Or or ? or.nodes() : List.of(condition);
      if (either.stream().allMatch(node -> node instanceof Dates)) {
        for (QueryNode node : either) {
          if (node instanceof Dates dates && dates.field() == field) {
            ranges.add(dates);
          }
        }
      }
    }
    return ranges;
  }

  private static Documents.Visitor named(LeafReaderContext segment, TimelineBuilder builder)
      throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(segment.reader(), Fields.DATES);
    @Nullable Moment[] read = new Moment[Math.toIntExact(values.getValueCount())];
    return document -> {
      builder.article();
      if (!values.advanceExact(document)) {
        return;
      }
      for (int i = values.docValueCount(); i > 0; i--) {
        int ordinal = Math.toIntExact(values.nextOrd());
        Moment moment = read[ordinal];
        if (moment == null) {
          moment = moment(values.lookupOrd(ordinal).utf8ToString());
          read[ordinal] = moment;
        }
        if (moment.mentions() > 0) {
          builder.date(moment.start(), moment.end(), moment.mentions());
        }
      }
    };
  }

  /// @param mentions 0 if this is no date on the calendar
  private record Moment(LocalDateTime start, LocalDateTime end, int mentions) {
    static final Moment NONE = new Moment(LocalDateTime.MIN, LocalDateTime.MIN, 0);
  }

  /// The parts of a value, see [Fields#DATES].
  private static Moment moment(String value) {
    String[] parts = value.split(SEPARATOR, -1);
    boolean date = parts[1].equals(TimexType.DATE.name()) || parts[1].equals(TimexType.TIME.name());
    return date && !parts[2].isEmpty()
        ? new Moment(time(parts[2]), time(parts[3]), Integer.parseInt(parts[4]))
        : Moment.NONE;
  }

  private static Documents.Visitor published(LeafReaderContext segment, TimelineBuilder builder)
      throws IOException {
    NumericDocValues first = DocValues.getNumeric(segment.reader(), Fields.PUBLISHED);
    NumericDocValues last = DocValues.getNumeric(segment.reader(), Fields.PUBLISHED_LAST);
    return document -> {
      builder.article();
      if (first.advanceExact(document) && last.advanceExact(document)) {
        builder.date(
            LocalDate.ofEpochDay(first.longValue()).atStartOfDay(),
            LocalDate.ofEpochDay(last.longValue() + 1).atStartOfDay(),
            1);
      }
    };
  }

  private static LocalDateTime time(String seconds) {
    return LocalDateTime.ofEpochSecond(Long.parseLong(seconds), 0, ZoneOffset.UTC);
  }
}
