package dateline.tag.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the spellings of one person's name have in common.
///
/// It is computed from the name alone, so that it does not depend on what else was read. Words are
/// reduced one by one: titles, articles (`al-`) and accents go, listed spellings (`Tayyib`,
/// `Abdel`, `Volodymyr`) become the first of their class, all others follow the rules of sound in
/// [Spelling]. Two people with different given names never share a key; a full name and its bare
/// surname do not either: [PersonNames] tells which keys may be short for which.
///
/// A name that is searched for is reduced the same way. It names a person if its [#words(String)]
/// stand in a row in the words of one of the person's mentions, or if its key is the person's key.
public final class PersonKey {
  private static final Set<String> ARTICLES = Set.of("al", "el", "aal", "ul", "ol");

  /// Articles before the letters that assimilate them; only with a hyphen (`as-Sisi`).
  private static final Set<String> ASSIMILATED =
      Set.of(
          "as", "ash", "ad", "adh", "ar", "an", "az", "at", "ath", "es", "esh", "ech", "er", "ed",
          "en", "ez", "et", "ur", "us", "ud", "il", "eddin");

  private static final Set<String> HONORIFICS = Set.of("sayyid", "haji", "hajj", "hadji", "hajji");

  /// Ends of Persian surnames that are also written apart.
  private static final Set<String> NAME_ENDS =
      Set.of("nejad", "nia", "niya", "zadeh", "zade", "zada", "pour", "pur", "poor");

  /// What is added to a name to make another, each with its form in keys; the name within keeps its
  /// own form.
  private static final List<String> DERIVATIONS =
      List.of(
          "inejad", "inejad", "inezhad", "inejad", "nejad", "nejad", "nezhad", "nejad", //
          "zadeh", "zada", "zade", "zada", "zada", "zada", "pour", "pur", "poor", "pur", "pur",
          "pur", //
          "iyev", "ev", "yev", "ev", "iev", "ev", "ev", "ev", "yeva", "eva", "eva", "eva", //
          "ov", "ov", "ova", "ova", "oglu", "oglu", "ian", "ian", "yan", "ian", //
          "i", "i", "y", "i");

  private static final Set<String> EAST_ASIAN_SURNAMES =
      Set.of(
          ("kim lee park pak choi jung jeong kang cho jo yoon yun jang lim im han oh seo so shin"
               + " sin kwon hwang ahn an song ryu ryoo yoo yu hong jeon jon ko koh moon mun son"
               + " sohn bae pae baek paek huh heo ho nam no noh roh ha chu joo ju ri rhee yi hyon"
               + " ban pan thae kwak pyon kye rim chon wang li zhang liu chen yang huang zhao wu"
               + " zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang cao deng xiao feng"
               + " zeng cheng cai peng yuan dong su ye lu jiang du ding wei ren fan fang shi yao"
               + " tan liao zou xiong jin hao kong bai cui mao qiu qin gu hou shao meng long wan"
               + " duan lei qian tsai chiang tsang lam leung chan wong chow ng cheung lai soong"
               + " chang hsieh hsu xi wen bo chou")
              .split(" "));

  private static final Set<String> JAPANESE_SURNAMES =
      Set.of(
          ("abe aoki aso amano fujii fujita fujiwara fukuda goto hasegawa hashimoto hatoyama"
               + " hayashi ikeda imai inoue ishiba ishida ishihara ishii ishikawa ito iwaya kaneko"
               + " kato kimura kishi kishida kobayashi koizumi kono kudo kuroda maeda maruyama"
               + " matsuda matsumoto miura miyamoto miyazaki morita motegi murakami murayama"
               + " nakagawa nakajima nakamura nakano nakasone nakayama nikai nishimura nishioka"
               + " noda obuchi ogawa okada okamoto onodera ozawa saito sakamoto sasaki sato shibata"
               + " shimizu suga sugiyama suzuki takagi takahashi takaichi takeuchi tamura tanaka"
               + " taniguchi uchida ueda wada watanabe yamada yamaguchi yamamoto yamashita yamazaki"
               + " yokoyama yoshida")
              .split(" "));

