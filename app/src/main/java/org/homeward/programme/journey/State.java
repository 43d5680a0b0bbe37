package org.homeward.programme.journey;

/** A state of a machine as people say it, and whether the service is in use in it. */
public record State(String machine, String code, String words, boolean isInUse) {}
