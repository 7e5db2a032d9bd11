package dateline.tag.name;

import dateline.text.Span;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Makes other texts of a text: the same sentences with other people and places, or in capitals.
///
/// A model that meets each sentence with ever different names learns what surrounds names, what
/// names look like and how far lists of names can be trusted, instead of the few names of its
/// texts.
final class Augmenter {
  private final List<LexiconBuilder.People> locales;
  private final List<String> countries;
  private final List<String> cities;
  private final List<String> regions;
  private final Random random;

  Augmenter(LexiconBuilder lists, long seed) {
    locales = new ArrayList<>(lists.people.values());
    countries = lists.countries;
    cities = lists.cities;
    regions = lists.regions;
    random = new Random(seed);
  }

  /// The text with most of its people and places called otherwise, each name the same throughout.
  NamedText renamed(NamedText text, double share) {
    Map<String, String> people = new HashMap<>();
    Map<String, String> places = new HashMap<>();
    LexiconBuilder.People locale = pick(locales);
    for (NamedText.Mention mention : text.names()) {
      String name = mention.span().of(text.text());
      if (mention.type() == NameType.PERSON) {
        String[] parts = name.split("\\s+");
        if (random.nextInt(3) == 0) {
          locale = pick(locales);
        }
        for (int i = 0; i < parts.length && parts.length > 1; i++) {
          if (replaceable(parts[i]) && !people.containsKey(parts[i])) {
            List<String> list = i < parts.length - 1 ? locale.given() : locale.family();
            people.put(parts[i], random.nextDouble() < share ? pick(list) : parts[i]);
          }
        }
      } else if (mention.type() == NameType.PLACE && !places.containsKey(name)) {
        places.put(name, random.nextDouble() < share && replaceable(name) ? place(name) : name);
      }
    }
    for (NamedText.Mention mention : text.names()) { // single names that are no part of a full one
      String name = mention.span().of(text.text());
      if (mention.type() == NameType.PERSON && replaceable(name) && name.indexOf(' ') < 0) {
        people.computeIfAbsent(
            name, n -> random.nextDouble() < share ? pick(pick(locales).family()) : n);
      }
    }
    StringBuilder out = new StringBuilder();
    List<NamedText.Mention> names = new ArrayList<>();
    int at = 0;
    for (NamedText.Mention mention : text.names()) {
      if (mention.span().start() < at) {
        continue;
      }
      out.append(text.text(), at, mention.span().start());
      String name = mention.span().of(text.text());
      String other =
          switch (mention.type()) {
            case PERSON -> words(name, people);
            case PLACE -> places.getOrDefault(name, name);
            case ORGANISATION -> organisation(name, people, places, share);
          };
      if (name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT))) {
        other = other.toUpperCase(Locale.ROOT);
      }
      int start = out.length();
      out.append(other);
      names.add(new NamedText.Mention(new Span(start, out.length()), mention.type()));
      at = mention.span().end();
    }
    out.append(text.text(), at, text.text().length());
    return new NamedText(text.id(), out.toString(), names);
  }

  private String organisation(
      String name, Map<String, String> people, Map<String, String> places, double share) {
    if (name.matches("[A-Z]{3,5}") && random.nextDouble() < share / 2) {
      StringBuilder letters = new StringBuilder();
      for (int i = 0; i < name.length(); i++) {
        letters.append("ABCDEFGHIKLMNOPRSTUW".charAt(random.nextInt(20)));
      }
      return letters.toString();
    }
    for (Map.Entry<String, String> place : places.entrySet()) {
      int at = name.indexOf(place.getKey());
      int end = at + place.getKey().length();
      if (at >= 0
          && name.length() > place.getKey().length() + 2
          && (at == 0 || name.charAt(at - 1) == ' ')
          && (end == name.length() || name.charAt(end) == ' ')) {
        return name.substring(0, at) + place.getValue() + name.substring(end);
      }
    }
    if (name.startsWith("University of ") || name.endsWith(" University")) {
      return name.replaceFirst(
          name.startsWith("U") ? "of .*" : "^.* University",
          (name.startsWith("U") ? "of " : "")
              + pick(cities)
              + (name.startsWith("U") ? "" : " University"));
    }
    return words(name, people);
  }

  private static String words(String name, Map<String, String> others) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      out.append(out.isEmpty() ? "" : " ").append(others.getOrDefault(word, word));
    }
    return out.toString();
  }

  private String place(String name) {
    int kind = random.nextInt(10);
    if (countries.contains(name) || name.equals("U.S.") || name.equals("United States")) {
      return kind < 8 ? pick(countries) : pick(cities);
    }
    return kind < 6 ? pick(cities) : kind < 8 ? pick(regions) : kind < 9 ? pick(countries) : name;
  }

  /// Whether a word or name is written like one that may be replaced: no particle, initial,
  /// acronym.
  private static boolean replaceable(String name) {
    return name.length() > 2
        && Character.isUpperCase(name.charAt(0))
        && name.indexOf('.') < 0
        && !name.equals("Jr");
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /// The text with some of its lines in capitals, in title case or in small letters.
  NamedText recased(NamedText text, double share) {
    StringBuilder out = new StringBuilder();
    boolean changed = false;
    for (String line : text.text().split("(?<=\n)")) {
      String other = line;
      if (random.nextDouble() < share) {
        int kind = random.nextInt(4);
        other =
            kind < 2
                ? line.toUpperCase(Locale.ROOT)
                : kind < 3 ? titled(line) : line.toLowerCase(Locale.ROOT);
        other = other.length() == line.length() ? other : line;
      }
      changed |= !other.equals(line);
      out.append(other);
    }
    return changed ? new NamedText(text.id(), out.toString(), text.names()) : text;
  }

  private static String titled(String line) {
    StringBuilder out = new StringBuilder(line);
    Tokens tokens = Tokens.of(line);
    for (int i = 0; i < tokens.size(); i++) {
      if (i == 0 || tokens.word(i).length() > 3) {
        out.setCharAt(tokens.start(i), Character.toUpperCase(line.charAt(tokens.start(i))));
      }
    }
    return out.toString();
  }
}
