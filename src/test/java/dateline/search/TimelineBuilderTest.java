package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Granularity;
import dateline.search.Timeline.Bar;
import dateline.tag.date.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineBuilderTest {
  private static TimelineBuilder builder(String... articles) {
    return fill(new TimelineBuilder(null, null), articles);
  }

  /// Each article is its TIMEX3 values, separated by spaces; each is mentioned twice.
  private static TimelineBuilder fill(TimelineBuilder builder, String... articles) {
    for (String article : articles) {
      builder.article();
      for (String value : article.split(" ")) {
        Period.ofTimex(value)
            .filter(period -> period.start() != null)
            .ifPresent(period -> builder.date(period.start(), period.end(), 2));
      }
    }
    return builder;
  }

  private static @Nullable Granularity step(String... articles) {
    return builder(articles).build(null).by();
  }

  @Test
  void countsArticlesAndMentionsAndShowsEmptySteps() {
    Timeline timeline =
        builder("2018-09-07 2018-09-07T10:00 2018-09-09", "2018-09-07").build(Granularity.DAY);
    assertThat(timeline.bars())
        .containsExactly(
            new Bar("2018-09-07", 2, 6), new Bar("2018-09-08", 0, 0), new Bar("2018-09-09", 1, 2));
    assertThat(timeline.undated()).isZero();
  }

  @Test
  void putsADateIntoTheStepThatHoldsItsMiddle() {
    assertThat(builder("2018-W40 2018-10-01").build(Granularity.MONTH).bars())
        .containsExactly(new Bar("2018-10", 1, 4));
    assertThat(builder("2018-09-07TNI").build(Granularity.DAY).bars())
        .containsExactly(new Bar("2018-09-07", 1, 2));
    assertThat(builder("2018-12-31").build(Granularity.WEEK).bars())
        .containsExactly(new Bar("2019-W01", 1, 2));
    assertThat(builder("2018-Q3 2018-09").build(Granularity.YEAR).bars())
        .containsExactly(new Bar("2018", 1, 4));
  }

  @Test
  void leavesDatesThatAreLongerThanAStepToLongerSteps() {
    Timeline timeline = builder("2018", "2018-02 2018-02-03", "P2W").build(Granularity.DAY);
    assertThat(timeline.bars()).containsExactly(new Bar("2018-02-03", 1, 2));
    assertThat(timeline.undated()).isEqualTo(2);
  }

  @Test
  void leavesOutWhatIsOutsideTheRangeAskedFor() {
    TimelineBuilder builder =
        new TimelineBuilder(LocalDate.of(2018, 9, 1), LocalDate.of(2018, 9, 30));
    assertThat(
            fill(builder, "1979 2018-08-31 2018-09-01 2018-09-30 2018-10-01")
                .build(Granularity.DAY)
                .bars())
        .hasSize(30)
        .contains(new Bar("2018-09-01", 1, 2), new Bar("2018-09-30", 1, 2));
  }

  @Test
  void choosesTheStepByTheSpan() {
    assertThat(step("2018-09-07 2018-09-30")).isEqualTo(Granularity.DAY);
    assertThat(step("2018-02-07 2018-06-30 1979")).isEqualTo(Granularity.WEEK);
    assertThat(step("2015-02-07 2018-09-30")).isEqualTo(Granularity.MONTH);
    assertThat(step("1979-02-07 2018-09-30")).isEqualTo(Granularity.YEAR);
    assertThat(step("2018")).isEqualTo(Granularity.YEAR);
  }

  @Test
  void ofNothingIsEmpty() {
    Timeline timeline = builder().build(null);
    assertThat(timeline.bars()).isEmpty();
    assertThat(timeline.undated()).isZero();
  }
}
