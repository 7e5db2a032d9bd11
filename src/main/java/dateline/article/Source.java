package dateline.article;

import java.nio.file.Path;

/// Where an article comes from: a file, an entry of an archive, standard input.
///
/// @param file the file as the caller named it
/// @param label the file for messages, with the entry of an archive after `!`
/// @param id the id of an article that is the whole of it
/// @param name the name whose end tells the kind
/// @param depth how many archives it stands in
record Source(String file, String label, String id, String name, int depth) {

  /// A file: its id is its folder's name and its own, without `.txt`.
  static Source ofFile(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    int count = absolute.getNameCount();
    String name = String.valueOf(absolute.getFileName());
    String id = count > 1 ? absolute.getName(count - 2) + "/" + name : name;
    return new Source(file.toString(), file.toString(), withoutTxt(id), name, 0);
  }

  /// Standard input.
  static Source ofStandardInput() {
    return new Source("-", "-", "stdin", "", 0);
  }

  /// Itself, unpacked: the same id, the name without `.gz`.
  Source unpacked() {
    String inner = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return new Source(file, label, id, inner, depth + 1);
  }

  /// One entry of it.
  Source entry(String entry) {
    return new Source(file, label + "!" + entry, id + "!" + withoutTxt(entry), entry, depth + 1);
  }

  /// Whether the file's own bytes are read, not an archive's.
  boolean isDirect() {
    return depth == 0;
  }

  private static String withoutTxt(String name) {
    return name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name;
  }
}
