package dateline.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a caller asks of an index.
///
/// @param query in the query language, as typed; blank asks for everything
/// @param any whether one of the words is enough (`--any`)
/// @param exact whether stemming and spelling variants are off (`--exact`)
/// @param scope where all of the query must hold: in one article or in one passage
/// @param people each must be named (`--person`)
/// @param places each must be named (`--place`)
/// @param inside whether a place also stands for all places inside it (`--inside`)
/// @param from earliest time the article or a date in it may have, `2017`, `2017-11`, `2017-11-20`
/// @param to latest time, both ends included
/// @param source outlet or agency (`--source`)
/// @param sort order of the results
/// @param offset articles to leave out at the front
/// @param limit articles to give at most
/// @param passages best passages to give for each article, at most
/// @param copies whether copies of one story are shown each (`--all`)
/// @param boilerplate whether boilerplate and metadata are searched too
public record SearchRequest(
    String query,
    boolean any,
    boolean exact,
    Scope scope,
    List<String> people,
    List<String> places,
    boolean inside,
    @Nullable String from,
    @Nullable String to,
    @Nullable String source,
    Sort sort,
    int offset,
    int limit,
    int passages,
    boolean copies,
    boolean boilerplate) {

  /// Where all of a query must hold.
  public enum Scope {
    ARTICLE,
    PASSAGE
  }

  /// The order of results. Ties: score, then publication date (newest first), then id.
  public enum Sort {
    RELEVANCE,
    DATE,
    OUTLET
  }

  public SearchRequest {
    people = List.copyOf(people);
    places = List.copyOf(places);
    if (offset < 0 || limit < 0 || passages < 0) {
      throw new IllegalArgumentException("offset, limit and passages are not negative");
    }
  }

  /// A query with the defaults of `dateline search`.
  public static SearchRequest of(String query) {
    return new SearchRequest(
        query,
        false,
        false,
        Scope.ARTICLE,
        List.of(),
        List.of(),
        false,
        null,
        null,
        null,
        Sort.RELEVANCE,
        0,
        10,
        3,
        false,
        false);
  }

  /// The same, asked in another scope.
  public SearchRequest in(Scope other) {
    return with(any, other, limit, passages, copies);
  }

  /// The same, for so many articles with so many passages each.
  public SearchRequest atMost(int articles, int passagesOfEach) {
    return with(any, scope, articles, passagesOfEach, copies);
  }

  /// The same, with each copy of a story for itself.
  public SearchRequest withCopies() {
    return with(any, scope, limit, passages, true);
  }

  /// The same, for articles that hold any of its words.
  public SearchRequest orAny() {
    return with(true, scope, limit, passages, copies);
  }

  private SearchRequest with(
      boolean anyWord, Scope within, int articles, int passagesOfEach, boolean everyCopy) {
    return new SearchRequest(
        query,
        anyWord,
        exact,
        within,
        people,
        places,
        inside,
        from,
        to,
        source,
        sort,
        offset,
        articles,
        passagesOfEach,
        everyCopy,
        boilerplate);
  }
}
