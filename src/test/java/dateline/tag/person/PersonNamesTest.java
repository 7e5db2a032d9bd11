package dateline.tag.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Putin, Vladimir Putin",
    "Sisi, Abdel Fattah el-Sisi",
    "bin Salman, Mohammed bin Salman",
    "Kim, Kim Jong-un",
    "Xi, Xi Jinping",
    "Tayyip Erdogan, Recep Tayyip Erdogan Bey Erdogan",
    "Hillary Clinton, Hillary Rodham Clinton",
    "Ali Khamenei, Seyyed Ali Hosseini Khamenei",
    "Donald Jr., Donald Trump Jr."
  })
  void aShortFormKeepsTheFamilyName(String part, String whole) {
    assertThat(PersonNames.isShortFor(PersonKey.of(part), PersonKey.of(whole))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Vladimir Putin, Vladimir Putin",
    "Vladimir, Vladimir Putin",
    "Putina, Vladimir Putin",
    "Hafez al-Assad, Bashar al-Assad",
    "Trump, Donald Trump Jr.",
    "Salman, Mohammed bin Salman",
    "Vladimir Putin, Putin"
  })
  void othersAreNoShortForms(String part, String whole) {
    assertThat(PersonNames.isShortFor(PersonKey.of(part), PersonKey.of(whole))).isFalse();
  }

  @Test
  void aSurnameThatOnePersonBearsIsThatPerson() {
    var articles = Map.of("putin", 4, "vladimir-putin", 9, "lyudmila-putina", 3);
    var found = PersonNames.fullName("putin", articles).orElseThrow();
    assertThat(found.key()).isEqualTo("vladimir-putin");
    assertThat(found.keys()).containsExactlyInAnyOrder("putin", "vladimir-putin");
    assertThat(found.reason()).isEqualTo("nobody else of that name is in the index");
  }

  @Test
  void aSurnameOfTwoPeopleIsNobodys() {
    assertThat(PersonNames.fullName("assad", Map.of("bashar-assad", 6, "hafez-assad", 3)))
        .isEmpty();
    assertThat(PersonNames.fullName("nobody", Map.of("bashar-assad", 6))).isEmpty();
  }

  @Test
  void aNameMostlyUsedAloneIsNotThatOfAFewWhoBearIt() {
    var articles = Map.of("mohammed", 80, "mahathir-mohammed", 5);
    assertThat(PersonNames.fullName("mohammed", articles)).isEmpty();
  }

  @Test
  void aNamesakeSeldomNamedLeavesNoDoubt() {
    var found =
        PersonNames.fullName("merkel", Map.of("angela-merkel", 99, "rudolf-merkel", 1))
            .orElseThrow();
    assertThat(found.key()).isEqualTo("angela-merkel");
    assertThat(found.reason()).contains("99 of the 100");
  }

  @Test
  void longerFormsOfOneNameCountTogether() {
    var articles = Map.of("hillary-clinton", 9, "hillary-rodham-clinton", 2);
    var found = PersonNames.fullName("clinton", articles).orElseThrow();
    assertThat(found.key()).isEqualTo("hillary-clinton");
    assertThat(found.keys()).hasSize(3);
  }

  @Test
  void aNameOfSeveralWordsIsShortOnlyForOneThatEndsWithIt() {
    var articles =
        Map.of(
            "john-adams",
            3,
            "john-quincy-adams",
            5,
            "jalal-talabani",
            8,
            "bafel-jalal-talabani",
            1);
    assertThat(PersonNames.fullName("john-adams", articles)).isEmpty();
    assertThat(PersonNames.fullName("jalal-talabani", articles)).isEmpty();
    articles = Map.of("amir-abdullahian", 3, "hussein-amir-abdullahian", 30);
    assertThat(PersonNames.fullName("amir-abdullahian", articles)).isPresent();
  }

  @Test
  void aBareNameMeansWhomArticlesWithTheFullNameMeanByIt() {
    var uses = Map.of("bashar-assad", 55, "beshar-assad", 1);
    var found = PersonNames.usedFor("assad", 34, uses).orElseThrow();
    assertThat(found.key()).isEqualTo("bashar-assad");
    assertThat(found.keys()).containsExactlyInAnyOrder("assad", "bashar-assad");
    assertThat(found.reason()).contains("55 of the 56");
  }

  @Test
  void otherUsesFewUsesAndMuchMoreUseAloneLeaveDoubt() {
    assertThat(PersonNames.usedFor("bush", 9, Map.of("george-bush", 26, "cori-bush", 4))).isEmpty();
    assertThat(PersonNames.usedFor("saddam", 3, Map.of("saddam-hussein", 9))).isEmpty();
    assertThat(PersonNames.usedFor("reza", 26, Map.of("reza-pahlavi", 12))).isEmpty();
    assertThat(PersonNames.usedFor("nobody", 3, Map.of())).isEmpty();
  }
}
