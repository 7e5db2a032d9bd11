package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Passage;
import dateline.article.PassageKind;
import dateline.index.StoredArticle;
import dateline.index.StoredPassage;
import dateline.text.Offsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RebuiltTest {
  private static final String TEXT =
      "\nTalks 😀 end\n\n\nGENEVA (XNA) – One.  Two\nthree. Four.\n \n";
  private static final List<String> PASSAGES =
      List.of("Talks 😀 end", "GENEVA (XNA) – One.", "Two\nthree.", "Four.");

  @Test
  void everyPassageStandsWhereItStood() {
    StoredArticle known =
        new StoredArticle(
            "a", "a.txt", "00", true, "Talks", null, "XNA", List.of(), "GENEVA", "XNA", null, null);
    Offsets offsets = new Offsets(TEXT);
    List<PassageHit> hits = new ArrayList<>();
    for (String passage : PASSAGES) {
      int start = TEXT.indexOf(passage);
      StoredPassage stored =
          new StoredPassage(
              hits.size() + 1,
              PassageKind.BODY,
              offsets.line(start),
              start,
              offsets.codePoint(start),
              offsets.utf8(start),
              passage,
              List.of(),
              List.of(),
              List.of());
      hits.add(new PassageHit(known, stored, List.of(), List.of(), 0f));
    }
    Article article = Rebuilt.article(hits);
    Offsets rebuilt = new Offsets(article.text());
    for (int i = 0; i < PASSAGES.size(); i++) {
      Passage passage = article.passages().get(i);
      assertThat(article.text(passage)).isEqualTo(PASSAGES.get(i));
      assertThat(passage.span().start()).isEqualTo(TEXT.indexOf(PASSAGES.get(i)));
      assertThat(rebuilt.line(passage.span().start())).isEqualTo(passage.line());
      assertThat(rebuilt.codePoint(passage.span().start()))
          .isEqualTo(hits.get(i).passage().codePoint());
    }
    assertThat(article.dateline()).isNotNull();
    assertThat(article.dateline().placeSpan().of(article.text())).isEqualTo("GENEVA");
  }
}
