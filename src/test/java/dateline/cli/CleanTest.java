package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTest {
  @Test
  void nothingThatSteersATerminalIsLeft() {
    for (char c = 0; c < 0xFFFF; c++) {
      String shown = Clean.line("a" + c + "b");
      for (int i = 0; i < shown.length(); i++) {
        char s = shown.charAt(i);
        assertThat(Character.isISOControl(s)).as("U+%04X", (int) c).isFalse();
        assertThat(Character.getDirectionality(s))
            .as("U+%04X", (int) c)
            .isNotIn(
                Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE);
      }
    }
  }

  @Test
  void ordinaryTextStaysAsItIs() {
    String text = "“Erdoğan” — 北京, عمّان, 😀 it's 5 €";
    assertThat(Clean.line(text)).isSameAs(text);
  }

  @Test
  void linesAreKeptOnlyWhereAskedFor() {
    assertThat(Clean.line("a\r\nb\tc")).isEqualTo("a  b c");
    assertThat(Clean.lines("a\nb\u001b[31m")).isEqualTo("a\nb\uFFFD[31m");
  }
}
