package dateline.search;

import dateline.index.Fields;
import dateline.index.TextAnalysis;
import dateline.tag.person.PersonKey;
import dateline.tag.person.PersonNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.lucene.search.spell.LevenshteinDistance;
import org.apache.lucene.util.SloppyMath;

/// What names mean, from the dictionaries of the index alone.
final class NameLookup {
  private static final String SEPARATOR = String.valueOf(Fields.SEPARATOR);

  /// Of the letters of a spelling of the same name, so many are the same.
  private static final double ALIKE = 0.5;

  /// Shorter words are not compared with other spellings.
  private static final int MIN_LENGTH = 3;

  /// A word that is a name in a smaller part of its articles has no other spellings.
  private static final double NAME_SHARE = 0.2;

  private final IndexView index;

  NameLookup(IndexView index) {
    this.index = index;
  }

  private static String[] parts(String term) {
    return term.split(SEPARATOR, -1);
  }

  /// The tags of the people that a name means, bare surnames that can mean nobody else included.
  ///
  /// @param notes told of what is not obvious
  Set<String> people(String name, Consumer<String> notes) throws IOException {
    List<String> words = PersonKey.words(name);
    String key = PersonKey.of(name);
    Set<String> keys = new TreeSet<>();
    if (words.isEmpty()) {
      return keys;
    }
    String row = "-" + String.join("-", words) + "-";
    for (String term : index.terms(Fields.PERSON_WORD, words.getLast() + SEPARATOR)) {
      String[] parts = parts(term);
      if (parts[1].equals(key) || ("-" + parts[0] + "-").contains(row)) {
        keys.add(parts[1]);
      }
    }
    if (articles(key) > 0) {
      keys.add(key);
    }
    if (words.size() > 1) {
      addShort(keys, notes);
    }
    Set<String> tags = new LinkedHashSet<>();
    keys.forEach(each -> tags.add(Fields.PERSON_TAG + ":" + each));
    return tags;
  }

  /// Adds the short names that stand for somebody in `keys` without a doubt: they are among the
  /// names that end with one of the words of the full one.
  private void addShort(Set<String> keys, Consumer<String> notes) throws IOException {
    for (String full : List.copyOf(keys)) {
      for (String word : full.split("-", -1)) {
        Map<String, Integer> articles = new TreeMap<>();
        for (String term : index.terms(Fields.PERSON_WORD, word + SEPARATOR)) {
          String key = parts(term)[1];
          articles.put(key, articles(key));
        }
        for (String part : articles.keySet()) {
          if (part.equals(word)
              || (part.endsWith("-" + word) && PersonNames.isShortFor(part, full))) {
            addIfMeant(keys, part, full, People.fullName(index, part, articles), notes);
          }
        }
      }
    }
  }

  private void addIfMeant(
      Set<String> keys,
      String part,
      String full,
      Optional<PersonNames.FullName> means,
      Consumer<String> notes)
      throws IOException {
    if (means.isPresent() && means.get().keys().contains(full) && keys.add(part)) {
      notes.accept(
          "%s alone is taken to be %s: %s"
              .formatted(written(part), written(means.get().key()), means.get().reason()));
    }
  }

  /// The number of articles that name a person.
  private int articles(String key) throws IOException {
    return index.docFreq(Fields.BODY, Fields.PERSON_TAG + ":" + key);
  }

  /// A key as most articles write it.
  private String written(String key) throws IOException {
    List<String> words = new ArrayList<>();
    for (String word : key.split("-", -1)) {
      Map<String, Integer> spellings = index.docFreqs(Fields.PERSON_SPELLING, word + SEPARATOR);
      words.add(
          spellings.entrySet().stream()
              .max(Map.Entry.comparingByValue())
              .map(Map.Entry::getKey)
              .orElse(word));
    }
    return String.join(" ", words);
  }

  /// The tags of the places that a name means; a number is a GeoNames id.
  Set<String> places(String name) throws IOException {
    Set<String> tags = new LinkedHashSet<>();
    for (String place : placeIds(name)) {
      if (!place.startsWith(Fields.IN)) {
        tags.add(Fields.PLACE_TAG + ":" + place);
      }
    }
    return tags;
  }

  private List<String> placeIds(String name) throws IOException {
    // in words, `us` is the pronoun
    String folded = index.analysis().name(name.equals("us") ? "US" : name);
    if (folded.startsWith("the ")) {
      folded = folded.substring(4);
    }
    List<String> found = new ArrayList<>(index.terms(Fields.PLACE_NAME, folded + SEPARATOR));
    found.addAll(index.terms(Fields.PLACE_NAME, "the " + folded + SEPARATOR));
    if (index.docFreq(Fields.BODY, Fields.PLACE_TAG + ":" + folded) > 0) {
      found.add(folded);
    }
    return found;
  }

