/** What a home needs for each service, as dated rules; what it has, since when and until when; and the one next step. */
@NullMarked
package org.homeward.programme.readiness;

import org.jspecify.annotations.NullMarked;
