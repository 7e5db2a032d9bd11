package dateline.search;

import dateline.search.QueryNode.And;
import dateline.search.QueryNode.Dates;
import dateline.search.QueryNode.Element;
import dateline.search.QueryNode.Everything;
import dateline.search.QueryNode.Field;
import dateline.search.QueryNode.Form;
import dateline.search.QueryNode.Near;
import dateline.search.QueryNode.Not;
import dateline.search.QueryNode.Or;
import dateline.search.QueryNode.Phrase;
import dateline.search.QueryNode.Tag;
import dateline.search.QueryNode.Weekday;
import dateline.search.QueryNode.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Finds out why a query finds nothing, and the nearest queries that do find something.
///
/// Tried in this order: other spellings of what occurs nowhere; phrases as words near each other,
/// then anywhere; exact words as any form; then ever fewer of the parts.
final class Diagnoser {
  private static final int MAX_SUGGESTIONS = 3;

  /// Words between those of a phrase that was too strict.
  private static final int LOOSE_SLOP = 5;

  /// Parts beyond which not every choice of parts is tried.
  private static final int MAX_PARTS = 8;

  /// What has to be known of the index.
  interface Index {
    /// The articles that a query finds.
    long articles(QueryNode query) throws IOException, QueryException;

    /// The articles that a query finds in several passages, where it is asked for in one; else 0.
    long apart(QueryNode query) throws IOException, QueryException;

    /// Words of the index spelled like `word`, with a capital if it has one, the likeliest first.
    List<String> words(String word) throws IOException, QueryException;

    /// Names of the index spelled like a value of a field, the likeliest first.
    List<String> names(Field field) throws IOException, QueryException;
  }

  private final Index index;
  private final List<Diagnosis.Suggestion> suggestions = new ArrayList<>();
  private final List<String> tried = new ArrayList<>();

  /// Of leaves that occur nowhere, what is spelled like them.
  private final Map<QueryNode, List<QueryNode>> spellings = new HashMap<>();

  private Diagnoser(Index index) {
    this.index = index;
  }

  static Diagnosis diagnose(QueryNode root, Index index) throws IOException, QueryException {
    return new Diagnoser(index).run(root);
  }

  private Diagnosis run(QueryNode root) throws IOException, QueryException {
    List<QueryNode> all = parts(root);
    List<Diagnosis.Part> parts = new ArrayList<>();
    for (QueryNode part : all) {
      parts.add(new Diagnosis.Part(QueryText.of(part), index.articles(part)));
    }
    tried.add(QueryText.of(root));
    collect(root);
    boolean respelled = respell(root);
    suggest(map(root, Diagnoser::near));
    suggest(map(root, Diagnoser::apart));
    suggest(map(root, Diagnoser::anyForm));
    if (root instanceof And) {
      loosen(known(all, respelled ? 0 : mostSpellings()), all.size());
    }
    return new Diagnosis(parts, suggestions, index.apart(root));
  }

  /// What has to hold together, or what could hold instead of each other.
  private static List<QueryNode> parts(QueryNode root) {
    return switch (root) {
      case And and -> and.nodes();
      case Or or -> or.nodes();
      default -> List.of(root);
    };
  }

  /// Suggests a query if it finds something and was not tried yet.
  private boolean suggest(QueryNode query) throws IOException, QueryException {
    String text = QueryText.of(query);
    if (suggestions.size() == MAX_SUGGESTIONS || tried.contains(text)) {
      return false;
    }
    tried.add(text);
    long articles = index.articles(query);
    if (articles > 0) {
      suggestions.add(new Diagnosis.Suggestion(text, articles));
    }
    return articles > 0;
  }

  /// Suggests the query with the likeliest other spelling of every leaf that occurs nowhere; if
  /// that still finds nothing, the next likeliest.
  private boolean respell(QueryNode root) throws IOException, QueryException {
    boolean found = false;
    for (int choice = 0; choice < mostSpellings() && !found; choice++) {
      found = suggest(spelled(root, choice));
    }
    return found;
  }

  private int mostSpellings() {
    return spellings.values().stream().mapToInt(List::size).max().orElse(0);
  }

  private QueryNode spelled(QueryNode root, int choice) {
    return map(
        root,
        node -> {
          List<QueryNode> instead = spellings.getOrDefault(node, List.of(node));
          return instead.get(Math.min(choice, instead.size() - 1));
        });
  }

  /// The parts that find something alone: as typed, or else in the likeliest of some spellings.
  private List<QueryNode> known(List<QueryNode> parts, int choices)
      throws IOException, QueryException {
    List<QueryNode> known = new ArrayList<>();
    for (QueryNode part : parts) {
      QueryNode each = part;
      boolean found = index.articles(each) > 0;
      for (int choice = 0; choice < choices && !found; choice++) {
        each = spelled(part, choice);
        found = index.articles(each) > 0;
      }
      if (found) {
        known.add(each);
      }
    }
    return known;
  }

