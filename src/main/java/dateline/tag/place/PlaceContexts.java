package dateline.tag.place;

import dateline.tag.name.NameType;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Adds names that the sentence around them shows to be places, whatever the name finder took them
/// for: with a noun for a kind of place ('the villages of Maliuc and Caraorman', 'the Afar region',
/// 'Jackson and Barrow counties'), as a home ('Ann Lee, 34, of Troy'), in front of a report
/// ('BANTAM — '), and in lists among places.
final class PlaceContexts {
  private static final int MAX_WORDS = 3;
  private static final Pattern AGE = Pattern.compile("[1-9][0-9]?");

  private final KnownNames known;
  private final Findings findings;

  PlaceContexts(KnownNames known, Findings findings) {
    this.known = known;
    this.findings = findings;
  }

  void find() {
    for (int i = 0; i < findings.size(); i++) {
      int last = findings.capitalised(i) ? findings.endOfName(i) : -1;
      if (last >= 0) {
        name(i, last);
      }
    }
    for (Mention place : findings.mentions()) {
      int last = place.last();
      while (last >= 0) {
        last = besides(last);
      }
    }
  }

  private void name(int first, int last) {
    String before = findings.before(first);
    String after = findings.after(last);
    if (before.equals("of") || before.equals("from")) {
      kindBefore(first - 1);
      home(first - 1);
    }
    if (PlaceWords.PLURALS_AFTER.contains(after)) {
      items(last + 1);
    } else if (PlaceWords.KINDS_BESIDE.contains(after)) {
      kindAfter(last + 1);
    } else if (findings.inCapitals(first)) {
      dateline(first);
    }
  }

  /// 'the island of Siargao', 'the villages of Maliuc and Caraorman': the name or names after the
  /// 'of' at token `of`.
  private void kindBefore(int of) {
    String kind = findings.before(of);
    if (!findings.word(of).equals("of") || !PlaceWords.PLACES_OF.contains(kind)) {
      return;
    }
    String how = "'" + kind + " of' stands before it";
    int last = add(of + 1, how);
    boolean closed = !kind.endsWith("s");
    while (last >= 0 && !closed) {
      int next = nextItem(last);
      closed = next < 0 || isAnd(findings.before(next)); // 'Sderot and Ashkelon, Ann Lee said'
      last = add(next, how);
    }
  }

  /// 'Ann Lee, 34, of Troy' and, where the gazetteer knows it, 'Ann Lee, of Troy'.
  private void home(int of) {
    if (!findings.before(of).equals(",") || findings.startsParagraph(of - 1)) {
      return;
    }
    int last = findings.endsParagraph(of) ? -1 : findings.endOfName(of + 1);
    boolean age = AGE.matcher(findings.word(of - 2)).matches();
    boolean home =
        age
            || (findings.type(of - 2) == NameType.PERSON
                && last > of
                && findings.type(of + 1) != NameType.ORGANISATION
                && known.place(findings.surface(of + 1, last), KnownNames.VILLAGE));
    if (home) {
      add(of + 1, "it stands after a person, as a home does");
    }
  }

  /// 'the Afar region', where the noun is token `noun`.
  private void kindAfter(int noun) {
    int first = findings.startOfName(noun - 1);
    if (first >= 0
        && !findings.startsParagraph(noun)
        && !findings.startsSentence(first)
        && (findings.before(first).equals("the")
            || known.place(findings.surface(first, noun - 1), KnownNames.VILLAGE))) {
      add(first, "'" + findings.word(noun) + "' stands after it");
    }
  }

  /// 'Dakota, Otoe and Washington counties': the names before token `noun`.
  private void items(int noun) {
    String how = "'" + findings.word(noun) + "' stands after it";
    int first = findings.startOfName(noun - 1);
    if (first < 0 || findings.startsParagraph(noun) || !isAnd(findings.before(first))) {
      return;
    }
    add(first, how);
    while (first >= 0) {
      int separator = first - 1;
      if (isAnd(findings.before(first)) && findings.before(separator).equals(",")) {
        separator--;
      }
      boolean parted = isAnd(findings.before(first)) || findings.before(first).equals(",");
      first = parted ? findings.startOfName(separator - 1) : -1;
      if (first >= 0 && add(first, how) < 0 && findings.type(first) != NameType.PLACE) {
        return;
      }
    }
  }

  /// 'BANTAM — A mason': a town in capitals that opens a report.
  private void dateline(int first) {
    if (!findings.startsSentence(first) || findings.type(first) == NameType.PLACE) {
      return;
    }
    int last = first;
    while (!findings.endsParagraph(last) && findings.inCapitals(last + 1)) {
      last++;
    }
    String surface = findings.surface(first, last);
    if (PlaceWords.DASHES.contains(findings.after(last))
        && findings.spaceBefore(last + 1)
        && known.place(surface, KnownNames.VILLAGE)) {
      findings.add(first, last, "it opens the report");
    }
  }

  /// 'Catterick and Darlington', 'Nawada, Jehanabad and Patna': the name after a place, where the
  /// gazetteer knows it and it is the last item of a list, or another place comes next.
  ///
  /// @param place the last token of the place
  /// @return the last token of the name that was added, or -1
  private int besides(int place) {
    int first = nextItem(place);
    int last = first < 0 ? -1 : findings.endOfName(first);
    if (last < 0 || findings.type(first) == NameType.PLACE || findings.capitalisedAfter(last)) {
      return -1;
    }
    int next = nextItem(last);
    boolean amid = next >= 0 && findings.type(next) == NameType.PLACE;
    boolean closing = isAnd(findings.before(first)) && findings.type(first) != NameType.PERSON;
    int population =
        findings.type(first) == NameType.ORGANISATION ? KnownNames.TOWN : KnownNames.VILLAGE;
    boolean item = (amid || closing) && known.place(findings.surface(first, last), population);
    return item ? add(first, "it stands in a list of places") : -1;
  }

  private static boolean isAnd(String word) {
    return word.equals("and") || word.equals("or");
  }

  /// The token that starts the next item of a list after token `last`, or -1.
  private int nextItem(int last) {
    String separator = findings.after(last);
    int next = last + 2;
    if (separator.equals(",") && isAnd(findings.after(last + 1))) {
      next++;
    } else if (!separator.equals(",") && !isAnd(separator)) {
      return -1;
    }
    return next < findings.size() && !findings.endsParagraph(next - 1) ? next : -1;
  }

  /// Adds the name that starts at a token if it can be a place's, unless it is one already.
  ///
  /// @return the last token of the name, or -1 if it is none of a place
  private int add(int first, String how) {
    int last = first < 0 ? -1 : findings.endOfName(first);
    if (last < 0 || findings.type(first) == NameType.PLACE) {
      return last;
    }
    if (last - first >= MAX_WORDS || !possible(findings.type(first), first, last)) {
      return -1;
    }
    findings.add(first, last, how);
    return last;
  }

  private boolean possible(@Nullable NameType type, int first, int last) {
    String surface = findings.surface(first, last);
    String key = PlaceNames.fold(surface);
    boolean otherName = type == NameType.ORGANISATION || (type == NameType.PERSON && last > first);
    return key.length() > 2
        && findings.letter(first)
        && Demonyms.country(surface.replace(' ', '-')) == null
        && !PlaceWords.NO_PLACES.contains(key)
        && !PlaceWords.ALSO_WORDS.contains(key)
        && !PlaceWords.INSTITUTIONS.contains(key)
        && !PlaceWords.DIRECTIONS.contains(key)
        && !findings.surname(surface)
        && (!otherName || known.place(surface, KnownNames.VILLAGE));
  }
}
