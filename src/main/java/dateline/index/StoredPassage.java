package dateline.index;

import dateline.article.Granularity;
import dateline.article.PassageKind;
import dateline.tag.date.TimexType;
import dateline.text.Span;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A passage as the index keeps it, with its tags. All spans are in UTF-16 units of `text`.
///
/// @param number 1-based position in its article
/// @param line the 1-based line on which it starts
/// @param start UTF-16 units of the article's text before the passage
/// @param codePoint code points of the article before the passage
/// @param utf8 bytes of the file before the passage; meaningless unless the article is a UTF-8 file
public record StoredPassage(
    int number,
    PassageKind kind,
    int line,
    int start,
    int codePoint,
    int utf8,
    String text,
    List<PersonMention> people,
    List<PlaceMention> places,
    List<DateMention> dates) {

  public StoredPassage {
    people = List.copyOf(people);
    places = List.copyOf(places);
    dates = List.copyOf(dates);
  }

  /// A person named in the passage.
  ///
  /// @param name the fullest form in the article
  public record PersonMention(String name, String key, Span span) {}

  /// A place named in the passage; everything but the name is null where it is unresolved.
  public record PlaceMention(
      String name,
      @Nullable Integer geonames,
      String kind,
      @Nullable String country,
      @Nullable String admin1,
      @Nullable Double lat,
      @Nullable Double lon,
      double confidence,
      Span span) {}

  /// A time named in the passage.
  public record DateMention(
      String value,
      TimexType type,
      @Nullable String mod,
      @Nullable Granularity granularity,
      @Nullable LocalDateTime start,
      @Nullable LocalDateTime end,
      @Nullable LocalDateTime rangeEnd,
      Span span) {}
}
