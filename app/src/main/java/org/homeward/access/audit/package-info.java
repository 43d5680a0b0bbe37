/** The audit log as people read it: who looked at a resident and who changed what, in plain words. */
@NullMarked
package org.homeward.access.audit;

import org.jspecify.annotations.NullMarked;