  /// Words of Japanese syllables.
  private static final Pattern JAPANESE =
      Pattern.compile(
          "(?:(?:[kghmnpbr]y|sh|ch|ts|[kgsztdnhbpmrwyjf])?(?:ai|ei|oi|ui|ou|[aiueo])|n(?![aeiouy]))+");

  private PersonKey() {}

  /// The key of a name: its words in lower case, joined by hyphens. Not empty if the name holds a
  /// letter or a digit; the key of a key's words is the key.
  public static String of(String name) {
    return String.join("-", keyWords(name));
  }

  /// The words that the key of a name is made of.
  static List<String> keyWords(String name) {
    List<Word> words = split(name);
    int from = 0;
    while (words.size() - from >= 3 && HONORIFICS.contains(words.get(from).form)) {
      from++;
    }
    if (words.size() - from >= 3 && words.get(from).form.equals("recep")) {
      from++; // known by their second given name
    }
    words = usualOrder(words.subList(from, cutLineage(words, from)));
    boolean asian =
        words.size() >= 3
            && words.size() <= 4
            && (isEastAsianSurname(words.getFirst().raw)
                || isEastAsianSurname(words.getFirst().form));
    for (int i = 1; i < words.size() && asian; i++) {
      asian = isSyllable(words.get(i).raw);
    }
    if (asian) {
      String given = words.stream().skip(1).map(Word::raw).collect(Collectors.joining());
      return List.of(words.getFirst().form, form(given));
    }
    List<String> key = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean inner = i > 0 && i < words.size() - 1;
      if (!inner || (word.form.length() > 1 && (words.size() != 3 || !isPatronymic(word.raw)))) {
        key.add(word.form);
      }
    }
    return key;
  }

  /// The words of a name in the form in which they are compared, in order, without titles and
  /// articles.
  public static List<String> words(String name) {
    return split(name).stream().map(Word::form).toList();
  }

  /// Whether a folded word is a family name that is written before the given name.
  static boolean isEastAsianSurname(String folded) {
    return EAST_ASIAN_SURNAMES.contains(folded);
  }

  /// One word of a name.
  ///
  /// @param raw folded
  /// @param form what stands in keys
  /// @param article whether an Arabic article stood before it
  /// @param initials whether it is an initial, or several put together
  /// @param hyphen whether a hyphen joins it to the next one
  private record Word(String raw, String form, boolean article, boolean initials, boolean hyphen) {}

  /// `Salman bin Abdulaziz` of `Salman bin Abdulaziz Al Saud`: who has a father needs no house.
  private static int cutLineage(List<Word> words, int from) {
    int father = end(words, from);
    if (father >= words.size() || !words.get(father).form.equals("ben")) {
      return words.size();
    }
    int after = end(words, father + 1);
    boolean more =
        after < words.size() && (words.get(after).article || words.get(after).form.equals("ben"));
    return more ? after : words.size();
  }

  /// Where the given name that starts at `at` ends: `Abdul Aziz` and `Abu Bakr` are one.
  private static int end(List<Word> words, int at) {
    if (at >= words.size()) {
      return at;
    }
    String form = words.get(at).form;
    return Math.min(words.size(), at + (form.equals("abdul") || form.equals("abu") ? 2 : 1));
  }

  private static boolean isPatronymic(String raw) {
    return raw.length() >= 7
        && (raw.endsWith("ovich")
            || raw.endsWith("evich")
            || raw.endsWith("ovych")
            || raw.endsWith("ovna")
            || raw.endsWith("evna"));
  }

  /// A name in the order in which news mostly has it: `Abe Shinzo` as `Shinzo Abe`, `Jae-in Moon`
  /// as `Moon Jae-in`.
  private static List<Word> usualOrder(List<Word> words) {
    if (words.size() == 2 && isJapaneseOrder(words.getFirst().raw, words.getLast().raw)) {
      return words.reversed();
    }
    if (words.size() == 3
        && words.getFirst().hyphen
        && isSyllable(words.getFirst().raw)
        && isSyllable(words.get(1).raw)
        && isEastAsianSurname(words.getLast().raw)) {
      return List.of(words.getLast(), words.getFirst(), words.get(1));
    }
    return words;
  }

  private static boolean isJapaneseOrder(String first, String last) {
    return JAPANESE_SURNAMES.contains(first)
        && !JAPANESE_SURNAMES.contains(last)
        && last.length() >= 4
        && JAPANESE.matcher(last).matches();
  }

  /// Whether a word has one group of vowels and is short, as Korean and Chinese syllables are.
  private static boolean isSyllable(String raw) {
    if (raw.length() > 6) {
      return false;
    }
    int groups = 0;
    boolean inVowels = false;
    for (int i = 0; i < raw.length(); i++) {
      boolean vowel = Spelling.isVowel(raw.charAt(i)) || (raw.charAt(i) == 'y' && i > 0);
      groups += vowel && !inVowels ? 1 : 0;
      inVowels = vowel;
    }
    return groups == 1;
  }

  private static List<Word> split(String name) {
    List<String> raw = new ArrayList<>();
    List<Boolean> hyphens = new ArrayList<>(); // whether a hyphen stands after the word
    cut(inOrder(name), raw, hyphens);
    int first = 0;
    while (first < raw.size() - 1
        && (Titles.isTitle(raw.get(first)) || (first > 0 && raw.get(first).equals("of")))) {
      first++;
    }
    List<Word> words = new ArrayList<>();
    boolean article = false;
    for (int i = first; i < raw.size(); i++) {
      String word = raw.get(i);
      boolean hyphen = hyphens.get(i);
      boolean syllable = i == first + 1 && isEastAsianSurname(raw.get(first)); // Chou En-lai
      if (i + 1 < raw.size() && !syllable && isArticle(word, i == first, hyphen, raw.get(i + 1))) {
        article = true;
        continue;
      }
      boolean apart = i > first && !words.isEmpty();
      if (apart && isInitial(word) && words.getLast().initials) {
        Word before = words.removeLast();
        words.add(new Word(before.raw + word, before.raw + word, false, true, hyphen));
      } else if (apart
          && NAME_ENDS.contains(word)
          && (hyphens.get(i - 1) || words.size() > 1 || words.getLast().raw.endsWith("i"))) {
        Word before = words.removeLast();
        String joined = before.raw + word;
        words.add(new Word(joined, form(joined), before.article, false, hyphen));
      } else {
        add(words, word, article, hyphen);
      }
      article = false;
    }
    return words;
  }

  private static void add(List<Word> words, String raw, boolean article, boolean hyphen) {
    for (String part : parts(raw)) {
      words.add(new Word(part, form(part), article, isInitial(part), hyphen));
      article = false;
    }
  }

  /// Names that are also written apart: `Abdulaziz`, `Abdennour`; `Nureddin`, `Sirajuddin`;
  /// `Alireza`, `Gholamhossein`.
  private static List<String> parts(String raw) {
    if (raw.length() < 7 || NameVariants.form(raw) != null) {
      return List.of(raw);
    }
    if (raw.startsWith("abd")) {
      for (int at = 4; at <= 6 && at + 3 <= raw.length(); at++) {
        if (listed(raw.substring(at)) != null) {
          return List.of("abdul", raw.substring(at));
        }
      }
    }
    int end = raw.endsWith("dine") ? raw.length() - 4 : raw.endsWith("din") ? raw.length() - 3 : 0;
    for (int at = end; at >= Math.max(2, end - 2) && end > 0; at--) {
      if (NameVariants.form(raw.substring(0, at)) != null) {
        return List.of(raw.substring(0, at), "din");
      }
    }
    for (int at = 3; at + 3 <= raw.length(); at++) {
      String first = raw.substring(0, at);
      String second = raw.substring(at);
      if (NameVariants.form(first) != null
          && (second.length() > 3 || second.equals("ali"))
          && listed(second) != null) {
        return List.of(first, second);
      }
    }
    return List.of(raw);
  }

  private static boolean isArticle(String word, boolean first, boolean hyphen, String next) {
    if (ARTICLES.contains(word)) {
      // Al Gore, but al-Sisi and Al Maliki
      return !first || hyphen || !word.equals("al") || looksArabic(next);
    }
    return hyphen && ASSIMILATED.contains(word);
  }

  private static boolean looksArabic(String word) {
    return NameVariants.form(word) != null
        || word.endsWith("i")
        || word.endsWith("ah")
        || word.contains("kh")
        || word.contains("gh")
        || word.contains("dh")
        || word.contains("aa")
        || word.indexOf('q') >= 0;
  }

  /// The form of a folded word.
  private static String form(String raw) {
    switch (raw) {
      case "bin", "ibn", "ben" -> {
        return "ben";
      }
      case "abou" -> {
        return "abu";
      }
      case "junior" -> {
        return "jr";
      }
      case "senior" -> {
        return "sr";
      }
      default -> {}
    }
    String listed = listed(raw);
    if (listed != null) {
      return listed;
    }
    String spelled = Spelling.apply(raw);
    return spelled.length() > 8 && spelled.endsWith("nezhad")
        ? spelled.substring(0, spelled.length() - 6) + "nejad"
        : spelled;
  }

  /// The form of a folded word that is listed, sounds like a listed one, or is derived from one.
  private static @Nullable String listed(String raw) {
    String form = NameVariants.form(raw);
    if (form == null) {
      form = NameVariants.formBySound(Spelling.apply(raw));
    }
    for (int i = 0; i < DERIVATIONS.size() && form == null; i += 2) {
      String end = DERIVATIONS.get(i);
      if (raw.length() >= end.length() + 3 && raw.endsWith(end)) {
        String stem = raw.substring(0, raw.length() - end.length());
        String stemForm = NameVariants.form(stem);
        stemForm = stemForm == null ? NameVariants.formBySound(Spelling.apply(stem)) : stemForm;
        form = stemForm == null ? null : stemForm + DERIVATIONS.get(i + 1);
      }
    }
    return form;
  }

  private static boolean isInitial(String word) {
    return word.length() == 1;
  }

  /// `Putin, Vladimir` in the order in which it is spoken.
  private static String inOrder(String name) {
    int comma = name.indexOf(',');
    if (comma <= 0 || comma != name.lastIndexOf(',')) {
      return name;
    }
    String after = name.substring(comma + 1).strip();
    String end = after.toLowerCase(Locale.ROOT);
    boolean suffix =
        end.isEmpty() || end.startsWith("jr") || end.startsWith("sr") || isNumeral(end);
    return suffix ? name : after + " " + name.substring(0, comma);
  }

  private static boolean isNumeral(String word) {
    return word.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
  }

  private static void cut(String name, List<String> words, List<Boolean> hyphens) {
    int i = 0;
    while (i < name.length()) {
      int start = i;
      while (i < name.length() && isPart(name.charAt(i))) {
        i++;
      }
      if (i > start) {
        boolean hyphen =
            i + 1 < name.length() && isHyphen(name.charAt(i)) && isPart(name.charAt(i + 1));
        // ElBaradei
        if (i - start > 4
            && (name.startsWith("El", start) || name.startsWith("Al", start))
            && Character.isUpperCase(name.charAt(start + 2))
            && Character.isLowerCase(name.charAt(start + 3))) {
          words.add(name.substring(start, start + 2).toLowerCase(Locale.ROOT));
          hyphens.add(true);
          start += 2;
        }
        String folded = Spelling.fold(unpossessed(name.substring(start, i)));
        if (!folded.isEmpty()) {
          words.add(folded);
          hyphens.add(hyphen);
        }
      } else {
        i++;
      }
    }
  }

  private static String unpossessed(String word) {
    int n = word.length();
    boolean possessive =
        n > 2
            && (word.charAt(n - 1) == 's' || word.charAt(n - 1) == 'S')
            && (word.charAt(n - 2) == '\'' || word.charAt(n - 2) == '’');
    return possessive ? word.substring(0, n - 2) : word;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isSurrogate(c)
        || "'’‘`´ʿʾʻʼʹ′".indexOf(c) >= 0;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑' || c == '–';
  }
}
