package org.homeward.residents.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.homeward.clinical.identity.NhsNumber;
import org.homeward.clinical.identity.NhsNumberEntry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.ui.ApiRefusal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Finding a resident by NHS number. The number is in the body: addresses are logged, bodies are not. */
@RestController
@Needs(Right.LOOK_AT_RESIDENT)
class ResidentSearchesController {
    private final Residents residents;

    ResidentSearchesController(Residents residents) {
        this.residents = residents;
    }

    /** What is looked for. */
    record Search(String nhsNumber) {}

    /** Who was found. */
    record Found(String id, String home, String givenName, String familyName, LocalDate born, String room) {
        static Found of(Resident resident) {
            return new Found(
                    resident.id().toString(),
                    resident.home().toString(),
                    resident.name().given(),
                    resident.name().family(),
                    resident.born(),
                    resident.bed().room());
        }
    }

    @PostMapping("/api/v1/homes/{home}/resident-searches")
    ResponseEntity<Object> search(@PathVariable HomeId home, @RequestBody Search search) {
        return switch (NhsNumber.read(search.nhsNumber() == null ? "" : search.nhsNumber())) {
            case NhsNumberEntry.Given(NhsNumber number) -> ResponseEntity.ok(Map.of("residents", found(home, number)));
            case NhsNumberEntry.Refused(NhsNumberEntry.Reason reason) -> refused(reason.advice());
            case NhsNumberEntry.Blank blank -> refused("Send nhsNumber: the ten digits of an NHS number.");
        };
    }

    private List<Found> found(HomeId home, NhsNumber number) {
        return residents.byNhsNumber(home, number.digits()).stream()
                .map(Found::of)
                .toList();
    }

    private static ResponseEntity<Object> refused(String words) {
        return ApiRefusal.REFUSED.answer(words);
    }
}
