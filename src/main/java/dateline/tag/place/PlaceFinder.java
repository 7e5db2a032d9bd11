package dateline.tag.place;

import dateline.tag.name.Name;
import dateline.tag.name.NameType;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds where an article names places: what the name finder took for places, without what is none
/// by convention, and what it missed or took for something else although the gazetteer and the
/// words around leave little doubt.
final class PlaceFinder {
  private final Gazetteer gazetteer;
  private final Candidates candidates;

  PlaceFinder(Gazetteer gazetteer, Candidates candidates) {
    this.gazetteer = gazetteer;
    this.candidates = candidates;
  }

  /// The mentions of places, ascending and disjoint.
  List<Mention> find(Tokens tokens, List<Name> names) {
    return new Search(tokens, names).run();
  }

  /// The search through one article.
  private final class Search {
    private final Tokens tokens;
    private final List<Name> names;

    /// What each token is a part of, if anything.
    private final @Nullable NameType[] taken;

    private final Set<String> surnames = new HashSet<>();
    private final Set<String> diseases = new HashSet<>();
    private final Set<String> surfaces = new HashSet<>();
    private final List<Mention> mentions = new ArrayList<>();

    Search(Tokens tokens, List<Name> names) {
      this.tokens = tokens;
      this.names = names;
      this.taken = new NameType[tokens.size()];
    }

    List<Mention> run() {
      for (Name name : names) {
        take(name.first(), name.last(), name.type());
        if (name.type() == NameType.PERSON && name.last() > name.first()) {
          surnames.add(tokens.word(name.last()));
        }
        if (name.type() == NameType.PLACE
            && PlaceWords.DISEASES.contains(lower(name.last() + 1))
            && !isCountry(surface(name.first(), name.last()))) {
          diseases.add(surface(name.first(), name.last()));
        }
      }
      for (Name name : names) {
        if (name.type() == NameType.PLACE && isPlace(name)) {
          addLongest(name.first(), name.last());
        }
      }
      for (Name name : names) {
        if (name.type() != NameType.PLACE && mistaken(name)) {
          add(name.first(), name.last(), "the words beside it ask for a place");
        }
      }
      missed();
      innerHalves();
      outerHalves();
      mentions.sort(Comparator.comparingInt(Mention::first));
      return mentions;
    }

    private void take(int first, int last, NameType type) {
      for (int i = first; i <= last; i++) {
        taken[i] = type;
      }
    }

    private String surface(int first, int last) {
      return tokens.span(first, last).of(tokens.text());
    }

    /// The token in lower case; empty if there is none, or if it is not in the paragraph of the one
    /// before.
    private String lower(int i) {
      return i >= tokens.size() || tokens.paragraphStart(i)
          ? ""
          : tokens.word(i).toLowerCase(Locale.ROOT);
    }

    /// The word before token `i` in its paragraph, in lower case, or empty.
    private String before(int i) {
      return i == 0 || tokens.paragraphStart(i) ? "" : tokens.word(i - 1).toLowerCase(Locale.ROOT);
    }

    private boolean capitalised(int i) {
      return Character.isUpperCase(tokens.text().charAt(tokens.start(i)));
    }

    private void add(int first, int last, String how) {
      if (addJoined(first, last, how)) {
        return;
      }
      int end = last;
      if (lower(last + 1).equals(".")
          && !tokens.spaceBefore(last + 1)
          && PlaceWords.ABBREVIATIONS.contains(tokens.word(last))) {
        end = last + 1; // the full stop of 'Mass.' belongs to it
      }
      take(first, end, NameType.PLACE);
      Span span = tokens.span(first, end);
      mentions.add(new Mention(first, end, span, span.of(tokens.text()), how));
      surfaces.add(surface(first, last));
    }

    /// Adds the places that hyphens join ('Iran-Iraq border', 'Tehran-New Delhi talks'); of a
    /// country and something else, the country ('Iran-Saudi ties').
    private boolean addJoined(int first, int last, String how) {
      String surface = surface(first, last);
      if (surface.indexOf('-') < 0 || !joined(surface)) {
        return false;
      }
      take(first, last, NameType.PLACE);
      int start = 0;
      for (String part : surface.split("-", -1)) {
        if (isJoint(part)) {
          int at = tokens.start(first) + start;
          mentions.add(new Mention(first, last, new Span(at, at + part.length()), part, how));
        }
        start += part.length() + 1;
      }
      return true;
    }

