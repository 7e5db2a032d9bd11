package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Golden;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HelpTest {
  @Test
  void everyCommandHasHelpWithTwoExamples() throws IOException {
    for (String name : Commands.NAMES) {
      Run run = Run.of(name, "--help");
      assertThat(run.status()).isZero();
      assertThat(run.err()).isEmpty();
      Golden.check("help/" + name + ".txt", run.out());
      String examples = run.out().substring(run.out().indexOf("Examples:"));
      assertThat(examples.lines().filter(line -> line.contains("dateline " + name)))
          .hasSizeGreaterThanOrEqualTo(2);
      assertThat(Run.of("help", name).out()).isEqualTo(run.out());
      assertThat(Run.of(name, "--version").out()).startsWith("dateline ");
    }
  }

  @Test
  void theProgramItselfListsItsCommands() throws IOException {
    Run run = Run.of("--help");
    assertThat(run.status()).isZero();
    Golden.check("help/dateline.txt", run.out());
    assertThat(run.out()).doesNotContain("\n  complete ");
  }

  @Test
  void withoutACommandTheHelpIsShownAsAnError() {
    Run run = Run.of();
    assertThat(run.status()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: dateline");
  }
}