  /// Collects the leaves that occur nowhere but under another spelling.
  private void collect(QueryNode node) throws IOException, QueryException {
    switch (node) {
      case And and -> {
        for (QueryNode child : and.nodes()) {
          collect(child);
        }
      }
      case Or or -> {
        for (QueryNode child : or.nodes()) {
          collect(child);
        }
      }
      case Phrase phrase -> {
        for (Element element : phrase.elements()) {
          collect(element);
        }
      }
      case Tag tag -> {
        if (tag.which() != null) {
          collect(tag.which());
        }
      }
      case Word word -> {
        boolean spelled = word.form() == Form.PLAIN || word.form() == Form.EXACT;
        if (spelled && index.articles(word) == 0) {
          add(
              word,
              index.words(word.text()).stream()
                  .map(text -> (QueryNode) new Word(text, word.form(), word.at()))
                  .toList());
        }
      }
      case Field field -> {
        if (index.articles(field) == 0) {
          add(
              field,
              index.names(field).stream()
                  .map(
                      name -> (QueryNode) new Field(field.field(), name, field.exact(), field.at()))
                  .toList());
        }
      }
      case Not _, Dates _, Weekday _, Near _, Everything _ -> {}
    }
  }

  private void add(QueryNode leaf, List<QueryNode> instead) {
    if (!instead.isEmpty()) {
      spellings.put(leaf, instead);
    }
  }

  /// Suggests the queries with the fewest parts left out, those that find most first.
  ///
  /// @param known the parts that find something alone
  private void loosen(List<QueryNode> known, int parts) throws IOException, QueryException {
    if (known.size() > MAX_PARTS) {
      suggest(QueryParser.and(asManyAsFit(known)));
      return;
    }
    boolean found = false;
    for (int left = Math.min(known.size(), parts - 1); left > 0 && !found; left--) {
      List<Choice> choices = new ArrayList<>();
      choose(known, left, 0, new ArrayList<>(), choices);
      choices.sort(Comparator.comparingLong(Choice::articles).reversed());
      for (Choice choice : choices) {
        found |= suggest(choice.query());
      }
    }
  }

  /// Parts that find something together, taken as they come.
  private List<QueryNode> asManyAsFit(List<QueryNode> parts) throws IOException, QueryException {
    List<QueryNode> chosen = new ArrayList<>();
    for (QueryNode part : parts) {
      chosen.add(part);
      if (index.articles(QueryParser.and(chosen)) == 0) {
        chosen.removeLast();
      }
    }
    return chosen;
  }

  private record Choice(QueryNode query, long articles) {}

  /// Every choice of `left` parts that finds something and asks for something.
  private void choose(
      List<QueryNode> parts, int left, int from, List<QueryNode> chosen, List<Choice> choices)
      throws IOException, QueryException {
    if (left == 0) {
      if (chosen.stream().anyMatch(part -> !(part instanceof Not))) {
        QueryNode query = QueryParser.and(chosen);
        long articles = index.articles(query);
        if (articles > 0) {
          choices.add(new Choice(query, articles));
        }
      }
      return;
    }
    for (int i = from; i <= parts.size() - left; i++) {
      chosen.addLast(parts.get(i));
      choose(parts, left - 1, i + 1, chosen, choices);
      chosen.removeLast();
    }
  }

  private static QueryNode near(QueryNode node) {
    return node instanceof Phrase phrase && phrase.slop() < LOOSE_SLOP
        ? new Phrase(phrase.elements(), LOOSE_SLOP, phrase.at())
        : node;
  }

  private static QueryNode apart(QueryNode node) {
    return node instanceof Phrase phrase
        ? QueryParser.and(List.<QueryNode>copyOf(phrase.elements()))
        : node;
  }

  private static QueryNode anyForm(QueryNode node) {
    return switch (node) {
      case Word word when word.form() == Form.EXACT -> new Word(word.text(), Form.PLAIN, word.at());
      case Field field -> new Field(field.field(), field.value(), false, field.at());
      default -> node;
    };
  }

  /// The query with each node replaced, those inside first; what must not occur stays as it is.
  private static QueryNode map(QueryNode node, UnaryOperator<QueryNode> change) {
    return switch (node) {
      case And and -> QueryParser.and(and.nodes().stream().map(n -> map(n, change)).toList());
      case Or or -> QueryParser.or(or.nodes().stream().map(n -> map(n, change)).toList());
      case Phrase phrase ->
          change.apply(
              new Phrase(
                  phrase.elements().stream().map(e -> (Element) map(e, change)).toList(),
                  phrase.slop(),
                  phrase.at()));
      case Tag tag ->
          tag.which() == null
              ? tag
              : new Tag(tag.kind(), (QueryNode.Condition) map(tag.which(), change), tag.at());
      default -> change.apply(node);
    };
  }
}
