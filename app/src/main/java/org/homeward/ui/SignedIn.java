package org.homeward.ui;

/** Who is signed in ("Ada Obi") and where ("Beechwood House, Willow tablet"), in words for the top of every page. */
public record SignedIn(String name, String place) {}
