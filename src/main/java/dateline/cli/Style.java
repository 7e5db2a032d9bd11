package dateline.cli;

/// How a stretch of text looks on a terminal with colours.
enum Style {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  MATCH("1;31"),
  PERSON("32"),
  PLACE("34"),
  DATE("35"),
  ID("36");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /// The control sequence that switches this style on.
  String on() {
    return code.isEmpty() ? "" : "\u001b[" + code + "m";
  }

  /// The control sequence that switches it off again.
  String off() {
    return code.isEmpty() ? "" : "\u001b[0m";
  }

  /// `text`, cleaned, in this style where there are colours.
  String of(String text, boolean coloured) {
    String clean = Clean.line(text);
    return coloured && !code.isEmpty() ? on() + clean + off() : clean;
  }
}
