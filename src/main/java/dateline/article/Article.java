package dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One news report: its text, what is known of it, and its passages.
///
/// @param id stable name of the article, derived from its path (and record, in files of many)
/// @param file the file as the caller named it; `-` for standard input
/// @param sha256 hex digest of the bytes that the article was read from
/// @param text the whole text; every span of the article refers to it
/// @param utf8File whether `text` is the file decoded as UTF-8, so that byte offsets mean something
/// @param headline the title, if found
/// @param outlet who published it, if found
/// @param agency the news agency named in dateline or credits, if found
/// @param authors the people named in bylines, in order
/// @param dateline the dateline, if found
/// @param publication when it was published, if known
/// @param url its address, if known
/// @param passages every line of the text that is not blank belongs to exactly one, ascending
public record Article(
    String id,
    String file,
    String sha256,
    String text,
    boolean utf8File,
    @Nullable String headline,
    @Nullable String outlet,
    @Nullable String agency,
    List<String> authors,
    @Nullable Dateline dateline,
    @Nullable Publication publication,
    @Nullable String url,
    List<Passage> passages) {

  public Article {
    authors = List.copyOf(authors);
    passages = List.copyOf(passages);
  }

  /// The text of one of its passages.
  public String text(Passage passage) {
    return passage.span().of(text);
  }
}
