package org.homeward.directory;

import java.time.LocalDate;

/** What an organisation was called, and where it was, until a day (the first on which it no longer held). */
public record FormerDetails(String name, Codes codes, Address address, LocalDate until) {}
