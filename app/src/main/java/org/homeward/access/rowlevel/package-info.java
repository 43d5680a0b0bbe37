/** Row-level security: every transaction tells PostgreSQL on whose behalf it runs. */
@NullMarked
package org.homeward.access.rowlevel;

import org.jspecify.annotations.NullMarked;
