package dateline.index;

/// The names of all fields of the index, in one place.
///
/// An article is a block of documents: one for each of its passages, in order, then one for the
/// article itself, which closes the block. Both carry tags as words: a mention of a person stands
/// in the token stream as `@person` and `@person:KEY`, at the position of its first word, with the
/// offsets of the whole mention and the number of its words as payload.
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

  /// The kind of a passage, lower case: a term.
  public static final String KIND = "kind";

  /// Stored: kind, number, line, offsets, text and tags, see [StoredPassage].
  public static final String STORED_PASSAGE = "passage";

  // ---- of articles

  /// The words and tags of all content passages, with positions; a wide gap between passages.
  public static final String BODY = "body";

  /// The same of the other passages.
  public static final String BODY_REST = "body_rest";

  /// The words of the headline.
  public static final String TITLE = "title";

  /// The tags of the headline and of the lead, the first passage of the body: whom, where and when
  /// an article is about.
  public static final String FRONT = "front";

  /// Stored: see [StoredArticle].
  public static final String STORED_ARTICLE = "article";

  /// The id: a term, and sorted doc values.
  public static final String ID = "id";

  /// Digest of everything that decides what is indexed. A stored field.
  public static final String DIGEST = "digest";

  /// Words of the outlet, the agency and the dateline's agency, folded: terms.
  public static final String SOURCE = "source";

  /// Words of authors' names, folded: terms.
  public static final String AUTHOR = "author";

  /// First day of publication as epoch day: sorts; articles without one have no value.
  public static final String PUBLISHED = "published";

  /// Last day of publication as epoch day: that of the year where no more than the year is known.
  public static final String PUBLISHED_LAST = "published_last";

  /// What copies of one story have in common, see [Signature]: doc values, and terms to find them.
  public static final String SIGNATURE = "signature";

  public static final String BAND = "band";

  // ---- dictionaries: terms of articles that tell what a name can mean. Parts of a term are joined
  // by SEPARATOR.

  /// For each word of a person's names: the word as it stands in keys, the words of the name joined
  /// by hyphens, the key of the person.
  public static final String PERSON_WORD = "person_word";

  /// For each word of a mention of a person: the word as it stands in keys, the word as written.
  public static final String PERSON_SPELLING = "person_spelling";

  /// The other way round: the word folded, the word as it stands in keys.
  public static final String PERSON_FORM = "person_form";

  /// For each name that a place has: the name in the form of [TextAnalysis#name(String)] and what
  /// follows `@place:` in the place's tag; or [#IN] and a container, see [#PLACE].
  public static final String PLACE_NAME = "place_name";

  /// Before a country or a division in which a place of the index lies.
  public static final String IN = "in:";

  /// For each mention of a place: what follows `@place:` in its tag, the mention as written.
  public static final String PLACE_SPELLING = "place_spelling";

  /// For each other name of a place: what follows `@place:` in its tag, the name as written.
  public static final String PLACE_ALIAS = "place_alias";

  /// For each place with a known position: what follows `@place:` in its tag, latitude, longitude,
  /// and what it lies in: `SY` for a country and `SY/Idlib` for a division of one, or nothing.
  public static final String PLACE = "place";

  // ---- facets: sorted-set doc values, one for each thing, its parts joined by SEPARATOR

  /// Of articles and passages: key, name, mentions.
  public static final String PEOPLE = "people";

  /// Of articles and passages: tag, name, kind, country, admin-1, latitude, longitude, mentions.
  public static final String PLACES = "places";

  /// Of articles and passages: value, type, start, end, mentions; the ends as seconds since 1970 or
  /// empty.
  public static final String DATES = "dates";

  /// Of articles: the outlet, or the agency where no outlet is known, as written.
  public static final String OUTLETS = "outlets";

  /// Of articles: the authors, as written.
  public static final String AUTHORS = "authors";

  // ---- parts of terms and values

  /// Stands between the parts of a compound term or value.
  public static final char SEPARATOR = '\u0001';

  public static final String PERSON_TAG = "@person";
  public static final String PLACE_TAG = "@place";

  /// A date on the calendar is also tagged `@date:START-END`, see [DateTag].
  public static final String DATE_TAG = "@date";

  /// A day that is named by its name in the week is also tagged `@weekday:1` (Monday) and so on.
  public static final String WEEKDAY_TAG = "@weekday";

  /// Positions that are left free between two passages in the body: as no words can be asked for
  /// that are so far from each other, nothing reaches across.
  public static final int PASSAGE_GAP = 1_000;

  /// What stands before a term that is compared as typed.
  public static final char EXACT = '=';
}
