package org.homeward.assessments.skin;

/** A place on the body and its side. */
public record Where(BodyPlace place, Side side) {
    /** "left heel"; what lies in the middle says the place alone. */
    public String words() {
        return side == Side.MIDDLE ? place.words() : side.words() + " " + place.words();
    }

    boolean isBehind() {
        return place.isBehind();
    }

    int x() {
        return place.x(side);
    }

    int y() {
        return place.y();
    }
}
