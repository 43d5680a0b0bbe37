package org.homeward.clinical.plausibility;

/** One thing to look at: how serious, which measure, a code for machines, and what to do next. */
public record Finding(Level level, Measure measure, String code, String advice) {}