    /// Whether hyphens join places that are well known each, in what is no name as a whole.
    private boolean joined(String surface) {
      if (candidates.exactly(PlaceNames.fold(surface)).length > 0) {
        return false;
      }
      boolean all = true;
      boolean country = false;
      for (String part : surface.split("-", -1)) {
        if (part.isEmpty() || !Character.isUpperCase(part.charAt(0))) {
          return false;
        }
        all &= isJoint(part);
        country |= isCountry(part);
      }
      return all || country;
    }

    private boolean isJoint(String part) {
      return isCountry(part) || known(part, JOINED_POPULATION);
    }

    private boolean isPlace(Name name) {
      String surface = surface(name.first(), name.last());
      if (Demonyms.country(surface.replace(' ', '-')) != null
          || diseases.contains(surface)
          || PlaceWords.INSTITUTIONS.contains(PlaceNames.fold(surface))
          || PlaceWords.NO_PLACES.contains(PlaceNames.fold(surface))
          || PlaceWords.ORGANISATION_NOUNS.contains(lower(name.last()))
          || lower(name.last() + 1).equals("$")
          || madeAdjective(name.last())
          || inAddress(name.first())) {
        return false;
      }
      return name.first() != name.last()
          || !surnames.contains(surface)
          || PlaceWords.PREPOSITIONS.contains(before(name.first()))
          || isCountry(surface);
    }

    /// Whether a hyphen makes an adjective of the word: `Nations-mediated`, `Iran-backed`.
    private boolean madeAdjective(int i) {
      String word = tokens.word(i);
      int hyphen = word.lastIndexOf('-');
      return hyphen > 0 && word.endsWith("ed") && Character.isLowerCase(word.charAt(hyphen + 1));
    }

    /// Whether token `i` is inside a web or mail address: `www.example.co.uk`.
    private boolean inAddress(int i) {
      if (i == 0 || tokens.spaceBefore(i) || capitalised(i)) {
        return false;
      }
      char before = tokens.text().charAt(tokens.start(i) - 1);
      return before == '.' || before == '@' || before == '/';
    }

    private boolean isCountry(String surface) {
      int[] found = gazetteer.find(PlaceNames.fold(surface));
      return found.length > 0 && gazetteer.kind(found[0]) == PlaceKind.COUNTRY;
    }

    /// Adds a name of a place, longer where the gazetteer knows a longer name ('Dar es Salaam'),
    /// shorter where a kind of government stands before it ('City of Salem').
    private void addLongest(int first, int last) {
      String how = "the words around it say so";
      if (last - first >= 2
          && lower(first + 1).equals("of")
          && PlaceWords.GOVERNMENTS.contains(tokens.word(first).toLowerCase(Locale.ROOT))) {
        add(first + 2, last, how);
        return;
      }
      if (!mentions.isEmpty() && mentions.getLast().last() >= first) {
        return; // a part of the longer name before
      }
      for (int size = 5; size > last - first + 1; size--) {
        for (int start = Math.max(0, last - size + 1);
            start <= first && start + size <= tokens.size();
            start++) {
          if (isLongerName(start, start + size - 1)) {
            add(start, start + size - 1, how);
            return;
          }
        }
      }
      add(first, last, how);
    }

    private boolean isLongerName(int first, int last) {
      if (!capitalised(first)
          || !capitalised(last)
          || tokens.word(first).endsWith("ed") // 'Indian-administered'
          || Demonyms.country(tokens.word(first)) != null
          || functionWord(first)
          || PlaceWords.DIVISION_NOUNS.contains(tokens.word(last).toLowerCase(Locale.ROOT))) {
        return false;
      }
      for (int i = first; i <= last; i++) {
        if ((i > first && (tokens.paragraphStart(i) || !tokens.spaceBefore(i)))
            || !Character.isLetter(tokens.text().charAt(tokens.start(i)))
            || taken[i] == NameType.PERSON
            || taken[i] == NameType.ORGANISATION) {
          return false;
        }
      }
      return (mentions.isEmpty() || mentions.getLast().last() < first)
          && known(surface(first, last), MIN_POPULATION);
    }

