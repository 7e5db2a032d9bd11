package dateline.tag.person;

import dateline.text.Span;
import java.util.List;

/// One person in one article.
///
/// @param name the fullest form in the article, without titles, as written there
/// @param key what spellings of this person's name have in common, see [PersonKey]
/// @param mentions where the person is named, ascending, in UTF-16 units of the article's text
/// @param evidence why these mentions are one person, in short sentences
public record Person(String name, String key, List<Span> mentions, List<String> evidence) {

  public Person {
    mentions = List.copyOf(mentions);
    evidence = List.copyOf(evidence);
  }
}