  /// The tags of the places that a name means and of all that lie in them.
  Set<String> inside(String name) throws IOException {
    Set<String> tags = new LinkedHashSet<>(places(name));
    Set<String> containers = new TreeSet<>();
    for (String place : placeIds(name)) {
      if (place.startsWith(Fields.IN)) {
        containers.add(place.substring(Fields.IN.length()));
      }
    }
    if (!containers.isEmpty()) {
      for (String term : index.terms(Fields.PLACE, "")) {
        String[] parts = parts(term);
        String container = parts[3];
        int division = container.indexOf('/');
        if (containers.contains(container)
            || (division > 0 && containers.contains(container.substring(0, division)))) {
          tags.add(Fields.PLACE_TAG + ":" + parts[0]);
        }
      }
    }
    return tags;
  }

  /// The tags of the places at most so far from the places that a name means.
  Set<String> near(String name, double kilometres) throws IOException {
    Set<String> tags = new LinkedHashSet<>();
    List<String> all = null;
    for (String place : placeIds(name)) {
      for (String position : index.terms(Fields.PLACE, place + SEPARATOR)) {
        String[] centre = parts(position);
        all = all == null ? index.terms(Fields.PLACE, "") : all;
        for (String term : all) {
          String[] parts = parts(term);
          double metres =
              SloppyMath.haversinMeters(
                  Double.parseDouble(centre[0]),
                  Double.parseDouble(centre[1]),
                  Double.parseDouble(parts[1]),
                  Double.parseDouble(parts[2]));
          if (metres <= 1000 * kilometres) {
            tags.add(Fields.PLACE_TAG + ":" + parts[0]);
          }
        }
      }
    }
    return tags;
  }

  /// Other spellings of a name, as they are written in the articles.
  ///
  /// @param name a word or several
  List<String> spellings(String name) throws IOException {
    String folded = index.analysis().name(name);
    if (folded.length() < MIN_LENGTH) {
      return List.of();
    }
    boolean unknown =
        folded.indexOf(' ') < 0 && index.docFreq(Fields.TEXT, Fields.EXACT + folded) == 0;
    Map<String, Integer> keyWords = index.docFreqs(Fields.PERSON_FORM, folded + SEPARATOR);
    Collection<String> forms =
        isName(folded, keyWords.values())
            ? keyWords.keySet()
            : unknown ? PersonKey.words(name) : List.of();
    Set<String> found = new TreeSet<>();
    for (String form : forms) {
      found.addAll(index.terms(Fields.PERSON_SPELLING, form + SEPARATOR));
    }
    for (String place : index.terms(Fields.PLACE_NAME, folded + SEPARATOR)) {
      Map<String, Integer> written = index.docFreqs(Fields.PLACE_SPELLING, place + SEPARATOR);
      List<Integer> asAsked = new ArrayList<>();
      written.forEach(
          (spelling, articles) -> {
            if (index.analysis().name(spelling).equals(folded)) {
              asAsked.add(articles);
            }
          });
      if (unknown || isName(folded, asAsked)) {
        found.addAll(written.keySet());
        found.addAll(index.terms(Fields.PLACE_ALIAS, place + SEPARATOR));
      }
    }
    if (found.isEmpty()) {
      return List.of();
    }
    List<String> spellings = new ArrayList<>();
    Set<String> seen = new TreeSet<>(Collections.singleton(folded));
    for (String spelling : found) {
      String other = index.analysis().name(spelling);
      if (seen.add(other) && alike(folded, other) && occurs(spelling)) {
        spellings.add(spelling);
      }
    }
    return spellings;
  }

  /// Whether a word is a name in a good part of the articles that have it: an ordinary word can be
  /// the name of somebody or of an obscure place, too.
  ///
  /// @param asName in how many articles it is one, a number for each way
  private boolean isName(String folded, Collection<Integer> asName) throws IOException {
    int named = asName.stream().mapToInt(Integer::intValue).sum();
    return named > 0 && named >= NAME_SHARE * index.docFreq(Fields.BODY, Fields.EXACT + folded);
  }

  /// Whether all words of a name stand in articles.
  private boolean occurs(String name) throws IOException {
    for (TextAnalysis.Word word : index.analysis().words(name)) {
      if (index.docFreq(Fields.TEXT, word.exact()) == 0) {
        return false;
      }
    }
    return true;
  }

  /// Whether two names of the same thing are spellings of one name rather than two names.
  private static boolean alike(String one, String other) {
    String first = one.replace(" ", "");
    String second = other.replace(" ", "");
    return other.length() >= MIN_LENGTH
        && first.charAt(0) == second.charAt(0)
        && new LevenshteinDistance().getDistance(first, second) >= ALIKE;
  }
}
