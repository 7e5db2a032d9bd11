package dateline.index;

import java.util.Set;

/// Words so frequent that they tell nothing: in a query they are left out, unless nothing else is
/// asked for or they stand in a phrase. Articles and pronouns, auxiliary and question words, and
/// the conjunctions and prepositions that carry no direction or time.
public final class StopWords {
  private static final Set<String> ALL =
      Set.of(
          ("a an the this that these those and or but nor if than as so because while of in on at"
                  + " by for with about into to from i me my we us our you your he him his she her"
                  + " it its they them their who whom whose which what when where why how is am are"
                  + " was were be been being have has had having do does did doing can could will"
                  + " would shall should may might must there such")
              .split(" "));

  private StopWords() {}

  /// @param word folded
  public static boolean contains(String word) {
    return ALL.contains(word);
  }
}
