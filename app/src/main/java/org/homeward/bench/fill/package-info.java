/** The made-up homes, residents and sets that the bench works on, put into the tables as a program with their rights would. */
@NullMarked
package org.homeward.bench.fill;

import org.jspecify.annotations.NullMarked;
