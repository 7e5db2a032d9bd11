package dateline.cli;

/// The program's entry: hands the process's streams to [Cli] and its status to the system.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(new Cli(Terminal.ofProcess()).run(args));
  }
}
