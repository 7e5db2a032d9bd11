package dateline.index;

/// The names of all fields of the index, in one place.
///
/// An article is a block of documents: one for each of its passages, in order, then one for the
/// article itself, which closes the block. Both carry tags as words: a mention of a person stands
/// in the token stream as `@person` and `@person:KEY`, at the position of its first and of its last
/// word.
public final class Fields {
  private Fields() {}

  // ---- of both kinds of document

  /// `article` or `passage`.
  public static final String TYPE = "type";

  public static final String ARTICLE = "article";
  public static final String PASSAGE = "passage";

  /// The id of the article, on all documents of its block: what a block is replaced by.
  public static final String BLOCK = "block";

  // ---- of passages

  /// The words and tags of a content passage, with positions and offsets.
  public static final String TEXT = "text";

  /// The same of a passage that is metadata or boilerplate.
  public static final String REST = "rest";

  /// Stored: kind, number, line, offsets, text and tags, see [StoredPassage].
  public static final String STORED_PASSAGE = "passage";

  // ---- of articles

  /// The words and tags of all content passages, with positions; a wide gap between passages.
  public static final String BODY = "body";

  /// The words of the headline.
  public static final String TITLE = "title";

  /// Stored: see [StoredArticle].
  public static final String STORED_ARTICLE = "article";

  /// The id: a term, and sorted doc values.
  public static final String ID = "id";

  /// The absolute path of the file: a term.
  public static final String FILE = "file";

  /// Digest of everything that decides what is indexed: bytes, options of reading. A stored field.
  public static final String DIGEST = "digest";

  /// Outlet, agency and dateline agency, folded: terms, and whole words of them.
  public static final String SOURCE = "source";

  /// Words of authors' names, folded.
  public static final String AUTHOR = "author";

  /// First day of publication as epoch day: sorts; articles without one have no value.
  public static final String PUBLISHED = "published";

  /// Last day of publication as epoch day: that of the year where no more than the year is known.
  public static final String PUBLISHED_LAST = "published_last";

  /// Publication as an interval of seconds since 1970.
  public static final String PUBLISHED_RANGE = "published_range";

  /// Dates named in the text as intervals of seconds since 1970; several.
  public static final String DATE_RANGE = "date_range";

  /// Latitude and longitude of places: points; several.
  public static final String POINT = "point";

  /// What the article's places lie in: `SY` for a country, `SY/Idlib` for a division of one. Terms.
  public static final String INSIDE = "inside";

  /// `word` + [#SEPARATOR] + `KEY` for the words of people's names: from a word to keys.
  public static final String PERSON_WORD = "person_word";

  /// `folded name` + [#SEPARATOR] + what it names, for all names of the places that occur: what
  /// follows `@place:` in a tag, or [#IN] and a value of [#INSIDE]. Terms.
  public static final String PLACE_NAME = "place_name";

  /// Before the name of a country or division in which a place of the index lies.
  public static final String IN = "in:";

  /// Facets: sorted-set doc values of articles and passages, one for each person, their parts
  /// joined by [#SEPARATOR]: key, name, mentions.
  public static final String PEOPLE = "people";

  /// The same of places: tag, name, kind, country, admin-1, latitude, longitude, mentions.
  public static final String PLACES = "places";

  /// The same of dates: value, type, start, end, mentions; the ends as seconds since 1970 or empty.
  public static final String DATES = "dates";

  /// The same of outlets (the agency where no outlet is known) and of authors, as written.
  public static final String OUTLETS = "outlets";

  public static final String AUTHORS = "authors";

  /// Signature of the text against which copies of a story are recognised: terms.
  public static final String SHINGLE = "shingle";

  /// Parts of a compound term or value.
  public static final char SEPARATOR = '\u0001';

  /// Tag tokens.
  public static final String PERSON_TAG = "@person";

  public static final String PLACE_TAG = "@place";
  public static final String DATE_TAG = "@date";

  /// What stands before a term that is compared as typed.
  public static final char EXACT = '=';
}
