package dateline.index;

import java.util.Set;

/// Words so frequent that they tell nothing: in a query they are left out, unless nothing else is
/// asked for or they stand in a phrase. The closed classes of English: articles, prepositions,
/// conjunctions, pronouns, auxiliaries, question words.
public final class StopWords {
  private static final Set<String> ALL =
      Set.of(
          ("a an the this that these those some any each every no not and or but nor if then than"
               + " as so because while of in on at by for with about against between into through"
               + " during before after above below to from up down out off over under again i me my"
               + " we us our you your he him his she her it its they them their who whom whose"
               + " which what when where why how is am are was were be been being have has had"
               + " having do does did doing can could will would shall should may might must there"
               + " here such also both other same too very only own more most")
              .split(" "));

  private StopWords() {}

  /// @param word folded
  public static boolean contains(String word) {
    return ALL.contains(word);
  }
}
