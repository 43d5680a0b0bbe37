/** The practice's list: its residents in all homes, the most worrying first. */
@NullMarked
package org.homeward.observations.caseload;

import org.jspecify.annotations.NullMarked;
