package dateline.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Bytes turned into text: UTF-8, UTF-16 where a byte order mark says so, Windows-1252 where the
/// bytes are not UTF-8.
///
/// @param text every character, a byte order mark of UTF-8 included
/// @param utf8 whether encoding the text as UTF-8 gives the bytes again
/// @param remark what a user must know of the decoding
record Decoded(String text, boolean utf8, @Nullable String remark) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /// The text of some bytes.
  static Decoded of(byte[] bytes) {
    Charset utf16 = utf16(bytes);
    if (utf16 != null) {
      return new Decoded(new String(bytes, 2, bytes.length - 2, utf16), false, null);
    }
    int invalid = firstInvalid(bytes);
    if (invalid < 0) {
      return new Decoded(new String(bytes, StandardCharsets.UTF_8), true, null);
    }
    // Text that was cut in the middle of a character is still UTF-8.
    if (hasUtf8Sequences(bytes, invalid)) {
      return new Decoded(
          new String(bytes, StandardCharsets.UTF_8),
          false,
          "not valid UTF-8 at byte "
              + invalid
              + "; read as UTF-8 with the broken characters replaced");
    }
    return new Decoded(
        new String(bytes, WINDOWS_1252),
        false,
        "not UTF-8 (byte " + invalid + "); read as Windows-1252");
  }

  /// The encoding of a text by its first bytes, the last of which may be part of a character.
  static Charset charset(byte[] head) {
    Charset utf16 = utf16(head);
    if (utf16 != null) {
      return StandardCharsets.UTF_16;
    }
    int invalid = firstInvalid(head);
    return invalid < 0 || invalid >= head.length - 3 ? StandardCharsets.UTF_8 : WINDOWS_1252;
  }

  /// The encoding that a UTF-16 byte order mark declares.
  static @Nullable Charset utf16(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    if (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE ? StandardCharsets.UTF_16LE : null;
  }

  /// Where the bytes stop being UTF-8, or -1.
  private static int firstInvalid(byte[] bytes) {
    int ascii = 0;
    while (ascii < bytes.length && bytes[ascii] >= 0) {
      ascii++;
    }
    if (ascii == bytes.length) {
      return -1;
    }
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, ascii, bytes.length - ascii);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      var result = decoder.decode(in, out, true);
      if (result.isUnderflow()) {
        return -1;
      }
      if (result.isError()) {
        return in.position();
      }
      out.clear();
    }
  }

  /// Whether characters of several bytes stand before the first invalid byte.
  private static boolean hasUtf8Sequences(byte[] bytes, int end) {
    for (int i = 0; i < end; i++) {
      if (bytes[i] < 0) {
        return true;
      }
    }
    return false;
  }
}
