package dateline.index;

import dateline.tag.date.Timex;
import dateline.tag.person.Person;
import dateline.tag.place.GazetteerEntry;
import dateline.tag.place.Place;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The values by which people, places and dates are counted; see [Fields#PEOPLE] and the fields
/// beside it.
final class FacetFields {
  private FacetFields() {}

  /// @param mentions how often the document names the person
  static void add(Document document, Person person, int mentions) {
    add(document, Fields.PEOPLE, person.key(), person.name(), Integer.toString(mentions));
  }

  /// @param tag what the place's tag in the text says of it
  /// @param mentions how often the document names the place
  static void add(Document document, Place place, String tag, int mentions) {
    GazetteerEntry entry = place.entry();
    add(
        document,
        Fields.PLACES,
        tag,
        place.name(),
        entry == null ? "other" : entry.kind().label(),
        entry == null || entry.country() == null ? "" : entry.country(),
        entry == null || entry.admin1() == null ? "" : entry.admin1(),
        entry == null ? "" : Double.toString(entry.lat()),
        entry == null ? "" : Double.toString(entry.lon()),
        Integer.toString(mentions));
  }

  /// @param mentions how often the document names the date
  static void add(Document document, Timex timex, int mentions) {
    add(
        document,
        Fields.DATES,
        timex.value(),
        timex.type().name(),
        seconds(timex.start()),
        seconds(timex.end()),
        Integer.toString(mentions));
  }

  private static String seconds(@Nullable LocalDateTime time) {
    return time == null ? "" : Long.toString(time.toEpochSecond(ZoneOffset.UTC));
  }

  private static void add(Document document, String field, String... parts) {
    String value = String.join(String.valueOf(Fields.SEPARATOR), parts);
    document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
  }
}
