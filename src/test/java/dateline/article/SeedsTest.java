package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The five articles that come with the project, whole.
class SeedsTest {
  private static Article seed(String name) {
    List<Article> articles = new ArrayList<>();
    List<ReadProblem> problems = new ArrayList<>();
    new ArticleReader(ReadOptions.NONE, problems::add)
        .read(Path.of("seeds", name + ".txt"), articles::add);
    assertThat(problems).isEmpty();
    assertThat(articles).hasSize(1);
    return articles.getFirst();
  }

  private static List<String> kinds(Article article) {
    return article.passages().stream().map(p -> p.line() + " " + p.kind()).toList();
  }

  private static List<String> notBody(Article article) {
    return kinds(article).stream().filter(kind -> !kind.endsWith("BODY")).toList();
  }

  @Test
  void datelineWithAgencyInBracketsAndSignatureAtTheEnd() {
    Article article = seed("000_98b1bb1a97ed4267");
    assertThat(article.id()).isEqualTo("seeds/000_98b1bb1a97ed4267");
    assertThat(article.headline())
        .isEqualTo(
            "Putin, Rouhani Reaffirm Need to Preserve Syria's Territorial Integrity, Call for"
                + " Immediate Withdrawal of US Forces from Syria");
    assertThat(article.outlet()).isNull();
    assertThat(article.agency()).isEqualTo("ST");
    assertThat(article.authors()).containsExactly("Hamda Mustafa");
    assertThat(article.dateline()).isNotNull();
    assertThat(article.dateline().place()).isEqualTo("ANKARA");
    assertThat(article.dateline().placeSpan().of(article.text())).isEqualTo("ANKARA");
    assertThat(article.dateline().agency()).isEqualTo("ST");
    assertThat(article.dateline().span().of(article.text())).isEqualTo("ANKARA, (ST)-");
    assertThat(article.publication()).isNull();
    assertThat(notBody(article)).containsExactly("1 HEADLINE", "23 BYLINE");
    assertThat(article.passages()).hasSize(12);
  }

  @Test
  void repeatedHeadlineAndLinksToOtherReports() {
    Article article = seed("001_c6ea03da27520cbe");
    assertThat(article.agency()).isEqualTo("Tasnim");
    assertThat(article.dateline().place()).isEqualTo("TEHRAN");
    assertThat(article.dateline().span().of(article.text())).isEqualTo("TEHRAN (Tasnim) –");
    assertThat(article.publication()).isNull();
    assertThat(article.authors()).isEmpty();
    assertThat(notBody(article))
        .containsExactly(
            "1 HEADLINE", "3 HEADLINE", "19 BOILERPLATE", "20 BOILERPLATE", "21 BOILERPLATE");
  }

  @Test
  void twoSignaturesAndTheTeaserOfAnotherReport() {
    Article article = seed("002_de4b942772120dad");
    assertThat(article.agency()).isEqualTo("SANA");
    assertThat(article.dateline().place()).isEqualTo("Moscow");
    assertThat(article.authors()).containsExactly("Shaza", "Hazem Sabbagh");
    assertThat(article.publication()).isNull();
    assertThat(notBody(article))
        .containsExactly(
            "1 HEADLINE", "15 BYLINE", "17 BOILERPLATE", "19 BOILERPLATE", "21 BOILERPLATE");
  }

  @Test
  void captionsGiveTheEarliestDateOfPublication() {
    Article article = seed("003_a3150b6170664ba5");
    assertThat(article.headline())
        .isEqualTo("Russian president talks to Trump, regional leaders on Syria");
    assertThat(article.dateline()).isNull();
    assertThat(article.agency()).isNull();
    assertThat(article.publication())
        .isEqualTo(
            new Publication("2017-11-20", Granularity.DAY, "latest date in a caption (inferred)"));
    assertThat(notBody(article))
        .containsExactly(
            "1 BOILERPLATE",
            "3 HEADLINE",
            "5 CAPTION",
            "29 CAPTION",
            "42 BOILERPLATE",
            "44 BOILERPLATE",
            "46 BOILERPLATE",
            "47 BOILERPLATE");
  }

  @Test
  void outletLineStampAndPictureFile() {
    Article article = seed("004_d8a36f4a2c9001dd");
    assertThat(article.outlet()).isEqualTo("CGTN");
    assertThat(article.publication())
        .isEqualTo(
            new Publication("2018-09-07T18:16:34Z", Granularity.SECOND, "epoch stamp in text"));
    assertThat(notBody(article))
        .containsExactly("1 HEADLINE", "2 METADATA", "3 METADATA", "5 METADATA", "7 CAPTION");
    assertThat(article.utf8File()).isTrue();
  }
}
