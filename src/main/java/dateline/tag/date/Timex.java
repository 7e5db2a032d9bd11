package dateline.tag.date;

import dateline.article.Granularity;
import dateline.text.Span;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One value of time in one article.
///
/// @param value the TIMEX3 value: `2018-09-07`, `XXXX-WXX-1`, `P2W`, `PRESENT_REF`
/// @param type the TIMEX3 type
/// @param mod the TIMEX3 modifier (`START`, `APPROX`, ...), if any
/// @param granularity of values on the calendar, else null
/// @param start first moment of what can be placed on the calendar, else null
/// @param end first moment after it, else null
/// @param rangeEnd where the mention starts a range, such as `May` in `May to July`: the first
///   moment after the range, else null
/// @param mentions where it is named, ascending, in UTF-16 units of the article's text
/// @param evidence how the value was found, in short sentences
public record Timex(
    String value,
    TimexType type,
    @Nullable String mod,
    @Nullable Granularity granularity,
    @Nullable LocalDateTime start,
    @Nullable LocalDateTime end,
    @Nullable LocalDateTime rangeEnd,
    List<Span> mentions,
    List<String> evidence) {

  public Timex {
    if ((start == null) != (end == null)) {
      throw new IllegalArgumentException("an interval has both ends or none: " + value);
    }
    mentions = List.copyOf(mentions);
    evidence = List.copyOf(evidence);
  }
}
