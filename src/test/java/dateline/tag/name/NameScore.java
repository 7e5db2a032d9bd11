package dateline.tag.name;

import dateline.text.Span;
import dateline.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Counts how many names were found right: same start, same end, same type.
public final class NameScore {
  private final int[] right = new int[NameType.values().length];
  private final int[] found = new int[NameType.values().length];
  private final int[] gold = new int[NameType.values().length];

  /// Wrong names by what is wrong with them, for reading.
  public final Map<String, Integer> wrong = new HashMap<>();

  /// Adds a text.
  public void add(NamedText text, Tokens tokens, List<Name> names) {
    Set<NamedText.Mention> expected = new HashSet<>(text.names());
    for (NamedText.Mention mention : expected) {
      gold[mention.type().ordinal()]++;
    }
    Set<NamedText.Mention> seen = new HashSet<>();
    for (Name name : names) {
      Span span = tokens.span(name.first(), name.last());
      NamedText.Mention mention = new NamedText.Mention(span, name.type());
      seen.add(mention);
      if (!expected.contains(mention)
          && text.optional().stream()
              .anyMatch(o -> o.type() == name.type() && o.span().overlaps(span))) {
        continue;
      }
      found[name.type().ordinal()]++;
      if (expected.contains(mention)) {
        right[name.type().ordinal()]++;
      } else {
        wrong.merge("+" + name.type() + " " + span.of(text.text()), 1, Integer::sum);
      }
    }
    for (NamedText.Mention mention : expected) {
      if (!seen.contains(mention)) {
        wrong.merge("-" + mention.type() + " " + mention.span().of(text.text()), 1, Integer::sum);
      }
    }
  }

  /// Precision, recall and F1 of one type, in percent.
  public double[] figures(NameType type) {
    int t = type.ordinal();
    double precision = 100.0 * right[t] / Math.max(1, found[t]);
    double recall = 100.0 * right[t] / Math.max(1, gold[t]);
    return new double[] {
      precision, recall, 2 * precision * recall / Math.max(1e-9, precision + recall)
    };
  }

  /// The figures of one type as a line.
  public String line(NameType type) {
    double[] f = figures(type);
    return String.format(
        Locale.ROOT, "P %.1f R %.1f F1 %.1f (gold %d)", f[0], f[1], f[2], gold[type.ordinal()]);
  }
}
