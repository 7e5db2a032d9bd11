package dateline.index;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/// The tags of one kind in an article, handed out passage by passage.
final class Mentions<T> {
  /// What stands in one place of a text.
  record Mention<T>(T tag, Span span) {}

  private final List<Mention<T>> mentions = new ArrayList<>();
  private int next;

  Mentions(List<T> tags, Function<T, List<Span>> spans) {
    for (T tag : tags) {
      for (Span span : spans.apply(tag)) {
        mentions.add(new Mention<>(tag, span));
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
  }

  /// The mentions in the next passage.
  List<Mention<T>> in(Span passage) {
    int first = next;
    while (next < mentions.size() && mentions.get(next).span().start() < passage.end()) {
      next++;
    }
    return mentions.subList(first, next);
  }

  /// How often each is mentioned. Each tag of an article is one object, so identity tells them
  /// apart and spares comparing their mentions.
  static <T> IdentityHashMap<T, Integer> counted(List<Mention<T>> mentions) {
    IdentityHashMap<T, Integer> counts = new IdentityHashMap<>();
    for (Mention<T> mention : mentions) {
      counts.merge(mention.tag(), 1, Integer::sum);
    }
    return counts;
  }
}
