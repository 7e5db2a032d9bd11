package dateline.tag.person;

import dateline.article.Article;
import dateline.article.Passage;
import dateline.article.PassageKind;
import dateline.tag.name.Name;
import dateline.tag.name.NameType;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Joins the names of people in an article into people. Safe for use by several threads.
///
/// Names lose their titles; the longest are taken first, and each shorter one joins the person it
/// may be short for: by family name, else by another part of the name or by its initials. Where
/// several people answer to a short name, each mention decides for itself: by title, by who is
/// written about more, and by who was named last. At the end, words of the text that repeat a known
/// name are mentions too, even if the name finder has missed them.
public final class PersonLinker {
  /// Words and marks between the names of two people.
  private static final Set<String> LISTING = Set.of("and", "or", ",", "&", "/");

  /// The people of an article, by first mention.
  ///
  /// @param tokens the tokens of its content
  /// @param names all names found in them, also of places and organisations
  public List<Person> link(Article article, Tokens tokens, List<Name> names) {
    Work work = new Work(article, tokens);
    for (Name name : names) {
      work.occupy(name);
    }
    for (Name name : names) {
      if (name.type() == NameType.PERSON) {
        work.add(name.first(), name.last());
      }
    }
    work.addAuthors();
    work.join();
    work.findRepeats();
    return work.people();
  }

  /// The linking of one article.
  private static final class Work {
    private final Article article;
    private final Tokens tokens;

    /// Tokens that belong to a name.
    private final boolean[] taken;

    /// Names of places and organisations, and how often each stands there.
    private final Map<String, Integer> others = new HashMap<>();

    /// The words that the article writes in lower case, once they are wanted.
    private @Nullable Set<String> lowerCase;

    private final Map<String, Form> forms = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Cluster> clusters = new ArrayList<>();

    Work(Article article, Tokens tokens) {
      this.article = article;
      this.tokens = tokens;
      this.taken = new boolean[tokens.size()];
    }

    void occupy(Name name) {
      for (int i = name.first(); i <= name.last(); i++) {
        taken[i] = true;
      }
      if (name.type() != NameType.PERSON) {
        others.merge(surface(name.first(), name.last()), 1, Integer::sum);
      }
    }

    /// Notes a mention, without titles, possessives and stray marks at its ends.
    void add(int first, int last) {
      int from = first;
      int to = last;
      while (from < to && (isTitle(from) || !isNameWord(from))) {
        from++;
      }
      while (to > from && (isPossessive(to) || !isNameWord(to))) {
        to--;
      }
      for (int i = first; i <= last; i++) {
        taken[i] = i >= from && i <= to;
      }
      if (!isNameWord(from)) {
        return;
      }
      String surface = surface(from, to);
      Form form = forms.get(surface);
      if (form == null) {
        form = new Form(surface);
        forms.put(surface, form);
      }
      mentions.add(new Mention(from, to, form, Cue.before(tokens, from)));
    }

    /// The authors named in bylines, where the name finder has not found them.
    void addAuthors() {
      for (String author : article.authors()) {
        Tokens words = Tokens.of(author);
        for (Passage passage : article.passages()) {
          if (words.size() >= 2 && passage.kind() == PassageKind.BYLINE) {
            int at = tokens.firstEndingAfter(passage.span().start());
            for (;
                at + words.size() <= tokens.size() && passage.span().contains(tokens.span(at, at));
                at++) {
              if (free(at, words.size()) && matches(at, words)) {
                add(at, at + words.size() - 1);
                for (int i = at; i < at + words.size(); i++) {
                  taken[i] = true;
                }
              }
            }
          }
        }
      }
    }

    private boolean matches(int at, Tokens words) {
      for (int i = 0; i < words.size(); i++) {
        if (!tokens.word(at + i).equals(words.word(i))) {
          return false;
        }
      }
      return true;
    }

    private boolean free(int at, int count) {
      for (int i = at; i < at + count; i++) {
        if (i >= tokens.size() || taken[i]) {
          return false;
        }
      }
      return true;
    }

    void join() {
      mentions.sort(Comparator.comparingInt(mention -> mention.first));
      Map<String, List<Mention>> byKey = new LinkedHashMap<>();
      for (Mention mention : mentions) {
        byKey.computeIfAbsent(mention.form.key, k -> new ArrayList<>()).add(mention);
      }
      List<List<Mention>> groups = new ArrayList<>(byKey.values());
      // stable: names of as many words stay in the order of the text
      groups.sort(Comparator.comparingInt(group -> -group.getFirst().form.parts.size()));
      for (List<Mention> group : groups) {
        join(group);
      }
      clusters.removeIf(this::isNobody);
    }

