package dateline.tag.person;

/// One place where a person is named.
final class Mention {
  final int first;
  final int last;
  final Form form;
  final Cue cue;

  /// @param first index of the first token
  /// @param last index of the last token (inclusive)
  Mention(int first, int last, Form form, Cue cue) {
    this.first = first;
    this.last = last;
    this.form = form;
    this.cue = cue;
  }
}
