package dateline.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Times whole processes: commands of the launcher against a bare `java` hello-world with the same
/// flags, in turn, so that a drift of the machine's speed meets both.
///
/// Arguments: the launcher, then how often to run each (default 15).
public final class BenchStartup {
  private BenchStartup() {}

  /// The reference.
  public static final class Hello {
    private Hello() {}

    public static void main(String[] args) {
      System.out.println("hello");
    }
  }

  private record Row(String name, List<String> command, long[] nanos) {
    double median() {
      long[] sorted = nanos.clone();
      Arrays.sort(sorted);
      return sorted[sorted.length / 2] / 1e6;
    }
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    String launcher = args[0];
    int runs = args.length > 1 ? Integer.parseInt(args[1]) : 15;
    List<Row> rows =
        List.of(
            row(
                runs,
                "java hello-world",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xlog:disable",
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Hello.class.getName()),
            row(runs, "search words", launcher, "search", "ceasefire Idlib"),
            row(runs, "search phrase", launcher, "search", "\"territorial integrity\""),
            row(runs, "search fields", launcher, "search", "person:erdogan place:idlib"),
            row(runs, "search tags", launcher, "search", "\"@person said\""),
            row(runs, "export", launcher, "export", "Syria"),
            row(runs, "people", launcher, "people"),
            row(runs, "--help", launcher, "--help"));
    for (int run = -1; run < runs; run++) { // the first round warms up
      for (Row row : rows) {
        long nanos = time(row.command);
        if (run >= 0) {
          row.nanos[run] = nanos;
        }
      }
    }
    double reference = rows.getFirst().median();
    System.out.printf(Locale.ROOT, "%-18s %8s %6s%n", "whole process", "median", "ratio");
    for (Row row : rows) {
      System.out.printf(
          Locale.ROOT, "%-18s %5.0f ms %5.1fx%n", row.name, row.median(), row.median() / reference);
    }
  }

  private static Row row(int runs, String name, String... command) {
    return new Row(name, List.of(command), new long[runs]);
  }

  private static long time(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    long start = System.nanoTime();
    int status = builder.start().waitFor();
    long nanos = System.nanoTime() - start;
    if (status > 1) {
      throw new IOException(command + " ended with status " + status);
    }
    return nanos;
  }
}
