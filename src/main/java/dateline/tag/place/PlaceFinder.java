package dateline.tag.place;

import dateline.tag.name.Name;
import dateline.tag.name.NameType;
import dateline.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds where an article names places: what the name finder took for places, without what is none
/// by convention, and what it missed or took for something else although the gazetteer and the
/// words around leave little doubt.
final class PlaceFinder {
  private static final String TAGGED = "the words around it say so";

  private final KnownNames known;

  PlaceFinder(Gazetteer gazetteer) {
    this.known = new KnownNames(gazetteer);
  }

  /// The mentions of places, ascending and disjoint.
  List<Mention> find(Tokens tokens, List<Name> names) {
    Findings findings = new Findings(tokens, names);
    Set<String> diseases = diseases(findings, names);
    for (Name name : names) {
      if (name.type() == NameType.PLACE && isPlace(findings, name, diseases)) {
        accept(findings, name.first(), name.last());
      }
    }
    for (Name name : names) {
      if (name.type() != NameType.PLACE && mistaken(findings, name)) {
        add(findings, name.first(), name.last(), "the words beside it ask for a place");
      }
    }
    new MissedPlaces(known, findings, diseases).find();
    return findings.mentions();
  }

  /// Names of places that an illness is called after.
  private Set<String> diseases(Findings findings, List<Name> names) {
    Set<String> diseases = new HashSet<>();
    for (Name name : names) {
      String surface = findings.surface(name.first(), name.last());
      if (name.type() == NameType.PLACE
          && PlaceWords.DISEASES.contains(findings.after(name.last()))
          && !known.country(surface)) {
        diseases.add(surface);
      }
    }
    return diseases;
  }

  private boolean isPlace(Findings findings, Name name, Set<String> diseases) {
    String surface = findings.surface(name.first(), name.last());
    String key = PlaceNames.fold(surface);
    if (Demonyms.country(surface.replace(' ', '-')) != null
        || diseases.contains(surface)
        || PlaceWords.INSTITUTIONS.contains(key)
        || PlaceWords.NO_PLACES.contains(key)
        || PlaceWords.ORGANISATION_NOUNS.contains(findings.lower(name.last()))
        || findings.after(name.last()).equals("$")
        || madeAdjective(findings.word(name.last()))
        || findings.inAddress(name.first())) {
      return false;
    }
    return name.first() != name.last()
        || !findings.surname(surface)
        || PlaceWords.PREPOSITIONS.contains(findings.before(name.first()))
        || known.country(surface);
  }

  /// Whether a hyphen makes an adjective of a word: `Nations-mediated`, `Iran-backed`.
  private static boolean madeAdjective(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && word.endsWith("ed") && Character.isLowerCase(word.charAt(hyphen + 1));
  }

