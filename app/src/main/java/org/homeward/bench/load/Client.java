package org.homeward.bench.load;

import org.homeward.bench.fill.Home;

/** A program that works for one home, with the header that carries its token. */
public record Client(Home home, String bearer) {}
