package org.homeward.observations.dispatch;

import java.nio.charset.StandardCharsets;
import org.homeward.observations.fhir.SentSet;
import org.homeward.observations.fhir.SetBundle;

/** Sets as a transaction of FHIR R4 in the shape of UK Core. */
final class FhirBundle implements GpRecord {
    @Override
    public Route route() {
        return Route.FHIR;
    }

    @Override
    public Preparation prepare(SetLetter letter) {
        String number = letter.nhsNumber();
        return number == null ? new Preparation.CannotGo(NhsFirst.WORDS) : ready(letter, number);
    }

    private static Preparation ready(SetLetter letter, String number) {
        String json = SetBundle.json(letter.sets().stream()
                .map(set -> new SentSet(
                        set,
                        number,
                        letter.resident().name().formal(),
                        letter.home().name(),
                        letter.home().ods()))
                .toList());
        return new Preparation.Ready(
                letter.fileName(".json"), "application/fhir+json", json.getBytes(StandardCharsets.UTF_8));
    }
}
