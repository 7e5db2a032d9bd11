package dateline.tag.name;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes texts of the templates of `templates.txt`, which tells how they are written: kinds of news
/// that the training texts lack, filled with names of people, places, clubs and companies.
final class Templates {
  private static final Pattern PART =
      Pattern.compile("\\[(PER|LOC|ORG) ([^\\]]*)\\]|\\{([A-Za-z]+)(\\d*)\\}");
  private static final Pattern REPEATED = Pattern.compile("\\*(\\d+) (.*)");
  private static final List<String> SYLLABLES =
      List.of(
          "al", "an", "ar", "bel", "cor", "dex", "el", "en", "fer", "gal", "gen", "in", "jo", "kor",
          "lam", "lu", "mar", "med", "nor", "or", "pra", "qua", "ra", "sol", "syn", "ta", "tek",
          "tri", "un", "val", "ver", "vi", "xen", "zor");
  private static final List<String> ENDINGS =
      List.of("a", "co", "com", "ex", "gen", "ia", "ion", "is", "ix", "la", "o", "on", "tec", "us");
  private static final List<String> TRADES =
      List.of(
          "Energy",
          "Steel",
          "Foods",
          "Motors",
          "Bank",
          "Technologies",
          "Pharmaceuticals",
          "Airlines",
          "Insurance",
          "Petroleum",
          "Industries",
          "Chemical",
          "Systems",
          "Electronics",
          "Capital",
          "Mining",
          "Telecom",
          "Resources",
          "Brothers",
          "Stores",
          "Healthcare",
          "Shipping",
          "Cement",
          "Power",
          "Software");
  private static final List<String> FORMS =
      List.of(
          "Corp",
          "Corp.",
          "Inc",
          "Inc.",
          "Ltd",
          "Ltd.",
          "Plc",
          "PLC",
          "AG",
          "SA",
          "SpA",
          "AB",
          "ASA",
          "NV",
          "Oy",
          "A/S",
          "Co",
          "Co.",
          "Group",
          "Holdings",
          "LLC",
          "Pvt Ltd",
          "GmbH");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> MONTHS =
      List.of("January", "March", "April", "May", "June", "Aug", "Sept", "October", "Dec");
  private static final List<String> MONEY =
      List.of("$%d million", "%d million pounds", "%d billion yen", "$%d.4 billion", "€%dm");

  private final LexiconBuilder lists;
  private final Map<String, List<String>> known = LexiconBuilder.known();
  private final List<LexiconBuilder.People> locales;

  /// Towns that have given clubs their names.
  private final List<String> seats;

  private final Random random;

  Templates(LexiconBuilder lists, long seed) {
    this.lists = lists;
    seats = lists.cities.stream().filter(new HashSet<>(known("clubs"))::contains).toList();
    locales = new ArrayList<>(lists.people.values());
    random = new Random(seed);
  }

  /// Every template, filled as many times as there are copies.
  List<NamedText> fill(int copies) {
    List<NamedText> texts = new ArrayList<>();
    for (List<String> template : read()) {
      for (int copy = 0; copy < copies; copy++) {
        texts.add(fill(template, "template-" + texts.size()));
      }
    }
    return texts;
  }

  /// A text of the lines of one template.
  NamedText fill(List<String> template, String id) {
    return new Filling().fill(template, id);
  }

