package org.homeward.directory;

/** A row of a file, or one value of it, that could not be used: which row, whose, why and what to do. */
public record RowNote(long row, boolean wholeRow, String subject, String reason) {}
