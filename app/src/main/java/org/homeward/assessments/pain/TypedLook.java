package org.homeward.assessments.pain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.homeward.assessments.Typed;
import org.homeward.clinical.pain.AbbeyScore;
import org.homeward.clinical.pain.Degree;
import org.homeward.clinical.pain.Sign;
import org.homeward.ui.Form;
import org.homeward.ui.TypedMoment;

/** What was ticked about somebody who moved: a sign that nobody looked at is asked about, it is not "none". */
record TypedLook(Form form, Instant now) {
    static String field(Sign sign) {
        return sign.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static TypedLook of(Form typed, Instant now) {
        Form form = Typed.notTooLong(TypedMoment.of(typed).check(typed, now), "done");
        for (Sign sign : Sign.values()) {
            if (Typed.one(form, field(sign), Degree.class).isEmpty()) {
                form = form.refuse(field(sign), SignWords.of(sign) + ": choose how much. None is an answer too.");
            }
        }
        return new TypedLook(form, now);
    }

    PainLooks.New look() {
        Map<Sign, Degree> degrees = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            degrees.put(sign, Typed.one(form, field(sign), Degree.class).orElseThrow());
        }
        return new PainLooks.New(
                Typed.id(form),
                TypedMoment.of(form).orElse(now),
                new AbbeyScore(degrees),
                Typed.one(form, "course", Course.class).orElse(null),
                Typed.words(form, "done"));
    }
}
