package org.homeward.ui;

/** Words that lead somewhere. */
public record Link(String text, String href) {}
