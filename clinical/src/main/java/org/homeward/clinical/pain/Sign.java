package org.homeward.clinical.pain;

/** The six things that are looked at. */
public enum Sign {
    VOCALISATION,
    FACIAL_EXPRESSION,
    BODY_LANGUAGE,
    BEHAVIOUR,
    PHYSIOLOGY,
    PHYSICAL_CHANGE
}
