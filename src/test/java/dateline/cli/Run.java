package dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// One command line run inside the test's own process, with everything that it printed.
record Run(int status, String out, String err) {

  static Run of(String... args) {
    return with("", Map.of(), args);
  }

  /// @param in standard input
  /// @param environment on top of a terminal of 80 columns
  static Run with(String in, Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Map<String, String> variables = new HashMap<>(Map.of("COLUMNS", "80", "LINES", "24"));
    variables.putAll(environment);
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            variables,
            false,
            false,
            false);
    int status = new Cli(terminal).run(args);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
