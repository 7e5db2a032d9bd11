package dateline.tag.place;

import dateline.tag.name.Name;
import dateline.tag.name.NameType;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One article while its places are being found: its words, which of them belong to names, and the
/// mentions of places so far. Tokens are told by index; a `last` one is inclusive.
final class Findings {
  private final Tokens tokens;

  /// What each token is a part of, if anything.
  private final @Nullable NameType[] types;

  /// Where the name ends that starts at a token, and where the one starts that ends there; -1 where
  /// none does.
  private final int[] ends;

  private final int[] starts;
  private final Set<String> surnames = new HashSet<>();

  /// The folded names of the places found.
  private final Set<String> found = new HashSet<>();

  private final List<Mention> mentions = new ArrayList<>();

  Findings(Tokens tokens, List<Name> names) {
    this.tokens = tokens;
    this.types = new NameType[tokens.size()];
    this.ends = new int[tokens.size()];
    this.starts = new int[tokens.size()];
    Arrays.fill(ends, -1);
    Arrays.fill(starts, -1);
    for (Name name : names) {
      take(name.first(), name.last(), name.type());
      if (name.type() == NameType.PERSON && name.last() > name.first()) {
        surnames.add(tokens.word(name.last()));
      }
    }
  }

  private void take(int first, int last, NameType type) {
    for (int i = first; i <= last; i++) {
      types[i] = type;
    }
    ends[first] = last;
    starts[last] = first;
  }

  int size() {
    return tokens.size();
  }

  /// The mentions of places, ascending.
  List<Mention> mentions() {
    mentions.sort(Comparator.comparingInt(Mention::first));
    return List.copyOf(mentions);
  }

  /// Adds a place.
  ///
  /// @param how how it was found, a short sentence
  void add(int first, int last, String how) {
    int end = last;
    if (after(last).equals(".")
        && !tokens.spaceBefore(last + 1)
        && PlaceWords.ABBREVIATIONS.contains(tokens.word(last))) {
      end = last + 1; // the full stop of 'Mass.' belongs to it
    }
    take(first, end, NameType.PLACE);
    Span span = tokens.span(first, end);
    mentions.add(new Mention(first, end, span, span.of(tokens.text()), how));
    found.add(PlaceNames.fold(surface(first, last)));
  }

  /// Adds a place whose name is a part of some tokens.
  ///
  /// @param from where the part starts among the tokens, in UTF-16 units
  void addPart(int first, int last, int from, String part, String how) {
    take(first, last, NameType.PLACE);
    int start = tokens.start(first) + from;
    mentions.add(new Mention(first, last, new Span(start, start + part.length()), part, how));
  }

  /// Whether a place of this name was found already.
  boolean found(String surface) {
    return found.contains(PlaceNames.fold(surface));
  }

  /// Whether the last place that was added reaches token `i`.
  boolean reached(int i) {
    return !mentions.isEmpty() && mentions.getLast().last() >= i;
  }

  /// What token `i` is a part of, or null.
  @Nullable NameType type(int i) {
    return types[i];
  }

  /// Whether a name in full ends in this word: `Jackson` where a Michael Jackson is spoken of.
  boolean surname(String surface) {
    return surnames.contains(surface);
  }

  String word(int i) {
    return tokens.word(i);
  }

  String surface(int first, int last) {
    return tokens.span(first, last).of(tokens.text());
  }

  /// Token `i` in lower case.
  String lower(int i) {
    return tokens.word(i).toLowerCase(Locale.ROOT);
  }

  /// The word after token `i` in its paragraph, in lower case, or empty.
  String after(int i) {
    return endsParagraph(i) ? "" : lower(i + 1);
  }

  /// The word before token `i` in its paragraph, in lower case, or empty.
  String before(int i) {
    return startsParagraph(i) ? "" : lower(i - 1);
  }

  boolean spaceBefore(int i) {
    return tokens.spaceBefore(i);
  }

  boolean startsParagraph(int i) {
    return i == 0 || tokens.paragraphStart(i);
  }

  boolean endsParagraph(int i) {
    return i + 1 >= tokens.size() || tokens.paragraphStart(i + 1);
  }

  /// Whether the text before token `i` ends a sentence, or there is none.
  boolean startsSentence(int i) {
    return switch (before(i)) {
      case "", ".", "!", "?", ":", ";", "\"", "“", "”" -> true;
      default -> false;
    };
  }

  boolean letter(int i) {
    return Character.isLetter(tokens.text().charAt(tokens.start(i)));
  }

  boolean capitalised(int i) {
    return Character.isUpperCase(tokens.text().charAt(tokens.start(i)));
  }

  boolean capitalisedAfter(int i) {
    return !endsParagraph(i) && capitalised(i + 1);
  }

  boolean functionWord(int i) {
    return PlaceWords.FUNCTION_WORDS.contains(lower(i));
  }

  /// Whether token `i` is a word of several letters in capitals.
  boolean inCapitals(int i) {
    String word = tokens.word(i);
    return word.length() > 1
        && Character.isLetter(word.charAt(0))
        && !Character.isLowerCase(word.charAt(1))
        && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /// Whether token `i` is inside a web or mail address: `www.example.co.uk`.
  boolean inAddress(int i) {
    if (i == 0 || tokens.spaceBefore(i) || capitalised(i)) {
      return false;
    }
    char before = tokens.text().charAt(tokens.start(i) - 1);
    return before == '.' || before == '@' || before == '/';
  }

  /// The last token of the name, or else of the run of capitalised words, that starts at token `i`;
  /// -1 if none does.
  int endOfName(int i) {
    if (i >= size() || types[i] != null) {
      return i >= size() ? -1 : ends[i];
    }
    if (!nameWord(i)) {
      return -1;
    }
    int last = i;
    while (!endsParagraph(last) && types[last + 1] == null && nameWord(last + 1)) {
      last++;
    }
    return last;
  }

  /// The first token of the name, or else of the run of capitalised words, that ends at token `i`;
  /// -1 if none does.
  int startOfName(int i) {
    if (i < 0 || types[i] != null) {
      return i < 0 ? -1 : starts[i];
    }
    if (!nameWord(i)) {
      return -1;
    }
    int first = i;
    while (!startsParagraph(first) && types[first - 1] == null && nameWord(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean nameWord(int i) {
    return capitalised(i) && !functionWord(i);
  }

  /// Whether a capitalised word stands right before token `i`, so that it is a part of a longer
  /// name.
  boolean partOfLonger(int i) {
    return !startsParagraph(i)
        && (types[i - 1] != null || (capitalised(i - 1) && !functionWord(i - 1)));
  }
}
