package dateline.tag.name;

/// A growing map from hashes to numbers, smaller than one of boxed values. 0 is no key.
final class LongIntMap {
  /// Takes an entry.
  interface Action {
    void accept(long key, int value);
  }

  private long[] keys = new long[1 << 16];
  private int[] values = new int[1 << 16];
  private int size;

  int size() {
    return size;
  }

  int get(long key) {
    int slot = slot(key);
    return keys[slot] == 0 ? -1 : values[slot];
  }

  void put(long key, int value) {
    int slot = claim(key);
    values[slot] = value;
  }

  void add(long key, int value) {
    int slot = claim(key);
    values[slot] += value;
  }

  void forEach(Action action) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        action.accept(keys[i], values[i]);
      }
    }
  }

  private int claim(long key) {
    int slot = slot(key);
    if (keys[slot] == 0) {
      if (size * 2 >= keys.length) {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
          if (oldKeys[i] != 0) {
            int moved = slot(oldKeys[i]);
            keys[moved] = oldKeys[i];
            values[moved] = oldValues[i];
          }
        }
        slot = slot(key);
      }
      keys[slot] = key;
      size++;
    }
    return slot;
  }

  private int slot(long key) {
    int slot = (int) key & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
