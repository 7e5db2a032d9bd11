package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextOutputTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private String print(int lines, String pager, boolean isTerminal) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            out,
            OutputStream.nullOutputStream(),
            Map.of("PAGER", pager, "LINES", "10", "COLUMNS", "80"),
            isTerminal,
            isTerminal,
            isTerminal);
    StringBuilder all = new StringBuilder();
    try (TextOutput text = terminal.text()) {
      for (int i = 0; i < lines; i++) {
        text.line("line " + i);
        all.append("line ").append(i).append('\n');
      }
    }
    return all.toString();
  }

  private String direct() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatDoesNotFitGoesToThePager() {
    Path paged = folder.resolve("paged");
    String all = print(50, "cat >'" + paged + "'", true);
    assertThat(paged).hasContent(all.strip());
    assertThat(direct()).isEmpty();
  }

  @Test
  void whatFitsIsShownAsItIs() {
    Path paged = folder.resolve("paged");
    String all = print(9, "cat >'" + paged + "'", true);
    assertThat(paged).doesNotExist();
    assertThat(direct()).isEqualTo(all);
  }

  @Test
  void thereIsNoPagerForAPipe() {
    String all = print(50, "false", false);
    assertThat(direct()).isEqualTo(all);
  }

  @Test
  void anEmptyPagerMeansNone() {
    String all = print(50, "", true);
    assertThat(direct()).isEqualTo(all);
  }

  @Test
  void aReaderWhoLeavesThePagerEndsTheCommandQuietly() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            out,
            err,
            Map.of("PAGER", "true", "LINES", "10"),
            true,
            true,
            true);
    boolean gone = false;
    try (TextOutput text = terminal.text()) {
      for (int i = 0; i < 100_000; i++) {
        text.line("line " + i);
      }
    } catch (OutputException e) {
      gone = e.readerGone();
    }
    assertThat(gone).isTrue();
  }
}
