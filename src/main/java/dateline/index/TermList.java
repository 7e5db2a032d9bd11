package dateline.index;

import dateline.text.Span;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PayloadAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The terms of a text with their positions and offsets: its words, and its tags among them.
final class TermList {
  /// Longer mentions count as so many words.
  private static final int MAX_WORDS = 255;

  private String[] terms = new String[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  /// Steps from the position of the term before.
  private int[] increments = new int[64];

  /// Words of a mention; 0 for words.
  private int[] lengths = new int[64];

  private int size;
  private int step;

  /// The tags of a mention.
  ///
  /// @param tags such as `@person` and `@person:KEY`
  record Tagged(List<String> tags, Span span) {}

  /// Adds the words and tags of a text.
  ///
  /// @param gap positions to leave free before it
  /// @param mentions ascending
  void add(List<TextAnalysis.Word> words, List<Tagged> mentions, int gap) {
    step = 1 + gap;
    int m = 0;
    for (int i = 0; i < words.size(); i++) {
      TextAnalysis.Word word = words.get(i);
      // Start offsets may not go back: a mention that starts before its first word comes first.
      while (m < mentions.size() && mentions.get(m).span().start() < word.start()) {
        add(mentions.get(m), words, i);
        m++;
      }
      add(word.stem(), word.start(), word.end(), 0);
      add(word.exact(), word.start(), word.end(), 0);
      if (!word.joined().isEmpty()) {
        add(word.joined(), word.start(), word.joinedEnd(), 0);
      }
      if (!word.joinedExact().isEmpty()) {
        add(word.joinedExact(), word.start(), word.joinedEnd(), 0);
      }
      while (m < mentions.size() && mentions.get(m).span().start() < word.end()) {
        add(mentions.get(m), words, i);
        m++;
      }
      step = 1;
    }
  }

  /// Adds a mention at the position of word `first`.
  private void add(Tagged mention, List<TextAnalysis.Word> words, int first) {
    Span span = mention.span();
    int after = first;
    while (after < words.size() && words.get(after).start() < span.end()) {
      after++;
    }
    if (after > first) { // else it holds no word
      for (String tag : mention.tags()) {
        add(tag, span.start(), span.end(), Math.min(MAX_WORDS, after - first));
      }
    }
  }

  private void add(String term, int start, int end, int length) {
    if (size == terms.length) {
      terms = Arrays.copyOf(terms, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      increments = Arrays.copyOf(increments, size * 2);
      lengths = Arrays.copyOf(lengths, size * 2);
    }
    terms[size] = term;
    starts[size] = start;
    ends[size] = end;
    increments[size] = step;
    lengths[size] = length;
    size++;
    step = 0;
  }

  /// The terms as Lucene takes them.
  ///
  /// @param offsets whether they have offsets; without, several texts can stand in one list
  TokenStream stream(boolean offsets) {
    return new Stream(this, offsets);
  }

  private static final class Stream extends TokenStream {
    private static final BytesRef[] LENGTHS = new BytesRef[MAX_WORDS + 1];

    static {
      for (int i = 0; i <= MAX_WORDS; i++) {
        LENGTHS[i] = new BytesRef(new byte[] {(byte) i});
      }
    }

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final @Nullable OffsetAttribute offset;
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final PayloadAttribute payload = addAttribute(PayloadAttribute.class);
    private final TermList list;
    private int next;

    Stream(TermList list, boolean offsets) {
      this.list = list;
      offset = offsets ? addAttribute(OffsetAttribute.class) : null;
    }

    @Override
    public boolean incrementToken() {
      if (next == list.size) {
        return false;
      }
      clearAttributes();
      term.setEmpty().append(list.terms[next]);
      if (offset != null) {
        offset.setOffset(list.starts[next], list.ends[next]);
      }
      increment.setPositionIncrement(list.increments[next]);
      if (list.lengths[next] > 0) {
        payload.setPayload(LENGTHS[list.lengths[next]]);
      }
      next++;
      return true;
    }

    @Override
    public void reset() {
      next = 0;
    }
  }
}
