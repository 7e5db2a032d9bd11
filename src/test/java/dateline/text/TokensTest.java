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
}
