package dateline.search;

import org.jspecify.annotations.Nullable;

/// How often something occurs in the articles that match.
///
/// @param label what a reader sees: `Vladimir Putin`, `Idlib`, `2018-09-07`, `CGTN`
/// @param key person key, GeoNames id, TIMEX3 value or outlet: what tells it apart
/// @param detail what else a reader should know: a country, an interval
/// @param articles articles of the result that have it
/// @param mentions times it is named in them
public record Count(
    String label, String key, @Nullable String detail, long articles, long mentions) {}
