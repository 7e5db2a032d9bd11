package dateline.article;

import java.time.LocalDate;

/// When a report was published, how exactly that is known, and where it was read.
///
/// @param value ISO 8601: `2018`, `2018-09`, `2018-09-07`, `2018-09-07T18:16:34Z`; zone as given
/// @param granularity year, month, day, hour, minute or second
/// @param from the evidence, in words: `given by the caller`; `JSON-LD datePublished`, `meta NAME`,
///   `time element`, `field NAME`, `epoch stamp in text`, `ISO stamp in text`, `date line in text`;
///   `dateline`; `JSON-LD dateModified`, `update stamp in text`; `file name`, `address of the
///   page`; `latest date in a caption (inferred)`, `date in the text (inferred)`. What was put
///   together says so after a semicolon (`dateline; year from ...`), and so does a contradiction
///   (`; conflicts with file name 2011-01-01`)
public record Publication(String value, Granularity granularity, String from) {

  /// The first calendar day that `value` covers, in the zone it is given in.
  public LocalDate day() {
    return switch (value.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(value), 1, 1);
      case 7 -> LocalDate.parse(value + "-01");
      default -> LocalDate.parse(value.substring(0, 10));
    };
  }
}
