package dateline.tag.place;

import dateline.tag.name.NameType;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Adds the places that the name finder missed: names that the gazetteer knows and that stand where
/// places do, then what lists, nouns and commas around the places found show to be places too.
final class MissedPlaces {
  private final KnownNames known;
  private final Findings findings;
  private final Set<String> diseases;

  MissedPlaces(KnownNames known, Findings findings, Set<String> diseases) {
    this.known = known;
    this.findings = findings;
    this.diseases = diseases;
  }

  void find() {
    outsideNames();
    new PlaceContexts(known, findings).find();
    innerHalves();
    outerHalves();
  }

  private void outsideNames() {
    for (int i = 0; i < findings.size(); i++) {
      if (findings.type(i) != null
          || !findings.capitalised(i)
          || findings.functionWord(i)
          || findings.partOfLonger(i)) {
        continue;
      }
      int run = i;
      while (!findings.endsParagraph(run)
          && findings.type(run + 1) == null
          && findings.capitalised(run + 1)) {
        run++;
      }
      for (int last = Math.min(run, i + 4); last >= i; last--) {
        String how = why(i, last, run);
        if (how != null) {
          findings.add(i, last, how);
          break;
        }
      }
      i = run;
    }
  }

  /// Why the tokens from `first` to `last`, of a run of capitalised words that ends at `run`, are a
  /// place that was missed; null if they are not.
  private @Nullable String why(int first, int last, int run) {
    String surface = findings.surface(first, last);
    String after = findings.after(last);
    if (diseases.contains(surface)
        || after.equals("$")
        || Demonyms.country(surface.replace(' ', '-')) != null) {
      return null;
    }
    boolean beforeTitle = PlaceWords.TITLES.contains(after);
    if (PlaceWords.ACRONYMS.contains(surface)
        && !amongCapitals(first, last)
        && (!findings.capitalisedAfter(last) || beforeTitle)) {
      return "the name of a country";
    }
    boolean whole =
        last == run && (findings.endsParagraph(last) || findings.type(last + 1) == null);
    if (!whole && !(last < run && beforeTitle)) {
      return null;
    }
    if (whole && findings.found(surface)) {
      return "it is a place elsewhere in the article";
    }
    if (surface.length() < 4 || surface.equals(surface.toUpperCase(Locale.ROOT))) {
      return null;
    }
    if (known.wellKnown(surface)) {
      return "the name of a well-known country or region";
    }
    if (!whole
        || PlaceWords.ALSO_WORDS.contains(PlaceNames.fold(surface))
        || findings.surname(surface)
        || !known.place(surface, KnownNames.VILLAGE)) {
      return null;
    }
    String before = findings.before(first);
    if (PlaceWords.LOCATIVES.contains(before)) {
      return "'" + before + "' stands before it and the gazetteer knows it";
    }
    return PlaceWords.INHABITANTS.contains(after)
        ? "it is followed by '" + after + "' and the gazetteer knows it"
        : null;
  }

  /// Whether the words around are in capitals too, so that `US` may be `us`.
  private boolean amongCapitals(int first, int last) {
    return (!findings.startsParagraph(first) && findings.inCapitals(first - 1))
        || (!findings.endsParagraph(last) && findings.inCapitals(last + 1));
  }

  /// 'City, State': where the state was found and the gazetteer has the pair, the town is a place.
  private void innerHalves() {
    for (Mention outer : findings.mentions()) {
      int comma = outer.first() - 1;
      if (comma <= 0 || !findings.before(outer.first()).equals(",")) {
        continue;
      }
      for (int first = Math.max(0, comma - 3); first < comma; first++) {
        if (free(first, comma - 1, true)
            && findings.capitalised(first)
            && !partOfName(first)
            && !PlaceWords.NO_PLACES.contains(PlaceNames.fold(findings.surface(first, comma - 1)))
            && known.pair(
                findings.surface(first, comma - 1),
                findings.surface(outer.first(), outer.last()))) {
          findings.add(first, comma - 1, "it stands before the place it lies in");
          break;
        }
      }
    }
  }

  /// Whether the token before belongs to the same name, or begins a longer one.
  private boolean partOfName(int i) {
    if (findings.startsParagraph(i)) {
      return false;
    }
    return findings.type(i) == null
        ? findings.partOfLonger(i)
        : findings.type(i - 1) == findings.type(i);
  }

  /// 'City, State': where the town was found and the gazetteer has the pair, the state is a place.
  private void outerHalves() {
    for (Mention inner : findings.mentions()) {
      int first = inner.last() + 2;
      if (first >= findings.size()
          || !findings.after(inner.last()).equals(",")
          || findings.startsParagraph(first)
          || !findings.capitalised(first)) {
        continue;
      }
      for (int last = Math.min(findings.size() - 1, first + 2); last >= first; last--) {
        if (findings.letter(last)
            && free(first, last, false)
            && known.pair(inner.surface(), findings.surface(first, last))) {
          findings.add(first, last, "it stands after a place that lies in it");
          break;
        }
      }
    }
  }

  /// Whether some tokens of one paragraph belong to no name (or, if asked for, to a person that may
  /// be none).
  private boolean free(int first, int last, boolean orPerson) {
    for (int i = first; i <= last; i++) {
      NameType type = findings.type(i);
      if ((type != null && !(orPerson && type == NameType.PERSON))
          || (i > first && findings.startsParagraph(i))) {
        return false;
      }
    }
    return true;
  }
}
