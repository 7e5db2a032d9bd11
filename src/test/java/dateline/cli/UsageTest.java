package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
  @ParameterizedTest
  @CsvSource({"1", "50", "80", "1000"})
  void terminalsOfAnyWidthDo(String columns) {
    Run run = Run.with("", Map.of("COLUMNS", columns), "search", "--help");
    assertThat(run.status()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).startsWith("Usage: dateline search");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "search --jsn x            | did you mean: --json",
        "search -json x            | unknown option: '-json'",
        "serch x                   | did you mean: search",
        "serch x                   | there is no command 'serch'",
        "search x --from 2018-13   | is not a year, month or day such as",
        "search x -n many          | 'many' is not a whole number from 0 up",
        "search x -n -1            | '-1' is not a whole number from 0 up",
        "show x --context 9999999999 | is not a whole number from 0 up",
        "search x --sort size      | expected one of",
        "export x --format xml     | expected one of",
        "tag                       | missing required parameter: 'FILE'",
        "show                      | missing required parameter: 'ID'",
        "search --inside Syria     | --inside needs a place: --place NAME",
        "search --inside =place:x  | --inside needs a place: --place NAME",
        "tag --published 31/12 -   | is not a date such as",
        "completion tcsh           | expected one of",
      })
  void aWrongCommandLineSaysWhatIsWrongAndWhereToLook(String line, String message) {
    Run run = Run.of(line.strip().split(" +"));
    assertThat(run.status()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message.strip()).contains("--help").doesNotContain("\tat ");
  }
}
