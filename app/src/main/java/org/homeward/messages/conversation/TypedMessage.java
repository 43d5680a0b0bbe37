package org.homeward.messages.conversation;

import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.Ids;
import org.homeward.messages.attachment.HandedFiles;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** What was typed and chosen for a message; with files somebody says who agreed. Files cannot come back with the form: they are chosen again. */
record TypedMessage(Form form, HandedFiles files) {
    static final String ID = "message";
    static final String TOPIC = "topic";
    static final String SEEN = "seen";
    static final String SUBJECT = "subject";
    static final String WORDS = "words";
    static final String FILE = "file";
    static final String PHOTO = "photo";
    static final String CONSENT = "consent";
    static final String ASKED = "asked";
    static final String NO_ANSWER = "no-answer";
    static final String LOST_FILES = "lost-files";

    private static final int LONGEST = 2000;
    private static final int LONGEST_SUBJECT = 100;
    private static final int LONGEST_ASKED = 200;

    static Form blank() {
        return Form.blank().with(ID, Ids.next().toString());
    }

    static TypedMessage of(Form typed, HandedFiles files, boolean any) {
        Form form = typed.require(WORDS, "Write your message.");
        form = shortEnough(form, WORDS, LONGEST);
        form = shortEnough(form, SUBJECT, LONGEST_SUBJECT);
        form = shortEnough(form, ASKED, LONGEST_ASKED);
        if (!files.refusals().isEmpty()) {
            form = form.refuse(FILE, String.join(". ", files.refusals()) + ".");
        }
        if (any) {
            form = agreed(form);
        }
        return new TypedMessage(form.hasErrors() && any ? form.with(LOST_FILES, "yes") : form, files);
    }

    private static Form agreed(Form form) {
        Optional<Consent.Kind> consent = Consent.Kind.of(form.value(CONSENT));
        if (consent.isEmpty()) {
            return form.refuse(CONSENT, "Say who agreed to the file. Without that, do not send it.");
        }
        return consent.get() == Consent.Kind.BEST_INTERESTS
                ? form.require(ASKED, "Write who was asked, for example the daughter, Mary Finch.")
                : form;
    }

    /** A browser counts a new line as one character and sends two. */
    private static Form shortEnough(Form form, String field, int most) {
        return plain(form, field).length() > most
                ? form.refuse(field, "Say it in at most " + most + " characters.")
                : form;
    }

    private static String plain(Form form, String field) {
        return form.value(field).replace("\r\n", "\n");
    }

    NewMessage message() {
        return new NewMessage(
                id(form.value(ID)).orElseGet(Ids::next),
                id(form.value(TOPIC)).orElse(null),
                id(form.value(SEEN)).orElse(null),
                orNull(plain(form, SUBJECT)),
                plain(form, WORDS),
                !form.value(NO_ANSWER).equals("yes"),
                files.kept().isEmpty() ? null : consent(),
                files.kept());
    }

    private @Nullable Consent consent() {
        return Consent.Kind.of(form.value(CONSENT))
                .map(kind -> new Consent(kind, kind == Consent.Kind.BEST_INTERESTS ? orNull(plain(form, ASKED)) : null))
                .orElse(null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
