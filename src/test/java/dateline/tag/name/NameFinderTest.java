package dateline.tag.name;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import dateline.text.Tokens;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameFinderTest {
  private static final NameFinder FINDER = NameFinder.load();

  private static List<String> people(String text) {
    return found(text, NameType.PERSON);
  }

  private static List<String> places(String text) {
    return found(text, NameType.PLACE);
  }

  private static List<String> found(String text, NameType type) {
    Tokens tokens = NamedText.tokens(text);
    return FINDER.find(tokens).stream()
        .filter(name -> name.type() == type)
        .map(name -> tokens.span(name.first(), name.last()).of(text))
        .toList();
  }

  @Test
  void findsPeopleWithoutTheirTitlesAndPlaces() {
    String text =
        "President Emmanuel Macron met Prime Minister Justin Trudeau in Paris on Monday.\n"
            + "Macron said France and Canada would send aid to Lebanon.";
    assertThat(people(text)).containsExactly("Emmanuel Macron", "Justin Trudeau", "Macron");
    assertThat(places(text)).containsExactly("Paris", "France", "Canada", "Lebanon");
  }

  @Test
  void doesNotFindPlacesInsideOrganisations() {
    String text = "The Bank of England and the University of Warsaw signed the deal in Vienna.";
    assertThat(places(text)).containsExactly("Vienna");
    assertThat(people(text)).isEmpty();
  }

  @Test
  void stormsAndMountainsAreNotPeople() {
    assertThat(people("Hurricane Delia hit Florida on Monday. Delia had killed four in Cuba."))
        .isEmpty();
    assertThat(places("Ash from Mount Mayon fell on Albay.")).contains("Mount Mayon");
  }

  @Test
  void rowsOfParticlesAreWithinNames() {
    String text =
        "Ursula von der Leyen wrote to Alexander Van der Bellen. Von der Leyen said Fernando de la"
            + " Rua agreed.";
    assertThat(people(text))
        .containsExactly(
            "Ursula von der Leyen",
            "Alexander Van der Bellen",
            "Von der Leyen",
            "Fernando de la Rua");
  }

  @Test
  void findsNamesInHeadlinesOfCapitalsAndInSmallLetters() {
    assertThat(people("CEASEFIRE HOLDS IN DARFUR AS ANTONIO GUTERRES VISITS KHARTOUM"))
        .containsExactly("ANTONIO GUTERRES");
    assertThat(places("CEASEFIRE HOLDS IN DARFUR AS ANTONIO GUTERRES VISITS KHARTOUM"))
        .containsExactly("DARFUR", "KHARTOUM");
    assertThat(people("president erdogan and vladimir putin met in sochi on monday"))
        .containsExactly("erdogan", "vladimir putin");
  }

  @Test
  void findsNamesWithHyphensParticlesInitialsAndForeignLetters() {
    String text =
        "Kim Jong-un met Crown Prince Mohammed bin Salman, said J. K. Smith of Mary-Jane O'Neill’s"
            + " office. Željko Obradović flew from İzmir to Kraków, not to Deir ez-Zor.";
    assertThat(people(text))
        .containsExactly(
            "Kim Jong-un",
            "Mohammed bin Salman",
            "J. K. Smith",
            "Mary-Jane O'Neill",
            "Željko Obradović");
    assertThat(places(text)).containsExactly("İzmir", "Kraków", "Deir ez-Zor");
  }

  @Test
  void findsNamesThatAreGluedToTheSentenceBefore() {
    assertThat(people("He received his diploma.Mehdi Karroubi said so."))
        .containsExactly("Mehdi Karroubi");
  }

  @Test
  void doesNotTakePeoplesOutletsAndSeatsOfPowerForPlacesOrPeople() {
    String text =
        "Reuters and Tehran Times said the Kremlin, the White House and the Pentagon were silent,"
            + " while Syrian and Ghanaian officials spoke.";
    assertThat(people(text)).isEmpty();
    assertThat(places(text)).isEmpty();
  }

  @Test
  void findsPeopleAndTheirCountriesInRankings() {
    String text =
        "1. Milan Horak (Czech Republic) one minute 30.12 seconds\n2. Kaoru Endo (Japan) 1:31.02\n"
            + "3-Boris Lang (Germany) beat Tim Hale (Australia) 6-4 6-3";
    assertThat(people(text)).containsExactly("Milan Horak", "Kaoru Endo", "Boris Lang", "Tim Hale");
    assertThat(places(text)).containsExactly("Czech Republic", "Japan", "Germany", "Australia");
  }

  /// Clubs are organisations, though they are called by their town; national teams are places.
  @Test
  void tellsClubsFromTheirTownsInResults() {
    String text =
        "Results of English league matches played on Saturday:\nLeicester 2 Derby 1\n"
            + "Leeds 0 Burnley 0\n\nScotland beat Norway 2-1 in Glasgow.";
    assertThat(places(text)).containsExactly("Scotland", "Norway", "Glasgow");
    assertThat(people(text)).isEmpty();
  }

  @Test
  void doesNotTakeCompaniesForPeople() {
    String text =
        "Wells Fargo and Philip Morris rose while Morgan Stanley cut Johnson & Johnson, said Anna"
            + " Berg of Goldman Sachs in Zurich.";
    assertThat(people(text)).containsExactly("Anna Berg");
    assertThat(places(text)).containsExactly("Zurich");
  }

  @Test
  void doesNotTakeLocalBodiesForTheirTowns() {
    String text =
        "Police in Springfield said on Monday that the Springfield Police Department and the"
            + " Jefferson County Sheriff's Office had arrested Darren Cole.";
    assertThat(places(text)).containsExactly("Springfield");
    assertThat(people(text)).containsExactly("Darren Cole");
  }

  @Test
  void tellsTheCountryFromThePronoun() {
    assertThat(places("Tell us, the US said, what US troops told us.")).containsExactly("US", "US");
  }

  @Test
  void findsNothingInNothing() {
    assertThat(people("")).isEmpty();
    assertThat(places(" \n ")).isEmpty();
    assertThat(places("...\n--- 12 :-)")).isEmpty();
  }

  /// Whatever the text, names are ascending, disjoint, within the tokens and within one line.
  @Test
  void namesAreAscendingAndDisjointInAnyText() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String[] pieces = {
      "Ali", " ", "\n", "Syria", "'s", ".", "U.S.", "of", "the", "-", "12", "ć", "🙂", "“", "McX",
      "\uD83D", "A", ",", "SANAA", "bin", " said ", "\t", "’", "نص", "𝒳y"
    };
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
        if (random.nextBoolean()) {
          text.append(' ');
        }
      }
      Tokens tokens = NamedText.tokens(text.toString());
      int end = -1;
      for (Name name : FINDER.find(tokens)) {
        assertThat(name.first()).as("seed %d: %s", seed, text).isGreaterThan(end);
        assertThat(name.last())
            .as("seed %d: %s", seed, text)
            .isBetween(name.first(), tokens.size() - 1);
        Span span = tokens.span(name.first(), name.last());
        assertThat(span.of(text.toString())).as("seed %d", seed).doesNotContain("\n");
        end = name.last();
      }
    }
  }
}
