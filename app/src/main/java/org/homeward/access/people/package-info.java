/** Who works where: invitations, roles from a day to a day, and the programs that work in a home's name. */
@NullMarked
package org.homeward.access.people;

import org.jspecify.annotations.NullMarked;
