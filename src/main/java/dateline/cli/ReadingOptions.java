package dateline.cli;

import dateline.article.Granularity;
import dateline.article.Publication;
import dateline.article.ReadOptions;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/// What the user knows of the files to be read.
final class ReadingOptions {
  private static final String FROM = "given by the caller";

  private final OptionSpec published =
      Args.value(
              Publication.class,
              "DATE",
              "Their publication date: 2018, 2018-09, 2018-09-07 or 2018-09-07T18:16:34Z.",
              "--published")
          .converters(ReadingOptions::publication)
          .build();
  private final OptionSpec source =
      Args.value(String.class, "NAME", "Their outlet.", "--source").build();
  private final OptionSpec plain =
      Args.flag(
          "--plain", "All of each file is body text: look for no headline, dateline, boilerplate.");
  private final OptionSpec fields =
      Args.value(
              Map.class,
              "FIELD=NAME",
              "In JSON and CSV, the text, title, date, source, author, url or id is the field NAME:"
                  + " --field text=maintext.",
              "--field")
          .auxiliaryTypes(String.class, String.class)
          .initialValue(Map.of())
          .build();

  /// Adds the options to `spec`.
  ReadingOptions(CommandSpec spec) {
    spec.addOption(published).addOption(source).addOption(plain).addOption(fields);
  }

  ReadOptions options() {
    return new ReadOptions(
        published.getValue(), source.getValue(), plain.<Boolean>getValue(), fields.getValue());
  }

  private static Publication publication(String value) {
    if (QueryOptions.isDate(value)) {
      Granularity granularity =
          switch (value.length()) {
            case 4 -> Granularity.YEAR;
            case 7 -> Granularity.MONTH;
            default -> Granularity.DAY;
          };
      return new Publication(value, granularity, FROM);
    }
    try {
      OffsetDateTime.parse(value);
      return new Publication(value, Granularity.SECOND, FROM);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + value + "' is not a date such as 2018-09-07 or 2018-09-07T18:16:34Z");
    }
  }
}
