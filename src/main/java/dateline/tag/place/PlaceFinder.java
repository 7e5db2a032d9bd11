package dateline.tag.place;

import dateline.tag.name.Name;
import dateline.tag.name.NameType;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds where an article names places: what the name finder took for places, without what is none
/// by convention, and what it missed and the gazetteer knows beyond doubt.
final class PlaceFinder {
  /// Buildings that stand for an institution.
  private static final Set<String> INSTITUTIONS =
      Set.of("kremlin", "white house", "pentagon", "capitol");

  /// Countries whose name is a given name, a surname or a word as well.
  private static final Set<String> AMBIGUOUS =
      Set.of(
          "chad",
          "jordan",
          "georgia",
          "turkey",
          "guinea",
          "niger",
          "israel",
          "cuba",
          "mali",
          "america",
          "us",
          "sar",
          "car",
          "georgian republic",
          "jersey",
          "dominica",
          "grenada",
          "monaco",
          "man",
          "guernsey",
          "palestine",
          "saint martin",
          "saint lucia",
          "saint helena",
          "lebanon",
          "peru",
          "congo",
          "macedonia",
          "malta",
          "ireland",
          "holland",
          "france",
          "britain",
          "oman",
          "togo",
          "panama",
          "samoa",
          "tonga",
          "cook islands",
          "reunion",
          "persia",
          "roc",
          "rok",
          "prc",
          "gdr",
          "frg",
          "emirates",
          "burkina",
          "china",
          "the states",
          "pitcairn",
          "formosa",
          "siam",
          "rsa",
          "bharat",
          "falklands",
          "barbados",
          "bermuda",
          "martinique",
          "montserrat",
          "gibraltar");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "at",
          "from",
          "near",
          "to",
          "of",
          "outside",
          "around",
          "across",
          "into",
          "toward",
          "towards",
          "leaving",
          "between",
          "via",
          "throughout",
          "inside");

  private static final int MAX_WORDS = 5;

  private final Gazetteer gazetteer;
  private final Candidates candidates;

  PlaceFinder(Gazetteer gazetteer, Candidates candidates) {
    this.gazetteer = gazetteer;
    this.candidates = candidates;
  }

  /// The mentions of places, ascending and disjoint.
  List<Mention> find(Tokens tokens, List<Name> names) {
    boolean[] taken = new boolean[tokens.size()];
    Set<String> surnames = new HashSet<>();
    for (Name name : names) {
      for (int i = name.first(); i <= name.last(); i++) {
        taken[i] = true;
      }
      if (name.type() == NameType.PERSON && name.last() > name.first()) {
        surnames.add(tokens.word(name.last()));
      }
    }
    List<Mention> mentions = new ArrayList<>();
    Set<String> surfaces = new HashSet<>();
    for (Name name : names) {
      if (name.type() == NameType.PLACE && isPlace(tokens, name, surnames)) {
        Mention mention = mention(tokens, name.first(), name.last(), "the words around it say so");
        mentions.add(mention);
        surfaces.add(mention.surface());
      }
    }
    missed(tokens, taken, surfaces, mentions);
    qualifiers(tokens, taken, mentions);
    mentions.sort(Comparator.comparingInt(Mention::first));
    return mentions;
  }

  private boolean isPlace(Tokens tokens, Name name, Set<String> surnames) {
    String surface = tokens.span(name.first(), name.last()).of(tokens.text());
    if (Demonyms.country(surface.replace(' ', '-')) != null
        || INSTITUTIONS.contains(PlaceNames.fold(surface))) {
      return false;
    }
    if (name.first() != name.last()
        || !surnames.contains(surface)
        || placeBefore(tokens, name.first())) {
      return true;
    }
    int[] found = candidates.of(PlaceNames.fold(surface));
    return found.length > 0 && gazetteer.kind(found[0]) == PlaceKind.COUNTRY;
  }

  /// Whether the word before a token asks for a place.
  private static boolean placeBefore(Tokens tokens, int i) {
    return i > 0 && !tokens.paragraphStart(i) && PREPOSITIONS.contains(tokens.word(i - 1));
  }

  /// A mention; the full stop of an abbreviation (`Mass.`) belongs to it.
  private Mention mention(Tokens tokens, int first, int last, String how) {
    int end = last;
    if (last + 1 < tokens.size()
        && tokens.word(last + 1).equals(".")
        && !tokens.spaceBefore(last + 1)
        && StateAbbreviations.contains(tokens.word(last))) {
      end = last + 1;
    }
    Span span = tokens.span(first, end);
    return new Mention(first, end, span, span.of(tokens.text()), how);
  }

  /// Names outside all others: countries, and those that are a place elsewhere in the article.
  private void missed(
      Tokens tokens, boolean[] taken, Set<String> surfaces, List<Mention> mentions) {
    for (int i = 0; i < tokens.size(); i++) {
      if (taken[i] || !capitalised(tokens, i) || (i > 0 && joined(tokens, taken, i))) {
        continue;
      }
      int run = run(tokens, taken, i);
      for (int last = Math.min(run, i + MAX_WORDS - 1); last >= i; last--) {
        String surface = tokens.span(i, last).of(tokens.text());
        if (last < run && !surfaces.contains(surface)) {
          continue;
        }
        String how = null;
        if (surfaces.contains(surface) && last == run) {
          how = "it is a place elsewhere in the article";
        } else if (wellKnown(surface)) {
          how = "the name of a country";
        }
        if (how != null) {
          mentions.add(mention(tokens, i, last, how));
          for (int j = i; j <= last; j++) {
            taken[j] = true;
          }
          break;
        }
      }
      i = Math.max(i, run);
    }
  }

  /// Whether a capitalised word stands right before token `i`, so that it is a part of a longer
  /// name.
  private static boolean joined(Tokens tokens, boolean[] taken, int i) {
    return !tokens.paragraphStart(i) && (taken[i - 1] || capitalised(tokens, i - 1));
  }

  /// The last token of the run of capitalised words that starts at `first`.
  private static int run(Tokens tokens, boolean[] taken, int first) {
    int last = first;
    while (last + 1 < tokens.size()
        && !taken[last + 1]
        && !tokens.paragraphStart(last + 1)
        && capitalised(tokens, last + 1)) {
      last++;
    }
    return last;
  }

  private static boolean capitalised(Tokens tokens, int i) {
    return Character.isUpperCase(tokens.text().charAt(tokens.start(i)));
  }

  private boolean wellKnown(String surface) {
    String key = PlaceNames.fold(surface);
    if (AMBIGUOUS.contains(key) || surface.length() < 4 || surface.equals(upper(surface))) {
      return false;
    }
    int[] found = gazetteer.find(key);
    return found.length > 0 && gazetteer.kind(found[0]) == PlaceKind.COUNTRY;
  }

  private static String upper(String text) {
    return text.toUpperCase(java.util.Locale.ROOT);
  }

  /// 'City, State': where one half was found and the gazetteer has the pair, the other is a place.
  private void qualifiers(Tokens tokens, boolean[] taken, List<Mention> mentions) {
    List<Mention> more = new ArrayList<>();
    for (Mention mention : mentions) {
      int comma = mention.last() + 1;
      if (comma + 1 < tokens.size()
          && tokens.word(comma).equals(",")
          && !tokens.paragraphStart(comma)
          && !tokens.paragraphStart(comma + 1)
          && !taken[comma + 1]
          && capitalised(tokens, comma + 1)) {
        for (int last = Math.min(tokens.size() - 1, comma + 3); last > comma; last--) {
          if (free(tokens, taken, comma + 1, last)
              && contains(tokens, comma + 1, last, mention.surface())) {
            more.add(mention(tokens, comma + 1, last, "it stands after a place that lies in it"));
            for (int i = comma + 1; i <= last; i++) {
              taken[i] = true;
            }
            break;
          }
        }
      }
    }
    mentions.addAll(more);
    more.clear();
    for (Mention mention : mentions) {
      int comma = mention.first() - 1;
      if (comma > 0
          && tokens.word(comma).equals(",")
          && !tokens.paragraphStart(mention.first())
          && !tokens.paragraphStart(comma)) {
        for (int first = Math.max(0, comma - 3); first < comma; first++) {
          if (free(tokens, taken, first, comma - 1)
              && capitalised(tokens, first)
              && (first == 0 || !joined(tokens, taken, first))
              && contains(
                  tokens,
                  mention.first(),
                  mention.last(),
                  tokens.span(first, comma - 1).of(tokens.text()))) {
            more.add(mention(tokens, first, comma - 1, "it stands before the place it lies in"));
            for (int i = first; i < comma; i++) {
              taken[i] = true;
            }
            break;
          }
        }
      }
    }
    mentions.addAll(more);
  }

  private static boolean free(Tokens tokens, boolean[] taken, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (taken[i] || (i > first && tokens.paragraphStart(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether the gazetteer has a country or first-level division of the name in the tokens, and a
  /// place named `inner` that lies in it.
  private boolean contains(Tokens tokens, int first, int last, String inner) {
    int[] outers = gazetteer.find(PlaceNames.fold(tokens.span(first, last).of(tokens.text())));
    if (outers.length == 0) {
      return false;
    }
    int[] inners = gazetteer.find(PlaceNames.fold(inner));
    for (int outer : outers) {
      PlaceKind kind = gazetteer.kind(outer);
      for (int entry : inners) {
        if (entry != outer
            && ((kind == PlaceKind.COUNTRY && gazetteer.country(entry) == gazetteer.country(outer))
                || (kind == PlaceKind.ADMIN1
                    && gazetteer.division(entry) == gazetteer.division(outer)))) {
          return true;
        }
      }
    }
    return false;
  }
}
