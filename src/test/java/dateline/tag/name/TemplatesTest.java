package dateline.tag.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplatesTest {
  private static LexiconBuilder lists() {
    LexiconBuilder lists = new LexiconBuilder();
    lists.people.put("en", new LexiconBuilder.People(List.of("Ann", "Bob"), List.of("Lee", "Ray")));
    lists.cities.addAll(List.of("Graz", "Lyon"));
    lists.towns.add("Macon");
    lists.states.add("Ohio");
    lists.countries.add("Peru");
    lists.regions.add("Tyrol");
    return lists;
  }

  private static NamedText fill(String... lines) {
    return new Templates(lists(), 1).fill(List.of(lines), "t-1");
  }

  private static List<String> marked(NamedText text) {
    return text.names().stream()
        .map(name -> name.type() + " " + name.span().of(text.text()))
        .toList();
  }

  @Test
  void slotsAreFilledAndMarked() {
    NamedText text = fill("{seat}, {Country} - {n} {people}");
    assertThat(text.text()).matches("Lyon, Peru - \\d+ \\w+\n");
    assertThat(marked(text)).containsExactly("PLACE Lyon", "PLACE Peru");
  }

  @Test
  void slotsWithTheSameNumberHoldTheSameName() {
    NamedText text = fill("{person1} left.", "{LAST1} left. {given1} too.");
    assertThat(text.text()).matches("(?s)(\\w+) \\w+ left\\..* left\\. \\1 too\\.\n");
    List<String> names = marked(text);
    assertThat(names).hasSize(3);
    assertThat(names.getFirst()).endsWithIgnoringCase(names.get(1).substring("PERSON ".length()));
  }

  @Test
  void slotsInsideOfANameAreNoNamesOfTheirOwn() {
    assertThat(marked(fill("The [ORG Bank of {town}] in {town}")))
        .containsExactly("ORGANISATION Bank of Macon", "PLACE Macon");
  }

  @Test
  void linesAreRepeatedAndPutInCapitals() {
    assertThat(fill("*2 {rank}. {country}", "~in {town}").text())
        .isEqualTo("2. Peru\n3. Peru\nIN MACON\n");
  }

  /// Every template can be read and filled: no slot is unknown, and each holds a name.
  @Test
  void allTemplatesHoldNames() {
    assertThat(new Templates(lists(), 2).fill(1))
        .hasSizeGreaterThan(100)
        .allSatisfy(text -> assertThat(text.text()).doesNotContainPattern("[{}\\[\\]~*]"))
        .allSatisfy(text -> assertThat(text.names()).isNotEmpty());
  }
}
