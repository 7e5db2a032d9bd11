package dateline.cli;

/// The program's entry: hands the process's streams to [Cli] and its status to the system.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    int status = new Cli(Terminal.ofProcess()).run(args);
    StartupCache.renewUnused(
        System.getProperty("dateline.cache", ""), System.getProperty("java.vm.info", ""));
    // Everything is flushed and closed. The orderly exit would first load the logging system, to
    // log that the program ends.
    Runtime.getRuntime().halt(status);
  }
}
