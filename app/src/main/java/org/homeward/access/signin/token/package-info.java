/** Bearer tokens: how programs ask for one, and the door of the API that asks for it. */
@NullMarked
package org.homeward.access.signin.token;

import org.jspecify.annotations.NullMarked;
