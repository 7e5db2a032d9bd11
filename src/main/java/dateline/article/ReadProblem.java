package dateline.article;

import org.jspecify.annotations.Nullable;

/// Something that a user must know of about a file that was read.
///
/// @param file the file as the caller named it, with the entry of an archive after `!`
/// @param line the 1-based line, where that helps
/// @param message what is wrong and what was done about it
/// @param failed whether an article was lost (an error), or only a remark is due (a warning)
public record ReadProblem(String file, @Nullable Integer line, String message, boolean failed) {

  /// `file:line: message`.
  @Override
  public String toString() {
    return file + (line == null ? "" : ":" + line) + ": " + message;
  }
}
