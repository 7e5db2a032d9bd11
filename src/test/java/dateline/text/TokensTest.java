package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokensTest {
  private static List<String> words(String text) {
    Tokens tokens = Tokens.of(text);
    return IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
  }

  @Test
  void splitsPossessivesOffButKeepsNamesWhole() {
    assertThat(words("Syria's Kim Jong-un met O'Neill’s envoy."))
        .containsExactly("Syria", "'s", "Kim", "Jong-un", "met", "O'Neill", "’s", "envoy", ".");
  }

  @Test
  void keepsAbbreviationsAndNumbersWhole() {
    assertThat(words("U.S. forces, 1,200.5 of J. Smith in the U.N."))
        .containsExactly(
            "U.S.", "forces", ",", "1,200.5", "of", "J.", "Smith", "in", "the", "U.N.");
  }

  @Test
  void cutsDatelinesAndSentencesThatAreGluedToTheNextWord() {
    assertThat(words("PARIS-French police. His diploma.Mehdi said so: AIIMS-trained"))
        .containsExactly(
            "PARIS",
            "-",
            "French",
            "police",
            ".",
            "His",
            "diploma",
            ".",
            "Mehdi",
            "said",
            "so",
            ":",
            "AIIMS-trained");
  }

  @Test
  void cutsNumbersOffNames() {
    assertThat(words("3-Michael Chang; 12-Jan Novak, a 5-Star hotel, 4-2, MiG-29, 21-year"))
        .containsExactly(
            "3", "-", "Michael", "Chang", ";", "12", "-", "Jan", "Novak", ",", "a", "5", "-",
            "Star", "hotel", ",", "4-2", ",", "MiG-29", ",", "21-year");
  }

  @Test
  void keepsTheFullStopOfJuniorAndSenior() {
    assertThat(words("Donald Trump Jr. met Cal Ripken Sr."))
        .containsExactly("Donald", "Trump", "Jr.", "met", "Cal", "Ripken", "Sr.");
  }

  /// Whatever the text, tokens are ascending, not empty, and hold all that is not white space.
  @Test
  void tokensCoverAnyText() {
    long seed = new java.util.Random().nextLong();
    java.util.Random random = new java.util.Random(seed);
    String alphabet = "aZ. -'’s\n9,@_\u0301ćنU\uD83D\uDE42\uD83D";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Tokens tokens = Tokens.of(text.toString());
      int end = 0;
      for (int i = 0; i < tokens.size(); i++) {
        assertThat(tokens.start(i)).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
        assertThat(text.substring(end, tokens.start(i))).as("seed %d", seed).isBlank();
        assertThat(tokens.end(i)).as("seed %d: %s", seed, text).isGreaterThan(tokens.start(i));
        end = tokens.end(i);
      }
      assertThat(text.substring(end)).as("seed %d", seed).isBlank();
    }
  }
}