    /// All mentions under one key.
    private void join(List<Mention> group) {
      Form form = group.getFirst().form;
      Map<Cluster, Link> candidates = candidates(form);
      candidates.keySet().removeIf(cluster -> isListedBeside(group, cluster));
      Cluster own = null;
      for (Mention mention : group) {
        Cluster best = best(mention, candidates);
        if (best == null) {
          if (own == null) {
            own = new Cluster(form);
            clusters.add(own);
          }
          own.add(mention);
        } else {
          best.add(mention);
          best.because(mention.form.surface, candidates.getOrDefault(best, Link.NONE));
        }
      }
    }

    /// Whether a name is given side by side with that of a person: `John Adams and John Quincy
    /// Adams` are two.
    private boolean isListedBeside(List<Mention> group, Cluster cluster) {
      for (Mention one : group) {
        for (Mention other : cluster.mentions) {
          Mention left = one.first < other.first ? one : other;
          Mention right = left == one ? other : one;
          if (right.first == left.last + 2 && LISTING.contains(tokens.word(left.last + 1))) {
            return true;
          }
        }
      }
      return false;
    }

    /// The people that a name may be short for, only those with the strongest link.
    private Map<Cluster, Link> candidates(Form form) {
      Map<Cluster, Link> candidates = new LinkedHashMap<>();
      Link strongest = Link.NONE;
      for (Cluster cluster : clusters) {
        Link link = Link.between(form, cluster.form);
        if (link.compareTo(strongest) < 0) {
          candidates.clear();
          strongest = link;
        }
        if (link == strongest && link != Link.NONE) {
          candidates.put(cluster, link);
        }
      }
      return candidates;
    }

    private static @Nullable Cluster best(Mention mention, Map<Cluster, Link> candidates) {
      Cluster best = null;
      double most = 0;
      Cluster latest = null;
      for (Cluster cluster : candidates.keySet()) {
        if (mention.cue.fits(cluster.cue)
            && (latest == null
                || cluster.lastBefore(mention.first) > latest.lastBefore(mention.first))) {
          latest = cluster;
        }
      }
      for (Map.Entry<Cluster, Link> entry : candidates.entrySet()) {
        Cluster cluster = entry.getKey();
        if (!mention.cue.fits(cluster.cue)
            || (entry.getValue() == Link.FATHER && mention.cue.isRoyal())) {
          continue;
        }
        // somebody named once in passing does not take the surname over
        double score = 1 + Math.min(3, cluster.fullMentions) + (cluster == latest ? 1.5 : 0);
        if (score > most) {
          best = cluster;
          most = score;
        }
      }
      return best;
    }

    /// Whether a cluster is not of a person: a common word, or a name that the article mostly uses
    /// for a place or an organisation.
    private boolean isNobody(Cluster cluster) {
      Form form = cluster.form;
      boolean oneWord = form.parts.size() == 1;
      if (NotPeople.contains(form.surface)) {
        return true;
      }
      if (oneWord) {
        String surface = form.surface;
        boolean lower = surface.equals(surface.toLowerCase(Locale.ROOT));
        boolean acronym =
            surface.length() <= 5
                && surface.equals(surface.toUpperCase(Locale.ROOT))
                && cluster.mentions.stream().noneMatch(mention -> isAllCapsAround(mention));
        if (surface.length() < 2 || lower || acronym) {
          return true;
        }
      }
      int other = others.getOrDefault(form.surface, 0);
      return other > cluster.mentions.size()
          || form.surface.equalsIgnoreCase(article.agency())
          || form.surface.equalsIgnoreCase(article.outlet());
    }

    /// Whether the words next to a mention are in capitals, as in headlines.
    private boolean isAllCapsAround(Mention mention) {
      return (mention.first > 0 && isCapitals(mention.first - 1))
          || (mention.last + 1 < tokens.size() && isCapitals(mention.last + 1));
    }

    private boolean isCapitals(int i) {
      String word = tokens.word(i);
      return word.length() > 1
          && word.equals(word.toUpperCase(Locale.ROOT))
          && Character.isLetter(word.charAt(0));
    }

