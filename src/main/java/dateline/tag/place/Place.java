package dateline.tag.place;

import dateline.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One place in one article.
///
/// @param name the gazetteer's name, or the name as written where the place is unresolved
/// @param entry the gazetteer entry it was resolved to, or null
/// @param confidence how sure the resolution is, 0 to 1; 0 when unresolved
/// @param mentions where the place is named, ascending, in UTF-16 units of the article's text
/// @param evidence why it was resolved so, in short sentences
public record Place(
    String name,
    @Nullable GazetteerEntry entry,
    double confidence,
    List<Span> mentions,
    List<String> evidence) {

  public Place {
    mentions = List.copyOf(mentions);
    evidence = List.copyOf(evidence);
  }
}
