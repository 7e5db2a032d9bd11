package dateline.export;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/// How all of the product's JSON is written: UTF-8, streamed, and with every character escaped that
/// could steer a terminal.
final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .characterEscapes(new Escapes())
          .rootValueSeparator("")
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  private static final ObjectWriteContext BY_LINES =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return new Lines();
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  private Json() {}

  /// For one object that a person may look at: each of its fields, and each element of the arrays
  /// among them, on a line of its own.
  static JsonGenerator document(OutputStream out) {
    return FACTORY.createGenerator(BY_LINES, out);
  }

  /// For JSON Lines: nothing but what the caller writes; see [#endLine].
  static JsonGenerator lines(OutputStream out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  /// Ends the line of one object.
  static void endLine(JsonGenerator json) {
    json.writeRaw('\n');
  }

  static void text(JsonGenerator json, String name, @Nullable String value) {
    json.writeName(name);
    text(json, value);
  }

  /// Writes `value`, or null. Half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.
  static void text(JsonGenerator json, @Nullable String value) {
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(whole(value));
    }
  }

  /// Writes `value`, or null.
  static void number(JsonGenerator json, String name, @Nullable Integer value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value.intValue());
    }
  }

  /// Writes `value`, or null.
  static void number(JsonGenerator json, String name, @Nullable Double value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value.doubleValue());
    }
  }

  static void pair(JsonGenerator json, String name, long start, long end) {
    json.writeArrayPropertyStart(name);
    json.writeNumber(start);
    json.writeNumber(end);
    json.writeEndArray();
  }

  static void texts(JsonGenerator json, String name, Iterable<String> values) {
    json.writeArrayPropertyStart(name);
    for (String value : values) {
      text(json, value);
    }
    json.writeEndArray();
  }

  /// `value` with U+FFFD for each half of a surrogate pair that stands alone.
  static String whole(String value) {
    StringBuilder repaired = null;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
        continue;
      }
      if (repaired == null) {
        repaired = new StringBuilder(value);
      }
      repaired.setCharAt(i, '\uFFFD');
    }
    return repaired == null ? value : repaired.toString();
  }

  /// Escapes C1 controls, DEL, line separators and the characters that turn the direction of text,
  /// beyond what JSON itself asks for.
  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private final int[] ascii = standardAsciiEscapesForJSON();

    Escapes() {
      ascii[0x7F] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      if (c <= 0x9F
          || (c >= 0x2028 && c <= 0x202E)
          || (c >= 0x2066 && c <= 0x2069)
          || c == 0x200E
          || c == 0x200F
          || c == 0x061C) {
        return new SerializedString("\\u" + Integer.toHexString(0x10000 | c).substring(1));
      }
      return null;
    }
  }

  private static final class Lines implements PrettyPrinter {
    private static final int ARRAY_OF_ROOT = 2;

    private static boolean broken(JsonGenerator json) {
      int depth = json.streamWriteContext().getNestingDepth();
      return depth == 1 || (depth == ARRAY_OF_ROOT && json.streamWriteContext().inArray());
    }

    private static void newLine(JsonGenerator json, int depth) {
      json.writeRaw('\n');
      for (int i = 0; i < depth; i++) {
        json.writeRaw("  ");
      }
    }

    private static void separate(JsonGenerator json) {
      if (broken(json)) {
        newLine(json, json.streamWriteContext().getNestingDepth());
      }
    }

    private static void end(JsonGenerator json, int entries) {
      if (entries > 0 && broken(json)) {
        newLine(json, json.streamWriteContext().getNestingDepth() - 1);
      }
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
      json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
      json.writeRaw('{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
      separate(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
      json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
      json.writeRaw(broken(json) ? "," : ", ");
      separate(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
      end(json, entries);
      json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
      json.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
      separate(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
      json.writeRaw(broken(json) ? "," : ", ");
      separate(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int entries) {
      end(json, entries);
      json.writeRaw(']');
    }
  }
}
