package dateline.tag.name;

import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Mends names of people that the model cuts at a particle: a row of particles within a name
/// (`Ursula von der Leyen`) is rarer in the texts that it learned from than each of its words.
final class Particles {
  private static final Set<String> PARTICLES =
      Set.of(
          "von", "vom", "zu", "zum", "zur", "van", "der", "den", "dem", "het", "ter", "de", "del",
          "della", "di", "da", "dos", "das", "du", "la", "le", "las", "los", "af", "av", "bin",
          "bint", "ibn", "ben", "al", "el", "ul");

  /// Particles between two parts of a name, at most.
  private static final int MOST = 3;

  private Particles() {}

  /// The names with those joined that particles stand between, and with rows of particles before a
  /// family name (`Von der Leyen`).
  static List<Name> joined(List<Name> names, Tokens tokens) {
    List<Name> joined = new ArrayList<>(names.size());
    for (Name name : names) {
      if (name.type() != NameType.PERSON) {
        joined.add(name);
        continue;
      }
      int free = joined.isEmpty() ? 0 : joined.getLast().last() + 1;
      int first = name.first();
      while (first > free && !tokens.paragraphStart(first) && isParticle(tokens.word(first - 1))) {
        first--;
      }
      int particles = name.first() - first;
      boolean goesOn =
          particles > 0
              && particles <= MOST
              && first == free
              && first > 0
              && !tokens.paragraphStart(first)
              && joined.getLast().type() == NameType.PERSON;
      if (goesOn) {
        Name start = joined.removeLast();
        joined.add(new Name(NameType.PERSON, start.first(), name.last()));
      } else {
        joined.add(particles > 1 ? new Name(NameType.PERSON, first, name.last()) : name);
      }
    }
    return joined;
  }

  private static boolean isParticle(String word) {
    return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }
}
