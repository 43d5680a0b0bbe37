/** Sets taken with other kit before Homeward, from its export: scored again, compared, kept without any resident for the programme's counts. */
@org.springframework.modulith.NamedInterface("earlier")
@NullMarked
package org.homeward.observations.earlier;

import org.jspecify.annotations.NullMarked;
