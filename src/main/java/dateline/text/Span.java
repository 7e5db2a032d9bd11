package dateline.text;

/// A half-open stretch `[start, end)` of a text, in UTF-16 code units of the Java string.
///
/// Everything inside the product counts in UTF-16 units; [Offsets] turns them into the code points
/// and bytes of the public formats.
///
/// @param start index of the first unit, at least 0
/// @param end index after the last unit, at least `start`
public record Span(int start, int end) implements Comparable<Span> {

  /// @throws IllegalArgumentException if the bounds are negative or out of order
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /// The number of UTF-16 units covered.
  public int length() {
    return end - start;
  }

  /// The text covered.
  public String of(String text) {
    return text.substring(start, end);
  }

  /// The same stretch, counted from `origin` units further left (or right, when negative).
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /// Whether `other` lies wholly within this span.
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether the two spans share at least one unit.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// By start, then by end.
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
