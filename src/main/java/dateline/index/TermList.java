package dateline.index;

import dateline.text.Span;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The terms of a text with their positions and offsets: its words, and its tags among them.
final class TermList {
  private String[] terms = new String[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] increments = new int[64];
  private int size;

  /// A tag and the stretch of text it stands for.
  ///
  /// @param generic `@person`
  /// @param particular `@person:KEY`
  record Tag(String generic, String particular, Span span) {}

  /// Adds the words and tags of a text.
  ///
  /// @param gap positions to leave free before it
  /// @param tags in any order
  void add(List<TextAnalysis.Word> words, List<Tag> tags, int gap) {
    int[] firsts = new int[tags.size()];
    int[] lasts = new int[tags.size()];
    for (int t = 0; t < tags.size(); t++) {
      Span span = tags.get(t).span();
      firsts[t] = firstEndingAfter(words, span.start());
      lasts[t] = firstStartingAt(words, span.end()) - 1;
    }
    for (int i = 0; i < words.size(); i++) {
      TextAnalysis.Word word = words.get(i);
      add(word.stem(), word.start(), word.end(), i == 0 ? 1 + gap : 1);
      add(word.exact(), word.start(), word.end(), 0);
      if (!word.joined().isEmpty()) {
        add(word.joined(), word.start(), word.joinedEnd(), 0);
      }
      for (int t = 0; t < tags.size(); t++) {
        if (firsts[t] > lasts[t] || (firsts[t] != i && lasts[t] != i)) {
          continue;
        }
        // Offsets may not go back, so only the tag at the first word can span the whole mention;
        // a match that begins or ends with a tag is widened when it is read.
        Tag tag = tags.get(t);
        int end = firsts[t] == i ? Math.max(word.end(), tag.span().end()) : word.end();
        add(tag.generic(), word.start(), end, 0);
        add(tag.particular(), word.start(), end, 0);
      }
    }
  }

  private static int firstEndingAfter(List<TextAnalysis.Word> words, int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static int firstStartingAt(List<TextAnalysis.Word> words, int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private void add(String term, int start, int end, int increment) {
    if (size == terms.length) {
      terms = Arrays.copyOf(terms, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      increments = Arrays.copyOf(increments, size * 2);
    }
    terms[size] = term;
    starts[size] = start;
    ends[size] = end;
    increments[size] = increment;
    size++;
  }

  /// The terms as Lucene takes them.
  ///
  /// @param offsets whether they have offsets; without, several texts can stand in one list
  TokenStream stream(boolean offsets) {
    return new Stream(this, offsets);
  }

  private static final class Stream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final TermList list;
    private final boolean offsets;
    private int next;

    Stream(TermList list, boolean offsets) {
      this.list = list;
      this.offsets = offsets;
    }

    @Override
    public boolean incrementToken() {
      if (next == list.size) {
        return false;
      }
      clearAttributes();
      term.setEmpty().append(list.terms[next]);
      if (offsets) {
        offset.setOffset(list.starts[next], list.ends[next]);
      }
      increment.setPositionIncrement(list.increments[next]);
      next++;
      return true;
    }

    @Override
    public void reset() {
      next = 0;
    }
  }
}
