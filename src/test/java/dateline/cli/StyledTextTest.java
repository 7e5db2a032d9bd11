package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyledTextTest {
  private static String wrap(String text, int width, boolean coloured) {
    StringBuilder to = new StringBuilder();
    new StyledText().append(text, Style.PLAIN).wrap(to, width, "1. ", "   ", coloured);
    return to.toString();
  }

  @Test
  void breaksLinesAtSpacesAndJoinsRowsOfThem() {
    assertThat(wrap("the  talks\nin Geneva ended  ", 14, false))
        .isEqualTo("1. the talks\n   in Geneva\n   ended\n");
  }

  @Test
  void cutsWordsThatAreLongerThanALine() {
    assertThat(wrap("abcdefghijklmnopqrstuvwxyz", 13, false))
        .isEqualTo("1. abcdefghij\n   klmnopqrst\n   uvwxyz\n");
  }

  @Test
  void countsWideCharactersAsTwoColumns() {
    assertThat(wrap("北京北京北京北京", 13, false)).isEqualTo("1. 北京北京北\n   京北京\n");
  }

  @Test
  void coloursEndWithTheLine() {
    StringBuilder to = new StringBuilder();
    new StyledText()
        .append("a ", Style.PLAIN)
        .append("long match", Style.MATCH)
        .append(" b", Style.PLAIN)
        .wrap(to, 10, "", "", true);
    assertThat(to.toString())
        .isEqualTo("a \u001b[1;31mlong\u001b[0m\n\u001b[1;31mmatch\u001b[0m b\n");
  }

  @Test
  void controlSequencesOfTheTextDoNotSurvive() {
    assertThat(wrap("x\u001b[2Jy", 40, true)).isEqualTo("1. x\uFFFD[2Jy\n");
  }

  @Test
  void nothingIsPrintedOfNothing() {
    assertThat(wrap(" \n ", 40, false)).isEmpty();
  }
}
