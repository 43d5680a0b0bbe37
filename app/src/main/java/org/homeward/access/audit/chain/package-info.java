/**
 * The hash chain of the audit log: sealing it while the program runs, and checking it from the rows as they are now. Hazard
 * HZ-36 is controlled here.
 */
@NamedInterface("chain")
@NullMarked
package org.homeward.access.audit.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
