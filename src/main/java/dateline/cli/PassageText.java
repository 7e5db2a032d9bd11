package dateline.cli;

import dateline.article.Granularity;
import dateline.index.StoredPassage;
import dateline.index.StoredPassage.DateMention;
import dateline.index.StoredPassage.PersonMention;
import dateline.index.StoredPassage.PlaceMention;
import dateline.search.Match;
import dateline.search.PassageHit;
import dateline.tag.date.TimexType;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The text of a passage with its matches and tags marked: by colours, or by signs where there are
/// none.
final class PassageText {
  /// Longer passages are shown in excerpts around their matches.
  private static final int LONG = 700;

  /// What an excerpt shows on each side of a match.
  private static final int AROUND = 140;

  /// A stretch of the passage with what is put before and after it.
  private record Mark(Span span, Style style, String before, String after, boolean match) {}

  private final boolean coloured;

  PassageText(boolean coloured) {
    this.coloured = coloured;
  }

  /// With the matches marked and what relative dates mean beside them; long passages in excerpts.
  StyledText found(PassageHit hit) {
    List<Mark> marks = new ArrayList<>();
    for (DateMention date : hit.passage().dates()) {
      String resolved = resolved(date, hit.passage().text());
      if (resolved != null) {
        marks.add(new Mark(date.span(), Style.PLAIN, "", " [" + resolved + "]", false));
      }
    }
    addMatches(marks, hit);
    return render(hit.passage().text(), marks, excerpts(hit));
  }

  /// With every tag marked, and the matches.
  StyledText tagged(PassageHit hit) {
    StoredPassage passage = hit.passage();
    String text = passage.text();
    List<Mark> marks = new ArrayList<>();
    for (PersonMention person : passage.people()) {
      marks.add(tag(person.span(), Style.PERSON, "person", text, person.name()));
    }
    for (PlaceMention place : passage.places()) {
      marks.add(tag(place.span(), Style.PLACE, "place", text, place.name()));
    }
    for (DateMention date : passage.dates()) {
      String resolved = resolved(date, text);
      if (coloured) {
        String after = resolved == null ? "" : " [" + resolved + "]";
        marks.add(new Mark(date.span(), Style.DATE, "", after, false));
      } else {
        String after = resolved == null ? "]" : " = " + resolved + "]";
        marks.add(new Mark(date.span(), Style.DATE, "[date ", after, false));
      }
    }
    addMatches(marks, hit);
    return render(text, marks, List.of(new Span(0, text.length())));
  }

  private Mark tag(Span span, Style style, String kind, String text, String name) {
    if (coloured) {
      return new Mark(span, style, "", "", false);
    }
    boolean same = span.of(text).equalsIgnoreCase(name);
    return new Mark(span, style, "[" + kind + " ", same ? "]" : " = " + name + "]", false);
  }

  private void addMatches(List<Mark> marks, PassageHit hit) {
    String sign = coloured ? "" : "*";
    for (Match match : hit.matches()) {
      marks.add(new Mark(match.span(), Style.MATCH, sign, sign, true));
    }
    for (Match match : hit.named()) {
      if (hit.matches().stream().noneMatch(other -> other.span().overlaps(match.span()))) {
        marks.add(new Mark(match.span(), Style.MATCH, sign, sign, true));
      }
    }
  }

  /// The calendar value of a date whose words do not say it themselves; null where they do.
  static @Nullable String resolved(DateMention date, String text) {
    if (date.start() == null
        || date.value().startsWith("X")
        || date.value().length() < 4
        || date.type() == TimexType.DURATION
        || date.type() == TimexType.SET) {
      return null;
    }
    String words = date.span().of(text);
    boolean said = words.contains(date.value().substring(0, 4));
    boolean yearSaid = said || shortYear(words, date);
    return yearSaid ? null : date.value();
  }

  /// `the 1990s` for `199`, `'98` for `1998`.
  private static boolean shortYear(String words, DateMention date) {
    if (date.granularity() == Granularity.DECADE || date.granularity() == Granularity.CENTURY) {
      return true;
    }
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.contains("'" + date.value().substring(2, 4))
        || lower.contains("’" + date.value().substring(2, 4));
  }

  /// Marks may touch and lie within each other; where two styles meet the match wins.
  private StyledText render(String text, List<Mark> marks, List<Span> windows) {
    Style[] styles = new Style[text.length()];
    String[] before = new String[text.length() + 1];
    String[] after = new String[text.length() + 1];
    for (Mark mark : marks) {
      for (int i = mark.span().start(); i < mark.span().end(); i++) {
        if (mark.match() || styles[i] == null) {
          styles[i] = mark.style();
        }
      }
      int start = mark.span().start();
      int end = mark.span().end();
      before[start] = before[start] == null ? mark.before() : before[start] + mark.before();
      after[end] = after[end] == null ? mark.after() : mark.after() + after[end];
    }
    StyledText styled = new StyledText();
    for (Span window : windows) {
      if (window.start() > 0) {
        styled.append(styled.isEmpty() ? "… " : " … ", Style.FAINT);
      }
      for (int i = window.start(); i <= window.end(); i++) {
        if (after[i] != null && i > window.start()) {
          styled.append(after[i], Style.FAINT);
        }
        if (i == window.end()) {
          break;
        }
        if (before[i] != null) {
          styled.append(before[i], Style.FAINT);
        }
        styled.append(text, i, i + 1, styles[i] == null ? Style.PLAIN : styles[i]);
      }
    }
    if (!windows.isEmpty() && windows.getLast().end() < text.length()) {
      styled.append(" …", Style.FAINT);
    }
    return styled;
  }

  /// What is shown of a passage: all of it, or the surroundings of its matches.
  private static List<Span> excerpts(PassageHit hit) {
    String text = hit.passage().text();
    if (text.length() <= LONG) {
      return List.of(new Span(0, text.length()));
    }
    if (hit.matches().isEmpty()) {
      return List.of(new Span(0, wordEnd(text, 2 * AROUND)));
    }
    List<Span> windows = new ArrayList<>();
    int room = LONG;
    for (Match match : hit.matches()) {
      int start = wordStart(text, match.span().start() - AROUND);
      int end = wordEnd(text, match.span().end() + AROUND);
      Span last = windows.isEmpty() ? null : windows.getLast();
      if (last != null && start <= last.end() + AROUND / 2) {
        windows.set(windows.size() - 1, new Span(last.start(), Math.max(last.end(), end)));
        room -= Math.max(0, end - last.end());
      } else {
        windows.add(new Span(start, end));
        room -= end - start;
      }
      if (room <= 0) {
        break;
      }
    }
    return windows;
  }

  private static int wordStart(String text, int from) {
    int i = Math.max(0, from);
    while (i > 0 && from - i < 30 && !Character.isWhitespace(text.charAt(i - 1))) {
      i--;
    }
    return i > 0 && Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i;
  }

  private static int wordEnd(String text, int from) {
    int i = Math.min(text.length(), from);
    while (i < text.length() && i - from < 30 && !Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && Character.isLowSurrogate(text.charAt(i)) ? i + 1 : i;
  }
}