    /// Whether a person or an organisation is rather a place: one that the gazetteer knows, where
    /// the words beside it ask for a place.
    private boolean mistaken(Name name) {
      String surface = surface(name.first(), name.last());
      if (surnames.contains(surface) || name.last() - name.first() > 2) {
        return false;
      }
      if (PlaceWords.ACRONYMS.contains(surface)) {
        return true;
      }
      if (surface.length() < 4 || surface.equals(surface.toUpperCase(Locale.ROOT))) {
        return false;
      }
      if (name.type() == NameType.ORGANISATION && wellKnown(surface)) {
        return true;
      }
      return !PlaceWords.ALSO_WORDS.contains(PlaceNames.fold(surface))
          && PlaceWords.LOCATIVES.contains(before(name.first()))
          && !capitalisedAfter(name.last())
          && known(surface, MIN_POPULATION);
    }

    private boolean capitalisedAfter(int i) {
      return i + 1 < tokens.size() && !tokens.paragraphStart(i + 1) && capitalised(i + 1);
    }

    private boolean functionWord(int i) {
      return PlaceWords.FUNCTION_WORDS.contains(tokens.word(i).toLowerCase(Locale.ROOT));
    }

    /// Adds names outside all others.
    private void missed() {
      for (int i = 0; i < tokens.size(); i++) {
        if (taken[i] != null || !capitalised(i) || functionWord(i) || partOfLonger(i)) {
          continue;
        }
        int run = i;
        while (run + 1 < tokens.size()
            && taken[run + 1] == null
            && !tokens.paragraphStart(run + 1)
            && capitalised(run + 1)) {
          run++;
        }
        for (int last = Math.min(run, i + 4); last >= i; last--) {
          String how = why(i, last, run);
          if (how != null) {
            add(i, last, how);
            break;
          }
        }
        i = run;
      }
    }

    /// Whether a capitalised word stands right before token `i`, so that it is a part of a longer
    /// name.
    private boolean partOfLonger(int i) {
      return i > 0
          && !tokens.paragraphStart(i)
          && (taken[i - 1] != null || (capitalised(i - 1) && !functionWord(i - 1)));
    }

    /// Why the tokens from `first` to `last`, of a run of capitalised words that ends at `run`, are
    /// a place that was missed; null if they are not.
    private @Nullable String why(int first, int last, int run) {
      String surface = surface(first, last);
      if (diseases.contains(surface)
          || lower(last + 1).equals("$")
          || Demonyms.country(surface.replace(' ', '-')) != null) {
        return null;
      }
      if (PlaceWords.ACRONYMS.contains(surface)
          && !capitals(first, last)
          && (!capitalisedAfter(last) || PlaceWords.TITLES.contains(lower(last + 1)))) {
        return "the name of a country";
      }
      boolean whole =
          last == run && (last + 1 >= tokens.size() || taken[last + 1] == null || endsAt(last));
      boolean beforeTitle = last < run && PlaceWords.TITLES.contains(lower(last + 1));
      if (!whole && !beforeTitle) {
        return null;
      }
      if (whole && surfaces.contains(surface)) {
        return "it is a place elsewhere in the article";
      }
      if (surface.length() < 4 || surface.equals(surface.toUpperCase(Locale.ROOT))) {
        return null;
      }
      if (wellKnown(surface)) {
        return "the name of a well-known country or region";
      }
      if (PlaceWords.ALSO_WORDS.contains(PlaceNames.fold(surface)) || surnames.contains(surface)) {
        return null;
      }
      if (whole && PlaceWords.LOCATIVES.contains(before(first)) && known(surface, MIN_POPULATION)) {
        return "'" + before(first) + "' stands before it and the gazetteer knows it";
      }
      if (whole
          && PlaceWords.INHABITANTS.contains(lower(last + 1))
          && known(surface, MIN_POPULATION)) {
        return "it is followed by '" + tokens.word(last + 1) + "' and the gazetteer knows it";
      }
      return null;
    }

    private boolean endsAt(int i) {
      return tokens.paragraphStart(i + 1);
    }

    /// Whether the words around are in capitals too, so that `US` may be `us`.
    private boolean capitals(int first, int last) {
      return (first > 0 && !tokens.paragraphStart(first) && isCapitals(first - 1))
          || (last + 1 < tokens.size() && !tokens.paragraphStart(last + 1) && isCapitals(last + 1));
    }

