package dateline.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/// Commands and options built in code: annotations would be read by reflection, which takes longer
/// than a search. An option keeps its value itself, see [OptionSpec#getValue()].
final class Args {
  private Args() {}

  /// A command that runs `verb`.
  ///
  /// @param description the first line stands in the list of commands too
  static CommandSpec command(Verb verb, String name, String... description) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(verb).name(name);
    spec.usageMessage()
        .description(description)
        .sortOptions(false)
        .abbreviateSynopsis(true)
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands:%n");
    return spec;
  }

  /// Shows `lines` under the help, a command line in each.
  static void examples(CommandSpec spec, String... lines) {
    String[] footer = new String[lines.length];
    for (int i = 0; i < lines.length; i++) {
      footer[i] = "  " + lines[i].replace("%", "%%");
    }
    spec.usageMessage().footerHeading("%nExamples:%n").footer(footer);
  }

  /// An option without a value; false unless it is given.
  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name)
        .type(boolean.class)
        .arity("0")
        .initialValue(false)
        .description(description)
        .build();
  }

  /// An option with a value; null unless it is given.
  static OptionSpec.Builder value(
      Class<?> type, String label, String description, String... names) {
    return OptionSpec.builder(names[0], Arrays.copyOfRange(names, 1, names.length))
        .type(type)
        .arity("1")
        .paramLabel(label)
        .description(description);
  }

  /// An option with a whole number from 0 up; null unless it is given.
  static OptionSpec.Builder number(String description, String... names) {
    return value(Integer.class, "N", description, names).converters(Args::count);
  }

  private static int count(String value) {
    if (!value.matches("[0-9]{1,9}")) {
      throw new TypeConversionException("'" + value + "' is not a whole number from 0 up");
    }
    return Integer.parseInt(value);
  }

  /// An option that may be given several times; an empty list unless it is given.
  static OptionSpec repeated(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .initialValue(List.of())
        .paramLabel(label)
        .description(description)
        .build();
  }

  /// The one word of a command.
  static PositionalParamSpec word(Class<?> type, String label, String description) {
    return PositionalParamSpec.builder()
        .type(type)
        .index("0")
        .arity("1")
        .required(true)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /// All words of a command.
  ///
  /// @param arity how many there must be: `0..*` or `1..*`
  static PositionalParamSpec words(Class<?> type, String arity, String label, String description) {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(type)
        .index("0..*")
        .arity(arity)
        .required(arity.startsWith("1"))
        .initialValue(List.of())
        .paramLabel(label)
        .description(description)
        .build();
  }
}
