package dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Articles;
import org.junit.jupiter.api.Test;

class TaggerTest {
  private static final Tagger TAGGER = Tagger.load();

  /// The name finder alone takes one of the villages for somebody.
  @Test
  void whatTurnsOutToBeAPlaceIsNobody() {
    Tags tags =
        TAGGER.tag(
            Articles.of(
                "The flood hit the villages of Maliuc, Crisan and Caraorman, Klaus Iohannis"
                    + " said."));
    assertThat(tags.people()).extracting(person -> person.name()).containsExactly("Klaus Iohannis");
    assertThat(tags.places()).extracting(place -> place.mentions().size()).containsExactly(1, 1, 1);
  }
}