  /// Adds a name that the name finder took for a place: as several where it joins several, longer
  /// where the gazetteer knows a longer name ('Dar es Salaam') or it is a street's, shorter where a
  /// kind of government stands before it ('City of Salem').
  private void accept(Findings findings, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (parts(findings, first, i, last)) {
        add(findings, first, i - 1, TAGGED);
        accept(findings, i + 1, last);
        return;
      }
    }
    if (last - first >= 2
        && findings.after(first).equals("of")
        && PlaceWords.GOVERNMENTS.contains(findings.lower(first))) {
      add(findings, first + 2, last, TAGGED);
      return;
    }
    if (findings.reached(first)) {
      return; // a part of the longer name before
    }
    if (PlaceWords.STREETS.contains(findings.after(last)) && findings.capitalised(last + 1)) {
      add(findings, first, last + 1, TAGGED);
      return;
    }
    for (int size = 5; size > last - first + 1; size--) {
      for (int start = Math.max(0, last - size + 1);
          start <= first && start + size <= findings.size();
          start++) {
        if (isLongerName(findings, start, start + size - 1)) {
          add(findings, start, start + size - 1, TAGGED);
          return;
        }
      }
    }
    add(findings, first, last, TAGGED);
  }

  /// Whether token `i` parts two places in what was found as one name: a dash between a dateline
  /// and the report, an 'and' between names that the gazetteer has, but not the whole.
  private boolean parts(Findings findings, int first, int i, int last) {
    if (PlaceWords.DASHES.contains(findings.word(i))) {
      return findings.spaceBefore(i) && findings.spaceBefore(i + 1);
    }
    return findings.word(i).equals("and")
        && !known.any(findings.surface(first, last))
        && known.any(findings.surface(first, i - 1))
        && known.any(findings.surface(i + 1, last));
  }

  private boolean isLongerName(Findings findings, int first, int last) {
    if (!findings.capitalised(first)
        || !findings.capitalised(last)
        || findings.word(first).endsWith("ed") // 'Indian-administered'
        || Demonyms.country(findings.word(first)) != null
        || findings.functionWord(first)
        || PlaceWords.DIVISION_NOUNS.contains(findings.lower(last))) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      if ((i > first && (findings.startsParagraph(i) || !findings.spaceBefore(i)))
          || !findings.letter(i)
          || findings.type(i) == NameType.PERSON
          || findings.type(i) == NameType.ORGANISATION) {
        return false;
      }
    }
    return !findings.reached(first)
        && known.place(findings.surface(first, last), KnownNames.VILLAGE);
  }

  /// Adds a name, or the places that hyphens join in it ('Iran-Iraq border', 'Tehran-New Delhi
  /// talks'); of a country and something else, the country ('Iran-Saudi ties').
  private void add(Findings findings, int first, int last, String how) {
    String surface = findings.surface(first, last);
    if (surface.indexOf('-') < 0 || !joined(surface)) {
      findings.add(first, last, how);
      return;
    }
    int start = 0;
    for (String part : surface.split("-", -1)) {
      if (isJoint(part)) {
        findings.addPart(first, last, start, part, how);
      }
      start += part.length() + 1;
    }
  }

  /// Whether hyphens join places that are well known each, in what is no name as a whole.
  private boolean joined(String surface) {
    if (known.any(surface)) {
      return false;
    }
    boolean all = true;
    boolean country = false;
    for (String part : surface.split("-", -1)) {
      if (part.isEmpty() || !Character.isUpperCase(part.charAt(0))) {
        return false;
      }
      all &= isJoint(part);
      country |= known.country(part);
    }
    return all || country;
  }

  private boolean isJoint(String part) {
    return known.country(part) || known.place(part, KnownNames.CITY);
  }

  /// Whether a person or an organisation is rather a place: one that the gazetteer knows, where the
  /// words beside it ask for a place.
  private boolean mistaken(Findings findings, Name name) {
    String surface = findings.surface(name.first(), name.last());
    if (findings.surname(surface) || name.last() - name.first() > 2) {
      return false;
    }
    if (PlaceWords.ACRONYMS.contains(surface) || isState(findings, name, surface)) {
      return true;
    }
    if (surface.length() < 4 || surface.equals(surface.toUpperCase(Locale.ROOT))) {
      return false;
    }
    if (name.type() == NameType.ORGANISATION
        && ((known.wellKnown(surface)
                && !PlaceWords.ALSO_ORGANISATIONS.contains(PlaceNames.fold(surface)))
            || (PlaceWords.COUNTIES.contains(findings.lower(name.last()))
                && known.county(surface)))) {
      return true;
    }
    return !PlaceWords.ALSO_WORDS.contains(PlaceNames.fold(surface))
        && (PlaceWords.LOCATIVES.contains(findings.before(name.first()))
            || PlaceWords.INHABITANTS.contains(findings.after(name.last())))
        && !findings.capitalisedAfter(name.last())
        && known.place(surface, KnownNames.VILLAGE);
  }

  /// Whether a name is a state's in short, after a town: `Lexington, Neb.`
  private static boolean isState(Findings findings, Name name, String surface) {
    return PlaceWords.ABBREVIATIONS.contains(surface)
        && name.first() >= 2
        && findings.before(name.first()).equals(",")
        && findings.type(name.first() - 2) == NameType.PLACE;
  }
}
