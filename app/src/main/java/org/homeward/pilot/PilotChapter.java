package org.homeward.pilot;

import java.util.List;
import java.util.Random;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.DemoChapter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The pilot of 2022, home by home: a home's story is told whole or not at all, so that a start that was cut short can go on. */
@Component
class PilotChapter implements DemoChapter {
    private static final int BEHIND_THE_CASES = 66;
    private static final int NUMBERS_OF_A_BED = 50; // of four residents: one number in eleven is valid

    private final PilotHomes homes;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    PilotChapter(PilotHomes homes, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.homes = homes;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public int order() {
        return BEHIND_THE_CASES;
    }

    @Override
    public String title() {
        return "the pilot of observations of 2022";
    }

    @Override
    public boolean isLoaded() {
        return homes.all().stream().allMatch(homes::isTold);
    }

    @Override
    public void load() {
        List<PilotHome> all = homes.all();
        all.stream().filter(home -> !homes.isTold(home)).forEach(home -> tell(home, Share.of(home, all)));
    }

    private void tell(PilotHome home, Share share) {
        PilotStory story = PilotStory.of(home, share);
        PilotNumbers numbers = new PilotNumbers(share.bedsBefore() * NUMBERS_OF_A_BED);
        Acting.as(everybody(story), () -> {
            transaction.executeWithoutResult(status -> {
                new PilotPeople(story).write(jdbc);
                new PilotResidents(story, numbers, new Random(home.beds())).write(jdbc);
                new PilotRecord(story).write(jdbc);
            });
            return true;
        });
    }

    /** The GP, who may file for the practice, with a carer's role beside it, for the rows of the home are in the same transaction. */
    private static Actor everybody(PilotStory story) {
        PilotHome home = story.home();
        return new Actor(story.gp().person(), story.gp().name(), List.of(home.gp(), home.carer()));
    }
}
