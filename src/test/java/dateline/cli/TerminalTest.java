package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
  @ParameterizedTest
  @CsvSource({
    "true,  TERM,           xterm, true",
    "false, TERM,           xterm, false",
    "true,  TERM,           dumb,  false",
    "true,  NO_COLOR,       1,     false",
    "true,  NO_COLOR,       '',    true", // as no-color.org has it
    "true,  CLICOLOR,       0,     false",
    "false, CLICOLOR_FORCE, 1,     true",
    "false, CLICOLOR_FORCE, 0,     false",
  })
  void isColouredWhereThatIsWanted(
      boolean isTerminal, String name, String value, boolean coloured) {
    assertThat(coloured(isTerminal, Map.of(name, value), null)).isEqualTo(coloured);
  }

  @ParameterizedTest
  @CsvSource({"true, NEVER, false", "false, ALWAYS, true"})
  void whatIsAskedForOutweighsTheRest(boolean isTerminal, Terminal.Colour asked, boolean coloured) {
    Map<String, String> other =
        isTerminal ? Map.of("CLICOLOR_FORCE", "1") : Map.of("NO_COLOR", "1");
    assertThat(coloured(isTerminal, other, asked)).isEqualTo(coloured);
  }

  private static boolean coloured(
      boolean isTerminal, Map<String, String> environment, Terminal.@Nullable Colour asked) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            environment,
            isTerminal,
            isTerminal,
            isTerminal);
    if (asked != null) {
      terminal.colour(asked);
    }
    return terminal.coloured();
  }
}
