package org.homeward.programme.readiness;

/** A rule in force on a day: this link cannot be had without that one. The source says who asks for it. */
public record Need(String link, String needs, String source) {}
