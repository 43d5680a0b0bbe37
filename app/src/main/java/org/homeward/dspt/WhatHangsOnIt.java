package org.homeward.dspt;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a home uses that ends, or may not begin, when its status lapses: "secure mail", "proxy ordering", "grant". Whoever knows
 * implements it; this room asks and never guesses, and works when nobody answers.
 */
@FunctionalInterface
public interface WhatHangsOnIt {
    /** By home; a home on which nothing hangs is left out. One call for a whole page. */
    Map<UUID, List<String>> hangingOn(Collection<UUID> homes);
}
