package dateline.measure;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Runs the measure that is named first, with the other arguments.
public final class Evaluate {
  private interface Measure {
    void run(String[] args) throws Exception;
  }

  private static final Map<String, Measure> MEASURES =
      new TreeMap<>(
          Map.of(
              "names", EvaluateNames::main,
              "people", EvaluatePeople::main,
              "places", EvaluatePlaces::main,
              "dates", EvaluateDates::main,
              "pages", EvaluatePages::main,
              "ranking", EvaluateRanking::main));

  private Evaluate() {}

  public static void main(String[] args) throws Exception {
    String what = args[0];
    Measure measure = MEASURES.get(what);
    if (measure == null) {
      fail("no measure '" + what + "': there are " + String.join(", ", MEASURES.keySet()));
      return;
    }
    try {
      measure.run(Arrays.copyOfRange(args, 1, args.length));
    } catch (NoSuchFileException e) {
      fail("there is no " + e.getFile() + ": is " + args[1] + " a set for '" + what + "'?");
    } catch (IOException e) {
      fail(e.toString());
    }
  }

  private static void fail(String message) {
    System.err.println("evaluate: " + message);
    System.exit(2);
  }
}
