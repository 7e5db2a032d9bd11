package dateline.search;

import dateline.search.SearchRequest.Scope;
import dateline.search.SearchRequest.Sort;
import java.util.List;
import java.util.Random;

/// Makes queries that nobody would think of: parts of the query language in any order, broken ones,
/// text that means harm.
public final class RandomQueries {
  private static final List<String> PARTS =
      List.of(
          "truce",
          "Idlib",
          "Idleb",
          "=Idlib",
          "talks",
          "cease-fire",
          "ceasefire",
          "U.S.",
          "the",
          "ta*",
          "t?lks",
          "*ks",
          "truse~",
          "truse~2",
          "truse~9",
          "/t[a-z]+s/",
          "/[/",
          "\"truce talks\"",
          "\"talks truce\"~4",
          "=\"truce talks\"",
          "\"Idlib talks\"~999",
          "\"Idlib talks\"~99999999999",
          "\"ta* truse~1\"~3",
          "\"@person said\"",
          "\"@person:'Vladimir Putin' said\"~3",
          "\"@place @place\"~8",
          "@person",
          "@person:Putin",
          "@place:Idlib",
          "@place:",
          "@date",
          "@date:2018-09",
          "@date:friday",
          "person:Putin",
          "person:\"Vladimir Putin\"",
          "person:=Putin",
          "person:*",
          "person:(Putin OR Erdogan)",
          "place:Idlib",
          "place:Idlib,Damascus",
          "place:(Idlib, Aleppo)",
          "inside:Syria",
          "near:Damascus~300km",
          "near:Damascus~99999999km",
          "near:Nowhere",
          "date:2018",
          "date:2017..2018-09",
          "date:2018-13",
          "date:friday",
          "published:2018-09",
          "source:sample",
          "author:doe",
          "title:truce",
          "title:=truce",
          "id:a",
          "Person:Putin",
          "persn:Putin",
          "http://a.org/b?c=d*",
          "*",
          "nothing",
          ":-)",
          "\"",
          "“truce talks”",
          "(",
          ")",
          "()",
          "OR",
          "AND",
          "NOT",
          "-",
          "--",
          "=",
          "~",
          "^2",
          "\\",
          "&&",
          "!",
          "😀",
          "سلام",
          "\u202Eefil\u202C",
          "e\u0301",
          "\uD83D",
          "\u0000",
          "\u001B[31m",
          "中文字");

  private static final List<String> HARMFUL =
      List.of(
          "(".repeat(40) + "truce" + ")".repeat(40),
          "(".repeat(2_000) + "truce" + ")".repeat(2_000),
          "-(".repeat(45) + "truce" + ")".repeat(45),
          "NOT ".repeat(3_000) + "truce",
          "(".repeat(20_000),
          "truce ".repeat(900),
          "truce ".repeat(9_000),
          "a".repeat(49_000),
          "x".repeat(60_000),
          "\"" + "truce ".repeat(40) + "\"~999",
          "\"" + "truce talks ".repeat(14) + "\"~999",
          "\"" + "@place ".repeat(30) + "\"~900",
          "\"" + "t* ".repeat(20) + "\"~50",
          "/(a+)+b/",
          "/(((a{1,50}){1,50}){1,50}){1,50}/",
          "/((((((((a{9}){9}){9}){9}){9}){9}){9}){9}){9}/",
          "/a{1000000000}/",
          "/a{999999999999}/",
          "/.*a.{20}/",
          "/[^a]{3000}/",
          "/" + "(".repeat(20_000) + "/",
          "/" + "(".repeat(5_000) + "a" + ")".repeat(5_000) + "/",
          "/" + "a|".repeat(9_000) + "b/",
          "/~(a)&#@\"<1-99>/",
          "*a*b*c*d*e*f*g*h*i*j*k*",
          "*".repeat(500) + "a" + "?".repeat(500),
          "a?".repeat(5_000),
          "a*".repeat(200),
          "b".repeat(300) + "~2",
          "/" + "[a-z]*".repeat(60) + "/",
          "near:Damascus~1e309km",
          "near:Damascus~-5km",
          "near:Damascus~NaNkm",
          "date:0000..9999-12-31",
          "date:+999999999-01-01",
          "date:2018-09-07..2018-09-01",
          "published:..",
          "@".repeat(1_000),
          ":".repeat(1_000),
          "person:".repeat(500),
          "person:" + "(".repeat(500),
          "=".repeat(1_000) + "truce");

  private final Random random;

  public RandomQueries(long seed) {
    random = new Random(seed);
  }

  /// The next request, with options as they come.
  public SearchRequest next() {
    return new SearchRequest(
        query(),
        random.nextBoolean(),
        random.nextInt(4) == 0,
        random.nextInt(4) > 0 ? Scope.ARTICLE : Scope.PASSAGE,
        random.nextInt(12) == 0 ? List.of(PARTS.get(random.nextInt(PARTS.size()))) : List.of(),
        random.nextInt(12) == 0 ? List.of("Idlib") : List.of(),
        random.nextBoolean(),
        random.nextInt(8) == 0 ? "2018" : null,
        random.nextInt(16) == 0 ? "2018-09" : null,
        random.nextInt(16) == 0 ? "sample" : null,
        Sort.values()[random.nextInt(Sort.values().length)],
        0,
        10,
        2,
        true,
        random.nextInt(3) == 0);
  }

  private String query() {
    int kind = random.nextInt(100);
    if (kind < 70) {
      return parts();
    }
    if (kind < 90) {
      return broken(parts());
    }
    return kind < 98 ? noise() : HARMFUL.get(random.nextInt(HARMFUL.size())) + " " + parts();
  }

  private String parts() {
    StringBuilder query = new StringBuilder();
    for (int parts = random.nextInt(6); parts >= 0; parts--) {
      query.append(PARTS.get(random.nextInt(PARTS.size())));
      query.append(random.nextInt(4) > 0 ? " " : "");
    }
    return query.toString();
  }

  /// A query with some of its characters exchanged, doubled or gone.
  private String broken(String query) {
    StringBuilder broken = new StringBuilder(query);
    for (int i = random.nextInt(4); i >= 0 && !broken.isEmpty(); i--) {
      int at = random.nextInt(broken.length());
      char c = broken.charAt(random.nextInt(broken.length()));
      switch (random.nextInt(3)) {
        case 0 -> broken.setCharAt(at, c);
        case 1 -> broken.insert(at, c);
        default -> broken.deleteCharAt(at);
      }
    }
    return broken.toString();
  }

  /// Characters of all scripts, halves of pairs among them.
  private String noise() {
    StringBuilder noise = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      noise.append(
          random.nextBoolean()
              ? (char) random.nextInt(0x180)
              : (char) random.nextInt(Character.MAX_VALUE + 1));
    }
    return noise.toString();
  }
}
