package org.homeward.clinical.browser;

import org.homeward.clinical.signs.TypedSigns;

/** A set as a page hands it over: the texts of its boxes in the order of the form. */
final class TypedSet {
    private static final int BOXES = 8;

    private TypedSet() {}

    static TypedSigns of(String[] boxes) {
        if (boxes.length != BOXES) {
            throw new IllegalArgumentException("A set has " + BOXES + " texts, not " + boxes.length);
        }
        return new TypedSigns(boxes[0], boxes[1], boxes[2], boxes[3], boxes[4], boxes[5], boxes[6], boxes[7]);
    }
}
