package dateline.index;

import dateline.tag.person.Person;
import dateline.tag.person.PersonKey;
import dateline.tag.place.GazetteerEntry;
import dateline.tag.place.Place;
import dateline.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.jspecify.annotations.Nullable;

/// Adds to an article the terms that tell what names can mean, so that searching needs no
/// gazetteer.
final class NameDictionary {
  private final TextAnalysis analysis;

  NameDictionary(TextAnalysis analysis) {
    this.analysis = analysis;
  }

  /// What tells a place apart: its GeoNames id, or its name where it has none.
  String tag(@Nullable Integer geonames, String name) {
    return geonames == null ? analysis.name(name) : Integer.toString(geonames);
  }

  void add(Document article, Person person, String text) {
    Set<List<String>> names = new HashSet<>();
    names.add(List.of(person.key().split("-", -1)));
    names.add(PersonKey.words(person.name()));
    for (String mention : surfaces(person.mentions(), text)) {
      List<String> forms = PersonKey.words(mention);
      names.add(forms);
      List<TextAnalysis.Word> words = analysis.words(mention);
      for (TextAnalysis.Word word : words) {
        String written = mention.substring(word.start(), word.end());
        List<String> form = PersonKey.words(written);
        // titles and articles are no part of keys
        if (form.size() == 1 && forms.contains(form.getFirst())) {
          term(article, Fields.PERSON_SPELLING, form.getFirst(), written);
          term(article, Fields.PERSON_FORM, word.plain(), form.getFirst());
        }
      }
    }
    for (List<String> name : names) {
      for (String word : name) {
        term(article, Fields.PERSON_WORD, word, String.join("-", name), person.key());
      }
    }
  }

  void add(Document article, Place place, String text) {
    GazetteerEntry entry = place.entry();
    String tag = tag(entry == null ? null : entry.geonames(), place.name());
    Set<String> names = new HashSet<>();
    names.add(analysis.name(place.name()));
    for (String mention : surfaces(place.mentions(), text)) {
      names.add(analysis.name(mention));
      term(article, Fields.PLACE_SPELLING, tag, mention);
    }
    if (entry != null) {
      names.add(analysis.name(entry.name()));
      for (String alias : entry.aliases()) {
        names.add(analysis.name(alias));
        term(article, Fields.PLACE_ALIAS, tag, alias);
      }
      String country = entry.country();
      String admin1 = entry.admin1();
      String container = country == null ? "" : admin1 == null ? country : country + "/" + admin1;
      term(
          article,
          Fields.PLACE,
          tag,
          Double.toString(entry.lat()),
          Double.toString(entry.lon()),
          container);
      if (country != null && entry.countryName() != null) {
        String name = analysis.name(entry.countryName());
        term(article, Fields.PLACE_NAME, name, Fields.IN + country);
      }
      if (country != null && admin1 != null) {
        term(article, Fields.PLACE_NAME, analysis.name(admin1), Fields.IN + container);
      }
    }
    for (String name : names) {
      if (!name.isEmpty()) {
        term(article, Fields.PLACE_NAME, name, tag);
      }
    }
  }

  /// The different ways in which something is written, on one line each.
  private static Set<String> surfaces(List<Span> mentions, String text) {
    Set<String> surfaces = new HashSet<>();
    for (Span mention : mentions) {
      surfaces.add(mention.of(text).replaceAll("\\s+", " "));
    }
    return surfaces;
  }

  private static void term(Document document, String field, String... parts) {
    String term = String.join(String.valueOf(Fields.SEPARATOR), parts);
    if (term.length() < 1000) { // the index takes no terms of more than 32 kB
      document.add(new StringField(field, term, Field.Store.NO));
    }
  }
}
