package dateline.article;

/// How exact a calendar value is, from coarse to fine.
public enum Granularity {
  CENTURY,
  DECADE,
  YEAR,
  HALF,
  QUARTER,
  SEASON,
  MONTH,
  WEEK,
  DAY,
  HOUR,
  MINUTE,
  SECOND;

  /// The name in the public formats: lower case.
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
