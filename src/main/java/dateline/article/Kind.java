package dateline.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/// The kinds of input, by name and by first bytes.
enum Kind {
  TEXT,
  HTML,
  JSON,
  JSON_LINES,
  CSV,
  TSV,
  GZIP,
  ZIP,
  BINARY,
  /// Not told by the name.
  UNKNOWN;

  /// How many first bytes are looked at.
  static final int PEEK = 8192;

  private static final Map<String, Kind> EXTENSIONS =
      Map.ofEntries(
          Map.entry("txt", TEXT),
          Map.entry("text", TEXT),
          Map.entry("md", TEXT),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("xhtml", HTML),
          Map.entry("json", JSON),
          Map.entry("jsonl", JSON_LINES),
          Map.entry("ndjson", JSON_LINES),
          Map.entry("csv", CSV),
          Map.entry("tsv", TSV),
          Map.entry("tab", TSV),
          Map.entry("gz", GZIP),
          Map.entry("zip", ZIP));

  /// What the end of a file's name says.
  static Kind ofName(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? UNKNOWN
        : EXTENSIONS.getOrDefault(name.substring(dot + 1).toLowerCase(Locale.ROOT), UNKNOWN);
  }

  /// The kind of a file: what its first bytes are beyond doubt, else what its name says, else what
  /// the first bytes look like.
  ///
  /// @param head the first bytes, [#PEEK] of them if there are as many
  static Kind of(String name, byte[] head) {
    if (head.length >= 2 && head[0] == 0x1F && head[1] == (byte) 0x8B) {
      return GZIP;
    }
    if (head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
      return ZIP;
    }
    if (isBinary(head)) {
      return BINARY;
    }
    Kind named = ofName(name);
    boolean markup = looksLikeHtml(head);
    if (named == UNKNOWN || (named == TEXT && markup)) {
      return markup
          ? HTML
          : looksLikeJsonLines(head) ? JSON_LINES : looksLikeJson(head) ? JSON : TEXT;
    }
    if (named == JSON && looksLikeJsonLines(head)) {
      return JSON_LINES;
    }
    return named == GZIP || named == ZIP ? BINARY : named;
  }

  /// Whether the first line is an object and the second begins with one.
  private static boolean looksLikeJsonLines(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
    int end = start.indexOf('\n');
    return end > 0
        && start.startsWith("{")
        && start.substring(0, end).stripTrailing().endsWith("}")
        && start.substring(end).stripLeading().startsWith("{");
  }

  /// Many zero bytes or control characters stand in no text; a stray one does.
  private static boolean isBinary(byte[] head) {
    if (Decoded.utf16(head) != null) {
      return false;
    }
    int zeros = 0;
    int controls = 0;
    for (byte b : head) {
      if (b == 0) {
        zeros++;
      }
      if ((b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B)
          || b == 0x7F) {
        controls++;
      }
    }
    return zeros * 100 > head.length
        || controls * 20 > head.length
        || startsWith(head, "%PDF-")
        || startsWith(head, "\u0089PNG");
  }

  private static boolean looksLikeHtml(byte[] head) {
    String start =
        new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1)
            .replace("\u00ef\u00bb\u00bf", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || (start.startsWith("<!--") && start.contains("<html"))
        || (start.startsWith("<?xml") && start.contains("<html"))
        || start.startsWith("<head")
        || start.startsWith("<body");
  }

  private static boolean looksLikeJson(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
    return start.matches("(?s)\\{\\s*\"[^\"]*\"\\s*:.*|\\[\\s*\\{\\s*\".*");
  }

  private static boolean startsWith(byte[] head, String magic) {
    return new String(head, 0, Math.min(head.length, magic.length()), StandardCharsets.ISO_8859_1)
        .equals(magic);
  }
}