    private boolean isCapitals(int i) {
      String word = tokens.word(i);
      return word.length() > 1
          && Character.isLetter(word.charAt(0))
          && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /// 'City, State': where the state was found and the gazetteer has the pair, the town is a
    /// place.
    private void innerHalves() {
      for (Mention outer : List.copyOf(mentions)) {
        int comma = outer.first() - 1;
        if (comma <= 0 || !tokens.word(comma).equals(",") || tokens.paragraphStart(outer.first())) {
          continue;
        }
        for (int first = Math.max(0, comma - 3); first < comma; first++) {
          if (free(first, comma - 1, true)
              && capitalised(first)
              && !partOfName(first)
              && !PlaceWords.NO_PLACES.contains(PlaceNames.fold(surface(first, comma - 1)))
              && pair(surface(first, comma - 1), outer.first(), outer.last())) {
            add(first, comma - 1, "it stands before the place it lies in");
            break;
          }
        }
      }
    }

    /// Whether the token before belongs to the same name, or begins a longer one.
    private boolean partOfName(int i) {
      if (i == 0 || tokens.paragraphStart(i)) {
        return false;
      }
      return taken[i] == null ? partOfLonger(i) : taken[i - 1] == taken[i];
    }

    /// 'City, State': where the town was found and the gazetteer has the pair, the state is a
    /// place.
    private void outerHalves() {
      for (Mention inner : List.copyOf(mentions)) {
        int first = inner.last() + 2;
        if (first >= tokens.size()
            || !tokens.word(first - 1).equals(",")
            || tokens.paragraphStart(first)
            || tokens.paragraphStart(first - 1)
            || !capitalised(first)) {
          continue;
        }
        for (int last = Math.min(tokens.size() - 1, first + 2); last >= first; last--) {
          if (Character.isLetter(tokens.text().charAt(tokens.start(last)))
              && free(first, last, false)
              && pair(inner.surface(), first, last)) {
            add(first, last, "it stands after a place that lies in it");
            break;
          }
        }
      }
    }

    /// Whether some tokens of one paragraph belong to no name (or, if asked for, to a person that
    /// may be none).
    private boolean free(int first, int last, boolean orPerson) {
      for (int i = first; i <= last; i++) {
        if ((taken[i] != null && !(orPerson && taken[i] == NameType.PERSON))
            || (i > first && tokens.paragraphStart(i))) {
          return false;
        }
      }
      return true;
    }

    /// Whether the gazetteer has a country or first-level division of the name in the tokens, and a
    /// place named `inner` that lies in it.
    private boolean pair(String inner, int first, int last) {
      int[] inners = gazetteer.find(PlaceNames.fold(inner));
      for (int outer : gazetteer.find(PlaceNames.fold(surface(first, last)))) {
        PlaceKind kind = gazetteer.kind(outer);
        for (int entry : inners) {
          if ((kind == PlaceKind.COUNTRY || kind == PlaceKind.ADMIN1)
              && gazetteer.contains(outer, entry)) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private static final int MIN_POPULATION = 500;
  private static final int JOINED_POPULATION = 100_000;
  private static final int WELL_KNOWN_POPULATION = 1_000_000;

  /// Whether the gazetteer has a place of a name, no hamlet, and the name is none of a people.
  private boolean known(String surface, int population) {
    String key = PlaceNames.fold(surface);
    if (PlaceWords.NO_PLACES.contains(key)) {
      return false;
    }
    for (int entry : gazetteer.find(key)) {
      if (gazetteer.population(entry) >= population) {
        return true;
      }
    }
    return false;
  }

  /// Whether a name is a country's, a big region's or division's and hardly anything else.
  private boolean wellKnown(String surface) {
    String key = PlaceNames.fold(surface);
    if (PlaceWords.ALSO_PEOPLE.contains(key)
        || PlaceWords.ALSO_WORDS.contains(key)
        || PlaceWords.NO_PLACES.contains(key)
        || PlaceWords.ABBREVIATIONS.contains(surface)
        || key.length() < 4) {
      return false;
    }
    int[] found = candidates.exactly(key);
    if (found.length == 0) {
      return false;
    }
    return switch (gazetteer.kind(found[0])) {
      case COUNTRY -> true;
      case REGION, WATER, ADMIN1 -> gazetteer.population(found[0]) >= WELL_KNOWN_POPULATION;
      case ADMIN2, CITY, OTHER -> false;
    };
  }
}
