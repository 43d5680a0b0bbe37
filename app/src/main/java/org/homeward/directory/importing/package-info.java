/** From the rows of a file to a plan, and from the plan to the directory in one transaction. */
@NullMarked
package org.homeward.directory.importing;

import org.jspecify.annotations.NullMarked;
