/// Floor 3: the Lucene index. Every field name stands in one place here; ingest writes, nothing
/// else does.
@NullMarked
package dateline.index;

import org.jspecify.annotations.NullMarked;
