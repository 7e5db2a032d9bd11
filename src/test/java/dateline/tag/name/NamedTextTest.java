package dateline.tag.name;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import dateline.text.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedTextTest {
  @TempDir Path folder;

  @Test
  void putsTokensWithLabelsTogetherAsTheyAreWritten() throws IOException {
    Path file = folder.resolve("texts.bio");
    Files.writeString(
        file,
        "-DOCSTART-\tO\n\n"
            + "Jane\tB-PER\n"
            + "Doe\tI-PER\n"
            + "'s\tO\n"
            + "house\tO\n"
            + "(\tO\n"
            + "in\tO\n"
            + "Oslo\tB-LOC\n"
            + ")\tO\n"
            + ".\tO\n");
    NamedText text = NamedText.readBio(file, "x").getFirst();
    assertThat(text.text()).isEqualTo("Jane Doe's house (in Oslo).");
    assertThat(text.names())
        .extracting(mention -> mention.type() + " " + mention.span().of(text.text()))
        .containsExactly("PERSON Jane Doe", "PLACE Oslo");
  }

  @Test
  void readsOffsetsInCodePoints() throws IOException {
    Path file = folder.resolve("texts.jsonl");
    Files.writeString(
        file,
        "{\"id\":\"a-1\",\"text\":\"🙂"
            + " Rome!\",\"entities\":[{\"start\":2,\"end\":6,\"type\":\"LOC\"}]}\n");
    NamedText text = NamedText.readJson(file).getFirst();
    assertThat(text.names().getFirst().span().of(text.text())).isEqualTo("Rome");
  }

  @Test
  void aNameThatEndsInsideATokenTakesTheWholeToken() {
    String text = "Paris-based firms";
    NamedText.Mention mention = new NamedText.Mention(new Span(0, 5), NameType.PLACE);
    NamedText named = new NamedText("a", text, List.of(mention));
    Tokens tokens = named.tokens();
    assertThat(named.names(tokens)).containsExactly(new Name(NameType.PLACE, 0, 0));
  }
}
