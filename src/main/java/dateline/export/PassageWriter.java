package dateline.export;

import dateline.search.PassageHit;

/// Writes passages in one of the public formats, one at a time: memory does not grow with their
/// number. Call [#begin] once, [#passage] for each, [#end] once.
///
/// The stream that is written to may fail with an unchecked exception of its own; it passes
/// through.
public interface PassageWriter {
  /// Writes what stands before the passages.
  void begin(Header header);

  /// Writes one passage.
  void passage(PassageHit hit);

  /// Writes what stands after the passages, and flushes.
  void end(long total);
}
