package dateline.search;

import dateline.search.QueryNode.And;
import dateline.search.QueryNode.Condition;
import dateline.search.QueryNode.DateField;
import dateline.search.QueryNode.Dates;
import dateline.search.QueryNode.Element;
import dateline.search.QueryNode.Field;
import dateline.search.QueryNode.Form;
import dateline.search.QueryNode.Near;
import dateline.search.QueryNode.Not;
import dateline.search.QueryNode.Or;
import dateline.search.QueryNode.Phrase;
import dateline.search.QueryNode.Tag;
import dateline.search.QueryNode.Weekday;
import dateline.search.QueryNode.Word;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a query in the query language: what [QueryParser] reads into the same tree again.
final class QueryText {
  /// What needs no quotes: begins with a letter or digit and has no sign of the language in it.
  private static final Pattern BARE =
      Pattern.compile("(?!(?:AND|OR|NOT)$)[\\p{L}\\p{N}](?:[^\\s()\"*?~:/,;|=]*[\\p{L}\\p{N}])?");

  private QueryText() {}

  static String of(QueryNode node) {
    if (node instanceof And and) {
      return joined(and.nodes(), " ");
    }
    if (node instanceof Or or) {
      return joined(or.nodes(), " OR ");
    }
    if (node instanceof Not not) {
      return "-" + grouped(not.node());
    }
    if (node instanceof Phrase phrase) {
      return phrase(phrase);
    }
    if (node instanceof Word word) {
      return word(word);
    }
    if (node instanceof Tag tag) {
      return tag(tag, '"');
    }
    if (node instanceof Condition condition) {
      return condition(condition);
    }
    return "*";
  }

  private static String joined(List<QueryNode> nodes, String between) {
    return nodes.stream().map(QueryText::grouped).collect(Collectors.joining(between));
  }

  private static String grouped(QueryNode node) {
    return node instanceof And || node instanceof Or ? "(" + of(node) + ")" : of(node);
  }

  private static String condition(Condition condition) {
    String field;
    if (condition instanceof Field name) {
      field = name.field().label();
    } else if (condition instanceof Dates dates) {
      field = dates.field().label();
    } else if (condition instanceof Near near) {
      return "near:" + quoted(near.place(), '"') + "~" + kilometres(near) + "km";
    } else {
      field = DateField.DATE.label();
    }
    return field + ":" + value(condition, '"');
  }

  /// A phrase whose first word is exact is exact throughout, and marked once.
  private static String phrase(Phrase phrase) {
    StringBuilder text = new StringBuilder("\"");
    boolean exact =
        phrase.elements().getFirst() instanceof Word first && first.form() == Form.EXACT;
    for (Element element : phrase.elements()) {
      text.append(text.length() == 1 ? (exact ? "=" : "") : " ");
      text.append(
          element instanceof Word word
              ? exact && word.form() == Form.EXACT ? word.text() : marked(word)
              : tag((Tag) element, '\''));
    }
    return text.append('"').append(phrase.slop() > 0 ? "~" + phrase.slop() : "").toString();
  }

  private static String word(Word word) {
    if (word.form() == Form.REGEX) {
      return marked(word);
    }
    boolean bare =
        word.form() == Form.WILDCARD
            ? BARE.matcher("x" + word.text().replace('*', 'x').replace('?', 'x') + "x").matches()
            : BARE.matcher(word.text()).matches();
    return bare ? marked(word) : "\"" + marked(word) + "\"";
  }

  private static String marked(Word word) {
    return switch (word.form()) {
      case PLAIN, WILDCARD -> word.text();
      case EXACT -> "=" + word.text();
      case PREFIX -> word.text() + "*";
      case FUZZY -> word.text() + "~" + word.edits();
      case REGEX -> "/" + word.text() + "/";
    };
  }

  private static String tag(Tag tag, char quote) {
    String name = "@" + tag.kind().name().toLowerCase(Locale.ROOT);
    return tag.which() == null ? name : name + ":" + value(tag.which(), quote);
  }

  /// @param quote what values with spaces stand between
  private static String value(Condition condition, char quote) {
    if (condition instanceof Field field) {
      return (field.exact() ? "=" : "") + quoted(field.value(), quote);
    }
    if (condition instanceof Dates dates) {
      return range(dates);
    }
    if (condition instanceof Weekday weekday) {
      return day(weekday);
    }
    throw new IllegalArgumentException("not in a tag: " + condition);
  }

  private static String quoted(String value, char quote) {
    return BARE.matcher(value).matches() ? value : quote + value + quote;
  }

  private static String kilometres(Near near) {
    return BigDecimal.valueOf(near.kilometres())
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String day(Weekday weekday) {
    return weekday.day().name().toLowerCase(Locale.ROOT);
  }

  /// `2018`, `2018-09` or `2018-09-07` where that is all of the range, else its two ends.
  private static String range(Dates dates) {
    LocalDate from = dates.from();
    LocalDate to = dates.to();
    if (from != null && to != null) {
      return range(from, to);
    }
    return end(from) + ".." + end(to);
  }

  /// The same of two days.
  static String range(LocalDate from, LocalDate to) {
    int length =
        from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear()
            ? 4
            : from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth() ? 7 : 10;
    String first = from.toString().substring(0, length);
    String last = to.toString().substring(0, length);
    return first.equals(last) ? first : first + ".." + last;
  }

  private static String end(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
