package dateline.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The word lists of this package, which stand beside it among the resources.
final class Lists {
  private Lists() {}

  /// The lines of a list; comments and empty lines are left out.
  static List<String> lines(String name) {
    InputStream in =
        Objects.requireNonNull(Lists.class.getResourceAsStream(name), () -> "no resource " + name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
