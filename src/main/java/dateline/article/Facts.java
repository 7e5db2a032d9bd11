package dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of a report beside its text.
///
/// @param outlet who published it
/// @param agency the news agency that it is from
/// @param authors who wrote it
/// @param dateline where and by whom it was filed
/// @param publication when it was published
record Facts(
    @Nullable String headline,
    @Nullable String outlet,
    @Nullable String agency,
    List<String> authors,
    @Nullable Dateline dateline,
    @Nullable Publication publication) {}
