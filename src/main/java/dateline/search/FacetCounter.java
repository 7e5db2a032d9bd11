package dateline.search;

import dateline.index.Fields;
import dateline.search.SearchEngine.Facet;
import dateline.tag.date.TimexType;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Counts the people, places, dates, outlets or authors of documents, each article once.
///
/// People are joined by key, and short names join the one full name that they can stand for in the
/// index. Times of day count as their day; durations, repeated times and vague ones are no dates.
final class FacetCounter {
  private static final String SEPARATOR = String.valueOf(Fields.SEPARATOR);

  private final IndexView index;
  private final People people;
  private final Facet facet;
  private final Map<String, Tally> tallies = new HashMap<>();
  private long articlesSeen;

  /// What was counted of one thing.
  private static final class Tally {
    final String key;
    final @Nullable String detail;
    final Map<String, Long> names = new HashMap<>();
    long articles;
    long mentions;
    long lastArticle = -1;

    Tally(String key, @Nullable String detail) {
      this.key = key;
      this.detail = detail;
    }
  }

  /// A value of the index, read.
  ///
  /// @param full whether `name` is how a reader would name it
  private record Value(Tally tally, String name, boolean full, int mentions) {}

  FacetCounter(IndexView index, People people, Facet facet) {
    this.index = index;
    this.people = people;
    this.facet = facet;
  }

  /// @param documents finds articles, or passages: then only what stands in them counts
  /// @param without keys that are left out
  Counts count(Query documents, Set<String> without, int limit) throws IOException {
    Documents.each(index, documents, this::segment);
    List<Tally> found =
        tallies.values().stream()
            .filter(tally -> tally.articles > 0 && !without.contains(tally.key))
            .toList();
    List<Count> counts =
        found.stream()
            .map(FacetCounter::count)
            .sorted(
                Comparator.comparingLong((Count count) -> -count.articles())
                    .thenComparingLong(count -> -count.mentions())
                    .thenComparing(Count::label)
                    .thenComparing(Count::key))
            .limit(limit)
            .toList();
    return new Counts(articlesSeen, found.size(), counts);
  }

  /// Notes which values each article has, and reads the values at the end, in their order: they lie
  /// in blocks that take long to unpack.
  private Documents.Visitor segment(LeafReaderContext segment) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(segment.reader(), field(facet));
    BitSet ends = index.articles(segment);
    return new Documents.Visitor() {
      private int article = -1;
      private int[] ordinals = new int[64];
      private long[] articles = new long[64];
      private int size;

      @Override
      public void visit(int document) throws IOException {
        if (document > article) { // the article closes the block of its passages
          article = ends == null ? document : ends.nextSetBit(document);
          articlesSeen++;
        }
        if (!values.advanceExact(document)) {
          return;
        }
        for (int i = values.docValueCount(); i > 0; i--) {
          ordinals = ArrayUtil.grow(ordinals, size + 1);
          articles = ArrayUtil.grow(articles, size + 1);
          ordinals[size] = Math.toIntExact(values.nextOrd());
          articles[size] = articlesSeen;
          size++;
        }
      }

      @Override
      public void end() throws IOException {
        FixedBitSet seen = new FixedBitSet(Math.toIntExact(values.getValueCount()));
        for (int i = 0; i < size; i++) {
          seen.set(ordinals[i]);
        }
        @Nullable Value[] read = new Value[seen.length()];
        for (int ordinal = nextSeen(seen, 0);
            ordinal != DocIdSetIterator.NO_MORE_DOCS;
            ordinal = nextSeen(seen, ordinal + 1)) {
          read[ordinal] = read(values.lookupOrd(ordinal).utf8ToString());
        }
        for (int i = 0; i < size; i++) {
          Value value = read[ordinals[i]];
          if (value != null) {
            add(value, articles[i]);
          }
        }
      }
    };
  }

  private static int nextSeen(FixedBitSet seen, int from) {
    return from < seen.length() ? seen.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
  }

  private static void add(Value value, long article) {
    Tally tally = value.tally();
    if (tally.lastArticle != article) {
      tally.lastArticle = article;
      tally.articles++;
    }
    tally.mentions += value.mentions();
    // names that are how a reader would name it outweigh all others
    tally.names.merge(value.name(), value.full() ? 1L << 32 : 1L, Long::sum);
  }

  private static String field(Facet facet) {
    return switch (facet) {
      case PEOPLE -> Fields.PEOPLE;
      case PLACES -> Fields.PLACES;
      case DATES -> Fields.DATES;
      case OUTLETS -> Fields.OUTLETS;
      case AUTHORS -> Fields.AUTHORS;
    };
  }

  /// The parts of a value, see [Fields#PEOPLE] and those after it; null if it does not count.
  private @Nullable Value read(String text) throws IOException {
    String[] parts = text.split(SEPARATOR, -1);
    int mentions = parts.length == 1 ? 1 : Integer.parseInt(parts[parts.length - 1]);
    return switch (facet) {
      case PEOPLE -> {
        String key = people.counted(parts[0]);
        yield new Value(tally(key, null), parts[1], parts[0].indexOf('-') > 0, mentions);
      }
      case PLACES -> new Value(tally(parts[0], where(parts)), parts[1], true, mentions);
      case DATES -> date(parts, mentions);
      case OUTLETS, AUTHORS -> new Value(tally(text, null), text, true, mentions);
    };
  }

  private Tally tally(String key, @Nullable String detail) {
    return tallies.computeIfAbsent(key, k -> new Tally(k, detail));
  }

  /// What and where a place is: `city, SY`.
  private static String where(String[] parts) {
    String kind = parts[2];
    String country = parts[3];
    return country.isEmpty() ? kind : kind + ", " + country;
  }

  private @Nullable Value date(String[] parts, int mentions) {
    String value = parts[0];
    if (!parts[1].equals(TimexType.DATE.name()) && !parts[1].equals(TimexType.TIME.name())) {
      return null;
    }
    DayOfWeek weekday = Conditions.weekday(value);
    if (weekday != null) {
      String name = weekday.name();
      String label = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
      return new Value(
          tally(value.substring(0, "XXXX-WXX-1".length()), "on an unknown date"),
          label,
          true,
          mentions);
    }
    if (parts[2].isEmpty()) {
      return null;
    }
    int time = value.indexOf('T');
    if (time == "2018-09-07".length()) {
      String day = value.substring(0, time);
      return new Value(tally(day, null), day, true, mentions);
    }
    LocalDate first = day(Long.parseLong(parts[2]));
    LocalDate last = day(Long.parseLong(parts[3]) - 1);
    String interval = QueryText.range(first, last);
    return new Value(tally(value, interval.equals(value) ? null : interval), value, true, mentions);
  }

  private static LocalDate day(long seconds) {
    return Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static Count count(Tally tally) {
    String label =
        tally.names.entrySet().stream()
            .min(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .orElseThrow()
            .getKey();
    return new Count(label, tally.key, tally.detail, tally.articles, tally.mentions);
  }
}
