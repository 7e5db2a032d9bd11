package dateline.tag.place;

import dateline.text.WordLists;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Words that tell what is a place and what is not: the lists of `place-words.txt`.
final class PlaceWords {
  private static final Map<String, Set<String>> LISTS =
      WordLists.sections(PlaceWords.class, "place-words.txt");

  /// Buildings that stand for an institution, folded.
  static final Set<String> INSTITUTIONS = list("institutions");

  /// Peoples and generic nouns that are no names of places by themselves, folded.
  static final Set<String> NO_PLACES = list("no-places");

  /// Words at the end of names of organisations that look like places.
  static final Set<String> ORGANISATION_NOUNS = list("organisation-nouns");

  /// What follows a disease that is named like a place ('West Nile virus').
  static final Set<String> DISEASES = list("diseases");

  /// What a government is called before 'of' ('City of Salem').
  static final Set<String> GOVERNMENTS = list("governments");

  /// Nouns that stay outside a name although the gazetteer may have them in it.
  static final Set<String> DIVISION_NOUNS = list("division-nouns");

  /// Words that begin no name.
  static final Set<String> FUNCTION_WORDS = list("function-words");

  /// Words before a place, which may also stand before other things.
  static final Set<String> PREPOSITIONS = list("prepositions");

  /// Words that hardly stand before other names than places'.
  static final Set<String> LOCATIVES = list("locatives");

  /// People that a town has.
  static final Set<String> INHABITANTS = list("inhabitants");

  /// Titles that a place stands before ('Queensland Premier Peter Beattie').
  static final Set<String> TITLES = list("titles");

  /// Abbreviations of countries and states that are places in any company.
  static final Set<String> ACRONYMS = list("acronyms");

  /// Abbreviations of states, provinces and streets that end in a full stop, without it.
  static final Set<String> ABBREVIATIONS = list("abbreviations");

  /// Countries and divisions whose name people bear, folded.
  static final Set<String> ALSO_PEOPLE = list("also-people");

  /// Places whose name is a word, a month or something else as well, folded.
  static final Set<String> ALSO_WORDS = list("also-words");

  /// Well-known regions whose name companies, clubs or agencies bear as well, folded.
  static final Set<String> ALSO_ORGANISATIONS = list("also-organisations");

  /// News agencies as datelines name them: `GENEVA (AP)`.
  static final Set<String> AGENCIES = list("agencies");

  /// Words that the gazetteer may not have before a name.
  static final Set<String> DIRECTIONS = list("directions");

  /// Nouns that stand before 'of' and a name of a place, whatever is known of the name.
  static final Set<String> PLACES_OF = list("places-of");

  /// Nouns that stand right after the name of a place ('the Afar region').
  static final Set<String> KINDS_BESIDE = list("kinds-beside");

  /// Nouns for several places that are named before them ('Jackson and Barrow counties').
  static final Set<String> PLURALS_AFTER = list("plurals-after");

  /// Kinds of second-level divisions that are a part of the name.
  static final Set<String> COUNTIES = list("counties");

  /// Kinds of streets at the end of a street's name.
  static final Set<String> STREETS = list("streets");

  /// Dashes between a dateline and the report.
  static final Set<String> DASHES = list("dashes");

  /// Kinds of places before 'of' and a name.
  static final Set<String> KINDS_BEFORE = list("kinds-before");

  /// Kinds of places right before a name ('River Po', 'County Tyrone').
  static final Set<String> KINDS_IN_FRONT = list("kinds-in-front");

  /// Kinds of places after a name.
  static final Set<String> KINDS_AFTER = list("kinds-after");

  private PlaceWords() {}

  private static Set<String> list(String name) {
    return Objects.requireNonNull(LISTS.get(name), name);
  }
}
