package dateline.cli;

import dateline.article.Granularity;
import dateline.article.Publication;
import dateline.article.ReadOptions;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// What the user knows of the files to be read.
final class ReadingOptions {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = PublicationConverter.class,
      description = "Their publication date: 2018, 2018-09, 2018-09-07 or 2018-09-07T18:16:34Z.")
  @Nullable Publication published;

  @Option(names = "--source", paramLabel = "NAME", description = "Their outlet.")
  @Nullable String source;

  @Option(
      names = "--plain",
      description = "All of each file is body text: look for no headline, dateline, boilerplate.")
  boolean plain;

  @Option(
      names = "--field",
      paramLabel = "FIELD=NAME",
      description =
          "In JSON and CSV, text, title, date, source, author, url or id is the field NAME:"
              + " --field text=maintext.")
  Map<String, String> fields = new LinkedHashMap<>();

  ReadOptions options() {
    return new ReadOptions(published, source, plain, fields);
  }

  static final class PublicationConverter implements ITypeConverter<Publication> {
    private static final String FROM = "given by the caller";

    @Override
    public Publication convert(String value) {
      if (QueryOptions.Day.isDate(value)) {
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
}
