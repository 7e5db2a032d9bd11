package dateline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/// A command: what the command line may hold, and the work. Its status is one of [ExitCode].
interface Verb extends Callable<Integer> {
  CommandSpec spec();
}
