/** Sessions in PostgreSQL, written as seldom as can be and ended when a role ends. */
@NullMarked
package org.homeward.access.signin.session;

import org.jspecify.annotations.NullMarked;
