package org.homeward.clinical.nutrition;

/** Body height in whole centimetres, of an adult: from 100 to 250. */
public record Height(int centimetres) {
    private static final int LEAST = 100;
    private static final int MOST = 250;

    public Height {
        if (centimetres < LEAST || centimetres > MOST) {
            throw new IllegalArgumentException("An adult's height is from 100 to 250 centimetres, not " + centimetres);
        }
    }
}
