package dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of an article before its text is looked at: from the caller, from metadata, from
/// the fields of a record.
///
/// @param dates every publication date that was found, in any order
record Known(
    @Nullable String headline,
    @Nullable String outlet,
    List<String> authors,
    List<Evidence> dates,
    @Nullable String url) {
  static final Known NOTHING = new Known(null, null, List.of(), List.of(), null);

  Known {
    authors = List.copyOf(authors);
    dates = List.copyOf(dates);
  }
}
