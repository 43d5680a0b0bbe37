package org.homeward.programme.home;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a home's timeline: when, what, by whom; an address when there is more to read. */
record Told(
        LocalDate day, String words, String by, @Nullable String href) {}
