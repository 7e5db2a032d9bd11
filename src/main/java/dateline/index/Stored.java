package dateline.index;

import dateline.article.Article;
import dateline.article.Passage;
import dateline.index.Mentions.Mention;
import dateline.index.StoredPassage.DateMention;
import dateline.index.StoredPassage.PersonMention;
import dateline.index.StoredPassage.PlaceMention;
import dateline.tag.date.Timex;
import dateline.tag.person.Person;
import dateline.tag.place.GazetteerEntry;
import dateline.tag.place.Place;
import dateline.text.Offsets;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/// What the index stores of passages, to show, cite and export them.
final class Stored {
  private Stored() {}

  /// @param offsets those of the article's text
  static StoredPassage of(
      Article article,
      Passage passage,
      Offsets offsets,
      List<Mention<Person>> people,
      List<Mention<Place>> places,
      List<Mention<Timex>> dates) {
    int start = passage.span().start();
    List<PersonMention> personMentions = new ArrayList<>(people.size());
    for (Mention<Person> mention : people) {
      Person person = mention.tag();
      personMentions.add(
          new PersonMention(person.name(), person.key(), mention.span().shift(-start)));
    }
    List<PlaceMention> placeMentions = new ArrayList<>(places.size());
    for (Mention<Place> mention : places) {
      placeMentions.add(placeMention(mention.tag(), mention.span().shift(-start)));
    }
    List<DateMention> dateMentions = new ArrayList<>(dates.size());
    for (Mention<Timex> mention : dates) {
      Timex timex = mention.tag();
      dateMentions.add(
          new DateMention(
              timex.value(),
              timex.type(),
              timex.mod(),
              timex.granularity(),
              timex.start(),
              timex.end(),
              timex.rangeEnd(),
              mention.span().shift(-start)));
    }
    return new StoredPassage(
        passage.number(),
        passage.kind(),
        passage.line(),
        start,
        offsets.codePoint(start),
        offsets.utf8(start),
        article.text(passage),
        personMentions,
        placeMentions,
        dateMentions);
  }

  private static PlaceMention placeMention(Place place, Span span) {
    GazetteerEntry entry = place.entry();
    if (entry == null) {
      return new PlaceMention(place.name(), null, "other", null, null, null, null, 0, span);
    }
    return new PlaceMention(
        place.name(),
        entry.geonames(),
        entry.kind().label(),
        entry.country(),
        entry.admin1(),
        entry.lat(),
        entry.lon(),
        place.confidence(),
        span);
  }
}
