package dateline.index;

import dateline.article.Granularity;
import dateline.article.PassageKind;
import dateline.article.Publication;
import dateline.index.StoredPassage.DateMention;
import dateline.index.StoredPassage.PersonMention;
import dateline.index.StoredPassage.PlaceMention;
import dateline.tag.date.TimexType;
import dateline.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Writes [StoredArticle] and [StoredPassage] as bytes of a stored field, and reads them.
public final class StoredCodec {

  private StoredCodec() {}

  static BytesRef bytes(StoredArticle article) {
    return write(
        out -> {
          out.writeString(article.id());
          out.writeString(article.file());
          out.writeString(article.sha256());
          out.writeByte((byte) (article.utf8File() ? 1 : 0));
          optional(out, article.headline());
          optional(out, article.outlet());
          optional(out, article.agency());
          out.writeVInt(article.authors().size());
          for (String author : article.authors()) {
            out.writeString(author);
          }
          optional(out, article.datelinePlace());
          optional(out, article.datelineAgency());
          Publication publication = article.publication();
          optional(out, publication == null ? null : publication.value());
          if (publication != null) {
            out.writeString(publication.granularity().name());
            out.writeString(publication.from());
          }
          optional(out, article.url());
        });
  }

  /// @throws IndexException if the bytes are no article
  public static StoredArticle article(BytesRef bytes) throws IndexException {
    try {
      DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
      String id = in.readString();
      String file = in.readString();
      String sha256 = in.readString();
      boolean utf8File = in.readByte() != 0;
      String headline = optional(in);
      String outlet = optional(in);
      String agency = optional(in);
      int count = in.readVInt();
      List<String> authors = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        authors.add(in.readString());
      }
      String datelinePlace = optional(in);
      String datelineAgency = optional(in);
      String published = optional(in);
      Publication publication =
          published == null
              ? null
              : new Publication(published, Granularity.valueOf(in.readString()), in.readString());
      return new StoredArticle(
          id,
          file,
          sha256,
          utf8File,
          headline,
          outlet,
          agency,
          authors,
          datelinePlace,
          datelineAgency,
          publication,
          optional(in));
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  static BytesRef bytes(StoredPassage passage) {
    return write(
        out -> {
          out.writeVInt(passage.number());
          out.writeString(passage.kind().name());
          out.writeVInt(passage.line());
          out.writeVInt(passage.start());
          out.writeVInt(passage.codePoint());
          out.writeVInt(passage.utf8());
          out.writeString(passage.text());
          out.writeVInt(passage.people().size());
          for (PersonMention person : passage.people()) {
            out.writeString(person.name());
            out.writeString(person.key());
            span(out, person.span());
          }
          out.writeVInt(passage.places().size());
          for (PlaceMention place : passage.places()) {
            out.writeString(place.name());
            span(out, place.span());
            out.writeString(place.kind());
            Integer geonames = place.geonames();
            out.writeByte((byte) (geonames == null ? 0 : 1));
            if (geonames != null) {
              out.writeZInt(geonames);
              optional(out, place.country());
              optional(out, place.admin1());
              out.writeLong(Double.doubleToLongBits(place.lat() == null ? 0 : place.lat()));
              out.writeLong(Double.doubleToLongBits(place.lon() == null ? 0 : place.lon()));
              out.writeLong(Double.doubleToLongBits(place.confidence()));
            }
          }
          out.writeVInt(passage.dates().size());
          for (DateMention date : passage.dates()) {
            out.writeString(date.value());
            span(out, date.span());
            out.writeString(date.type().name());
            optional(out, date.mod());
            Granularity granularity = date.granularity();
            optional(out, granularity == null ? null : granularity.name());
            time(out, date.start());
            time(out, date.end());
            time(out, date.rangeEnd());
          }
        });
  }

  /// @throws IndexException if the bytes are no passage
  public static StoredPassage passage(BytesRef bytes) throws IndexException {
    try {
      DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
      int number = in.readVInt();
      PassageKind kind = PassageKind.valueOf(in.readString());
      int line = in.readVInt();
      int start = in.readVInt();
      int codePoint = in.readVInt();
      int utf8 = in.readVInt();
      String text = in.readString();
      int count = in.readVInt();
      List<PersonMention> people = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        people.add(new PersonMention(in.readString(), in.readString(), span(in)));
      }
      count = in.readVInt();
      List<PlaceMention> places = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        places.add(place(in));
      }
      count = in.readVInt();
      List<DateMention> dates = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        dates.add(date(in));
      }
      return new StoredPassage(
          number, kind, line, start, codePoint, utf8, text, people, places, dates);
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  private static PlaceMention place(DataInput in) throws IOException {
    String name = in.readString();
    Span span = span(in);
    String kind = in.readString();
    if (in.readByte() == 0) {
      return new PlaceMention(name, null, kind, null, null, null, null, 0, span);
    }
    int geonames = in.readZInt();
    String country = optional(in);
    String admin1 = optional(in);
    double lat = Double.longBitsToDouble(in.readLong());
    double lon = Double.longBitsToDouble(in.readLong());
    double confidence = Double.longBitsToDouble(in.readLong());
    return new PlaceMention(name, geonames, kind, country, admin1, lat, lon, confidence, span);
  }

  private static DateMention date(DataInput in) throws IOException {
    String value = in.readString();
    Span span = span(in);
    TimexType type = TimexType.valueOf(in.readString());
    String mod = optional(in);
    String granularity = optional(in);
    LocalDateTime start = time(in);
    LocalDateTime end = time(in);
    LocalDateTime rangeEnd = time(in);
    return new DateMention(
        value,
        type,
        mod,
        granularity == null ? null : Granularity.valueOf(granularity),
        start,
        end,
        rangeEnd,
        span);
  }

  private static void span(DataOutput out, Span span) throws IOException {
    out.writeVInt(span.start());
    out.writeVInt(span.length());
  }

  private static Span span(DataInput in) throws IOException {
    int start = in.readVInt();
    return new Span(start, start + in.readVInt());
  }

  private static void optional(DataOutput out, @Nullable String value) throws IOException {
    out.writeByte((byte) (value == null ? 0 : 1));
    if (value != null) {
      out.writeString(value);
    }
  }

  private static @Nullable String optional(DataInput in) throws IOException {
    return in.readByte() == 0 ? null : in.readString();
  }

  private static void time(DataOutput out, @Nullable LocalDateTime time) throws IOException {
    out.writeByte((byte) (time == null ? 0 : 1));
    if (time != null) {
      out.writeZLong(time.toEpochSecond(ZoneOffset.UTC));
    }
  }

  private static @Nullable LocalDateTime time(DataInput in) throws IOException {
    return in.readByte() == 0
        ? null
        : LocalDateTime.ofEpochSecond(in.readZLong(), 0, ZoneOffset.UTC);
  }

  private interface Body {
    void writeTo(DataOutput out) throws IOException;
  }

  private static BytesRef write(Body body) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      body.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory can be written
    }
    return new BytesRef(out.toArrayCopy());
  }

  private static IndexException damaged(Exception cause) {
    return new IndexException("the index is damaged: delete its folder and ingest again", cause);
  }
}
