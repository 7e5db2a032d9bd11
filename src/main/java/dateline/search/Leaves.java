package dateline.search;

import java.util.ArrayList;
import java.util.List;

/// The parts of a query that stretches of a passage can answer.
///
/// @param matching parts that a passage has to hold one of
/// @param named conditions beside them: what they name is marked wherever it stands
record Leaves(List<Leaf> matching, List<Leaf> named) {
  Leaves() {
    this(new ArrayList<>(), new ArrayList<>());
  }
}
