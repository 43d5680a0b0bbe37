/** Visitors of the program and of the database: many at once, each waiting for its answer before it asks again. */
@NullMarked
package org.homeward.bench.load;

import org.jspecify.annotations.NullMarked;
