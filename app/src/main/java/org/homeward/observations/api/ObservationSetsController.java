package org.homeward.observations.api;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.JudgedLimit;
import org.homeward.observations.Observations;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.ReachedLimits;
import org.homeward.observations.Recording;
import org.homeward.observations.Sitting;
import org.homeward.ui.ApiRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;

/** Sets of a resident, for programs. */
@RestController
@RequestMapping("/api/v1/homes/{home}/residents/{resident}/observation-sets")
class ObservationSetsController {
    private static final int MOST = 100;

    private final Observations observations;
    private final ReachedLimits limits;
    private final Audit audit;
    private final Clock clock;

    ObservationSetsController(Observations observations, ReachedLimits limits, Audit audit, Clock clock) {
        this.observations = observations;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Right.RECORD_OBSERVATIONS)
    ResponseEntity<Object> record(
            @PathVariable HomeId home,
            @PathVariable ResidentId resident,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody String body) {
        Optional<UUID> id = uuid(key);
        if (id.isEmpty()) {
            return ApiRefusal.NOT_UNDERSTOOD.answer(
                    "Send the header Idempotency-Key with a UUID that is new for each set, and the same when you send it again.");
        }
        try {
            return answer(home, resident, ApiJson.read(body).as(id.get(), clock.instant()));
        } catch (JacksonException notJson) {
            return ApiRefusal.NOT_UNDERSTOOD.answer(
                    "The body is not a set as /api/v1/openapi.json describes it: " + notJson.getOriginalMessage());
        }
    }

    private ResponseEntity<Object> answer(HomeId home, ResidentId resident, SentSet.Read read) {
        return switch (read) {
            case SentSet.Read.NotUnderstood not -> refused(not.problems());
            case SentSet.Read.Understood(Sitting sitting) ->
                switch (observations.record(home, resident, sitting)) {
                    case Recording.Saved(ObservedSet set) -> saved(HttpStatus.CREATED, home, resident, set);
                    case Recording.SavedBefore(ObservedSet set) -> saved(HttpStatus.OK, home, resident, set);
                    case Recording.Refused refused -> refused(refused.problems());
                    case Recording.IdTaken taken ->
                        ApiRefusal.KEY_USED.answer(
                                "This Idempotency-Key was used for another set. Make a new UUID for a new set.");
                };
        };
    }

    private ResponseEntity<Object> saved(HttpStatus status, HomeId home, ResidentId resident, ObservedSet set) {
        return ApiJson.json(status)
                .location(URI.create(
                        "/api/v1/homes/" + home + "/residents/" + resident + "/observation-sets/" + set.id()))
                .body(ApiJson.write(SetAnswer.of(set, limits.of(home, set.id()))));
    }

    private static ResponseEntity<Object> refused(List<Recording.Problem> problems) {
        return ApiRefusal.REFUSED.answer(
                "The set is not saved. Mend what is listed and send it again with the same Idempotency-Key.", problems);
    }

    @GetMapping
    @Needs(Right.LOOK_AT_RESIDENT)
    ResponseEntity<Object> latest(
            @PathVariable HomeId home,
            @PathVariable ResidentId resident,
            @RequestParam(defaultValue = "20") int limit) {
        Map<UUID, List<JudgedLimit>> judged = limits.bySet(home, resident);
        List<SetAnswer> sets = observations.looked(home, resident, Math.clamp(limit, 1, MOST)).stream()
                .map(set -> SetAnswer.of(set, judged.getOrDefault(set.id(), List.of())))
                .toList();
        if (sets.isEmpty() && observations.standing(home, resident).isEmpty()) {
            throw new NotFound("no such resident for this person");
        }
        return ApiJson.json(HttpStatus.OK).body(ApiJson.write(sets));
    }

    @GetMapping("/{set}")
    @Needs(Right.LOOK_AT_RESIDENT)
    @Transactional
    ResponseEntity<Object> one(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID set) {
        ObservedSet found =
                observations.find(home, resident, set).orElseThrow(() -> new NotFound("no such set of this resident"));
        audit.write(Entry.of(home, Deed.LOOKED_AT_RESIDENT, resident).about(set));
        return ApiJson.json(HttpStatus.OK).body(ApiJson.write(SetAnswer.of(found, limits.of(home, found.id()))));
    }

    private static Optional<UUID> uuid(@Nullable String text) {
        try {
            return text == null
                    ? Optional.empty()
                    : Optional.of(UUID.fromString(text.strip().replace("\"", "")));
        } catch (IllegalArgumentException notAUuid) {
            return Optional.empty();
        }
    }
}
