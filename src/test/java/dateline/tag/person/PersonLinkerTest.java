package dateline.tag.person;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Articles;
import dateline.article.Passage;
import dateline.article.PassageKind;
import dateline.tag.name.Name;
import dateline.tag.name.NameType;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Texts mark names: `[Putin]` a person, `{Aleppo}` a place, `<Reuters>` an organisation.
class PersonLinkerTest {

  @Test
  void aSurnameJoinsItsFullNameBeforeAndAfter() {
    assertThat(link("[Putin] met guests. [Vladimir Putin] then left, and [Putin] slept."))
        .containsExactly("Vladimir Putin: Putin, Vladimir Putin, Putin");
  }

  @Test
  void titlesAndPossessivesAreNoPartOfAName() {
    assertThat(link("[President Hassan Rouhani's] plan. [Dr. Rouhani] spoke. [Mr Rouhani] sat."))
        .containsExactly("Hassan Rouhani: Hassan Rouhani, Rouhani, Rouhani");
    assertThat(link("The [President] and the [King] met.")).isEmpty();
  }

  @Test
  void seyyedIsAPartOfAName() {
    assertThat(link("[Ayatollah Seyyed Ali Khamenei] spoke; [Khamenei] left."))
        .containsExactly("Seyyed Ali Khamenei: Seyyed Ali Khamenei, Khamenei");
  }

  @Test
  void spellingsOfOneNameAreOnePerson() {
    assertThat(link("[Recep Tayyip Erdoğan] flew out. [Tayyib Erdogan] called. [Erdogan] is back."))
        .containsExactly("Recep Tayyip Erdoğan: Recep Tayyip Erdoğan, Tayyib Erdogan, Erdogan");
  }

  @Test
  void partsOfANameJoinIt() {
    assertThat(link("[Kim Jong-un] waved. [Kim] laughed.")).hasSize(1);
    assertThat(link("[Xi Jinping] waved. [Xi] laughed.")).hasSize(1);
    assertThat(link("[Bashar al-Assad] waved. [Assad] laughed. [al-Assad] left.")).hasSize(1);
    assertThat(link("[Abdel Fattah el-Sisi] waved. [Sisi] laughed.")).hasSize(1);
    assertThat(link("[Mohammed bin Salman] waved. [Bin Salman] laughed, [MBS] said.")).hasSize(1);
    assertThat(link("[Saddam Hussein] waved. [Saddam] laughed.")).hasSize(1);
    assertThat(link("[Staffan de Mistura] waved. [de Mistura] laughed.")).hasSize(1);
    assertThat(link("[Hillary Rodham Clinton] waved. [Hillary Clinton] laughed.")).hasSize(1);
  }

  @Test
  void aFathersNameIsNotAKings() {
    assertThat(link("[Mohammed bin Salman] left, and King [Salman] stayed."))
        .containsExactly("Mohammed bin Salman: Mohammed bin Salman", "Salman: Salman");
    assertThat(
            link(
                "[Salman bin Abdulaziz] left. King [Salman] is old. [Mohammed bin Salman] is not."))
        .containsExactly(
            "Salman bin Abdulaziz: Salman bin Abdulaziz, Salman",
            "Mohammed bin Salman: Mohammed bin Salman");
  }

  @Test
  void twoPeopleOfOneSurnameStayTwo() {
    assertThat(
            link(
                "[Bill Clinton] spoke first. Mr. [Clinton] was brief. [Hillary Clinton] came."
                    + " Mrs. [Clinton] stayed. [Clinton] left."))
        .containsExactly(
            "Bill Clinton: Bill Clinton, Clinton",
            "Hillary Clinton: Hillary Clinton, Clinton, Clinton");
  }

  @Test
  void namesSideBySideAreOfTwo() {
    assertThat(link("[John Adams] and [John Quincy Adams] were presidents."))
        .containsExactly("John Adams: John Adams", "John Quincy Adams: John Quincy Adams");
  }

  @Test
  void aNamesakeInPassingDoesNotTakeTheSurnameOver() {
    assertThat(
            link(
                "[Bashar al-Assad] spoke. [Bashar al-Assad] is the son of [Hafez al-Assad]."
                    + " [Bashar al-Assad] was elected. [Assad] rules."))
        .containsExactly(
            "Bashar al-Assad: Bashar al-Assad, Bashar al-Assad, Bashar al-Assad, Assad",
            "Hafez al-Assad: Hafez al-Assad");
  }

  @Test
  void capitalsAreTheSameName() {
    assertThat(link("[PUTIN] TO VISIT ROME. [Putin] said so."))
        .containsExactly("Putin: PUTIN, Putin");
    assertThat(link("[BASHAR AL-ASSAD] TO VISIT ROME"))
        .containsExactly("Bashar al-Assad: BASHAR AL-ASSAD");
  }

  @Test
  void wordsThatNameNobodyAreNoPeople() {
    assertThat(link("[Reuters] says [Brexit] is on. [He] knows. [May 5] came, and [Iranian] tea."))
        .isEmpty();
    assertThat(link("[Theresa May] left. [May] was tired. It was in May.").getFirst())
        .isEqualTo("Theresa May: Theresa May, May");
    assertThat(link("{Homs} fell, {Homs} burned, and [Homs] wept.")).isEmpty();
  }