    /// Words that repeat a full name or a family name known by now.
    void findRepeats() {
      Map<String, List<Repeat>> byFirstWord = new HashMap<>();
      Set<String> shared = new HashSet<>();
      for (Cluster cluster : clusters) {
        Set<String> seen = new HashSet<>();
        for (Mention mention : cluster.mentions) {
          if (seen.add(mention.form.surface)) {
            repeat(byFirstWord, cluster, mention.first, mention.last);
            if (mention.last > mention.first && !mention.form.isEastAsian()) {
              String family = tokens.word(mention.last);
              if (seen.add(family) && !family.endsWith(".") && family.length() > 2) {
                repeat(byFirstWord, cluster, mention.last, mention.last);
              }
            }
          }
        }
      }
      byFirstWord.forEach(
          (word, repeats) -> {
            long people =
                repeats.stream().filter(r -> r.length == 1).map(r -> r.cluster).distinct().count();
            if (people > 1) {
              shared.add(word);
            }
          });
      for (int i = 0; i < tokens.size(); i++) {
        if (taken[i] || !isUpperCase(i)) {
          continue;
        }
        List<Repeat> repeats = byFirstWord.get(tokens.word(i));
        if (repeats == null) {
          continue;
        }
        for (Repeat repeat : repeats) {
          boolean single = repeat.length == 1;
          if (free(i, repeat.length)
              && matches(i, repeat)
              && !(single
                  && (shared.contains(tokens.word(i))
                      || isWrittenInLowerCase(i)
                      || others.containsKey(tokens.word(i))
                      || NotPeople.contains(tokens.word(i))
                      || !standsAlone(i)))) {
            repeat.cluster.add(
                new Mention(i, i + repeat.length - 1, repeat.cluster.form, Cue.NONE));
            for (int t = i; t < i + repeat.length; t++) {
              taken[t] = true;
            }
            i += repeat.length - 1;
            break;
          }
        }
      }
    }

    private void repeat(
        Map<String, List<Repeat>> byFirstWord, Cluster cluster, int first, int last) {
      if (isUpperCase(last)) {
        List<Repeat> repeats =
            byFirstWord.computeIfAbsent(tokens.word(first), k -> new ArrayList<>());
        repeats.add(new Repeat(cluster, first, last - first + 1));
        repeats.sort(Comparator.comparingInt(repeat -> -repeat.length));
      }
    }

    private boolean matches(int at, Repeat repeat) {
      for (int i = 0; i < repeat.length; i++) {
        if (!tokens.word(at + i).equals(tokens.word(repeat.first + i))
            || (i > 0 && tokens.paragraphStart(at + i))) {
          return false;
        }
      }
      return true;
    }

    /// Whether the article also writes the word in lower case.
    private boolean isWrittenInLowerCase(int at) {
      if (lowerCase == null) {
        lowerCase = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
          if (Character.isLowerCase(tokens.text().charAt(tokens.start(i)))) {
            lowerCase.add(tokens.word(i));
          }
        }
      }
      return lowerCase.contains(tokens.word(at).toLowerCase(Locale.ROOT));
    }

    private boolean isUpperCase(int i) {
      return Character.isUpperCase(tokens.text().charAt(tokens.start(i)));
    }

    /// Whether no other capitalised word touches token `i`, so that it is not a part of a longer
    /// name.
    private boolean standsAlone(int i) {
      boolean before =
          i > 0
              && !tokens.paragraphStart(i)
              && isUpperCase(i - 1)
              && !isTitle(i - 1)
              && !isSentenceStart(i - 1);
      boolean after = i + 1 < tokens.size() && !tokens.paragraphStart(i + 1) && isUpperCase(i + 1);
      return !before && !after;
    }

    private boolean isSentenceStart(int i) {
      return i == 0 || tokens.paragraphStart(i) || ".!?".contains(tokens.word(i - 1));
    }

    List<Person> people() {
      List<Person> people = new ArrayList<>();
      for (Cluster cluster : clusters) {
        people.add(cluster.person(tokens));
      }
      people.sort(Comparator.comparing(person -> person.mentions().getFirst()));
      return people;
    }

    private String surface(int first, int last) {
      if (first == last) {
        return tokens.word(first);
      }
      StringBuilder surface = new StringBuilder(tokens.word(first));
      for (int i = first + 1; i <= last; i++) {
        if (tokens.spaceBefore(i)) {
          surface.append(' ');
        }
        surface.append(tokens.word(i));
      }
      return surface.toString();
    }

    private boolean isTitle(int i) {
      return Titles.isTitle(Cue.plain(tokens.word(i)));
    }

    private boolean isNameWord(int i) {
      return Character.isLetter(tokens.word(i).codePointAt(0));
    }

    private boolean isPossessive(int i) {
      String word = tokens.word(i);
      return word.equals("'s") || word.equals("’s") || word.equals("'S") || word.equals("’S");
    }
  }

  /// A row of tokens that repeats a name of a person: `length` tokens like those from `first` on.
  private record Repeat(Cluster cluster, int first, int length) {}
}
