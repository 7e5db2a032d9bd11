package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir Path folder;

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theFileAppearsWhenItIsComplete() throws IOException {
    Path file = folder.resolve("out.json");
    Files.writeString(file, "old");
    try (OutputFile output = new OutputFile(file)) {
      output.out().print("new");
      output.out().flush();
      assertThat(file).hasContent("old");
      output.commit();
      assertThat(file).hasContent("new");
    }
    assertThat(files()).containsExactly("out.json");
  }

  @Test
  void nothingIsLeftOfOneThatIsNot() throws IOException {
    Path file = folder.resolve("out.json");
    try (OutputFile output = new OutputFile(file)) {
      output.out().print("half");
      output.out().flush();
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path real = folder.resolve("real.json");
    Path link = folder.resolve("link.json");
    Files.writeString(real, "old");
    Files.createSymbolicLink(link, real);
    try (OutputFile output = new OutputFile(link)) {
      output.out().print("new");
      output.commit();
    }
    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("new");
  }

  @Test
  void whatCannotBeWrittenIsNamed() {
    assertThatThrownBy(() -> new OutputFile(folder)).hasMessageContaining("is a folder");
    assertThatThrownBy(() -> new OutputFile(folder.resolve("no/such/out.json")))
        .hasMessageContaining("there is no folder");
  }
}
