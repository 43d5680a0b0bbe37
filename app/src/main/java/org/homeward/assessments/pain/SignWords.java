package org.homeward.assessments.pain;

import org.homeward.clinical.pain.Degree;
import org.homeward.clinical.pain.Sign;

/** The six signs and their degrees in plain words of our own. */
final class SignWords {
    private SignWords() {}

    static String of(Sign sign) {
        return switch (sign) {
            case VOCALISATION -> "Voice";
            case FACIAL_EXPRESSION -> "Face";
            case BODY_LANGUAGE -> "Body";
            case BEHAVIOUR -> "Behaviour";
            case PHYSIOLOGY -> "Signs of the body";
            case PHYSICAL_CHANGE -> "Cause";
        };
    }

    static String explained(Sign sign) {
        return switch (sign) {
            case VOCALISATION -> "Whimpers, groans, cries";
            case FACIAL_EXPRESSION -> "Tense, frowns, grimaces, looks afraid";
            case BODY_LANGUAGE -> "Fidgets, rocks, guards a part, draws back";
            case BEHAVIOUR -> "More confused than usual, will not eat, not as usual";
            case PHYSIOLOGY -> "Temperature, pulse or blood pressure not as usual, sweats, flushed or pale";
            case PHYSICAL_CHANGE -> "Broken skin, sore joints, an old injury";
        };
    }

    static String of(Degree degree) {
        return switch (degree) {
            case ABSENT -> "None";
            case MILD -> "A little";
            case MODERATE -> "Some";
            case SEVERE -> "A lot";
        };
    }
}
