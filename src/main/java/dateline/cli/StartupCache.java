package dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The start-up cache of the JVM, which the launcher makes and names.
final class StartupCache {
  private StartupCache() {}

  /// Puts the cache aside if the JVM could not use it, so that the launcher makes it anew. Only
  /// once: where the cause is not the file, the next would fare no better.
  ///
  /// @param cache the file; empty if there is none
  /// @param jvm what the JVM says of itself, `java.vm.info`
  static void renewUnused(String cache, String jvm) {
    if (cache.isEmpty() || jvm.contains("sharing")) {
      return;
    }
    try {
      Files.move(Path.of(cache), Path.of(cache + ".damaged")); // fails if one is there already
    } catch (IOException e) {
      // The cache stays, and starting takes longer.
    }
  }
}
