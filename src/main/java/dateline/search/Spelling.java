package dateline.search;

import dateline.index.Fields;
import dateline.search.QueryNode.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;

/// Words and names of an index that are spelled like one that it lacks.
final class Spelling {
  /// Suggestions that are given.
  private static final int GIVEN = 3;

  /// Letters in which a short and a longer name may differ.
  private static final int SHORT_EDITS = 1;

  private static final int LONG_EDITS = 2;

  /// From so many letters on a name is long.
  private static final int LONG = 6;

  /// Shorter words and names are left alone: too many others are near.
  private static final int MIN_LENGTH = 4;

  /// Longer ones are no words or names.
  private static final int MAX_LENGTH = 100;

  private final IndexView index;

  Spelling(IndexView index) {
    this.index = index;
  }

  /// Words that differ in a letter or two from one that does not occur, the likeliest first.
  List<String> words(String word) throws IOException {
    String folded = index.analysis().fold(word);
    DirectSpellChecker checker = checker(edits(folded));
    return alike(checker, folded, word, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
  }

  /// Words that differ in one letter, not the first (few slips are made there), and that many
  /// articles have; the likeliest first.
  ///
  /// @param many articles that have one of them
  List<String> usualWords(String word, int many) throws IOException {
    String folded = index.analysis().fold(word);
    DirectSpellChecker checker = checker(SHORT_EDITS);
    checker.setMinPrefix(2);
    checker.setThresholdFrequency(many); // in passages, which are at least as many
    List<String> usual = new ArrayList<>();
    for (String each : alike(checker, folded, word, SuggestMode.SUGGEST_MORE_POPULAR)) {
      String other = index.analysis().fold(each);
      if (index.docFreq(Fields.BODY, Fields.EXACT + other) >= many
          && !index.analysis().stem(other).equals(index.analysis().stem(folded))) {
        usual.add(each);
      }
    }
    return usual;
  }

  private static DirectSpellChecker checker(int edits) {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMinPrefix(1); // the sign before terms that stand for words as written
    checker.setMinQueryLength(MIN_LENGTH);
    checker.setMaxEdits(edits);
    return checker;
  }

  private List<String> alike(
      DirectSpellChecker checker, String folded, String typed, SuggestMode mode)
      throws IOException {
    List<String> found = new ArrayList<>();
    if (folded.length() <= MAX_LENGTH) {
      Term term = new Term(Fields.TEXT, Fields.EXACT + folded);
      for (SuggestWord each : checker.suggestSimilar(term, GIVEN, index.reader(), mode)) {
        found.add(cased(each.string.substring(1), typed));
      }
    }
    return found;
  }

  /// A word of the index, which knows small letters only, with a capital where one was typed.
  private static String cased(String word, String typed) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(typed.codePointAt(0))
        ? Character.toString(Character.toUpperCase(first))
            + word.substring(Character.charCount(first))
        : word;
  }

  /// Names that differ from a value in a letter or two, or have a word that does, the likeliest
  /// first.
  List<String> names(Field field) throws IOException {
    return switch (field.field()) {
      case PERSON -> names(field.value(), Fields.PEOPLE, Fields.PERSON_TAG);
      case PLACE, INSIDE -> names(field.value(), Fields.PLACES, Fields.PLACE_TAG);
      case SOURCE -> names(field.value(), Fields.OUTLETS, "");
      case AUTHOR -> names(field.value(), Fields.AUTHORS, "");
      case TITLE, ID -> List.of();
    };
  }

  private record Candidate(String name, int edits, int articles) {}

  /// @param tag what stands before the key in the tag of a mention
  private List<String> names(String value, String facet, String tag) throws IOException {
    String asked = index.analysis().fold(value);
    int most = edits(asked);
    Map<String, Candidate> candidates = new HashMap<>();
    if (asked.length() < MIN_LENGTH || asked.length() > MAX_LENGTH) {
      return List.of();
    }
    for (LeafReaderContext leaf : index.reader().leaves()) {
      SortedSetDocValues values = leaf.reader().getSortedSetDocValues(facet);
      if (values == null) {
        continue;
      }
      TermsEnum each = values.termsEnum();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        String[] parts = term.utf8ToString().split(String.valueOf(Fields.SEPARATOR), -1);
        String name = parts.length > 1 ? parts[1] : parts[0];
        for (String part : asked.indexOf(' ') < 0 ? name.split(" ") : new String[] {name}) {
          int edits = candidates.containsKey(part) ? 0 : edits(asked, part, most);
          if (edits > 0) {
            int articles = tag.isEmpty() ? 1 : index.docFreq(Fields.BODY, tag + ":" + parts[0]);
            candidates.put(part, new Candidate(part, edits, articles));
          }
        }
      }
    }
    return candidates.values().stream()
        .sorted(
            Comparator.comparingInt(Candidate::edits)
                .thenComparingInt(candidate -> -candidate.articles())
                .thenComparing(Candidate::name))
        .limit(GIVEN)
        .map(Candidate::name)
        .toList();
  }

  /// Letters in which another word or name may differ.
  private static int edits(String asked) {
    return asked.length() < LONG ? SHORT_EDITS : LONG_EDITS;
  }

  /// The letters in which a name differs, or 0 if they are none or too many.
  private int edits(String asked, String name, int most) {
    if (Math.abs(name.length() - asked.length()) > most) {
      return 0;
    }
    String folded = index.analysis().fold(name);
    float alike = new LuceneLevenshteinDistance().getDistance(asked, folded);
    int edits = Math.round((1 - alike) * Math.min(asked.length(), folded.length()));
    return edits <= most ? edits : 0;
  }
}
