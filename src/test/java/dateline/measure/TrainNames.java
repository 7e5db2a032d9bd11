package dateline.measure;

import dateline.tag.name.NameTraining;
import java.io.IOException;
import java.nio.file.Path;

/// Trains the name model that the product ships: `TrainNames DATA PACKAGES OUT`
/// (`scripts/train-names`).
public final class TrainNames {
  private TrainNames() {}

  public static void main(String[] args) throws IOException {
    NameTraining.run(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
  }
}
