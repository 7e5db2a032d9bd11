package dateline.tag.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void namesBecomeLabelsAndBack() {
    List<Name> names =
        List.of(
            new Name(NameType.PERSON, 0, 2),
            new Name(NameType.PLACE, 3, 3),
            new Name(NameType.ORGANISATION, 5, 6),
            new Name(NameType.ORGANISATION, 7, 7));
    assertThat(Labels.names(Labels.of(names, 9))).isEqualTo(names);
  }

  @Test
  void aNameGoesOnOnlyAsItsOwnType() {
    int first = Labels.of(NameType.PERSON, Labels.FIRST);
    assertThat(Labels.follows(first, Labels.of(NameType.PERSON, Labels.LAST))).isTrue();
    assertThat(Labels.follows(first, Labels.of(NameType.PLACE, Labels.LAST))).isFalse();
    assertThat(Labels.follows(first, Labels.OUTSIDE)).isFalse();
    assertThat(Labels.follows(Labels.OUTSIDE, Labels.of(NameType.PLACE, Labels.INNER))).isFalse();
  }
}
