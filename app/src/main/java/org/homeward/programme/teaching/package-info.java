/**
 * Training that the digital team gives to homes and practices, in digital work: booked, done, who came. What staff of a home have learnt
 * about observations, and until when it holds, is in {@code org.homeward.training}.
 */
@NullMarked
package org.homeward.programme.teaching;

import org.jspecify.annotations.NullMarked;
