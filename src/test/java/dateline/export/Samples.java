package dateline.export;

import dateline.article.Granularity;
import dateline.article.PassageKind;
import dateline.article.Publication;
import dateline.index.StoredArticle;
import dateline.index.StoredPassage;
import dateline.search.Match;
import dateline.search.PassageHit;
import dateline.search.SearchEngine;
import dateline.search.SearchRequest;
import dateline.tag.date.TimexType;
import dateline.text.Span;
import java.time.LocalDateTime;
import java.util.List;

/// Records made by hand, with everything in them that is hard to write.
public final class Samples {
  public static final StoredArticle FULL =
      new StoredArticle(
          "news/talks",
          "/data/news/talks.txt",
          "ab".repeat(32),
          true,
          "Talks in “Geneva” end",
          "The Daily; Post",
          "XNA",
          List.of("Ann Lee", "Bo \"B\" Ek"),
          "Geneva",
          "XNA",
          new Publication("2018-09-07T18:16:34Z", Granularity.SECOND, "epoch stamp in text"),
          "https://example.org/talks?a=1&b=2");

  public static final StoredArticle BARE =
      new StoredArticle(
          "old", "-", "cd".repeat(32), false, null, null, null, List.of(), null, null, null, null);

  private static final String TEXT =
      "😀 Lee, of Idleb,\nsaid “no”, on Friday at\u001b[31m 9\u009b.";

  public static final PassageHit FULL_HIT =
      new PassageHit(
          FULL,
          new StoredPassage(
              3,
              PassageKind.BODY,
              5,
              100,
              100,
              104,
              TEXT,
              List.of(new StoredPassage.PersonMention("Ann Lee", "ann lee", span("Lee"))),
              List.of(
                  new StoredPassage.PlaceMention(
                      "Idlib", 169387, "city", "SY", "Idlib", 35.93, 36.63, 0.9, span("Idleb")),
                  new StoredPassage.PlaceMention(
                      "no", null, "other", null, null, null, null, 0, span("no"))),
              List.of(
                  new StoredPassage.DateMention(
                      "2018-09-07",
                      TimexType.DATE,
                      null,
                      Granularity.DAY,
                      LocalDateTime.of(2018, 9, 7, 0, 0),
                      LocalDateTime.of(2018, 9, 8, 0, 0),
                      null,
                      span("Friday")),
                  new StoredPassage.DateMention(
                      "XXXX-XX-XXT09",
                      TimexType.TIME,
                      "APPROX",
                      Granularity.HOUR,
                      LocalDateTime.of(2018, 9, 7, 9, 0),
                      LocalDateTime.of(2018, 9, 7, 10, 0),
                      LocalDateTime.of(2018, 9, 7, 12, 0),
                      span("9")))),
          List.of(new Match(span("Lee"), null), new Match(span("Idleb"), "Idleb")),
          List.of(),
          1.5f);

  public static final PassageHit BARE_HIT =
      new PassageHit(
          BARE,
          new StoredPassage(
              1,
              PassageKind.HEADLINE,
              1,
              0,
              0,
              0,
              "Half a pair: \uD83D.",
              List.of(),
              List.of(),
              List.of()),
          List.of(),
          List.of(),
          0f);

  private Samples() {}

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  /// A passage of one match.
  public static PassageHit passage(String text, String match) {
    int start = text.indexOf(match);
    return new PassageHit(
        FULL,
        new StoredPassage(1, PassageKind.BODY, 1, 0, 0, 0, text, List.of(), List.of(), List.of()),
        List.of(new Match(new Span(start, start + match.length()), null)),
        List.of(),
        1f);
  }

  public static Header header(long total) {
    return new Header(
        SearchRequest.of("lee \"idlib\""),
        "lee \"idlib\"",
        new SearchEngine.Status(2, 9, 1),
        total);
  }
}
