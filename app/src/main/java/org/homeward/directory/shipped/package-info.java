/** What the directory starts with: the areas and practices every installation has, and the demo's made-up homes. */
@NullMarked
package org.homeward.directory.shipped;

import org.jspecify.annotations.NullMarked;
