package dateline.tag.person;

import dateline.text.Span;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The mentions that are taken to be of one person, while they are being collected.
final class Cluster {
  /// The fullest form; the most usual of its spellings once all mentions are in.
  final Form form;

  final List<Mention> mentions = new ArrayList<>();
  private final Set<String> evidence = new LinkedHashSet<>();
  int fullMentions;
  Cue cue = Cue.NONE;

  Cluster(Form form) {
    this.form = form;
  }

  void add(Mention mention) {
    mentions.add(mention);
    fullMentions += mention.form.parts.size() == form.parts.size() ? 1 : 0;
    cue = cue == Cue.NONE ? mention.cue : cue;
  }

  void because(String surface, Link link) {
    evidence.add("'" + surface + "' " + link.words() + " '" + form.surface + "'");
  }

  /// The first token of the last mention before token `at`, or -1.
  int lastBefore(int at) {
    int last = -1;
    for (Mention mention : mentions) {
      if (mention.first < at) {
        last = Math.max(last, mention.first);
      }
    }
    return last;
  }

  Person person(Tokens tokens) {
    List<Span> spans = new ArrayList<>();
    for (Mention mention : mentions) {
      spans.add(tokens.span(mention.first, mention.last));
    }
    spans.sort(null);
    String name = fullest().surface;
    return new Person(
        form.isAllCaps() && name.equals(form.surface) ? inTitleCase(name) : name,
        form.key,
        spans,
        List.copyOf(evidence));
  }

  /// The form with the most words; of several spellings one that is not in capitals, of several
  /// such the one written most often, then the first.
  private Form fullest() {
    Map<String, Long> written =
        mentions.stream()
            .collect(Collectors.groupingBy(m -> m.form.surface, Collectors.counting()));
    Form best = form;
    long most = -1;
    for (Mention mention : mentions) {
      Form candidate = mention.form;
      if (candidate.key.equals(form.key)) {
        long score =
            written.getOrDefault(candidate.surface, 0L)
                + (candidate.isAllCaps() ? 0 : 1_000_000)
                + 1_000L * words(candidate.surface);
        if (score > most) {
          best = candidate;
          most = score;
        }
      }
    }
    return best;
  }

  private static long words(String surface) {
    return surface.chars().filter(c -> c == ' ').count();
  }

  /// `VLADIMIR PUTIN`, `BASHAR AL-ASSAD`, `JOHN MCCAIN` as they are usually written.
  static String inTitleCase(String capitals) {
    String lower = capitals.toLowerCase(Locale.ROOT);
    StringBuilder name = new StringBuilder(lower);
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (start && !isParticle(lower, i)) {
        name.setCharAt(i, Character.toUpperCase(c));
      }
      boolean mac =
          i >= 1
              && lower.startsWith("mc", i - 1)
              && (i == 1 || !Character.isLetter(lower.charAt(i - 2)));
      start = !Character.isLetter(c) || mac;
    }
    return name.toString();
  }

  private static boolean isParticle(String lower, int at) {
    return lower.startsWith("al-", at)
        || lower.startsWith("el-", at)
        || lower.startsWith("bin ", at)
        || lower.startsWith("ibn ", at);
  }
}
