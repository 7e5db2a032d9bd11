/// Floor 4: the public formats, JSON, JSON Lines, CSV, and their schema. The only writers of them.
@NullMarked
package dateline.export;

import org.jspecify.annotations.NullMarked;
