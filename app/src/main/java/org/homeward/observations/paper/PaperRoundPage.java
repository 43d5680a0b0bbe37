package org.homeward.observations.paper;

import java.time.Instant;
import java.util.List;
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

    ScoreBand look(GuideRow row) {
        return switch (row) {
            case HIGH -> ScoreBand.HIGH;
            case MEDIUM -> ScoreBand.MEDIUM;
            case SINGLE_THREE -> ScoreBand.SINGLE_THREE;
            case THREE_OR_FOUR, TWO, ONE, ROUTINE -> ScoreBand.QUIET;
        };
    }
}
