package dateline.tag.place;

import dateline.article.Article;
import dateline.tag.name.Name;
import dateline.tag.name.NameType;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an article says of where it is at home without naming a place as such: names of places
/// inside those of organisations (`Butler County Sheriff`, `Texas A&M University`) and in the name
/// of its outlet, and names of nationalities.
final class Hints {
  private static final int MAX_WORDS = 4;

  private final Gazetteer gazetteer;

  Hints(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// The folded names of the places inside other names, one for each time.
  List<String> places(Article article, Tokens tokens, List<Name> names, List<Mention> mentions) {
    List<String> keys = new ArrayList<>();
    BitSet placed = new BitSet();
    mentions.forEach(mention -> placed.set(mention.first(), mention.last() + 1));
    for (Name name : names) {
      if (name.type() == NameType.ORGANISATION
          && placed.get(name.first(), name.last() + 1).isEmpty()) {
        inside(tokens, name.first(), name.last(), keys);
      }
    }
    for (Mention mention : mentions) {
      if (mention.last() > mention.first()
          && gazetteer.find(PlaceNames.fold(mention.surface())).length == 0) {
        inside(tokens, mention.first(), mention.last(), keys);
      }
    }
    String outlet = article.outlet();
    if (outlet != null) {
      Tokens words = Tokens.of(outlet);
      inside(words, 0, words.size() - 1, keys);
    }
    return keys;
  }

  /// Adds the longest names of places among some tokens.
  private void inside(Tokens tokens, int first, int last, List<String> keys) {
    for (int i = first; i <= last; i++) {
      for (int end = Math.min(last, i + MAX_WORDS - 1); end >= i; end--) {
        String key = place(tokens, i, end);
        if (key != null) {
          keys.add(key);
          i = end;
          break;
        }
      }
    }
  }

  /// The folded name in some tokens if it is one of a place and hardly of anything else.
  private @Nullable String place(Tokens tokens, int first, int last) {
    if (!Character.isUpperCase(tokens.text().charAt(tokens.start(first)))) {
      return null;
    }
    String surface = tokens.span(first, last).of(tokens.text());
    String key = PlaceNames.fold(surface);
    return (key.length() >= 4 || surface.indexOf('.') > 0) // 'S.C. Trial Lawyers'
            && !PlaceWords.ALSO_WORDS.contains(key)
            && !PlaceWords.FUNCTION_WORDS.contains(key)
            && gazetteer.find(key).length > 0
        ? key
        : null;
  }

  /// How often each country's people or things are spoken of.
  double[] nationalities(Tokens tokens) {
    double[] counts = new double[gazetteer.countries()];
    for (int i = 0; i < tokens.size(); i++) {
      if (Character.isUpperCase(tokens.text().charAt(tokens.start(i)))) {
        String word = tokens.word(i);
        String code = Demonyms.country(word);
        if (i + 1 < tokens.size()
            && Demonyms.startsTwo(word)
            && Character.isUpperCase(tokens.text().charAt(tokens.start(i + 1)))) {
          String two = Demonyms.country(word + "-" + tokens.word(i + 1));
          code = two == null ? code : two;
        }
        int country = code == null ? -1 : gazetteer.countryNumber(code);
        if (country >= 0) {
          counts[country]++;
        }
      }
    }
    return counts;
  }
}
