package dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// One shell command in which `dateline` is the real launcher and `$SEEDS` the folder of the seeds,
/// run in a folder of its own.
///
/// @param home holds the index, the work folder and the streams of the commands
record Launched(Path home) {
  record Result(int status, String out, String err) {}

  static Launched in(Path home) throws IOException {
    Files.createDirectories(home.resolve("work"));
    Files.createDirectories(home.resolve(".config/fish/completions"));
    return new Launched(home);
  }

  /// A running command, with its two streams going to files.
  Process start(String command, Path out, Path err) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", command)
            .directory(home.resolve("work").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("PATH", Path.of("scripts").toAbsolutePath() + ":" + environment.get("PATH"));
    environment.put("SEEDS", Path.of("seeds").toAbsolutePath().toString());
    environment.put("HOME", home.toString());
    environment.put("DATELINE_INDEX", home.resolve("index").toString());
    environment.put("DATELINE_NO_CACHE", "1");
    environment.put("COLUMNS", "80");
    return builder.start();
  }

  Result run(String command) throws IOException, InterruptedException {
    Path out = Files.createTempFile(home, "out", "");
    Path err = Files.createTempFile(home, "err", "");
    Process process = start(command, out, err);
    process.getOutputStream().close();
    int status = process.waitFor();
    return new Result(
        status,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
