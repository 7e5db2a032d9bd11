/// Floor 4: the public formats: JSON, JSON Lines, CSV, GeoJSON, and the schema of the export. The
/// only writers of them. Within a version fields are only ever added; a change here shows in the
/// golden files.
@NullMarked
package dateline.export;

import org.jspecify.annotations.NullMarked;
