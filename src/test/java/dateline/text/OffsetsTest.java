package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OffsetsTest {
  @Test
  void agreesWithTheJdkAtEveryBoundaryOfAMixedText() {
    String text = "Idlib é – 😀 x\r\ny\rz\n“q”";
    Offsets offsets = new Offsets(text);
    for (int i = 0; i <= text.length(); i++) {
      if (i > 0 && i < text.length() && Character.isLowSurrogate(text.charAt(i))) {
        continue;
      }
      String before = text.substring(0, i);
      assertThat(offsets.codePoint(i)).isEqualTo(before.codePointCount(0, i));
      assertThat(offsets.utf8(i)).isEqualTo(before.getBytes(StandardCharsets.UTF_8).length);
    }
  }

  @Test
  void countsLinesOfAllThreeKinds() {
    String text = "a\r\nb\rc\nd";
    Offsets offsets = new Offsets(text);
    assertThat(offsets.line(text.indexOf('b'))).isEqualTo(2);
    assertThat(offsets.line(text.indexOf('c'))).isEqualTo(3);
    assertThat(offsets.line(text.indexOf('d'))).isEqualTo(4);
    assertThat(offsets.line(0)).isEqualTo(1);
  }
}
