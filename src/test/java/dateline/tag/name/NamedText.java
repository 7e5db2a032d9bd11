package dateline.tag.name;

import dateline.text.Span;
import dateline.text.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A text with its names, for training and measuring.
///
/// @param id tells the text from others; what stands before its first hyphen is its source
/// @param text lines are paragraphs
/// @param names ascending and disjoint
/// @param optional names that one may find or not
public record NamedText(String id, String text, List<Mention> names, List<Mention> optional) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> NO_SPACE_BEFORE =
      Set.of(",", ".", ";", ":", "?", "!", ")", "]", "%", "'s", "’s", "'", "’", "n't", "”", "...");
  private static final Set<String> NO_SPACE_AFTER = Set.of("(", "[", "$", "“", "‘", "#");

  public NamedText(String id, String text, List<Mention> names) {
    this(id, text, names, List.of());
  }

  /// A name in a text.
  public record Mention(Span span, NameType type) {}

  /// The tokens of the text, each line a paragraph.
  public Tokens tokens() {
    return tokens(text);
  }

  public static Tokens tokens(String text) {
    List<Span> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        lines.add(new Span(start, end));
      }
      start = end + 1;
    }
    return Tokens.of(text, lines);
  }

  /// The names as rows of tokens. A name that begins or ends inside a token takes the whole token.
  public List<Name> names(Tokens tokens) {
    List<Name> found = new ArrayList<>();
    int free = 0;
    for (Mention mention : names) {
      int first = Math.max(free, tokens.firstEndingAfter(mention.span().start()));
      int last = first;
      while (last + 1 < tokens.size() && tokens.start(last + 1) < mention.span().end()) {
        last++;
      }
      if (first < tokens.size() && tokens.start(first) < mention.span().end()) {
        found.add(new Name(mention.type(), first, last));
        free = last + 1;
      }
    }
    return found;
  }

  /// Reads JSON lines of `{id, text, entities: [{start, end, type}]}`, offsets in code points.
  public static List<NamedText> readJson(Path file) {
    List<NamedText> texts = new ArrayList<>();
    for (String line : lines(file)) {
      JsonNode article = JSON.readTree(line);
      String text = article.get("text").asString();
      List<Mention> names = new ArrayList<>();
      for (JsonNode entity : article.get("entities")) {
        mention(text, entity, names);
      }
      names.sort((a, b) -> a.span().compareTo(b.span()));
      texts.add(new NamedText(article.get("id").asString(), text, names));
    }
    return texts;
  }

  /// Reads a folder of `docs/*.txt` and `gold.jsonl` (`{doc, start, end, type}` in code points).
  public static List<NamedText> readFolder(Path folder) throws IOException {
    Map<String, List<JsonNode>> gold = new HashMap<>();
    for (String line : lines(folder.resolve("gold.jsonl"))) {
      JsonNode entity = JSON.readTree(line);
      gold.computeIfAbsent(entity.get("doc").asString(), d -> new ArrayList<>()).add(entity);
    }
    List<NamedText> texts = new ArrayList<>();
    try (var files = Files.list(folder.resolve("docs"))) {
      for (Path file : files.sorted().toList()) {
        String id = file.getFileName().toString().replaceFirst("\\.txt$", "");
        String text = Files.readString(file);
        List<Mention> names = new ArrayList<>();
        List<Mention> optional = new ArrayList<>();
        for (JsonNode entity : gold.getOrDefault(id, List.of())) {
          mention(text, entity, entity.path("optional").asBoolean(false) ? optional : names);
        }
        names.sort((a, b) -> a.span().compareTo(b.span()));
        texts.add(new NamedText(id, text, names, optional));
      }
    }
    return texts;
  }

  private static void mention(String text, JsonNode entity, List<Mention> names) {
    NameType type = type(entity.get("type").asString());
    if (type != null) {
      int start = text.offsetByCodePoints(0, entity.get("start").asInt());
      int end = text.offsetByCodePoints(0, entity.get("end").asInt());
      names.add(new Mention(new Span(start, end), type));
    }
  }

  /// Reads a token and its BIO label a line, an empty line between sentences, `-DOCSTART-` before
  /// each text. Tokens are put together as they are written; sentences, to paragraphs of one to
  /// four.
  public static List<NamedText> readBio(Path file, String source) {
    List<NamedText> texts = new ArrayList<>();
    Random random = new Random(source.hashCode());
    StringBuilder text = new StringBuilder();
    List<Mention> names = new ArrayList<>();
    boolean glue = true;
    boolean quoted = false;
    int sentences = 0;
    int left = 0;
    int start = 0;
    NameType open = null;
    List<String> lines = lines(file);
    lines.add("-DOCSTART-\tO");
    for (String line : lines) {
      int tab = line.indexOf('\t');
      String word = tab < 0 ? line : line.substring(0, tab);
      String label = tab < 0 ? "O" : line.substring(tab + 1);
      if (open != null && !label.startsWith("I-")) {
        names.add(new Mention(new Span(start, text.length()), open));
        open = null;
      }
      if (word.equals("-DOCSTART-")) {
        if (!text.isEmpty()) {
          texts.add(
              new NamedText(source + "-" + texts.size(), text.toString(), List.copyOf(names)));
        }
        text.setLength(0);
        names.clear();
        sentences = 0;
        left = 0;
        glue = true;
        continue;
      }
      if (word.isEmpty()) {
        if (!text.isEmpty() && !glue) {
          sentences++;
          if (left == 0) {
            text.append('\n');
            left = random.nextInt(4);
          } else {
            text.append(' ');
            left--;
          }
          glue = true;
          quoted = false;
        }
        continue;
      }
      boolean quote = word.equals("\"") || word.equals("``") || word.equals("''");
      boolean closes = quote && quoted;
      if (quote) {
        word = "\"";
        quoted = !quoted;
      }
      if (!glue && !closes && !NO_SPACE_BEFORE.contains(word)) {
        text.append(' ');
      }
      if (label.startsWith("B-")) {
        open = type(label.substring(2));
        start = text.length();
      }
      text.append(word);
      glue = quote && !closes || NO_SPACE_AFTER.contains(word);
    }
    return texts;
  }

  /// The type that annotations call by this name, if it is one of ours.
  static @Nullable NameType type(String name) {
    return switch (name) {
      case "PER" -> NameType.PERSON;
      case "LOC" -> NameType.PLACE;
      case "ORG" -> NameType.ORGANISATION;
      default -> null;
    };
  }

  /// The lines of a file, which may be compressed with gzip.
  public static List<String> lines(Path file) {
    List<String> lines = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw,
                    StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
