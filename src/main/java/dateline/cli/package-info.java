/// Floor 5: the terminal: picocli commands, colours, pager, progress, exit codes. No search or
/// tagging logic.
@NullMarked
package dateline.cli;

import org.jspecify.annotations.NullMarked;
