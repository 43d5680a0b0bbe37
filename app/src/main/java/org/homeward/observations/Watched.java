package org.homeward.observations;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.homeward.clinical.guide.Escalation;
import org.homeward.clinical.news2.AgainstUsual;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Name;
import org.jspecify.annotations.Nullable;

/**
 * A resident as a list shows them: who, where, their latest set and when the next is due. usual is what is usual today: a
 * usual score whose review is overdue is not known (HZ-06).
 */
public record Watched(
        HomeId home,
        ResidentId resident,
        Name name,
        String room,
        @Nullable String unit,
        String place,
        @Nullable ObservedSet latest,
        @Nullable Integer usual,
        Due due,
        Before before,
        Reviews reviews,
        @Nullable OpenConcern concern,
        Recent recent,
        @Nullable Answered answer,
        List<JudgedLimit> limits) {
    public Watched {
        limits = List.copyOf(limits);
    }

    /** About whom there is no concern and no answer. */
    Watched(
            HomeId home,
            ResidentId resident,
            Name name,
            String room,
            @Nullable String unit,
            String place,
            @Nullable ObservedSet latest,
            @Nullable Integer usual,
            Due due,
            Before before,
            Reviews reviews) {
        this(
                home,
                resident,
                name,
                room,
                unit,
                place,
                latest,
                usual,
                due,
                before,
                reviews,
                null,
                Recent.NOT_ASKED,
                null,
                List.of());
    }

    /** While something asks for a set by then. */
    public Watched measuredBy(Instant by, Instant now) {
        return with(due.noLaterThan(by, now), limits);
    }

    /** The same, of whom these own limits are reached. */
    Watched reaching(List<JudgedLimit> reached) {
        return with(due, reached);
    }

    private Watched with(Due sooner, List<JudgedLimit> reached) {
        return new Watched(
                home, resident, name, room, unit, place, latest, usual, sooner, before, reviews, concern, recent,
                answer, reached);
    }

    /** The strongest score since the last complete set, when it outweighs the latest set; null otherwise. */
    public @Nullable GivenScore standing() {
        return before.standing();
    }

    /** The score that counts: the one that still stands, or the latest; null without a set. */
    @Nullable
    GivenScore counted() {
        GivenScore standing = standing();
        return standing != null || latest == null ? standing : latest.score();
    }

    /** Why a clinician should look, in the order of weight. */
    public Why why() {
        return Why.of(this);
    }

    /** Since when, after a moment, something has asked the practice to look; null when nothing does. */
    public @Nullable Instant since(Instant after) {
        return Stream.of(measuredSince(after), noticedSince(after), reachedSince(after))
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private @Nullable Instant measuredSince(Instant after) {
        if (latest == null || !needsSomeoneByScore() || !latest.recordedAt().isAfter(after)) {
            return null;
        }
        Instant since = recent.since(after, usual);
        Instant alone = latest.takenAt().isAfter(after) ? latest.takenAt() : latest.recordedAt();
        return since == null ? alone : since;
    }

    private @Nullable Instant reachedSince(Instant after) {
        return limits.stream()
                .filter(JudgedLimit::isUrgent)
                .map(JudgedLimit::recordedAt)
                .filter(at -> at.isAfter(after))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private @Nullable Instant noticedSince(Instant after) {
        if (concern == null || !concern.isUrgent() || !concern.last().isAfter(after)) {
            return null;
        }
        return concern.since().isAfter(after) ? concern.since() : concern.last();
    }

    /**
     * Whether a person must act now: because of the score, or because somebody is concerned (HZ-33) or an own limit is reached
     * (HZ-57), whatever the score is.
     */
    public boolean needsSomeone() {
        return needsSomeoneByScore() || concern != null || !limits.isEmpty();
    }

    /** Whether the practice must look: because of the score, or because a concern or an own limit asks for somebody outside the home. */
    public boolean needsPractice() {
        return needsSomeoneByScore()
                || concern != null && concern.isUrgent()
                || limits.stream().anyMatch(JudgedLimit::isUrgent);
    }

    /** Whether the score that counts is medium or high, or clearly above what is usual. */
    public boolean needsSomeoneByScore() {
        Escalation asked = asked();
        return asked != null && asked.needsSomeoneNow();
    }

    /** Whether a senior must look because two sets in a row were not complete. */
    public boolean needsSenior() {
        Escalation asked = asked();
        return asked != null && asked.isIncompleteAgain();
    }

    private @Nullable Escalation asked() {
        return latest == null ? null : before.asked(latest.score(), usual);
    }

    /**
     * The band's place from 0 to 4, or -1 when there is none; a change of 3 on usual (0 when not known) counts as medium. An
     * open concern or an own limit weighs as much as the band that asks for the same people.
     */
    public int weight() {
        int score = Math.max(weight(latest == null ? null : latest.score()), weight(standing()));
        int limit = limits.stream()
                .mapToInt(each -> OpenConcern.weight(each.own().limit().asks()))
                .max()
                .orElse(-1);
        return Math.max(Math.max(score, limit), concern == null ? -1 : concern.weight());
    }

    private int weight(@Nullable GivenScore score) {
        AgainstUsual against = score == null ? null : score.against(usual);
        return against == null ? -1 : against.band().ordinal();
    }

    /** What to do now, by the latest set or by the score before it that still stands; null without a set. */
    public @Nullable WhatToDo todo() {
        return latest == null ? null : WhatToDo.of(latest.score(), asked());
    }

    /** The latest score minus the usual one; null when either is not known. */
    public @Nullable Integer change() {
        AgainstUsual against = latest == null ? null : latest.score().against(usual);
        return against == null || !against.usualKnown() ? null : against.change();
    }
}
