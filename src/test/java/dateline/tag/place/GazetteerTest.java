package dateline.tag.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final GazetteerEntry SPRINGFIELD_SMALL = city(3, "Springfield", "Ohio", 58_000);
  private static final GazetteerEntry SPRINGFIELD_BIG = city(7, "Springfield", "Missouri", 169_000);
  private static final GazetteerEntry LAKE =
      new GazetteerEntry(
          -5, "Lake Épée", PlaceKind.WATER, null, null, null, -33.333, 151.25, 0, List.of("Epee"));

  private static GazetteerEntry city(int id, String name, String admin1, long population) {
    return new GazetteerEntry(
        id, name, PlaceKind.CITY, "US", "United States", admin1, 39, -84, population, List.of());
  }

  private static Gazetteer write(GazetteerEntry... entries) throws IOException {
    return Gazetteer.read(
        GazetteerWriter.write(
            List.of(entries).stream()
                .map(
                    entry ->
                        new GazetteerWriter.Row(
                            entry,
                            List.of(entry.name(), "also " + entry.geonames()),
                            false,
                            true,
                            false))
                .toList()));
  }

  @Test
  void entriesComeBackAsWritten() throws IOException {
    Gazetteer gazetteer = write(SPRINGFIELD_SMALL, LAKE, SPRINGFIELD_BIG);
    GazetteerEntry lake = gazetteer.lookup("lake epee").getFirst();
    assertThat(lake.geonames()).isEqualTo(-5);
    assertThat(lake.name()).isEqualTo("Lake Épée");
    assertThat(lake.kind()).isEqualTo(PlaceKind.WATER);
    assertThat(lake.country()).isNull();
    assertThat(lake.countryName()).isNull();
    assertThat(lake.admin1()).isNull();
    assertThat(lake.aliases()).containsExactly("Epee");
    assertThat(lake.lat()).isCloseTo(-33.333, within(0.005));
    assertThat(lake.lon()).isCloseTo(151.25, within(0.005));
    assertThat(gazetteer.size()).isEqualTo(3);
  }

  @Test
  void oneNameHasManyEntriesTheMostPopulousFirst() throws IOException {
    Gazetteer gazetteer = write(SPRINGFIELD_SMALL, SPRINGFIELD_BIG);
    assertThat(gazetteer.lookup("SPRINGFIELD"))
        .extracting(GazetteerEntry::admin1)
        .containsExactly("Missouri", "Ohio");
    assertThat(gazetteer.lookup("also 3"))
        .extracting(GazetteerEntry::admin1)
        .containsExactly("Ohio");
    assertThat(gazetteer.lookup("Shelbyville")).isEmpty();
    assertThat(gazetteer.lookup("")).isEmpty();
  }

  @Test
  void populationIsRightToSevenPercent() throws IOException {
    for (long population : new long[] {0, 1, 63, 64, 999, 58_000, 8_804_190, 4_600_000_000L}) {
      long read =
          write(city(1, "Xenia", "Ohio", population)).lookup("Xenia").getFirst().population();
      assertThat((double) read).isCloseTo(population, within(population * 0.07));
    }
  }

  @Test
  void anIdFindsItsEntry() throws IOException {
    Gazetteer gazetteer = write(SPRINGFIELD_SMALL, LAKE, SPRINGFIELD_BIG);
    assertThat(gazetteer.byGeonames(7)).extracting("admin1").isEqualTo("Missouri");
    assertThat(gazetteer.byGeonames(8)).isNull();
  }

  @Test
  void otherFilesAreRefused() {
    assertThatThrownBy(() -> Gazetteer.read(new byte[100])).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Gazetteer.read(new byte[0])).isInstanceOf(IOException.class);
  }

  @Test
  void whatShipsKnowsTheWorld() {
    Gazetteer gazetteer = Gazetteer.load();
    assertThat(first(gazetteer, "Syria").geonames()).isEqualTo(163843);
    assertThat(first(gazetteer, "U.S.").country()).isEqualTo("US");
    assertThat(first(gazetteer, "Burma").name()).isEqualTo("Myanmar");
    assertThat(first(gazetteer, "Kiev").geonames()).isEqualTo(703448);
    assertThat(gazetteer.lookup("Idleb")).extracting(GazetteerEntry::country).contains("SY");
    assertThat(gazetteer.lookup("Illinois")).extracting(GazetteerEntry::geonames).contains(4896861);
    assertThat(first(gazetteer, "Eastern Ghouta").kind()).isEqualTo(PlaceKind.REGION);
    assertThat(first(gazetteer, "Black Sea").kind()).isEqualTo(PlaceKind.WATER);
    assertThat(first(gazetteer, "Damascus").aliases()).hasSizeLessThanOrEqualTo(20).isNotEmpty();
  }

  private static GazetteerEntry first(Gazetteer gazetteer, String name) {
    return gazetteer.lookup(name).getFirst();
  }
}
