package org.homeward.ui;

import org.jspecify.annotations.Nullable;

/** One line of a task list: what to do, where, and how far it is; without an address it cannot be started yet. */
public record TaskItem(
        String text, @Nullable String href, @Nullable String hint, String status, TagColour colour) {}
