/** The permission engine: one door under every route, closed unless the route names a right and the person holds it. */
@NullMarked
package org.homeward.access.permission;

import org.jspecify.annotations.NullMarked;
