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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
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
    return switch (node) {
      case And and ->
          and.nodes().stream()
              .map(part -> part instanceof Or ? "(" + of(part) + ")" : of(part))
              .collect(Collectors.joining(" "));
      case Or or ->
          or.nodes().stream()
              .map(part -> part instanceof And ? "(" + of(part) + ")" : of(part))
              .collect(Collectors.joining(" OR "));
      case Not not -> {
        boolean group = not.node() instanceof And || not.node() instanceof Or;
        yield group ? "-(" + of(not.node()) + ")" : "-" + of(not.node());
      }
      case Everything _ -> "*";
      case Phrase phrase -> phrase(phrase);
      case Word word -> word(word);
      case Tag tag -> tag(tag, '"');
      case Field field -> field.field().label() + ":" + value(field, '"');
      case Dates dates -> dates.field().label() + ":" + range(dates);
      case Weekday weekday -> "date:" + day(weekday);
      case Near near -> "near:" + quoted(near.place(), '"') + "~" + kilometres(near) + "km";
    };
  }

  /// A phrase whose first word is exact is exact throughout, and marked once.
  private static String phrase(Phrase phrase) {
    StringBuilder text = new StringBuilder("\"");
    boolean exact =
        phrase.elements().getFirst() instanceof Word first && first.form() == Form.EXACT;
    for (Element element : phrase.elements()) {
      text.append(text.length() == 1 ? (exact ? "=" : "") : " ");
      text.append(
          switch (element) {
            case Word word -> exact && word.form() == Form.EXACT ? word.text() : marked(word);
            case Tag tag -> tag(tag, '\'');
          });
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
    return switch (tag.which()) {
      case null -> name;
      case Field field -> name + ":" + value(field, quote);
      case Dates dates -> name + ":" + range(dates);
      case Weekday weekday -> name + ":" + day(weekday);
      case Near near -> throw new IllegalArgumentException("not in a tag: " + near);
    };
  }

  private static String value(Field field, char quote) {
    return (field.exact() ? "=" : "") + quoted(field.value(), quote);
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