  private static List<List<String>> read() {
    List<List<String>> templates = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : LexiconBuilder.resource("templates.txt")) {
      if (!line.isEmpty()) {
        lines.add(line);
      } else if (!lines.isEmpty()) {
        templates.add(lines);
        lines = new ArrayList<>();
      }
    }
    templates.add(lines);
    return templates;
  }

  /// One text in the making.
  private final class Filling {
    private final StringBuilder text = new StringBuilder();
    private final List<NamedText.Mention> names = new ArrayList<>();

    /// What the numbered slots hold: the parts of a name by its kind and number.
    private final Map<String, List<String>> numbered = new HashMap<>();

    private int rank = 1;

    NamedText fill(List<String> template, String id) {
      for (String line : template) {
        Matcher repeated = REPEATED.matcher(line);
        boolean repeats = repeated.matches();
        for (int n = repeats ? Integer.parseInt(repeated.group(1)) : 1; n > 0; n--) {
          line(repeats ? repeated.group(2) : line);
        }
      }
      return new NamedText(id, text.toString(), names);
    }

    private void line(String line) {
      int start = text.length();
      boolean capitals = line.startsWith("~");
      append(capitals ? line.substring(1) : line, true);
      if (capitals) {
        text.replace(start, text.length(), upper(text.substring(start)));
      }
      text.append('\n');
    }

    /// Appends a line with its slots filled.
    ///
    /// @param marked whether what fills them is marked as names: not so inside of another name
    private void append(String line, boolean marked) {
      Matcher part = PART.matcher(line);
      int at = 0;
      while (part.find()) {
        text.append(line, at, part.start());
        at = part.end();
        int start = text.length();
        NameType type;
        if (part.group(1) != null) {
          type = NamedText.type(part.group(1));
          append(part.group(2), false);
        } else {
          String slot = part.group(3).toLowerCase(Locale.ROOT);
          type = type(slot);
          String value = value(slot, part.group(4));
          text.append(part.group(3).equals(slot.toUpperCase(Locale.ROOT)) ? upper(value) : value);
        }
        if (marked && type != null) {
          names.add(new NamedText.Mention(new Span(start, text.length()), type));
        }
      }
      text.append(line, at, line.length());
    }

    private static @Nullable NameType type(String slot) {
      return switch (slot) {
        case "person", "given", "last", "initial" -> NameType.PERSON;
        case "city", "town", "seat", "state", "country", "region" -> NameType.PLACE;
        case "club", "team", "base", "nick", "company", "firm", "short", "outlet" ->
            NameType.ORGANISATION;
        default -> null;
      };
    }

    private String value(String slot, String number) {
      return switch (slot) {
        case "person" -> String.join(" ", name("person", number));
        case "given" -> name("person", number).getFirst();
        case "last" -> name("person", number).getLast();
        case "initial" -> {
          List<String> person = name("person", number);
          yield person.getFirst().charAt(0) + ". " + person.getLast();
        }
        case "team" -> String.join(" ", name("team", number));
        case "base" -> name("team", number).getFirst();
        case "nick" -> name("team", number).getLast();
        case "firm" -> name("firm", number).getFirst();
        case "short" -> name("firm", number).getLast();
        case "n" -> String.valueOf(1 + random.nextInt(99));
        case "rank" -> String.valueOf(++rank);
        case "score" -> random.nextInt(5) + "-" + random.nextInt(5);
        case "time" -> 1 + random.nextInt(59) + "." + (10 + random.nextInt(90));
        case "money" -> pick(MONEY).formatted(1 + random.nextInt(900));
        case "day" -> pick(DAYS);
        case "date" -> date();
        default -> name(slot, number).getFirst();
      };
    }

    private List<String> name(String kind, String number) {
      return number.isEmpty()
          ? anyName(kind)
          : numbered.computeIfAbsent(kind + number, key -> anyName(kind));
    }
  }

  /// The parts of a name of some kind.
  private List<String> anyName(String kind) {
    return switch (kind) {
      case "person" -> {
        LexiconBuilder.People locale = pick(locales);
        yield List.of(pick(locale.given()), pick(locale.family()));
      }
      case "team" -> List.of(pick(known("teams")).split("\\|"));
      case "firm" -> firm();
      case "city" -> List.of(pick(lists.cities));
      case "town" -> List.of(pick(lists.towns));
      case "seat" -> List.of(pick(seats));
      case "state" -> List.of(pick(lists.states));
      case "country" -> List.of(pick(lists.countries));
      case "region" -> List.of(pick(lists.regions));
      case "club" -> List.of(pick(known("clubs")));
      case "company" -> List.of(pick(known("companies")));
      case "outlet" -> List.of(pick(known("outlets")));
      case "people" -> List.of(pick(known("peoples")));
      case "storm" -> List.of(pick(pick(locales).given()));
      default -> throw new IllegalArgumentException("no such slot: " + kind);
    };
  }

  /// An invented company: its name in full and for short.
  private List<String> firm() {
    String stem =
        switch (random.nextInt(4)) {
          case 0 -> anyName("person").getLast();
          case 1 -> pick(lists.cities);
          default -> invented();
        };
    String name = random.nextInt(3) == 0 ? stem : stem + " " + pick(TRADES);
    return List.of(name + " " + pick(FORMS), random.nextBoolean() ? name : stem);
  }

  private String invented() {
    StringBuilder name = new StringBuilder();
    for (int n = 1 + random.nextInt(2); n > 0; n--) {
      name.append(pick(SYLLABLES));
    }
    name.append(pick(ENDINGS)).setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  private String date() {
    int month = random.nextInt(MONTHS.size());
    int day = 10 + random.nextInt(18);
    return random.nextBoolean()
        ? "%d-%02d-%d".formatted(1990 + random.nextInt(35), 1 + month, day)
        : MONTHS.get(month) + " " + day;
  }

  private List<String> known(String section) {
    return Objects.requireNonNull(known.get(section), section);
  }

  /// In capitals, as long as before.
  private static String upper(String text) {
    StringBuilder upper = new StringBuilder(text);
    for (int i = 0; i < upper.length(); i++) {
      upper.setCharAt(i, Character.toUpperCase(upper.charAt(i)));
    }
    return upper.toString();
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
