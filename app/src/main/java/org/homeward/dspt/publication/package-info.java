/** What was published: files taken in, the history of each home, and the pages that show it. */
@NullMarked
package org.homeward.dspt.publication;

import org.jspecify.annotations.NullMarked;
