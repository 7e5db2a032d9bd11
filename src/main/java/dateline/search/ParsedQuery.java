package dateline.search;

import dateline.search.QueryNode.And;
import dateline.search.QueryNode.Field;
import dateline.search.QueryNode.FieldName;
import dateline.search.QueryNode.Not;
import dateline.search.QueryNode.Or;
import dateline.search.QueryNode.Phrase;
import dateline.search.QueryNode.Tag;

/// A query that was read.
///
/// @param root what it asks for, the options of the request included (`--person` and the like as
///   conditions, `--exact` in the words and fields, `--inside` in the places)
/// @param understood the same in the query language
public record ParsedQuery(QueryNode root, String understood) {

  /// Whether it asks for what lies in a place.
  public boolean asksInside() {
    return asksInside(root);
  }

  private static boolean asksInside(QueryNode node) {
    if (node instanceof And and) {
      return and.nodes().stream().anyMatch(ParsedQuery::asksInside);
    }
    if (node instanceof Or or) {
      return or.nodes().stream().anyMatch(ParsedQuery::asksInside);
    }
    if (node instanceof Phrase phrase) {
      return phrase.elements().stream().anyMatch(ParsedQuery::asksInside);
    }
    if (node instanceof Not not) {
      return asksInside(not.node());
    }
    if (node instanceof Tag tag) {
      return tag.which() != null && asksInside(tag.which());
    }
    return node instanceof Field field && field.field() == FieldName.INSIDE;
  }
}
