package org.homeward.observations.paper;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.clinical.guide.GuideRow;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.observations.WhatToDo;
import org.homeward.observations.escalation.Agreement;
import org.homeward.ui.Page;
import org.homeward.ui.ScoreBand;

/** The round to print: how to add up, whom to ring, and a block for each resident in bed order. */
public record PaperRoundPage(Printing printing, List<Agreement> agreements, List<PaperBlock> blocks) implements Page {
    /** The strongest first: that is looked for in a hurry. */
    private static final List<GuideRow> ROWS = List.of(GuideRow.values()).reversed();

    public PaperRoundPage {
        agreements = List.copyOf(agreements);
        blocks = List.copyOf(blocks);
    }

    /** Which home, by whom and when. */
    public record Printing(HomeId home, String homeName, String by, Instant at) {
        String words() {
            return "Printed " + London.words(at) + " by " + by;
        }
    }

    @Override
    public String title() {
        return "Round on paper";
    }

    @Override
    public boolean scans() {
        return true;
    }

    List<GuideRow> rows() {
        return ROWS;
    }

    ChartOnPaper chart() {
        return ChartOnPaper.RCP;
    }

    String headline(GuideRow row) {
        return WhatToDo.after(row).headline();
    }

    String score(GuideRow row) {
        return switch (row) {
            case HIGH -> "7 or more";
            case MEDIUM -> "5 or 6, or from what the block says";
            case SINGLE_THREE -> "One reading with 3 points";
            case THREE_OR_FOUR -> "3 or 4, or 2 more than usual";
            case TWO -> "2";
            case ONE -> "1";
            case ROUTINE -> "0";
        };
    }

    /** Whom to ring when nobody answers, each said once; empty for a row that starts no clock. */
    List<Same> silences(GuideRow row) {
        return Same.of(agreements, agreement -> agreement.silence(row)).stream()
                .filter(same -> !same.words().isEmpty())
                .toList();
    }

    /** The numbers, those that several practices share said once. */
    List<Same> numbers() {
        return Same.of(
                agreements,
                agreement -> String.join(
                                "\n",
                                agreement.lines().subList(1, agreement.lines().size())) + "\n" + agreement.agreed());
    }

    /** Agreements that say the same. */
    record Same(List<Agreement> agreements, String words) {
        static List<Same> of(List<Agreement> all, Function<Agreement, String> said) {
            return all.stream()
                    .collect(Collectors.groupingBy(said, LinkedHashMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(each -> new Same(each.getValue(), each.getKey()))
                    .toList();
        }

        String practices() {
            return agreements.stream().map(Agreement::practice).collect(Collectors.joining(", "));
        }

        List<String> lines() {
            return Stream.concat(
                            agreements.stream()
                                    .map(agreement -> agreement.lines().getFirst()),
                            words.lines().limit(words.lines().count() - 1))
                    .toList();
        }

        String agreed() {
            return words.lines().toList().getLast();
        }
    }

    ScoreBand look(GuideRow row) {
        return switch (row) {
            case HIGH -> ScoreBand.HIGH;
            case MEDIUM -> ScoreBand.MEDIUM;
            case SINGLE_THREE -> ScoreBand.SINGLE_THREE;
            case THREE_OR_FOUR, TWO, ONE, ROUTINE -> ScoreBand.QUIET;
        };
    }
}
