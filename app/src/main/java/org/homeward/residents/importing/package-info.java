/** Residents from a CSV file: checked row by row, duplicates reviewed, applied all at once, undone while nobody touched them. */
@org.springframework.modulith.NamedInterface("importing")
@NullMarked
package org.homeward.residents.importing;

import org.jspecify.annotations.NullMarked;
