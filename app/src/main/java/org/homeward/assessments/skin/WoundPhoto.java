package org.homeward.assessments.skin;

import org.homeward.assessments.Typed;
import org.homeward.residents.photo.WholePhoto;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** A photo of a wound, written anew so that nothing of the camera or the place is in it, and who agreed. */
record WoundPhoto(byte[] jpeg, Consent consent) {
    static final String FILE = "file";
    static final String CONSENT = "consent";

    /** What was handed in with a form: the form with what is wrong, and the photo, or null when none came or it is not right. */
    record HandedIn(Form form, @Nullable WoundPhoto photo) {}

    static HandedIn of(Form form, byte[] file) {
        if (file.length == 0) {
            return new HandedIn(form, null);
        }
        Consent consent = Typed.one(form, CONSENT, Consent.class).orElse(null);
        if (consent == null) {
            return new HandedIn(
                    form.refuse(
                            CONSENT,
                            "Say who agreed to the photo, and choose it again. Without that, save it without a photo."),
                    null);
        }
        return switch (WholePhoto.of(file)) {
            case WholePhoto.Refused(String words) -> new HandedIn(form.refuse(FILE, words), null);
            case WholePhoto.Written(byte[] jpeg) -> new HandedIn(form, new WoundPhoto(jpeg, consent));
        };
    }
}
