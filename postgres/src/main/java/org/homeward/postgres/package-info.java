/** The embedded PostgreSQL: found, started, guarded and stopped. */
@NullMarked
package org.homeward.postgres;

import org.jspecify.annotations.NullMarked;
