package dateline.tag.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The words that expressions of time are made of, each with its kinds and a value. Immutable: a
/// word's id is its place in the tables of the [Grammar], which are as long as the lexicon.
final class Lexicon {
  /// In place of an id: no word of the lexicon.
  static final int NO_WORD = -1;

  private static final int TABLE = 1 << 12;
  private static final int MOST = TABLE / 2; // so that the table has room

  private final String[] words;
  private final int[] table; // word id + 1
  private final int[] hashes;
  private final long[] kinds;
  private final long[] capitalKinds;
  private final int[] values;

  /// Takes in words: those of the [Vocabulary], and the literal words of the rules.
  static final class Builder {
    private final List<String> words = new ArrayList<>();
    private final int[] table = new int[TABLE];
    private final int[] hashes = new int[MOST];
    private final long[] kinds = new long[MOST];
    private final long[] capitalKinds = new long[MOST];
    private final int[] values = new int[MOST];

    /// The id of a word in lower case; it is added if it is new.
    int id(String word) {
      int hash = hash(word);
      int slot = slot(hash);
      while (table[slot] != 0) {
        if (words.get(table[slot] - 1).equals(word)) {
          return table[slot] - 1;
        }
        slot = (slot + 1) & (TABLE - 1);
      }
      int id = words.size();
      if (id == MOST) {
        throw new IllegalStateException("the lexicon holds at most " + MOST + " words");
      }
      words.add(word);
      table[slot] = id + 1;
      hashes[id] = hash;
      return id;
    }

    /// Gives words a kind and a value.
    Builder add(Kind kind, int value, String... spellings) {
      for (String word : spellings) {
        int id = id(word);
        kinds[id] |= kind.bit();
        values[id] = value;
      }
      return this;
    }

    /// As [#add], for words that mean a time only when they are capitalised, such as `May`.
    Builder addCapital(Kind kind, int value, String... spellings) {
      for (String word : spellings) {
        int id = id(word);
        capitalKinds[id] |= kind.bit();
        values[id] = value;
      }
      return this;
    }

    /// Gives words a kind, and leaves them the value that they may have for another one.
    Builder addKind(Kind kind, String... spellings) {
      for (String word : spellings) {
        kinds[id(word)] |= kind.bit();
      }
      return this;
    }

    Lexicon build() {
      return new Lexicon(this);
    }
  }

  private Lexicon(Builder builder) {
    int size = builder.words.size();
    words = builder.words.toArray(String[]::new);
    table = builder.table.clone();
    hashes = Arrays.copyOf(builder.hashes, size);
    kinds = Arrays.copyOf(builder.kinds, size);
    capitalKinds = Arrays.copyOf(builder.capitalKinds, size);
    values = Arrays.copyOf(builder.values, size);
  }

  /// One step of the hash over the lower-case characters of a word.
  static int hash(int hash, char lowerCase) {
    return hash * 31 + lowerCase;
  }

  private static int hash(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash(hash, word.charAt(i));
    }
    return hash;
  }

  private static int slot(int hash) {
    return (hash * 0x9E3779B9) >>> 20;
  }

  /// The id of the word in `[start, end)` of a text, whatever its case, or [#NO_WORD].
  ///
  /// @param hash over its lower-case ASCII characters, see [#hash]
  int find(int hash, String text, int start, int end) {
    for (int slot = slot(hash); table[slot] != 0; slot = (slot + 1) & (TABLE - 1)) {
      int id = table[slot] - 1;
      if (hashes[id] == hash) {
        String word = words[id];
        if (word.length() == end - start && text.regionMatches(true, start, word, 0, end - start)) {
          return id;
        }
      }
    }
    return NO_WORD;
  }

  /// The id of a word in lower case that must be in the lexicon.
  int id(String word) {
    int id = find(hash(word), word, 0, word.length());
    if (id == NO_WORD) {
      throw new IllegalArgumentException("no word of the lexicon: " + word);
    }
    return id;
  }

  /// The kinds of a word.
  long kinds(int id, boolean capital) {
    return capital ? kinds[id] | capitalKinds[id] : kinds[id];
  }

  /// The value of a word: the number of a month or weekday (from 1), a number, the ordinal of a
  /// [Unit].
  int value(int id) {
    return values[id];
  }

  /// The number of words; their ids are smaller.
  int size() {
    return words.length;
  }
}
