package org.homeward.bench.fill;

/** How much of the digital team's office is filled in: care homes of one area, and contacts of five years with them. */
public record OfficeSize(int homes, int sessions) {
    public OfficeSize {
        if (homes < 1 || homes > 50_000 || sessions < homes) {
            throw new IllegalArgumentException("from 1 to 50000 homes, and at least one contact a home");
        }
    }
}
