package dateline.tag.date;

import dateline.tag.date.Phrase.Step;
import org.jspecify.annotations.Nullable;

/// A pattern (see [Phrase]) and what it means.
record Rule(Step pattern, Meaning meaning) {
  /// What a match means; null if it is none after all.
  @FunctionalInterface
  interface Meaning {
    @Nullable Reading of(Match match, Resolver calendar);
  }
}
