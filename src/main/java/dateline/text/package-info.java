/// Floor 0: plain text. Spans, tokens, and the arithmetic between UTF-16 offsets, code points and
/// bytes. Knows nothing of news.
@NullMarked
package dateline.text;

import org.jspecify.annotations.NullMarked;
