package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Web pages: what is the report, and what the page says of it.
class HtmlPageTest {
  private static final String SENTENCE =
      "The ministers met for the third time this week, talked until late, and agreed on nothing at"
          + " all. ";

  @TempDir Path folder;

  private static String page(String head, String body) {
    return "<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>";
  }

  private static List<String> texts(Article article, PassageKind kind) {
    return article.passages().stream()
        .filter(passage -> passage.kind() == kind)
        .map(article::text)
        .toList();
  }

  @Test
  void reportWithoutWhatSurroundsIt() {
    String first = SENTENCE + "It was the first sign.";
    String second = SENTENCE + "It was the second sign.";
    Article article =
        Reading.of(
                folder,
                "a.html",
                page(
                    "<title>Ministers meet for talks | Example Times</title>"
                        + "<meta property='og:site_name' content='Example Times'>"
                        + "<link rel=canonical href='https://example.org/talks'>"
                        + "<script type='application/ld+json'>{\"@type\": \"NewsArticle\","
                        + "\"headline\": \"Ministers meet for talks\","
                        + "\"datePublished\": \"2018-09-07T10:00:00Z\","
                        + "\"author\": [{\"@type\": \"Person\", \"name\": \"Jane Doe\"}]}</script>",
                    "<nav><a href=/>Home</a> <a href=/w>World</a></nav><h1>Ministers meet for"
                        + " talks</h1><div class='story-body'><figure><img"
                        + " src=a.jpg><figcaption>The ministers in the hall"
                        + "</figcaption></figure><p>"
                        + first
                        + "</p><div class=related-links><ul><li><a href=/x>Another report of the"
                        + " day</a></ul></div><p>"
                        + second
                        + "</p></div>"
                        + "<section id=comments><p>"
                        + SENTENCE.repeat(20)
                        + "</p></section>"
                        + "<footer><p>Copyright Example Times, all rights reserved.</p></footer>"))
            .only();
    assertThat(article.headline()).isEqualTo("Ministers meet for talks");
    assertThat(article.outlet()).isEqualTo("Example Times");
    assertThat(article.authors()).containsExactly("Jane Doe");
    assertThat(article.url()).isEqualTo("https://example.org/talks");
    assertThat(article.publication())
        .isEqualTo(
            new Publication("2018-09-07T10:00:00Z", Granularity.SECOND, "JSON-LD datePublished"));
    assertThat(article.utf8File()).isFalse();
    assertThat(texts(article, PassageKind.BODY)).containsExactly(first, second);
    assertThat(texts(article, PassageKind.CAPTION)).containsExactly("The ministers in the hall");
    assertThat(texts(article, PassageKind.HEADLINE)).containsExactly("Ministers meet for talks");
  }

  @Test
  void conflictOfDatesIsReported() {
    Article article =
        Reading.of(
                folder,
                "a.html",
                page(
                    "<meta property='article:published_time' content='2018-09-07T10:00:00+02:00'>",
                    "<article><h1>Ministers meet for talks</h1><time"
                        + " datetime='2016-01-02'>then</time><p>"
                        + SENTENCE.repeat(4)
                        + "</p></article>"))
            .only();
    assertThat(article.publication())
        .isEqualTo(
            new Publication(
                "2018-09-07T10:00:00+02:00",
                Granularity.SECOND,
                "meta article:published_time; conflicts with time element 2016-01-02"));
  }

  @Test
  void lineBreaksEndParagraphsOnlyTwice() {
    Article article =
        Reading.of(
                folder,
                "a.html",
                page("", "<div>" + SENTENCE + "<br>" + SENTENCE + "<br><br>" + SENTENCE + "</div>"))
            .only();
    assertThat(article.passages()).hasSize(2);
  }

  @Test
  void theCharsetThatThePageDeclares() {
    String text =
        "<p>"
            + "Президенты встретились в третий раз и ни о чём не договорились. ".repeat(6)
            + "</p>";
    byte[] bytes =
        page("<meta charset=windows-1251>", text).getBytes(Charset.forName("windows-1251"));
    assertThat(Reading.of(folder, "a.html", bytes).only().text())
        .startsWith("Президенты встретились");
  }

  @Test
  void deepNestingIsReadWithoutOverflow() {
    String deep = "<div>".repeat(200_000) + SENTENCE + "</div>".repeat(200_000);
    assertThat(Reading.of(folder, "a.html", page("", deep)).only().text())
        .isEqualTo(SENTENCE.strip());
    String inline = "<p>" + "<b><i>".repeat(50_000) + SENTENCE;
    assertThat(Reading.of(folder, "b.html", page("", inline)).only().text())
        .isEqualTo(SENTENCE.strip());
  }

  @Test
  void pageWithoutText() {
    assertThat(Reading.of(folder, "a.html", page("", "<script>x()</script>")).messages())
        .containsExactly("is a page without text");
  }
}
