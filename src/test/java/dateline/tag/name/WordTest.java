package dateline.tag.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {
  private static final Lexicon LEXICON =
      Lexicon.of(
          Map.of(Hash.of("Paris"), 1, Hash.of("bread"), 0, Hash.of("0,000"), 1),
          new short[][] {{0, 0}, {0, 0}},
          Map.of(Hash.of("paris"), Lexicon.PLACE | Lexicon.PEOPLE),
          Map.of());

  @ParameterizedTest
  @CsvSource({
    "bread, LOWER", "Paris, TITLE", "PARIS, UPPER", "J., INITIAL", "J, INITIAL", "McDonald, MIXED",
    "al-Assad, MIXED", "1990s, LOWER", "12, NUMBER", "—, OTHER", "Évry, TITLE", "U.S., UPPER"
  })
  void isWrittenInOneOfAFewWays(String text, Word.Case casing) {
    assertThat(new Word(text, LEXICON).casing).isEqualTo(casing);
  }

  /// A headline in capitals and a text in small letters know the words of ordinary text.
  @Test
  void findsItsClusterHoweverItIsWritten() {
    assertThat(new Word("PARIS", LEXICON).clusters[0]).isEqualTo(1);
    assertThat(new Word("paris", LEXICON).clusters[0]).isEqualTo(1);
    assertThat(new Word("BREAD", LEXICON).clusters[0]).isEqualTo(0);
    assertThat(new Word("7,512", LEXICON).clusters[0]).isEqualTo(1);
    assertThat(new Word("Zyx", LEXICON).clusters[0]).isEqualTo(-1);
  }

  /// It may be a name that happens to look like a common word.
  @Test
  void hasNoClusterIfOnlyTheSameWordInSmallLettersIsKnown() {
    assertThat(new Word("Bread", LEXICON).clusters[0]).isEqualTo(-1);
  }

  @Test
  void hasTheFlagsOfTheWordInSmallLetters() {
    assertThat(new Word("PARIS", LEXICON).flags).isEqualTo(Lexicon.PLACE | Lexicon.PEOPLE);
  }
}
