package org.homeward.programme;

/** The one thing that takes a home further, who can do it, and the page where it is done ("/programme/homes/…"). */
public record NextStep(String what, String whoCanTakeIt, String path) {}
