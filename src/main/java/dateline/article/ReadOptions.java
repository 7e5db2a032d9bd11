package dateline.article;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the caller knows of the files to be read.
///
/// @param published the publication date of every article, if given
/// @param outlet the outlet of every article, if given
/// @param plain treat each whole file as body text: no headline, boilerplate or dateline detection
/// @param fields which field of a JSON or CSV record is the `text`, `title`, `date`, `source`,
///   `author`, `url` or `id`, where the caller knows better
public record ReadOptions(
    @Nullable Publication published,
    @Nullable String outlet,
    boolean plain,
    Map<String, String> fields) {

  /// Nothing is known.
  public static final ReadOptions NONE = new ReadOptions(null, null, false, Map.of());

  public ReadOptions {
    fields = Map.copyOf(fields);
  }
}
