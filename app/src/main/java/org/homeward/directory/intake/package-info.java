/** Taking files into the directory from the pages: handing in, watching, reading what came of it. */
@NullMarked
package org.homeward.directory.intake;

import org.jspecify.annotations.NullMarked;
