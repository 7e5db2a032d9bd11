package dateline.search;

import dateline.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A query as it was understood: a tree of words, phrases, tags and conditions.
///
/// Two nodes are equal when they ask for the same at the same place of the typed query; see
/// [QueryText] for what the tree means in the query language.
public sealed interface QueryNode {

  /// The part of the typed query that this node was read from, in UTF-16 units; the empty span at
  /// the end of the query for conditions that came from options.
  Span at();

  /// What a phrase is made of, and what can stand alone: a word or a tag.
  sealed interface Element extends QueryNode permits Word, Tag {}

  /// A condition on what an article or passage is about. Conditions select; they do not rank.
  sealed interface Condition extends QueryNode permits Field, Dates, Weekday, Near {}

  /// How a word is compared with the words of the text.
  enum Form {
    /// Stemmed, with spelling variants.
    PLAIN,
    /// As typed, but for case and accents: `=Idlib`.
    EXACT,
    /// Words that begin so: `terror*`.
    PREFIX,
    /// Words that differ in a letter or two: `Erdogan~`.
    FUZZY,
    /// `*` stands for any letters, `?` for one: `*istan`, `Mu?ammad`.
    WILDCARD,
    /// A whole word that the expression matches: `/isi[sl]/`.
    REGEX
  }

  /// One word, as typed. The analysis of the text may make several words of it (`AT&T`): they are
  /// then a phrase.
  ///
  /// @param text without the signs that show its form; holds no white space and no double quote
  /// @param edits letters that may differ, 1 or 2 for [Form#FUZZY], else 0
  record Word(String text, Form form, int edits, Span at) implements Element {
    /// A word of any form but fuzzy.
    public Word(String text, Form form, Span at) {
      this(text, form, 0, at);
    }
  }

  /// A kind of mention.
  enum Kind {
    PERSON,
    PLACE,
    DATE
  }

  /// A mention in the text: of any person, place or date (`@person`), or of one in particular
  /// (`@person:putin`, `@date:2018-09`).
  ///
  /// @param which a [Field] of a person or place, [Dates] or a [Weekday]; null for any
  record Tag(Kind kind, @Nullable Condition which, Span at) implements Element {}

  /// Words and tags next to each other.
  ///
  /// @param elements at least two
  /// @param slop 0: in this order, next to each other. Else: in any order, with at most so many
  ///   other words between them
  record Phrase(List<Element> elements, int slop, Span at) implements QueryNode {
    public Phrase {
      elements = List.copyOf(elements);
    }
  }

  /// The fields that take a name.
  enum FieldName {
    PERSON,
    PLACE,
    /// A place with all places inside it.
    INSIDE,
    /// Outlet or agency.
    SOURCE,
    AUTHOR,
    TITLE,
    /// An article's id, or a beginning of it.
    ID;

    /// The name in the query language.
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// A field and what it should hold.
  ///
  /// @param value as typed, without quotes
  /// @param exact whether spelling variants are off: `place:=Idlib`
  record Field(FieldName field, String value, boolean exact, Span at) implements Condition {}

  /// Which dates are meant.
  enum DateField {
    /// Named in the text.
    DATE,
    /// Of publication.
    PUBLISHED;

    /// The name in the query language.
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// A stretch of the calendar that a date has to overlap.
  ///
  /// @param from first day, null if open
  /// @param to last day, null if open; not before `from`
  record Dates(DateField field, @Nullable LocalDate from, @Nullable LocalDate to, Span at)
      implements Condition {}

  /// A day of the week named in the text, on the calendar or not: `date:monday`.
  record Weekday(DayOfWeek day, Span at) implements Condition {}

  /// A place within some distance of another: `near:Damascus~100km`.
  record Near(String place, double kilometres, Span at) implements Condition {}

  /// All of them.
  ///
  /// @param nodes at least two, none of them an `And`
  record And(List<QueryNode> nodes, Span at) implements QueryNode {
    public And {
      nodes = List.copyOf(nodes);
    }
  }

  /// At least one of them.
  ///
  /// @param nodes at least two, none of them an `Or`
  record Or(List<QueryNode> nodes, Span at) implements QueryNode {
    public Or {
      nodes = List.copyOf(nodes);
    }
  }

  /// All that `node` does not find.
  ///
  /// @param node not a `Not`; `Not(Everything)` finds nothing
  record Not(QueryNode node, Span at) implements QueryNode {}

  /// Every article.
  record Everything(Span at) implements QueryNode {}
}
