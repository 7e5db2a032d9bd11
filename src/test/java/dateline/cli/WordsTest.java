package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void splitsAsAShellDoes() {
    assertThat(Words.of("search  'a \"b c\"' --place \"Deir ez-Zor\" x\\ y"))
        .containsExactly("search", "a \"b c\"", "--place", "Deir ez-Zor", "x y");
  }

  @Test
  void aLoneApostropheIsOne() {
    assertThat(Words.of("Syria's sovereignty")).containsExactly("Syria's", "sovereignty");
  }

  @Test
  void emptyQuotesAreAWord() {
    assertThat(Words.of("a '' b")).containsExactly("a", "", "b");
    assertThat(Words.of("   ")).isEmpty();
  }
}
