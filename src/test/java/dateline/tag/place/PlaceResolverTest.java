package dateline.tag.place;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Articles;
import dateline.tag.name.Name;
import dateline.tag.name.NameType;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// In the texts, `[` and `]` stand around what the name finder takes for places, `<` and `>` around
/// people, `{` and `}` around organisations.
class PlaceResolverTest {
  private static final PlaceResolver RESOLVER = PlaceResolver.load();

  private record Marked(Article article, Tokens tokens, List<Name> names) {}

  private static Marked read(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<NameType> types = new ArrayList<>();
    int start = 0;
    for (char c : marked.toCharArray()) {
      switch (c) {
        case '[', '<', '{' -> start = text.length();
        case ']', '>', '}' -> {
          spans.add(new Span(start, text.length()));
          types.add(c == ']' ? NameType.PLACE : c == '>' ? NameType.PERSON : NameType.ORGANISATION);
        }
        default -> text.append(c);
      }
    }
    Tokens tokens = Tokens.of(text.toString());
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      int first = tokens.firstEndingAfter(spans.get(i).start());
      int last = first;
      while (last + 1 < tokens.size() && tokens.start(last + 1) < spans.get(i).end()) {
        last++;
      }
      names.add(new Name(types.get(i), first, last));
    }
    return new Marked(Articles.of(text.toString()), tokens, names);
  }

  private static List<Place> places(String marked) {
    Marked read = read(marked);
    return RESOLVER.resolve(read.article(), read.tokens(), read.names());
  }

  /// `name/kind/admin-1/country` of each place.
  private static List<String> resolved(String marked) {
    return places(marked).stream()
        .map(
            place -> {
              GazetteerEntry entry = place.entry();
              return entry == null
                  ? place.name() + "/unresolved"
                  : entry.name()
                      + "/"
                      + entry.kind().label()
                      + "/"
                      + entry.admin1()
                      + "/"
                      + entry.country();
            })
        .toList();
  }

  @Test
  void theBiggerPlaceIsMeantWhenNothingElseIsKnown() {
    assertThat(resolved("They met in [Paris] on Monday."))
        .containsExactly("Paris/city/Île-de-France/FR");
    assertThat(resolved("He flew to [London].")).containsExactly("London/city/England/GB");
  }

  @Test
  void whatContainsThePlaceDecides() {
    assertThat(resolved("A barn burnt in [Paris], [Texas].").getFirst())
        .isEqualTo("Paris/city/Texas/US");
    assertThat(resolved("A barn burnt in [London], [Ontario].").getFirst())
        .isEqualTo("London/city/Ontario/CA");
    assertThat(resolved("She grew up in [Springfield], [Illinois].").getFirst())
        .isEqualTo("Springfield/city/Illinois/US");
    assertThat(resolved("She grew up in [Springfield], [Mass.] and left.").getFirst())
        .isEqualTo("Springfield/city/Massachusetts/US");
  }

  @Test
  void twoContainersMakeTwoPlaces() {
    assertThat(resolved("From [Springfield], [Illinois], to [Springfield], [Missouri]."))
        .containsExactly(
            "Springfield/city/Illinois/US",
            "Illinois/admin1/Illinois/US",
            "Springfield/city/Missouri/US",
            "Missouri/admin1/Missouri/US");
  }

  @Test
  void aNameHasOneSenseInAnArticle() {
    List<Place> places =
        places("[Athens], [Georgia], votes today. Polls in [Athens] close at seven.");
    assertThat(places.getFirst().mentions()).hasSize(2);
    assertThat(places.getFirst().entry()).extracting("admin1").isEqualTo("Georgia");
  }

  @Test
  void theNounBesideANameTellsItsKind() {
    assertThat(resolved("Rain fell in the province of [Idlib]."))
        .containsExactly("Idlib/admin1/Idlib/SY");
    assertThat(resolved("Rain fell in the provinces of [Idlib] and [Homs].").getFirst())
        .isEqualTo("Idlib/admin1/Idlib/SY");
    assertThat(resolved("The guarantor states of [Astana] met."))
        .containsExactly("Astana/city/Astana/KZ");
  }

  @Test
  void namesThatCouldBeManyPlacesAgree() {
    assertThat(resolved("A fair for [Springfield] and [Clark County] moves to [Yellow Springs]."))
        .containsExactly(
            "Springfield/city/Ohio/US",
            "Clark County/admin2/Ohio/US",
            "Yellow Springs/city/Ohio/US");
  }

  @Test
  void namesOfOrganisationsTellWhereTheNewsIsAtHome() {
    assertThat(
            resolved(
                "A fire in [Hamilton] was out by noon, the {Butler County Sheriff} said. The {Ohio"
                    + " State Fire Marshal} came to [Hamilton]."))
        .containsExactly("Hamilton/city/Ohio/US");
  }

  @Test
  void aLongNameMayBeCutShort() {
    assertThat(resolved("[Avondale Estates] votes today, and [Decatur] too. [Avondale] is split."))
        .contains("Avondale Estates/city/Georgia/US")
        .noneMatch(place -> place.startsWith("Avondale/"));
  }

  @Test
  void itemsOfAListDoNotContainEachOther() {
    assertThat(resolved("Envoys of the [UK], [Russia] and [China] met."))
        .containsExactly(
            "United Kingdom/country/null/GB", "Russia/country/null/RU", "China/country/null/CN");
    assertThat(resolved("Storms hit [Manitoba], [Ontario] and [New Brunswick]."))
        .containsExactly(
            "Manitoba/admin1/Manitoba/CA",
            "Ontario/admin1/Ontario/CA",
            "New Brunswick/admin1/New Brunswick/CA");
    assertThat(resolved("After the talks in [Vienna], [U.S.] officials left.").getFirst())
        .isEqualTo("Vienna/city/Vienna/AT");
  }

  @Test
  void placesJoinedByHyphensAreSeveral() {
    List<Place> places = places("The [Iran-Iraq] border and the [Tehran-New Delhi] talks.");
    assertThat(places)
        .extracting(Place::name)
        .containsExactly("Iran", "Iraq", "Tehran", "New Delhi");
    assertThat(places.get(1).mentions()).containsExactly(new Span(9, 13));
    assertThat(resolved("The port of [Port-au-Prince] is shut.")).hasSize(1);
  }

  @Test
  void aPluralNounTellsTheKindOfAWholeList() {
    assertThat(resolved("Snow fell in [Warren], [Franklin] and [Gasconade] counties, [Missouri]."))
        .startsWith(
            "Warren County/admin2/Missouri/US",
            "Franklin County/admin2/Missouri/US",
            "Gasconade County/admin2/Missouri/US");
  }

  @Test
  void aCityAloneBeforeAnAgencyIsTheOneKnownAllOverTheWorld() {
    assertThat(
            resolved(
                "[GENEVA] (AP) - Envoys of [Kenya], and a firm of [Illinois], met in"
                    + " [Geneva]."))
        .startsWith("Geneva/city/Geneva/CH");
    assertThat(resolved("[GENEVA], [Ill.] (AP) - The mayor resigned.").getFirst())
        .isEqualTo("Geneva/city/Illinois/US");
  }

  @Test
  void aDivisionIsMeantRatherThanAVillageInAnother() {
    assertThat(resolved("Rules differ in [England], and [Wales] follows [England] later."))
        .contains("Wales/admin1/Wales/GB");
  }

  @Test
  void theKindOfPlaceMayStandInFront() {
    assertThat(resolved("Farms by the [River Zambezi] are dry.").getFirst())
        .startsWith("Zambezi/water/");
    assertThat(resolved("A man from [County Tyrone] won.").getFirst()).endsWith("/GB");
  }

  @Test
  void theTownIsMeantRatherThanTheDivisionNamedAfterIt() {
    assertThat(resolved("Talks in [Kiev] failed.")).containsExactly("Kyiv/city/Kyiv City/UA");
    assertThat(resolved("Rents in [New York] rose."))
        .containsExactly("New York City/city/New York/US");
    assertThat(resolved("[Washington] rejects the plan."))
        .containsExactly("Washington/city/District of Columbia/US");
    assertThat(resolved("Shelling hit [Idlib].").getFirst()).startsWith("Idlib/city/");
  }

  @Test
  void theNounBesideTheNameDecidesTheKind() {
    assertThat(resolved("Shelling hit [Idlib] province.").getFirst())
        .contains("/admin1/")
        .endsWith("/SY");
    assertThat(resolved("Voters across [New York] state.").getFirst())
        .startsWith("New York/admin1/");
    assertThat(resolved("The city of [Homs] is quiet.").getFirst()).startsWith("Homs/city/");
  }

  @Test
  void theCountryIsMeantRatherThanItsCapital() {
    assertThat(resolved("Drug gangs in [Mexico] fight on."))
        .containsExactly("Mexico/country/null/MX");
    assertThat(resolved("Banks in [Luxembourg] and [Singapore]."))
        .containsExactly("Luxembourg/country/null/LU", "Singapore/country/null/SG");
  }

  @Test
  void neighboursDecideBetweenACountryAndAState() {
    assertThat(resolved("Storms hit [Georgia], [Alabama] and [Florida] on Sunday.").getFirst())
        .isEqualTo("Georgia/admin1/Georgia/US");
    assertThat(resolved("[Georgia], [Armenia] and [Azerbaijan] signed.").getFirst())
        .isEqualTo("Georgia/country/null/GE");
  }

  @Test
  void aNationalityCountsForItsCountry() {
    assertThat(
            resolved("Syrian troops entered [Tripoli]? No, Libyan fighters did, Libyan media say."))
        .containsExactly("Tripoli/city/Tripoli/LY");
  }

  @Test
  void spellingsAreOnePlace() {
    List<Place> places = places("[Idleb] was hit. [Idlib] has been calm since.");
    assertThat(places).hasSize(1);
    assertThat(places.getFirst().mentions()).hasSize(2);
    assertThat(places.getFirst().evidence()).anyMatch(reason -> reason.contains("another name"));
  }

  @Test
  void whatTheGazetteerLacksStaysUnresolved() {
    Place place = places("He lives in [Qwertzuiop].").getFirst();
    assertThat(place.name()).isEqualTo("Qwertzuiop");
    assertThat(place.entry()).isNull();
    assertThat(place.confidence()).isZero();
  }

  @Test
  void nationalitiesAndInstitutionsAreNoPlaces() {
    assertThat(resolved("[Iranian] news: the [Kremlin] and the [White House] disagree.")).isEmpty();
  }

  @Test
  void peopleAndOrganisationsAreNoPlaces() {
    assertThat(resolved("<Paris Hilton> sued the {Bank of England}.")).isEmpty();
    assertThat(resolved("<Michael Jackson> sang. [Jackson] left.")).isEmpty();
  }

  @Test
  void aCountryThatTheNameFinderMissedIsFound() {
    assertThat(resolved("Trade with Kazakhstan grew."))
        .containsExactly("Kazakhstan/country/null/KZ");
  }

  @Test
  void theOtherHalfOfATownAndItsStateIsFound() {
    assertThat(resolved("A fire in [Gainesville], Ga. killed two."))
        .containsExactly("Gainesville/city/Georgia/US", "Georgia/admin1/Georgia/US");
  }

  @Test
  void diseasesAreNoPlaces() {
    assertThat(resolved("The [Ebola] virus spreads. [Ebola] has killed nine.")).isEmpty();
    assertThat(resolved("It is named after the [Ebola] river.")).hasSize(1);
  }

  @Test
  void sumsOfMoneyAreNoPlaces() {
    assertThat(resolved("It costs [US]$5 million.")).isEmpty();
  }

  @Test
  void theLongestNameThatTheGazetteerKnowsIsTaken() {
    List<Place> places = places("He sailed to [Dar] es [Salaam] at night.");
    assertThat(places).extracting(Place::name).containsExactly("Dar es Salaam");
    assertThat(resolved("The City of [Santa Ana] sued.")).hasSize(1);
    assertThat(resolved("The [City of Santa Ana] sued.")).hasSize(1);
  }

  @Test
  void wordsThatAskForAPlaceOverruleTheNameFinder() {
    assertThat(resolved("Floods in Queensland and <Nairobi>? No, in <Nairobi> only."))
        .anyMatch(place -> place.startsWith("Nairobi/city/"));
    assertThat(resolved("Clashes in {Mogadishu} went on.")).hasSize(1);
    assertThat(resolved("The {DRC} and [Angola] agreed."))
        .containsExactly(
            "Democratic Republic of the Congo/country/null/CD", "Angola/country/null/AO");
    assertThat(resolved("A Rochester man was held.")).hasSize(1);
  }

  private static List<String> surfaces(String marked) {
    String text = read(marked).article().text();
    return places(marked).stream()
        .flatMap(place -> place.mentions().stream())
        .sorted()
        .map(span -> span.of(text))
        .toList();
  }

  @Test
  void theNounForAKindOfPlaceMakesItsNameAPlace() {
    assertThat(surfaces("A storm hit the island of Siargao.")).containsExactly("Siargao");
    assertThat(surfaces("It spared the villages of <Grubnica>, Velovo and {Pritok}, they said."))
        .containsExactly("Grubnica", "Velovo");
    assertThat(surfaces("It hit the towns of Grubnica and Velovo, <Ann Lee> said."))
        .containsExactly("Grubnica", "Velovo");
    assertThat(surfaces("By <Ann Lee>, Grubnica and Velovo counties agree."))
        .containsExactly("Grubnica", "Velovo");
    assertThat(surfaces("Fighting spread in the Afar region.")).containsExactly("Afar");
    assertThat(surfaces("The port of Islamic militants.")).isEmpty();
    assertThat(surfaces("Every region voted. Each county did.")).isEmpty();
  }

  @Test
  void namesBeforeAPluralNounArePlaces() {
    assertThat(surfaces("Schools in <Dakota>, Otoe and [Washington] counties close."))
        .containsExactly("Dakota", "Otoe", "Washington");
    assertThat(surfaces("The Democrats lost two counties.")).isEmpty();
  }

  @Test
  void aPersonsHomeIsAPlace() {
    assertThat(surfaces("<Ann Lee>, 34, of <Grubnica>, won.")).containsExactly("Grubnica");
    assertThat(surfaces("<Ann Lee>, of Rochester, won.")).containsExactly("Rochester");
    assertThat(surfaces("<Ann Lee>, of {Acme}, won.")).isEmpty();
  }

  @Test
  void aTownInCapitalsThatOpensAReportIsAPlace() {
    assertThat(surfaces("Guilty plea. {ROCHESTER} -- A man pleaded guilty."))
        .containsExactly("ROCHESTER");
    assertThat(surfaces("[ROCHESTER - Monroe County] votes."))
        .containsExactly("ROCHESTER", "Monroe County");
  }

  @Test
  void whatStandsInAListOfPlacesIsOne() {
    assertThat(surfaces("Roads to [Catterick] and {Darlington} are full."))
        .containsExactly("Catterick", "Darlington");
    assertThat(surfaces("From [Kisumu], <Siaya> and [Bondo] came reports."))
        .containsExactly("Kisumu", "Siaya", "Bondo");
    assertThat(surfaces("He left [Syria] and <Hama> wept.")).containsExactly("Syria");
  }

  @Test
  void aStateInShortAfterATownIsAPlace() {
    assertThat(resolved("[LEXINGTON], {Neb}. (AP) - Two men fled.").getFirst())
        .isEqualTo("Lexington/city/Nebraska/US");
  }

  @Test
  void aTownOnARiverIsCalledByItsFirstWord() {
    assertThat(resolved("From [Newcastle] and [Darlington] to [Sunderland].").getFirst())
        .isEqualTo("Newcastle upon Tyne/city/England/GB");
  }

  @Test
  void streetsAreNamedWithTheirNoun() {
    assertThat(surfaces("She lives on [Briarwood] Drive.")).containsExactly("Briarwood Drive");
  }

  @Test
  void wordsThatOnlyLookLikePlacesAreNone() {
    assertThat(resolved("I'll go. Miss Smith may march in May.")).isEmpty();
  }

  @Test
  void usThePronounIsNotTheCountry() {
    assertThat(resolved("They told us that US troops left.")).hasSizeLessThanOrEqualTo(1);
    assertThat(resolved("They told us that [US] troops left."))
        .containsExactly("United States/country/null/US");
  }

  @Test
  void evidenceNamesTheContainer() {
    assertThat(places("A barn burnt in [Paris], [Texas].").getFirst().evidence())
        .anyMatch(reason -> reason.contains("Texas"));
  }

  @Test
  void anyTextGivesSpansInTheTextAndTheSameAgain() {
    String[] pieces = {
      "Paris",
      " ",
      ", ",
      "Texas",
      "U.S.",
      "é",
      "\n",
      "of ",
      "Syria",
      "'s ",
      "(",
      "Mount ",
      "\uD83D\uDE00",
      "province",
      ".",
      "St. ",
      "al-",
      "Kiev"
    };
    long seed = 20260101;
    Random random = new Random(seed);
    for (int run = 0; run < 300; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Marked read = read(text.toString().isBlank() ? "x" : text.toString());
      List<Name> names = new ArrayList<>();
      for (int i = 0; i < read.tokens().size(); ) {
        int last = Math.min(read.tokens().size() - 1, i + random.nextInt(3));
        if (random.nextBoolean()) {
          names.add(new Name(NameType.values()[random.nextInt(3)], i, last));
        }
        i = last + 1;
      }
      List<Place> places = RESOLVER.resolve(read.article(), read.tokens(), names);
      assertThat(RESOLVER.resolve(read.article(), read.tokens(), names))
          .as("seed %d, text %s", seed, text)
          .isEqualTo(places);
      Span all = new Span(0, read.article().text().length());
      List<Span> spans =
          places.stream().flatMap(place -> place.mentions().stream()).sorted().toList();
      for (int i = 0; i < spans.size(); i++) {
        assertThat(all.contains(spans.get(i))).as("seed %d, text %s", seed, text).isTrue();
        assertThat(i > 0 && spans.get(i).overlaps(spans.get(i - 1)))
            .as("seed %d, text %s", seed, text)
            .isFalse();
      }
      assertThat(places).allMatch(place -> place.confidence() >= 0 && place.confidence() <= 1);
    }
  }
}
