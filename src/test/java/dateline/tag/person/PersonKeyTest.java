package dateline.tag.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Recep Tayyib Erdoğan, tayyip-erdogan",
    "Abdul-Fattah as-Sisi, abdul-fattah-sisi",
    "Abdelfattah El Sisi, abdul-fattah-sisi",
    "Mohammad Bin Salman, mohammed-ben-salman",
    "Kim Jong-un, kim-jongun",
    "George H.W. Bush, george-hw-bush",
    "President Vladimir Vladimirovich Putin, vladimir-putin",
    "Donald Trump Jr., donald-trump-jr",
    "John Quincy Adams, john-quinci-adams",
    "Mohamed ElBaradei, mohammed-baradei",
    "Mahmoud Ahmadi Nejad, mahmoud-ahmedinejad",
    "'Putin, Vladimir', vladimir-putin",
    "Al Gore, al-gore",
    "Путин, путин"
  })
  void keysAreReadable(String name, String key) {
    assertThat(PersonKey.of(name)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "'Seyyed Ali Khamene’i', 'sayyid ali khamenei'",
    "'Dr. Bashar al-Assad', 'bashar assad'",
    "'Kim Jong-un', 'kim jong un'",
    "'Putin’s', 'putin'"
  })
  void wordsAreWhatAPersonIsFoundBy(String name, String words) {
    assertThat(PersonKey.words(name)).containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"King", "al-", "Dr.", "Al", "O'", "J.", "習近平", "'s x", "Mr. Mr."})
  void aNameWithALetterHasAKey(String name) {
    assertThat(PersonKey.of(name)).isNotEmpty();
  }

  @Test
  void theKeyOfAKeysWordsIsTheKey() throws IOException {
    for (String[] pair : pairs()) {
      for (int i = 1; i <= 2; i++) {
        String key = PersonKey.of(pair[i]);
        assertThat(PersonKey.of(key.replace('-', ' '))).as(pair[i]).isEqualTo(key);
        List<String> words = PersonKey.words(pair[i]);
        assertThat(PersonKey.words(String.join(" ", words))).as(pair[i]).isEqualTo(words);
      }
    }
  }

  @Test
  void spellingsOfAWordMeetInAFixedPoint() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String letters = "aaeeiioouuyhhkgqwvcsztrdnlmbpjfx";
    for (int n = 0; n < 20_000; n++) {
      StringBuilder word = new StringBuilder();
      for (int i = random.nextInt(1, 11); i > 0; i--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      String once = Spelling.apply(word.toString());
      assertThat(once).as("%s, seed %d", word, seed).isNotEmpty();
      assertThat(Spelling.apply(once)).as("%s, seed %d", word, seed).isEqualTo(once);
    }
  }

  @Test
  void theRulesKeepTheClassOfTheFirstLetter() {
    assertThat(NameVariants.words()).hasSizeGreaterThan(1000);
    for (String word : NameVariants.words()) {
      assertThat(NameVariants.initial(Spelling.apply(word)))
          .as(word)
          .isEqualTo(NameVariants.initial(word));
    }
  }

  @Test
  void spellingsOfOneNameMeetAndDifferentPeopleStayApart() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String[]> pairs = pairs();
    for (String[] pair : pairs) {
      if (PersonKey.of(pair[1]).equals(PersonKey.of(pair[2])) != pair[0].equals("same")) {
        wrong.add(String.join(" | ", pair));
      }
    }
    assertThat(pairs).hasSizeGreaterThan(500);
    assertThat(wrong).isEmpty();
  }

  private static List<String[]> pairs() throws IOException {
    try (var in = PersonKeyTest.class.getResourceAsStream("name-pairs.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .peek(pair -> assertThat(Set.of("same", "different", "open")).contains(pair[0]))
          .toList();
    }
  }
}
