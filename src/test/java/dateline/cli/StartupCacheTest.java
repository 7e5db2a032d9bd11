package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupCacheTest {
  private static final String USED = "mixed mode, sharing";
  private static final String UNUSED = "mixed mode";

  @TempDir Path folder;

  @Test
  void aCacheThatCannotBeUsedIsPutAsideOnce() throws IOException {
    Path cache = Files.writeString(folder.resolve("cache"), "damaged");
    StartupCache.renewUnused(cache.toString(), USED);
    assertThat(cache).exists();
    StartupCache.renewUnused(cache.toString(), UNUSED);
    assertThat(cache).doesNotExist();
    Files.writeString(cache, "new");
    StartupCache.renewUnused(cache.toString(), UNUSED);
    assertThat(cache).hasContent("new");
  }

  @Test
  void withoutACacheNothingIsDone() {
    StartupCache.renewUnused("", UNUSED);
    StartupCache.renewUnused(folder.resolve("none").toString(), UNUSED);
    assertThat(folder).isEmptyDirectory();
  }
}
