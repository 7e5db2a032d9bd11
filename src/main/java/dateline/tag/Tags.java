package dateline.tag;

import dateline.tag.date.Timex;
import dateline.tag.person.Person;
import dateline.tag.place.Place;
import java.util.List;

/// Everything an article was tagged with, each list by first mention.
public record Tags(List<Person> people, List<Place> places, List<Timex> dates) {

  public Tags {
    people = List.copyOf(people);
    places = List.copyOf(places);
    dates = List.copyOf(dates);
  }
}
