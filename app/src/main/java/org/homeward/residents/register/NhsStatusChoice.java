package org.homeward.residents.register;

import java.util.List;
import org.homeward.clinical.identity.NhsNumber;
import org.homeward.clinical.identity.NhsNumberEntry;
import org.homeward.residents.NhsIdentity;
import org.homeward.residents.NhsNumberStatus;
import org.homeward.ui.Option;

/** How sure somebody is of an NHS number they wrote down; nothing said means that only its check digit is right. */
final class NhsStatusChoice {
    private static final List<NhsNumberStatus> SAID = List.of(
            NhsNumberStatus.FORMAT_OK, NhsNumberStatus.TRACED, NhsNumberStatus.VERIFIED, NhsNumberStatus.MISMATCH);

    private NhsStatusChoice() {}

    static boolean mayBeSaid(String words) {
        return words.isEmpty()
                || words.equals(NhsNumberStatus.NOT_PRESENT.words())
                || SAID.stream().anyMatch(status -> status.words().equals(words));
    }

    static NhsIdentity identity(String number, String words) {
        return NhsNumber.read(number) instanceof NhsNumberEntry.Given(NhsNumber given)
                ? new NhsIdentity(given.digits(), status(words))
                : NhsIdentity.notPresent();
    }

    private static NhsNumberStatus status(String words) {
        return SAID.stream()
                .filter(status -> status.words().equals(words))
                .findFirst()
                .orElse(NhsNumberStatus.FORMAT_OK);
    }

    static List<Option> options() {
        return List.of(
                Option.of("format OK", "Not checked with anybody yet"),
                Option.of("traced", "Traced: the NHS found this person by name and date of birth"),
                Option.of("verified", "Verified: the practice says it is this person's number"),
                Option.of("mismatch", "Mismatch: it seems to be somebody else's number"));
    }
}
