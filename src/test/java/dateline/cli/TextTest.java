package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Golden;
import dateline.export.Samples;
import dateline.search.ArticleHit;
import dateline.search.Count;
import dateline.search.Counts;
import dateline.search.Explanation;
import dateline.search.Explanation.Reason;
import dateline.search.Explanation.Written;
import dateline.search.PassageHit;
import dateline.search.SearchEngine.Facet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What a reader sees, from records made by hand.
class TextTest {
  private static final ArticleHit FULL =
      new ArticleHit(
          Samples.FULL,
          2.5f,
          List.of(Samples.FULL_HIT),
          3,
          List.of("Ann Lee"),
          List.of("Idlib", "no"),
          List.of(Samples.BARE));
  private static final ArticleHit BARE =
      new ArticleHit(
          Samples.BARE, 1f, List.of(Samples.BARE_HIT), 1, List.of(), List.of(), List.of());

  private static final Explanation EXPLANATION =
      new Explanation(
          2.5f,
          List.of(
              new Explanation.Part(Reason.TEXT, "truce", 1.25f, List.of(new Written("Truce", 1))),
              new Explanation.Part(
                  Reason.TEXT,
                  "Idlib",
                  0.75f,
                  List.of(new Written("Idlib", 3), new Written("Idleb", 1))),
              new Explanation.Part(Reason.CONDITION, "person:Lee", 0, List.of()),
              new Explanation.Part(Reason.HEADLINE, "", 0.25f, List.of()),
              new Explanation.Part(Reason.NEARNESS, "", 0.125f, List.of()),
              new Explanation.Part(Reason.LIKENESS, "", 0.125f, List.of())));

  private static String shown(Terminal.Colour colour, Consumer<Terminal> show) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            out,
            OutputStream.nullOutputStream(),
            Map.of("COLUMNS", "60"),
            false,
            false,
            false);
    terminal.colour(colour);
    show.accept(terminal);
    terminal.out().flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void hits(Terminal terminal) {
    ArticleText text = new ArticleText(terminal);
    terminal.out().print(text.hit(FULL, 1, ExplanationText.lines(EXPLANATION)));
    terminal.out().print(text.hit(BARE, 10));
  }

  @Test
  void results() throws IOException {
    Golden.check("text/results.txt", shown(Terminal.Colour.NEVER, TextTest::hits));
    Golden.check("text/results-coloured.txt", shown(Terminal.Colour.ALWAYS, TextTest::hits));
  }

  @Test
  void wholeArticle() throws IOException {
    Consumer<Terminal> show =
        terminal ->
            terminal.out().print(new ArticleText(terminal).whole(List.of(Samples.FULL_HIT), false));
    Golden.check("text/article.txt", shown(Terminal.Colour.NEVER, show));
    Golden.check("text/article-coloured.txt", shown(Terminal.Colour.ALWAYS, show));
  }

  @Test
  void keywordsInContext() throws IOException {
    Consumer<Terminal> show =
        terminal -> {
          try (TextOutput text = terminal.text()) {
            new Kwic(terminal)
                .print(List.of(Samples.FULL_HIT), Map.of("news/talks", 0), Kwic.Order.RIGHT, text);
          }
        };
    Golden.check("text/kwic.txt", shown(Terminal.Colour.NEVER, show));
  }

  @Test
  void counts() throws IOException {
    Counts counts =
        new Counts(
            200,
            5,
            List.of(
                new Count("Idlib", "169387", "SY", 120, 300),
                new Count("A\u001b[31m red place", "1", null, 1, 1)));
    Consumer<Terminal> show =
        terminal -> {
          try (TextOutput text = terminal.text()) {
            new CountTable(terminal).print(Facet.PLACES, counts, text);
          }
        };
    Golden.check("text/counts.txt", shown(Terminal.Colour.NEVER, show));
  }

  @Test
  void noControlCharacterOfAnArticleReachesTheTerminal() {
    String text = shown(Terminal.Colour.NEVER, TextTest::hits);
    assertThat(text.chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
  }

  @Test
  void longPassagesAreShownInExcerpts() {
    String text = "filler ".repeat(300) + "needle " + "filler ".repeat(300);
    PassageHit hit = Samples.passage(text, "needle");
    StringBuilder shown = new StringBuilder();
    new PassageText(false).found(hit).wrap(shown, 80, "", "", false);
    assertThat(shown.toString()).startsWith("… ").contains("*needle*").endsWith(" …\n");
    assertThat(shown.length()).isLessThan(500);
  }
}
