package dateline.tag.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LexiconTest {
  @Test
  void knowsKindsAndValues() {
    Lexicon lexicon =
        new Lexicon.Builder()
            .add(Kind.WEEKDAY, 1, "monday")
            .addCapital(Kind.MONTH, 5, "may")
            .addKind(Kind.FUTURE_CUE, "may", "will")
            .build();
    assertThat(lexicon.size()).isEqualTo(3);
    assertThat(lexicon.value(lexicon.id("monday"))).isEqualTo(1);
    int may = lexicon.id("may");
    assertThat(lexicon.value(may)).isEqualTo(5);
    assertThat(lexicon.kinds(may, false)).isEqualTo(Kind.FUTURE_CUE.bit());
    assertThat(lexicon.kinds(may, true)).isEqualTo(Kind.FUTURE_CUE.bit() | Kind.MONTH.bit());
  }

  /// The tables of the grammar are as long as the lexicon, so no word may come later.
  @Test
  void neverGrowsOnceBuilt() {
    Lexicon.Builder words = new Lexicon.Builder().add(Kind.WEEKDAY, 1, "monday");
    Lexicon lexicon = words.build();
    words.add(Kind.WEEKDAY, 2, "tuesday");
    assertThat(lexicon.size()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lexicon.id("tuesday"))
        .withMessageContaining("tuesday");

    Lexicon ofNews = Grammar.ofNews().lexicon();
    int size = ofNews.size();
    Lexemes tokens = new Lexemes(ofNews);
    new Match(ofNews, tokens);
    String text = "The ½-year plan of 2 ½ years (about ½) starts at 5 p.m. / noon.";
    tokens.read(text, 0, text.length());
    assertThat(ofNews.size()).isEqualTo(size);
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.word(i)).isBetween(Lexicon.NO_WORD, size - 1);
    }
  }
}
