package dateline.tag.name;

/// 64-bit hashes that stand for words, features and sequences of words.
///
/// They are part of the model's format: a model is only read by the code that hashes like its
/// trainer. Two different things with one hash are so rare that nothing guards against it.
final class Hash {
  private static final long SEED = 0x9E3779B97F4A7C15L;

  private Hash() {}

  /// The hash of the characters `[start, end)` of a text.
  static long of(CharSequence text, int start, int end) {
    long hash = SEED;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return finish(hash);
  }

  static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /// The hash of an ordered pair of hashes.
  static long mix(long first, long second) {
    return finish(first * SEED + Long.rotateLeft(second, 29) + 0x632BE59BD9B4E019L);
  }

  private static long finish(long hash) {
    long h = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    return h ^ (h >>> 29);
  }
}
