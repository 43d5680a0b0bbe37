/** Files of strangers, read row by row: CSV, XLSX and ODS, with every size bounded and every refusal in plain words. */
@org.springframework.modulith.NamedInterface("reading")
@NullMarked
package org.homeward.directory.reading;

import org.jspecify.annotations.NullMarked;
