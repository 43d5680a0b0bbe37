/**
 * The Abbey Pain Scale, for people who cannot say that they are in pain; observed while they move. It does not tell pain from distress.
 *
 * <p>Source: Abbey J, Piller N, De Bellis A, et al. The Abbey pain scale. 2004.
 */
@NullMarked
package org.homeward.clinical.pain;

import org.jspecify.annotations.NullMarked;