  @Test
  void repeatsThatTheFinderMissedAreMentions() {
    assertThat(link("[Sergei Lavrov] came. Later Lavrov left, and Sergei Lavrov slept."))
        .containsExactly("Sergei Lavrov: Sergei Lavrov, Lavrov, Sergei Lavrov");
    assertThat(link("[John Brown] came. The house was brown, Brown said. See Brown University."))
        .containsExactly("John Brown: John Brown");
    assertThat(link("[Jim Aleppo] came to {Aleppo}. Aleppo slept."))
        .containsExactly("Jim Aleppo: Jim Aleppo");
  }

  @Test
  void evidenceSaysWhyMentionsAreOnePerson() {
    List<Person> people = people(new Marked("[Vladimir Putin] came. [Putin] left."));
    assertThat(people.getFirst().evidence())
        .containsExactly("'Putin' is short for 'Vladimir Putin'");
  }

  @Test
  void authorsInBylinesArePeople() {
    Marked marked = new Marked("By Hamda Mustafa");
    assertThat(people(marked, List.of("Hamda Mustafa"), PassageKind.BYLINE))
        .extracting(Person::name)
        .containsExactly("Hamda Mustafa");
  }

  @Test
  void anyNamesMakeDisjointMentionsWithinTheText() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] words = {
      "Vladimir",
      "Putin",
      "PUTIN",
      "al-Assad",
      "Mr.",
      "King",
      "Salman",
      "bin",
      "said",
      ",",
      "'s",
      "Kim",
      "Jong-un",
      "J.",
      "-",
      "5",
      "Ünal",
      "習",
      "May",
      "\n",
      "."
    };
    for (int n = 0; n < 3_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "" : " ");
      }
      Tokens tokens = Tokens.of(text.toString());
      List<Name> names = new ArrayList<>();
      for (int i = 0; i < tokens.size(); i++) {
        int last = Math.min(tokens.size() - 1, i + random.nextInt(3));
        if (random.nextInt(3) == 0) {
          names.add(new Name(NameType.values()[random.nextInt(3)], i, last));
          i = last;
        }
      }
      Article article = article(text.toString(), List.of(), PassageKind.BODY);
      List<Person> people = new PersonLinker().link(article, tokens, names);
      String as = text + ", seed " + seed;
      assertThat(new PersonLinker().link(article, tokens, names)).as(as).isEqualTo(people);
      Set<Integer> units = new HashSet<>();
      for (Person person : people) {
        assertThat(person.mentions()).as(as).isNotEmpty().isSorted();
        assertThat(person.name()).as(as).isNotBlank();
        assertThat(person.key()).as(as).isEqualTo(PersonKey.of(person.name()));
        for (Span span : person.mentions()) {
          assertThat(span.of(text.toString())).as(as).isNotBlank();
          for (int i = span.start(); i < span.end(); i++) {
            assertThat(units.add(i)).as(as).isTrue();
          }
        }
      }
      assertThat(people)
          .as(as)
          .isSortedAccordingTo(
              (a, b) -> a.mentions().getFirst().compareTo(b.mentions().getFirst()));
    }
  }

  /// The people of a marked text: the name, then the mentions.
  private static List<String> link(String text) {
    Marked marked = new Marked(text);
    return people(marked).stream()
        .map(
            person ->
                person.name()
                    + ": "
                    + String.join(
                        ", ", person.mentions().stream().map(s -> s.of(marked.text)).toList()))
        .toList();
  }

  private static List<Person> people(Marked marked) {
    return people(marked, List.of(), PassageKind.BODY);
  }

  private static List<Person> people(Marked marked, List<String> authors, PassageKind kind) {
    return new PersonLinker()
        .link(article(marked.text, authors, kind), marked.tokens, marked.names);
  }

  private static Article article(String text, List<String> authors, PassageKind kind) {
    Passage passage = new Passage(1, kind, 1, new Span(0, text.length()));
    return Articles.of("a", text, authors, null, List.of(passage));
  }

  private static final class Marked {
    final String text;
    final Tokens tokens;
    final List<Name> names = new ArrayList<>();

    Marked(String marked) {
      StringBuilder plain = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      List<NameType> types = new ArrayList<>();
      int start = 0;
      for (char c : marked.toCharArray()) {
        if ("[{<".indexOf(c) >= 0) {
          start = plain.length();
          types.add(c == '[' ? NameType.PERSON : c == '{' ? NameType.PLACE : NameType.ORGANISATION);
        } else if ("]}>".indexOf(c) >= 0) {
          spans.add(new Span(start, plain.length()));
        } else {
          plain.append(c);
        }
      }
      text = plain.toString();
      tokens = Tokens.of(text);
      for (int i = 0; i < spans.size(); i++) {
        int first = tokens.firstEndingAfter(spans.get(i).start());
        int last = tokens.firstEndingAfter(spans.get(i).end() - 1);
        names.add(new Name(types.get(i), first, last));
      }
    }
  }
}
